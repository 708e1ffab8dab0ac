import fc from 'fast-check';
import { type AidFacts, type Answers, conditionsOf, verdictOf } from './verdict.ts';
import { type Audience, mayAlsoBe } from './words.ts';

const today = '2026-11-30';
const villeneuve = {
  inseeCode: '47323',
  name: 'Villeneuve-sur-Lot',
  epci: { siren: '200023307', name: 'CA du Grand Villeneuvois' },
};
const everywhere = { level: 'DEPARTEMENT', communes: [], epcis: [] } as const;
const farmShop: AidFacts = {
  audiences: ['FARM'],
  territory: { ...everywhere, communes: [], epcis: [] },
  status: 'OPEN',
  opensOn: '2020-06-01',
  closesOn: null,
  themes: [{ code: 'AGRICULTURE', label: 'Agriculture et produits locaux' }],
  instrument: 'GRANT',
};
const farm: Answers = { public: 'FARM', place: villeneuve };

function judged(aid: Partial<AidFacts>, answers: Answers) {
  const conditions = conditionsOf({ ...farmShop, ...aid }, answers, today);
  return { verdict: verdictOf(conditions), texts: conditions.map(({ text }) => text) };
}

const inEpci: AidFacts['territory'] = {
  level: 'EPCI',
  communes: [],
  epcis: [{ siren: '200023307', name: 'CA du Grand Villeneuvois' }],
};
const inAgen: AidFacts['territory'] = {
  level: 'COMMUNE',
  communes: [{ inseeCode: '47001', name: 'Agen' }],
  epcis: [],
};
const digital = { themes: [{ code: 'DIGITAL', label: 'Numérique' }] };

describe('the verdict on an aid', () => {
  it.each<[string, Partial<AidFacts>, Answers, string, string]>([
    ['open to the public', {}, farm, 'likely', 'Ouverte aux exploitations agricoles'],
    ['everywhere', {}, farm, 'likely', 'Couvre tout le Lot-et-Garonne'],
    [
      'in the EPCI of the commune',
      { territory: inEpci },
      farm,
      'likely',
      'Couvre Villeneuve-sur-Lot, par CA du Grand Villeneuvois',
    ],
    ['elsewhere', { territory: inAgen }, farm, 'no', 'Réservée au territoire de Agen'],
    [
      'somewhere, and nobody said where',
      { territory: inAgen },
      { public: 'FARM' },
      'check',
      'Réservée au territoire de Agen : y êtes-vous ?',
    ],
    ['for others', { audiences: ['ASSOCIATION'] }, farm, 'no', 'Réservée aux associations'],
    [
      'for what a farm may be as well',
      { audiences: ['SHOP'] },
      farm,
      'check',
      'Ouverte aux commerces de proximité : en êtes-vous aussi ?',
    ],
    [
      'for what it is as well',
      { audiences: ['SHOP'] },
      { ...farm, situations: ['SHOP'] },
      'likely',
      'Ouverte aux commerces de proximité',
    ],
    [
      'for what it is not',
      { audiences: ['SHOP'] },
      { ...farm, situations: [] },
      'no',
      'Réservée aux commerces de proximité',
    ],
    [
      'for people, of whom job seekers are some',
      { audiences: ['HOUSEHOLD'] },
      { public: 'JOB_SEEKER' },
      'likely',
      'Ouverte aux particuliers',
    ],
    [
      'that closed on a day',
      { closesOn: '2026-11-29' },
      farm,
      'no',
      'Close depuis le 29 novembre 2026',
    ],
    [
      'that closes today',
      { closesOn: today },
      farm,
      'likely',
      'Ouverte aux demandes, jusqu’au 30 novembre 2026',
    ],
    ['closed without a day', { status: 'CLOSED' }, farm, 'no', 'Close'],
    [
      'not open yet',
      { status: 'PLANNED', opensOn: '2027-01-01' },
      farm,
      'check',
      'Pas encore ouverte : à partir du 1er janvier 2027',
    ],
    [
      'suspended',
      { status: 'SUSPENDED' },
      farm,
      'check',
      'Suspendue pour l’instant : demandez quand elle reprendra',
    ],
    [
      'about something else',
      digital,
      { ...farm, themes: ['AGRICULTURE'] },
      'no',
      'Porte sur un autre besoin : « Numérique »',
    ],
    [
      'for works that have begun',
      {},
      { ...farm, when: 'commence' },
      'check',
      'Projet déjà commencé : demandez si les dépenses faites comptent encore',
    ],
    [
      'that ends before the project begins',
      { closesOn: '2026-12-31' },
      { ...farm, when: 'plus-tard' },
      'check',
      'Clôture le 31 décembre 2026 : votre projet sera-t-il prêt ?',
    ],
    [
      'for other activities',
      { nafSections: ['C'] },
      farm,
      'check',
      'Réservée à certaines activités : « Industrie manufacturière »',
    ],
    [
      'with conditions in words',
      { eligibility: 'Trois exploitations au moins.' },
      farm,
      'likely',
      'Conditions à lire : Trois exploitations au moins.',
    ],
  ])('%s', (_, aid, answers, verdict, reason) => {
    const found = judged(aid, answers);

    expect(found.verdict).toBe(verdict);
    expect(found.texts).toContain(reason);
  });

  it('is exactly one, and never gets worse when an answer is taken back', () => {
    fc.assert(
      fc.property(anyAid, anyAnswers, (aid, answers) => {
        const before = verdictOf(conditionsOf(aid, answers, today));
        const closed = conditionsOf(aid, {}, today).some(({ mark }) => mark === 'no');

        expect(['likely', 'check', 'no']).toContain(before);
        for (const name of Object.keys(answers) as (keyof Answers)[]) {
          const after = verdictOf(conditionsOf(aid, { ...answers, [name]: undefined }, today));
          if (before !== 'no') expect(after).not.toBe('no');
        }
        // Without any answer, only a closed aid is for nobody.
        expect(closed).toBe(aid.status === 'CLOSED' || (aid.closesOn ?? today) < today);
      }),
      { numRuns: 2_000 },
    );
  });
});

const audience = fc.constantFrom(...(Object.keys(mayAlsoBe) as Audience[]));
const day = fc.constantFrom('2020-06-01', '2026-11-29', today, '2026-12-20', '2027-06-30');
const theme = fc
  .constantFrom('AGRICULTURE', 'DIGITAL', 'TOURISM')
  .map((code) => ({ code, label: null }));

const anyAid: fc.Arbitrary<AidFacts> = fc.record({
  audiences: fc.uniqueArray(audience, { maxLength: 4 }),
  territory: fc.constantFrom<AidFacts['territory']>(
    { level: 'DEPARTEMENT', communes: [], epcis: [] },
    inEpci,
    inAgen,
  ),
  status: fc.constantFrom<AidFacts['status']>('OPEN', 'PLANNED', 'SUSPENDED', 'CLOSED'),
  opensOn: fc.option(day),
  closesOn: fc.option(day),
  themes: fc.uniqueArray(theme, { selector: ({ code }) => code }),
  instrument: fc.constantFrom<AidFacts['instrument']>('GRANT', 'ADVICE', 'LOAN'),
  nafSections: fc.uniqueArray(fc.constantFrom('A', 'C', 'G')),
});

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  public: fc.option(audience, { nil: undefined }),
  place: fc.option(fc.constant(villeneuve), { nil: undefined }),
  themes: fc.option(fc.uniqueArray(fc.constantFrom('AGRICULTURE', 'SPORT')), { nil: undefined }),
  situations: fc.option(fc.uniqueArray(audience), { nil: undefined }),
  when: fc.option(fc.constantFrom('maintenant', 'trois-mois', 'plus-tard', 'commence'), {
    nil: undefined,
  }),
});
