import { registerEnumType } from 'type-graphql';
import type { RecordKind } from '@relance/schema/partners.ts';
import type { RecordSources } from '../history/recordSources.sql.ts';

export enum StatisticsDimension {
  OWNER = 'OWNER',
  FUNDER = 'FUNDER',
  THEME = 'THEME',
  EPCI = 'EPCI',
  COMMUNE = 'COMMUNE',
  PROPOSITION = 'PROPOSITION',
  YEAR = 'YEAR',
  STATUS = 'STATUS',
  BENEFICIARY_KIND = 'BENEFICIARY_KIND',
  INSTRUMENT = 'INSTRUMENT',
  AUDIENCE = 'AUDIENCE',
}

registerEnumType(StatisticsDimension, {
  name: 'StatisticsDimension',
  description:
    'What figures are told apart by (axe d’analyse). A record counts once in each of its values, and under the value null when it has none.',
  valuesConfig: {
    OWNER: { description: 'Who holds the record (producteur).' },
    FUNDER: {
      description:
        'Who answers for the money: funder of an aid or subsidy, contracting authority of an investment, lead of an action (financeur, maître d’ouvrage, pilote).',
    },
    THEME: { description: 'Theme; a record may have several (thématique).' },
    EPCI: {
      description:
        'EPCI that the record names, or that a commune it names belongs to; null for the whole département.',
    },
    COMMUNE: { description: 'Commune that it names; null for a wider territory (commune).' },
    PROPOSITION: {
      description:
        'Proposition of the plan; that of a subsidy is its aid’s, null without one. Not of investments: they name none.',
    },
    YEAR: {
      description:
        'Year of the grant; of an investment the expected one, of an aid its opening, of an action its start (année).',
    },
    STATUS: { description: 'How far it has come (état).' },
    BENEFICIARY_KIND: { description: 'Kind of beneficiary, of subsidies alone (catégorie).' },
    INSTRUMENT: { description: 'Instrument, of aids alone (nature de l’aide).' },
    AUDIENCE: { description: 'Who may apply, of aids alone; several (public).' },
  },
});

/** Where a dimension finds its values: `code` over the record `r` and what is joined as `alias`. */
export interface DimensionSource {
  code: (alias: string) => string;
  /** Joins a row for each value, one without value where there is none. */
  join?: (alias: string, sources: RecordSources) => string;
  /** True when a record may have several values: cells then add up to more than the total. */
  repeats?: true;
}

type Dimensions = Partial<Record<StatisticsDimension, DimensionSource>>;

function column(expression: string): DimensionSource {
  return { code: () => expression };
}

function each(list: string): DimensionSource {
  return {
    code: (alias) => `${alias}.value`,
    join: (alias) =>
      `LEFT JOIN LATERAL (SELECT DISTINCT unnest(${list}) AS value) AS ${alias} ON true`,
    repeats: true,
  };
}

const themes = each('r.theme_codes');
const communes = each('r.commune_codes');
const epcisOf = (named: string) =>
  each(`ARRAY(SELECT epci_siren FROM territory_member
    WHERE commune_code = ANY(r.commune_codes) AND epci_siren IS NOT NULL) || ${named}`);

const yearOf = (day: string) => column(`date_part('year', r.${day})::int`);
const shared: Dimensions = {
  OWNER: column('r.owner'),
  THEME: themes,
  STATUS: column('r.status'),
};

/** What the records of a kind can be told apart by. */
export const dimensionsOf: Record<RecordKind, Dimensions> = {
  Aid: {
    ...shared,
    FUNDER: column('r.funder_siren'),
    EPCI: epcisOf('r.epci_sirens'),
    COMMUNE: communes,
    PROPOSITION: each('r.proposition_numbers'),
    YEAR: yearOf('opens_on'),
    INSTRUMENT: column('r.instrument'),
    AUDIENCE: each('r.audiences'),
  },
  Subsidy: {
    ...shared,
    FUNDER: column('r.funder_siren'),
    EPCI: {
      code: (alias) => `${alias}.epci_siren`,
      join: (alias) =>
        `LEFT JOIN territory_member AS ${alias} ON ${alias}.commune_code = r.commune_code`,
    },
    COMMUNE: column('r.commune_code'),
    PROPOSITION: {
      code: (alias) => `${alias}.value`,
      join: (alias, sources) => `LEFT JOIN LATERAL (
        SELECT DISTINCT unnest(a.proposition_numbers) AS value
        FROM ${sources.of('Aid')} AS a WHERE a.id = r.aid_id) AS ${alias} ON true`,
      repeats: true,
    },
    YEAR: yearOf('granted_on'),
    BENEFICIARY_KIND: column('r.beneficiary_kind'),
  },
  Investment: {
    ...shared,
    FUNDER: column('r.contracting_authority_siren'),
    EPCI: epcisOf(`'{}'::text[]`),
    COMMUNE: communes,
    YEAR: column('coalesce(r.revised_year, r.programme_year)'),
  },
  RecoveryAction: {
    ...shared,
    FUNDER: column('r.lead_siren'),
    EPCI: epcisOf('r.epci_sirens'),
    COMMUNE: communes,
    PROPOSITION: column('r.proposition_number'),
    YEAR: yearOf('starts_on'),
  },
};
