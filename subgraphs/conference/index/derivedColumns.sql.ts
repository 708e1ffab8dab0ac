import type { RecordKind } from '@relance/schema/partners.ts';

/** What the index works out of a record's own columns, to find it by. */
export interface DerivedColumns {
  /** What a place is found by: the places that the record names. */
  territory: string;
  /** The words of its text, folded: what the dictionary learns. */
  words: string;
  /** Their French stems. */
  lexemes: string;
}

/** The expressions, over the columns of a kind's table: for the tables, and for what they were once. */
export const derivedColumns: Record<RecordKind, DerivedColumns> = {
  Aid: {
    territory: placesOrEverywhere('commune_codes || epci_sirens'),
    ...searchable(`title || ' ' || summary`),
  },
  Subsidy: {
    territory: `CASE WHEN commune_code IS NULL THEN '{}'::text[] ELSE ARRAY[commune_code] END`,
    ...searchable(`title || ' ' || coalesce(beneficiary_name, '')`),
  },
  Investment: {
    territory: placesOrEverywhere('commune_codes'),
    ...searchable('title'),
  },
  RecoveryAction: {
    territory: placesOrEverywhere('commune_codes || epci_sirens'),
    ...searchable('title'),
  },
};

// An aid, action or investment that names no place concerns the whole département.
function placesOrEverywhere(places: string): string {
  return `CASE WHEN cardinality(${places}) = 0 THEN ARRAY['47'] ELSE ${places} END`;
}

function searchable(text: string): Omit<DerivedColumns, 'territory'> {
  return {
    words: `public.plain_words(${text})`,
    lexemes: lexemesOf(`public.plain_words(${text})`),
  };
}

/** Stems of folded words. */
export function lexemesOf(words: string): string {
  return `to_tsvector('public.french_folded', ${words})`;
}
