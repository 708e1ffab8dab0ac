import { AidInstrument, AidStatus } from '@relance/schema/enums/aid.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { documents } from '@relance/kit/demo/aids.ts';
import { Chamber } from '../chamber.ts';
import type { ChamberAidText } from './aidText.ts';

const { FARM, SHOP, ASSOCIATION, CRAFT, FIRM, COMMUNE, SOLE_TRADER } = Audience;

/** Aids for local trade that one chamber gives for all. */
export const proximityAids: ChamberAidText[] = [
  {
    key: 'annuaire-local',
    chamber: Chamber.CMA,
    sections: ['A', 'C', 'G', 'I'],
    title: 'Être dans l’annuaire des producteurs et commerces',
    summary: 'Une fiche vérifiée, visible dans l’annuaire unique du département.',
    eligibility: 'Tout point de vente du département ; gratuit.',
    instrument: AidInstrument.ADVICE,
    audiences: [FARM, SHOP, CRAFT, SOLE_TRADER],
    themes: ['SHOPS_AND_CRAFTS', 'AGRICULTURE'],
    opens: '2020-09-01',
    propositions: [2],
    documents: documents.none,
  },
  {
    key: 'marches-couverts',
    chamber: Chamber.CMA,
    sections: ['A', 'C', 'G'],
    title: 'Marchés de producteurs et d’artisans',
    summary: 'Une aide à la communication et à l’équipement des nouveaux marchés.',
    eligibility: 'Communes et associations organisatrices.',
    audiences: [COMMUNE, ASSOCIATION],
    themes: ['SHOPS_AND_CRAFTS', 'AGRICULTURE'],
    opens: '2020-07-01',
    rate: 0.4,
    floor: 300,
    ceiling: 3_000,
    budget: 45_000,
    propositions: [2],
    documents: documents.association,
  },
  {
    key: 'plan-continuite',
    chamber: Chamber.CCI,
    sections: [],
    title: 'Plan de continuité d’activité',
    summary: 'Un modèle et un atelier pour préparer l’entreprise à la prochaine crise.',
    eligibility: 'Entreprises et associations employeuses.',
    instrument: AidInstrument.ADVICE,
    audiences: [FIRM, ASSOCIATION],
    themes: ['CRISIS', 'BUSINESS'],
    opens: '2020-09-01',
    closes: '2022-06-30',
    status: AidStatus.CLOSED,
    apply: 'phone',
    documents: documents.none,
  },
  {
    key: 'transition-energetique-entreprises',
    chamber: Chamber.CCI,
    sections: ['C', 'G', 'I'],
    title: 'Visite énergie',
    summary: 'Une visite gratuite pour repérer les économies d’énergie et les aides mobilisables.',
    eligibility: 'PME et commerces du département.',
    instrument: AidInstrument.ADVICE,
    audiences: [FIRM, SHOP, CRAFT],
    themes: ['ENVIRONMENT', 'BUSINESS'],
    opens: '2021-03-01',
    apply: 'phone',
    documents: documents.none,
  },
];
