import { aidLines, AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { departementManche } from './departementManche.ts';

const format = departementManche(AnyAid, ofDepartment);

describe('the guide of aids of a département', () => {
  it('becomes aids, every item accounted for', async () => {
    const [pigeonnier, test, ...refused] = await aidLines(format, 'aides-departement.json');

    expect(pigeonnier).toEqual({
      columns: {
        title: 'Aide à la restauration d’un pigeonnier',
        summary: 'Les pigeonniers du Pays d’Albret se restaurent.',
        description: 'Les pigeonniers du Pays d’Albret se restaurent.\n\n- toiture\n- maçonnerie',
        eligibility: 'Bâti d’avant 1900.\n\nDépenses couvertes : Dépenses d’investissement',
        howToApply: null,
        instrument: 'GRANT',
        audiences: ['COMMUNE', 'ASSOCIATION', 'HOUSEHOLD'],
        themeCodes: ['CULTURE'],
        opensOn: '2023-08-26',
        closesOn: '2023-12-31',
        rate: null,
        floor: null,
        ceiling: null,
        budget: null,
        applicationUrl: 'https://www.lotetgaronne.fr/aides/pigeonnier',
        requiredDocuments: [],
        contact: {
          service: 'Service du patrimoine',
          phone: '05 53 69 40 00',
          email: null,
          url: 'https://www.lotetgaronne.fr/contact',
        },
        funderSiren: '224700013',
        own: { deliberation: null, directorate: null, nafSections: [], operator: null },
      },
      initial: {
        status: 'OPEN',
        stateAidRegime: null,
        communeCodes: [],
        epciSirens: [],
        cofunderSirens: [],
        propositionNumbers: [],
      },
      key: ['224700013', '40101'],
      repairs: [
        'name MARKUP',
        'description MARKUP',
        'start_date INSTANT',
        'submission_deadline FRENCH_DATE',
      ],
      flags: [
        'origin_url DOUBTFUL_VALUE',
        'categories UNMAPPED_WORD (Pigeonniers)',
        'contact NOT_KEPT',
      ],
    });
    expect(test).toMatchObject({
      columns: {
        title: 'Test de saisie',
        summary: 'Test de saisie',
        description: null,
        instrument: 'GRANT',
        closesOn: null,
        applicationUrl: null,
        contact: null,
      },
      flags: [
        'name DOUBTFUL_VALUE',
        'origin_url DOUBTFUL_VALUE',
        'description DOUBTFUL_VALUE',
        'aid_types ASSUMED',
        'submission_deadline DOUBTFUL_VALUE',
      ],
    });
    expect(refused).toEqual(['name MISSING_CELL', 'id MISSING_CELL']);
  });

  it('speaks of a theme by its name, where no category is one of ours', () => {
    const { columns } = format.read(lineOf(format, { id: '1', name: 'Aide aux clubs de rugby' }));

    expect(columns['themeCodes']).toEqual(['SPORT']);
  });

  it.each([
    ['name', { name: 'Aide '.repeat(100) }],
    ['description', { description: 'Long. '.repeat(4_000) }],
    ['eligibility', { eligibility: 'Long. '.repeat(2_000) }],
  ])('refuses a %s that is too long to be shown', (column, cells) => {
    const line = lineOf(format, { id: '1', name: 'Aide', ...cells });

    expect(() => format.read(line)).toThrow(expect.objectContaining({ column, code: 'TOO_LONG' }));
  });
});
