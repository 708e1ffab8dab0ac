import { aidStatuses, audiences, instruments, publications } from '@relance/sdk/french/labels.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import type {
  AidChoicesQuery,
  Chamber,
  LocalAuthorityKind,
  TourismPhase,
} from '../../../__generated__/graphql.ts';
import type { AidPartner, CommonName, OwnName } from './inputs.ts';

/** Something that can be chosen. */
export interface Option {
  value: string;
  label: string;
}

/** How a field is typed in, and what it becomes. */
export type Kind =
  | 'line'
  | 'text'
  | 'day'
  | 'euro'
  | 'share'
  | 'whole'
  | 'url'
  | 'siren'
  | 'sirens'
  | 'lines'
  | 'communes'
  | 'contact'
  | 'choice'
  | 'choices'
  | 'numbers';

/** One field of a sheet, as agents see it. */
export interface Field {
  label: string;
  help?: string;
  kind: Kind;
  required?: true;
  longest?: number;
  /** What can be chosen; some of it is told by the graph. */
  options?: (graph: AidChoicesQuery) => readonly Option[];
}

const of = (labels: Readonly<Record<string, string>>) => {
  const options = Object.entries(labels).map(([value, label]) => ({ value, label }));
  return () => options;
};

/** Fields that all sheets have, in the order of the form. One that the graph takes and that is not here does not compile. */
const common: Readonly<Record<CommonName, Field>> = {
  title: {
    ...{ label: 'Intitulé', kind: 'line', required: true, longest: 300 },
    help: 'Le nom de l’aide, sans sigle.',
  },
  summary: {
    ...{ label: 'Résumé', kind: 'text', required: true, longest: 1_000 },
    help: 'À quoi sert l’aide, en une ou deux phrases.',
  },
  status: { label: 'État', kind: 'choice', required: true, options: of(aidStatuses) },
  instrument: {
    label: 'Nature de l’aide',
    kind: 'choice',
    required: true,
    options: of(instruments),
  },
  audiences: { label: 'Pour qui', kind: 'choices', required: true, options: of(audiences) },
  themeCodes: {
    ...{ label: 'Thèmes', kind: 'choices', required: true },
    options: () => themes.map(({ code, label }) => ({ value: code, label })),
  },
  opensOn: { label: 'Ouverture', kind: 'day', help: 'Premier jour des demandes.' },
  closesOn: {
    label: 'Clôture',
    kind: 'day',
    help: 'Dernier jour. Laissez vide s’il n’y en a pas.',
  },
  rate: {
    label: 'Taux',
    kind: 'share',
    help: 'Part des dépenses qui est payée, en %, par exemple 40.',
  },
  floor: { label: 'Montant minimal', kind: 'euro', help: 'En euros.' },
  ceiling: { label: 'Montant maximal', kind: 'euro', help: 'En euros.' },
  budget: { label: 'Enveloppe', kind: 'euro', help: 'Somme réservée à l’aide, en euros.' },
  eligibility: { label: 'Conditions', kind: 'text', longest: 10_000 },
  description: { label: 'L’aide en détail', kind: 'text', longest: 20_000 },
  howToApply: {
    ...{ label: 'Démarche', kind: 'text', longest: 10_000 },
    help: 'Étape par étape\u00A0: «\u00A01. … 2. …\u00A0».',
  },
  applicationUrl: {
    ...{ label: 'Adresse de la demande en ligne', kind: 'url' },
    help: 'Une adresse complète, qui commence par https://.',
  },
  requiredDocuments: {
    ...{ label: 'Pièces à joindre', kind: 'lines', longest: 300 },
    help: 'Une pièce par ligne.',
  },
  contact: { label: 'Contact', kind: 'contact', help: 'Un service, pas une personne.' },
  funderSiren: {
    ...{ label: 'SIREN du financeur', kind: 'siren', required: true },
    help: 'Neuf chiffres.',
  },
  cofunderSirens: {
    ...{ label: 'SIREN des cofinanceurs', kind: 'sirens' },
    help: 'Un numéro par ligne.',
  },
  epciSirens: {
    ...{ label: 'Intercommunalités concernées', kind: 'choices' },
    help: 'Sans intercommunalité ni commune, l’aide vaut dans tout le département.',
    options: ({ epcis }) =>
      epcis.map(({ siren, name }) => ({ value: siren, label: name ?? siren })),
  },
  communeCodes: {
    ...{ label: 'Communes concernées', kind: 'communes' },
    help: 'Une commune par ligne, par son nom ou son code INSEE.',
  },
  propositionNumbers: {
    ...{ label: 'Propositions du plan', kind: 'numbers' },
    options: ({ propositions }) =>
      propositions.map(({ number, title }) => ({
        value: String(number),
        label: `${number}. ${title}`,
      })),
  },
  stateAidRegime: {
    ...{ label: 'Régime d’aide d’État', kind: 'choice' },
    help: 'Il décide du cumul avec d’autres aides.',
    options: ({ stateAidRegimes }) =>
      stateAidRegimes.map(({ code, label }) => ({ value: code, label })),
  },
  publication: { label: 'Diffusion', kind: 'choice', required: true, options: of(publications) },
};

const chambers: Readonly<Record<Chamber, string>> = {
  CCI: 'Chambre de commerce et d’industrie',
  CMA: 'Chambre de métiers et de l’artisanat',
  AGRICULTURE: 'Chambre d’agriculture',
};
const phases: Readonly<Record<TourismPhase, string>> = {
  LOCAL_FIRST: 'Premier temps\u00A0: les habitants',
  BEYOND: 'Second temps\u00A0: au-delà du département',
};
const authorities: Readonly<Record<LocalAuthorityKind, string>> = {
  COMMUNE: 'Commune',
  EPCI: 'Intercommunalité',
  SYNDICATE: 'Syndicat',
  OTHER: 'Autre',
};

const deliberation: Field = {
  ...{ label: 'Délibération', kind: 'line', longest: 100 },
  help: 'Référence du vote qui a créé l’aide.',
};

/** Fields of one partner's sheets, after the common ones. */
const own: { readonly [P in AidPartner]: Readonly<Record<OwnName<P>, Field>> } = {
  department: {
    deliberation,
    directorate: { label: 'Direction instructrice', kind: 'line', longest: 200 },
  },
  tourism: {
    phase: { label: 'Temps de la relance', kind: 'choice', options: of(phases) },
    season: {
      ...{ label: 'Saison', kind: 'line', longest: 60 },
      help: 'Par exemple «\u00A0été 2027\u00A0».',
    },
    vouchersIssued: { label: 'Bons émis', kind: 'whole' },
    vouchersRedeemed: { label: 'Bons utilisés', kind: 'whole' },
  },
  chambers: {
    chamber: {
      ...{ label: 'Chambre', kind: 'choice', options: of(chambers) },
      help: 'Laissez vide si elles agissent ensemble.',
    },
    nafSections: {
      ...{ label: 'Activités concernées', kind: 'choices' },
      help: 'Sans choix, toutes le sont.',
      options: ({ nafSections }) =>
        nafSections.map(({ code, label }) => ({ value: code, label: `${code}. ${label}` })),
    },
  },
  communes: {
    localAuthorityKind: { label: 'Qui paie', kind: 'choice', options: of(authorities) },
    deliberation,
  },
};

/** Fields of a form by name, in its order. */
export type Fields = Readonly<Record<string, Field>>;

/** All fields of a partner's sheets. */
export function fieldsOf(partner: AidPartner): Fields {
  const { publication, ...first } = common;
  return { ...first, ...own[partner], publication };
}

/** Of a contact: what it says of the office. */
export const contactParts = {
  service: { label: 'Nom du service', type: 'text' },
  phone: { label: 'Téléphone', type: 'text' },
  email: { label: 'Courriel', type: 'email' },
  url: { label: 'Page du service', type: 'url' },
} as const;
