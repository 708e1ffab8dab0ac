import { aidLines, AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { ademeAgir } from './ademeAgir.ts';

const format = ademeAgir(AnyAid, ofDepartment);

describe('an aid of ADEME', () => {
  it('becomes an aid, its codes read', async () => {
    const [pruneaux] = await aidLines(format, 'aides-ademe.json');

    expect(pruneaux).toMatchObject({
      columns: {
        title: 'Études d’écoconception des pruneaux',
        summary: 'L’agence soutient les études.',
        description:
          'L’agence soutient les études.\n\nLes aides atteignent 15 % à 55 %.\n\nFinanceur : ADEME',
        audiences: ['FIRM', 'ASSOCIATION'],
        themeCodes: ['ENVIRONMENT', 'AGRICULTURE'],
        opensOn: '2023-01-01',
        closesOn: '2023-12-31',
        rate: null,
        applicationUrl: 'https://agir.exemple-agence.fr/etudes',
        contact: { service: 'ADEME', phone: null, email: null, url: null },
        funderSiren: '224700013',
      },
      key: ['2aa1'],
      repairs: [
        'description_longue MARKUP',
        'date_debut INSTANT',
        'date_fin INSTANT',
        'url_agir STRAY_SPACES',
      ],
      flags: [
        'description_longue PROSE_AMOUNT',
        'type ASSUMED',
        'cible_projet UNMAPPED_WORD (SCA9)',
        'id ASSUMED',
      ],
    });
  });

  it('tells of another region, and of a closing before the opening', async () => {
    const [, bois] = await aidLines(format, 'aides-ademe.json');

    expect(bois).toMatchObject({
      columns: { opensOn: '2023-06-01', closesOn: null, applicationUrl: null },
      flags: ['regions NOT_KEPT', 'type ASSUMED', 'date_fin DOUBTFUL_VALUE', 'id ASSUMED'],
    });
  });
});
