import { cofinancingRules, doubleFundingRules } from '@relance/schema/codes/cofinancingRules.ts';
import { overlapRules, stalenessRules } from '@relance/schema/codes/coherenceRules.ts';
import { competenceRules } from '@relance/schema/codes/competences.ts';
import { followUpRules } from '@relance/schema/codes/paymentRules.ts';
import { propositions } from '@relance/schema/codes/propositions.ts';
import { publicationRules } from '@relance/schema/codes/publicationRules.ts';
import { stateAidRegimes } from '@relance/schema/codes/stateAid.ts';
import { synonyms } from '@relance/schema/codes/synonyms.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import { partners } from '@relance/schema/partners.ts';
import { date } from '@relance/sdk/french/dates.ts';
import { euro, share } from '@relance/sdk/french/numbers.ts';
import type { Term } from './term.ts';

const house = 'Vocabulaire de Relance Graph';

/** What the tables of codes and rules name. */
export function termsOfCodes(): Term[] {
  return [
    ...themes.map(({ code, label, description }) =>
      french('THEME', code, label, description, house, ['thématique', 'thème']),
    ),
    ...propositions.map(({ number, title, description }) =>
      french(
        'PROPOSITION',
        `Proposition ${number}`,
        title,
        description,
        'Plan de relance, résumé par Relance Graph',
      ),
    ),
    ...stateAidRegimes.map(regime),
    ...rules(),
    ...partners.map(({ owner, label, name, kinds }) =>
      french(
        'PARTNER',
        owner,
        label,
        `Partenaire qui tient : ${kinds.join(', ') || 'aucune fiche'}.`,
        house,
        [name],
      ),
    ),
    ...synonyms.map(({ terms, source }) => {
      const [label = ''] = terms;
      const definition = `Pris l’un pour l’autre dans la recherche (sans accents) : ${terms.join(', ')}.`;
      return french('SYNONYMS', label, label, definition, source, terms);
    }),
  ];
}

function regime(row: (typeof stateAidRegimes)[number]): Term {
  const ceiling =
    row.ceiling === null
      ? 'Pas de plafond unique.'
      : `Plafond : ${euro(row.ceiling / 100)} par entreprise unique, ${windows[row.window]}.`;
  const until = row.validTo === null ? '' : ` jusqu’au ${date(row.validTo)}`;
  const definition = `${ceiling} En vigueur depuis le ${date(row.validFrom)}${until}.`;
  return {
    ...french('REGIME', row.code, row.label, definition, row.regulation, [
      'régime d’aide d’État',
      ...(row.deMinimis ? ['de minimis'] : []),
    ]),
    confirmed: row.confirmed,
  };
}

const windows = {
  ROLLING_3_YEARS: 'sur trois ans glissants',
  FISCAL_YEARS_3: 'sur trois exercices fiscaux',
  NONE: 'au total',
};

function rules(): Term[] {
  const days = {
    PAYMENT: { label: 'Retard de versement', names: ['délai de paiement', 'subvention en retard'] },
    DECISION: { label: 'Demande sans réponse', names: ['délai de décision'] },
    FIRST_REQUEST: { label: 'Aide sans demande', names: [] },
  };
  return [
    ...followUpRules.map(({ what, days: after, source, confirmed }) => ({
      ...french(
        'RULE',
        what,
        days[what].label,
        `Au bout de ${after} jours.`,
        source,
        days[what].names,
      ),
      confirmed,
    })),
    ...publicationRules.map(({ threshold, delayMonths, source }) =>
      french(
        'RULE',
        'PUBLICATION',
        'Obligation de publication',
        `Au-delà de ${euro(threshold / 100)} sur douze mois d’un financeur à un bénéficiaire, publication sous ${delayMonths} mois.`,
        source,
        ['données essentielles'],
      ),
    ),
    ...cofinancingRules.map(({ limit, exceptions, source, confirmed }) => ({
      ...french(
        'RULE',
        'COFINANCING',
        'Plafond des financements publics',
        `Les autres paient ${share(limit)} au plus des financements publics. ${exceptions}`,
        source,
        ['cofinancement', 'participation minimale du maître d’ouvrage', 'autofinancement'],
      ),
      confirmed,
    })),
    ...doubleFundingRules.map(({ months, source }) =>
      french(
        'RULE',
        'DOUBLE_FUNDING',
        'Double financement',
        `Deux subventions au même bénéficiaire pour le même objet à moins de ${months} mois.`,
        source,
      ),
    ),
    ...overlapRules.map(({ weights, threshold, source }) =>
      french(
        'RULE',
        'OVERLAP',
        'Recouvrement',
        `Deux aides se recouvrent à partir d’un score de ${share(threshold)} : publics ${share(weights.audiences)}, thématiques ${share(weights.themes)}, territoire ${share(weights.territory)}.`,
        source,
        ['recouvrement d’aides'],
      ),
    ),
    ...stalenessRules.map(({ untouchedMonths, source }) =>
      french(
        'RULE',
        'STALE',
        'Aide périmée',
        `Aide ouverte sans changement depuis ${untouchedMonths} mois.`,
        source,
      ),
    ),
    ...competenceRules.map(({ code, label, source, confirmed }) => ({
      ...french('RULE', code, 'Alerte de compétence', label, source, ['compétence']),
      confirmed,
    })),
  ];
}

function french(
  kind: Term['kind'],
  code: string,
  label: string,
  definition: string,
  source: string,
  names: readonly string[] = [],
): Term {
  return { kind, code, label, names, definition, language: 'fr', source, confirmed: null };
}
