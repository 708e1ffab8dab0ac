import { aidLines, AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { ileDeFrance } from './ileDeFrance.ts';

const format = ileDeFrance(AnyAid, ofDepartment);

describe('the guide of aids of a region', () => {
  it('becomes aids of the region that it names', async () => {
    const [radios] = await aidLines(format, 'aides-region.json');

    expect(radios).toEqual({
      columns: {
        title: 'Soutien aux radios du fleuve',
        summary: 'Pour les radios qui informent les riverains.',
        description:
          'Financer le matériel.\nEt les ondes.\n\nModalités : La subvention est fixée à 50 % maximum de la dépense subventionnable, dans la limite d’un plafond de subvention fixé à 75 000 € maximum.',
        eligibility: 'Radios de catégorie A.',
        howToApply: 'Dossier à déposer sur la plateforme (https://demarches.exemple-region.fr/).',
        status: 'OPEN',
        instrument: 'GRANT',
        audiences: ['ASSOCIATION'],
        themeCodes: ['ASSOCIATIONS'],
        opensOn: '2019-06-03',
        closesOn: '2019-07-08',
        rate: 0.5,
        floor: null,
        ceiling: 75_000_00,
        budget: null,
        applicationUrl: 'https://demarches.exemple-region.fr/',
        requiredDocuments: ['Devis', 'Plan de financement'],
        contact: {
          service: 'Service de la jeunesse',
          phone: null,
          email: 'radios@exemple-region.fr',
          url: null,
        },
        funderSiren: '237500079',
        own: {
          deliberation: 'CR 2017-121 du 21 septembre 2017',
          directorate: 'Service de la jeunesse',
          nafSections: [],
          operator: null,
        },
      },
      initial: {
        stateAidRegime: null,
        communeCodes: [],
        epciSirens: [],
        cofunderSirens: [],
        propositionNumbers: [],
      },
      key: ['237500079', 'Ab1cd2E3f'],
      repairs: [
        'modalite MARKUP',
        'contact MARKUP',
        'objectif MARKUP',
        'demarches MARKUP',
        'dateOuvertureCampagne INSTANT',
        'dateFinCampagne INSTANT',
      ],
      flags: ['contact NOT_KEPT', 'notes DOUBTFUL_VALUE'],
    });
  });

  it('says what it had to leave open', async () => {
    const [, bacs] = await aidLines(format, 'aides-region.json');

    expect(bacs).toMatchObject({
      columns: { instrument: 'REPAYABLE_ADVANCE', ceiling: null, funderSiren: '224700013' },
      flags: ['tenant ASSUMED', 'modalite PROSE_AMOUNT', 'statut UNMAPPED_WORD (GELEE)'],
    });
  });

  it('never shows what the region does not publish', async () => {
    const lines = await aidLines(format, 'aides-region.json');

    expect(JSON.stringify(lines)).not.toMatch(/Avis réservé|claire\.martin|01 53 85 51 53/);
  });

  it.each([
    ['PUBLIEE', 'OPEN'],
    ['Archivée', 'CLOSED'],
    ['SUSPENDUE', 'SUSPENDED'],
    ['', 'OPEN'],
  ])('tells the status of an aid: "%s" is %s', (statut, status) => {
    const line = lineOf(format, { reference: 'x', title: 'Aide', statut });

    expect(format.read(line).columns['status']).toBe(status);
  });
});
