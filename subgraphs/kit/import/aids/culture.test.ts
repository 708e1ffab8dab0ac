import { aidLines, AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { culture } from './culture.ts';

const format = culture(AnyAid, ofDepartment);

describe('a call of the ministry of culture', () => {
  it('becomes an aid, its markup and stray spaces put right', async () => {
    const [fresque] = await aidLines(format, 'aides-culture.json');

    expect(fresque).toMatchObject({
      columns: {
        title: 'Une fresque, un bourg',
        summary: 'Des œuvres pour les bourgs : le ministère alloue des subventions.',
        description:
          'Présentation\n\nLire le règlement.\n\nMontant : 1.200.000 € à répartir entre les lauréats\n\nFinanceur : Ministère de la Culture',
        instrument: 'GRANT',
        audiences: ['ASSOCIATION', 'FIRM', 'HOUSEHOLD'],
        themeCodes: ['CULTURE'],
        opensOn: null,
        closesOn: '2022-03-01',
        budget: 1_200_000_00,
        applicationUrl: 'https://mesdemarches.culture.gouv.fr/fresque',
        contact: {
          service: 'DGCA > Pôle de la commande',
          phone: '01 40 15 74 21',
          email: 'fresque@culture.gouv.fr',
          url: null,
        },
      },
      key: ['910001'],
      repairs: ['summary MARKUP', 'url STRAY_SPACES', 'deadline FRENCH_DATE', 'body MARKUP'],
      flags: ['eztag_theme UNMAPPED_WORD (Fresques)', 'contact NOT_KEPT', 'id ASSUMED'],
    });
  });

  it('keeps prose as text, and tells of what it does not keep', async () => {
    const [, lagon] = await aidLines(format, 'aides-culture.json');

    expect(lagon).toMatchObject({
      columns: {
        summary: 'Trois mois.',
        description:
          'Trois mois.\n\nSur place.\n\nMontant : Min. 3.000 € par projet\n\nClôture : à la fin de l’été\n\nFinanceur : Ministère de la Culture',
        audiences: ['PUBLIC_BODY'],
        closesOn: null,
        floor: null,
        applicationUrl: 'https://www.culture.gouv.fr/demarches/lagon',
      },
      flags: [
        'eztag_region NOT_KEPT',
        'deadline PROSE_DATE',
        'type ASSUMED',
        'amount PROSE_AMOUNT',
        'id ASSUMED',
      ],
    });
  });
});
