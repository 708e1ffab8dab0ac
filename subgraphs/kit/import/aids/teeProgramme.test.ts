import { aidLines, AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { teeProgramme } from './teeProgramme.ts';

const format = teeProgramme(AnyAid, ofDepartment);

const all = [...'ABCDEFGHIJKLMNOPQRSTU'];

function rules(sections: string[]): string {
  return JSON.stringify({
    "entreprise . est dans un secteur d'activité ciblé": {
      'une de ces conditions': sections.map((section) => `code NAF niveau 1 . est ${section}`),
    },
  });
}

function read(cells: Parameters<typeof lineOf<keyof typeof format.headers>>[1]) {
  const line = lineOf(format, { titre: 'Diag', ...cells });
  const { columns } = format.read(line);
  return { ...columns, flags: line.flags.map(({ column, code }) => `${column} ${code}`) };
}

describe('a programme for the ecological transition of firms', () => {
  it('becomes an aid, its French keys read', async () => {
    const lines = await aidLines(format, 'programme-tee.yaml');

    expect(lines).toMatchObject([
      {
        columns: {
          title: 'Diag Pruneaux',
          summary: 'Faites sécher moins cher. Un conseiller regarde vos fours et vos factures.',
          description:
            "Le séchage est le premier poste d'énergie\nd'une exploitation prunicole.\n\nMontant : de 5 000 € HT à 200 000 € HT\n\nOpérateur : CCI\n\nAutres opérateurs : ADEME",
          eligibility:
            'Taille : TPE et PME ; Éligible aux micro-entreprises\n\nActivité : Activité agricole ou industries agro-alimentaires\n\nTerritoire : Île-de-France, Nouvelle-Aquitaine\n\nAncienneté : Au moins 1 an d’activité',
          howToApply:
            '1. Prenez rendez-vous. Prendre rendez-vous (https://www.exemple-chambre.fr/rendez-vous)\n2. Recevez votre rapport.',
          instrument: 'GRANT',
          audiences: ['FIRM', 'SOLE_TRADER', 'FARM'],
          themeCodes: ['ENVIRONMENT'],
          opensOn: '2023-04-01',
          closesOn: '2024-12-31',
          floor: 5_000_00,
          ceiling: 200_000_00,
          applicationUrl: 'https://www.exemple-chambre.fr/diag',
          contact: { service: 'CCI', phone: null, email: null, url: null },
          funderSiren: '224700013',
          own: { nafSections: ['A', 'C'], operator: 'CCI' },
        },
        key: ['diagpruneaux'],
        repairs: ['debut FRENCH_DATE', 'fin FRENCH_DATE'],
        flags: ['regles UNMAPPED_WORD (sécher des pruneaux)', 'url NOT_KEPT', 'operateur ASSUMED'],
      },
    ]);
  });

  it.each([
    ['accompagnement', 'ADVICE'],
    ['formation', 'ADVICE'],
    ['financement', 'GRANT'],
    ['avantage fiscal', 'TAX_RELIEF'],
    ['prêt', 'LOAN'],
  ])('consists of what it says: %s', (nature, instrument) => {
    expect(read({ nature })).toMatchObject({ instrument, flags: [] });
  });

  it.each([
    ['all firms, though it is aimed at some', '["Tous secteurs d’activité"]', rules(['E']), []],
    ['all firms, where every section is named', '["Secteur tertiaire, industrie"]', rules(all), []],
    ['the sections that its rules name', '["Industrie"]', rules(['C', 'B']), ['B', 'C']],
  ])('is open to %s', (_who, secteur, regles, nafSections) => {
    expect(read({ secteur, regles, nature: 'prêt' })).toMatchObject({
      own: { nafSections },
      flags: [],
    });
  });

  it('tells when no section says which activities may apply', () => {
    expect(read({ secteur: '["Imprimeurs"]', nature: 'prêt' })).toMatchObject({
      eligibility: 'Activité : Imprimeurs',
      own: { nafSections: [] },
      flags: ['secteur NOT_KEPT'],
    });
  });

  it.each([
    ['no amount, where the advice is free', 'Gratuit', null, []],
    ['the share taken off what the firm pays', '13 000 € HT après subvention de 50%', 0.5, []],
    [
      'the highest share',
      '5 400 € HT après subvention de 70% à 60% selon la taille',
      0.7,
      ['cout NOT_KEPT'],
    ],
    ['nothing of what the firm pays', 'De 750 à 3 500 € HT', null, ['cout PROSE_AMOUNT']],
  ])('gives %s', (_what, cout, rate, flags) => {
    expect(read({ cout, nature: 'accompagnement', secteur: '["Tous secteurs"]' })).toMatchObject({
      rate,
      floor: null,
      ceiling: null,
      description: `Coût : ${cout}`,
      flags,
    });
  });

  it('tells when it is for other regions alone', () => {
    const territoire = '["Bretagne, Occitanie"]';

    expect(read({ territoire, nature: 'prêt', secteur: '["Tous secteurs"]' })).toMatchObject({
      eligibility: 'Activité : Tous secteurs\n\nTerritoire : Bretagne, Occitanie',
      flags: ['territoire NOT_KEPT'],
    });
  });
});
