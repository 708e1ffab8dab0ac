import type { RecordKind } from '@relance/schema/partners.ts';

/** What a list may be sorted by: an expression that is never null, with an index on (it, id). */
export interface SortKey {
  expression: string;
  type: SortType;
}

export type SortType = 'text' | 'int' | 'bigint' | 'date' | 'timestamptz';

/** How a facet counts: rows of (code, label), one or several per record. */
export interface FacetSource {
  /** Part of the filter that it leaves out, so that its other values stay in sight. */
  dimension: string;
  /** What is counted, an expression over `r`, or over `value` where `values` unfolds a list. */
  code: string;
  /** A list column to unfold. */
  values?: string;
}

/** What differs between the lists of aids, subsidies, investments and actions. */
export interface ListKind {
  kind: RecordKind;
  /** Sort keys by the name of the order without its direction. */
  sortKeys: Record<string, SortKey>;
  /** Amount columns that can be summed. */
  sums: readonly string[];
  /** The one that facets add up. */
  mainSum: string;
  facets: Record<string, FacetSource>;
}

/** Conditions that tie a list to a parent, over `r` and the parent's key `parent.key`. */
export const relations = {
  all: 'true',
  funder: 'r.funder_siren = parent.key',
  beneficiary: 'r.beneficiary_siren = parent.key',
  contractingAuthority: 'r.contracting_authority_siren = parent.key',
  lead: 'r.lead_siren = parent.key',
  theme: 'r.theme_codes @> ARRAY[parent.key]',
  place: 'r.territory && territory_codes(parent.key)',
  aid: 'r.aid_id = parent.key::uuid',
  propositionOfAid: 'r.proposition_numbers @> ARRAY[parent.key::int]',
  propositionOfAction: 'r.proposition_number = parent.key::int',
  // Through other records, of which each caller sees its own: see `Parent.through`.
  propositionOfSubsidy: 'r.aid_id IS NOT NULL',
  propositionOfInvestment: 'true',
  actionOfAid: 'true',
  actionOfInvestment: 'true',
} as const;

export type Relation = keyof typeof relations;
