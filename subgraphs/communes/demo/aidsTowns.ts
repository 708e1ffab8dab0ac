import { AidInstrument, AidStatus } from '@relance/schema/enums/aid.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { documents } from '@relance/kit/demo/aids.ts';
import type { LocalAidText } from './aidText.ts';
import { townHall } from './authorities.ts';

/** Aids of communes. */
export function townAids(): LocalAidText[] {
  return [
    {
      key: 'marmande-terrasses',
      authority: townHall('Marmande', '51 03'),
      title: 'Gratuité des terrasses et des étals',
      summary:
        'Les droits de place ne sont pas appelés aux cafés, restaurants et commerçants du marché.',
      eligibility: 'Titulaires d’une autorisation d’occupation du domaine public.',
      status: AidStatus.CLOSED,
      instrument: AidInstrument.TAX_RELIEF,
      audiences: [Audience.SHOP, Audience.SOLE_TRADER],
      themes: ['SHOPS_AND_CRAFTS', 'CRISIS'],
      opens: '2020-06-01',
      closes: '2021-12-31',
      rate: 1,
      apply: 'desk',
      documents: documents.none,
    },
    {
      key: 'agen-bons-achat',
      authority: townHall('Agen', '51 01'),
      title: 'Bons d’achat chez les commerçants agenais',
      summary: 'Pour 20 € achetés, 10 € offerts à dépenser dans les commerces de la ville.',
      eligibility: 'Habitants ; un carnet par foyer.',
      status: AidStatus.CLOSED,
      instrument: AidInstrument.VOUCHER,
      audiences: [Audience.HOUSEHOLD, Audience.SHOP],
      themes: ['SHOPS_AND_CRAFTS'],
      opens: '2020-11-16',
      closes: '2021-03-31',
      ceiling: 10,
      budget: 100_000,
      apply: 'desk',
      documents: documents.none,
    },
    {
      key: 'villeneuve-clubs',
      authority: townHall('Villeneuve-sur-Lot', '51 02'),
      title: 'Soutien aux associations de la ville',
      summary: 'La subvention annuelle et un coup de pouce pour la reprise des activités.',
      eligibility: 'Associations ayant leur siège à Villeneuve-sur-Lot.',
      audiences: [Audience.ASSOCIATION],
      themes: ['ASSOCIATIONS', 'SPORT', 'CULTURE'],
      opens: '2020-09-01',
      ceiling: 8_000,
      budget: 350_000,
      propositions: [12],
      documents: documents.association,
    },
    {
      key: 'tonneins-ccas',
      authority: townHall('Tonneins', '51 04'),
      title: 'Secours d’urgence du CCAS',
      summary: 'Bons alimentaires et aide aux factures pour les foyers touchés par la crise.',
      eligibility: 'Habiter Tonneins ; évaluation par un travailleur social.',
      audiences: [Audience.HOUSEHOLD],
      themes: ['SOCIAL', 'CRISIS'],
      opens: '2020-06-01',
      ceiling: 400,
      budget: 30_000,
      apply: 'desk',
      documents: ['Justificatif de domicile', 'Ressources des trois derniers mois'],
    },
    {
      key: 'nerac-portage-repas',
      authority: townHall('Nérac', '51 05'),
      title: 'Portage de repas aux aînés',
      summary: 'Un repas livré à prix réduit, préparé avec des produits de l’Albret.',
      eligibility: 'Plus de 70 ans ou sortie d’hospitalisation.',
      instrument: AidInstrument.IN_KIND,
      audiences: [Audience.HOUSEHOLD],
      themes: ['HEALTH', 'SOCIAL', 'AGRICULTURE'],
      opens: '2020-06-01',
      apply: 'phone',
      documents: documents.none,
    },
  ];
}
