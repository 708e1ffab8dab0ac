import { aidLines, AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';
import { aidTemplate } from './aidTemplate.ts';

const format = aidTemplate(AnyAid, ofDepartment);

describe('the table that aides-territoires gives to fill in', () => {
  it('becomes aids of the funders it names', async () => {
    const [haies] = await aidLines(format, 'aides-territoires.csv');

    expect(haies).toMatchObject({
      columns: {
        title: 'Des haies pour les coteaux',
        summary: 'Planter des haies',
        description:
          'Planter des haies\n\net les entretenir\n\nExemples : une haie de cornouillers\n\nTaux : selon la longueur',
        eligibility: 'Être propriétaire',
        instrument: 'GRANT',
        audiences: ['COMMUNE', 'EPCI'],
        themeCodes: ['ENVIRONMENT'],
        opensOn: '2024-07-04',
        closesOn: '2024-10-04',
        rate: 0.22,
        applicationUrl: 'https://www.nouvelle-aquitaine.fr/haies',
        contact: { service: 'Service des paysages', phone: null, email: null, url: null },
        funderSiren: '200053759',
      },
      key: ['200053759', 'plantationdehaies'],
      repairs: ['ouverture FRENCH_DATE', 'cloture FRENCH_DATE', 'taux PERCENTAGE'],
      flags: ['types NOT_KEPT', 'sousThematiques UNMAPPED_WORD (Haies)', 'taux NOT_KEPT'],
    });
  });

  it('says which number stands for a funder, and which perimeter is not kept', async () => {
    const [, velos] = await aidLines(format, 'aides-territoires.csv');

    expect(velos).toMatchObject({
      columns: { rate: 0.5, funderSiren: '224700013', themeCodes: ['MOBILITY'] },
      flags: ['porteurs ASSUMED', 'perimetre NOT_KEPT'],
    });
  });

  it('refuses a rate above all of the cost', async () => {
    const [, , tooMuch] = await aidLines(format, 'aides-territoires.csv');

    expect(tooMuch).toBe('taux BAD_SHARE');
  });

  it.each([
    ['10,22', 0.22],
    ['50', 0.5],
    ['30 % - 80 %', 0.8],
    ['', null],
  ])('has whole percentages, the lowest and the highest: "%s"', (taux, rate) => {
    const line = lineOf(format, { nom: 'Aide', taux });

    expect(format.read(line).columns['rate']).toBe(rate);
  });

  it.each(['22,10', '0', '12.5', 'selon projet'])('refuses the rate "%s"', (taux) => {
    const line = lineOf(format, { nom: 'Aide', taux });

    expect(refusalOf(() => format.read(line))).toEqual({
      column: 'taux',
      code: 'BAD_SHARE',
      reason: `"${taux}" is not one or two percentages up to 100.`,
    });
  });
});
