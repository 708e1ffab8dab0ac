import type { RecordKind } from '@relance/schema/partners.ts';

/** What the index works out of a record's own columns, to find it by. */
export interface DerivedColumns {
  /** What a place is found by: the places that the record names. */
  territory: string;
  /** The words of its title, folded: what the dictionary learns, and what weighs most in a search. */
  titleWords: string;
  /** Those of the rest of its text; null where a kind has none. */
  otherWords: string | null;
  /** French stems of both, those of the title with weight A and the others with B. */
  lexemes: string;
}

/** The expressions, over the columns of a kind's table: for the tables, and for what they were once. */
export const derivedColumns: Record<RecordKind, DerivedColumns> = {
  Aid: {
    territory: placesOrEverywhere('commune_codes || epci_sirens'),
    ...searchable('summary'),
  },
  Subsidy: {
    territory: `CASE WHEN commune_code IS NULL THEN '{}'::text[] ELSE ARRAY[commune_code] END`,
    ...searchable(`coalesce(beneficiary_name, '')`),
  },
  Investment: {
    territory: placesOrEverywhere('commune_codes'),
    ...searchable(),
  },
  RecoveryAction: {
    territory: placesOrEverywhere('commune_codes || epci_sirens'),
    ...searchable(),
  },
};

// An aid, action or investment that names no place concerns the whole département.
function placesOrEverywhere(places: string): string {
  return `CASE WHEN cardinality(${places}) = 0 THEN ARRAY['47'] ELSE ${places} END`;
}

function searchable(rest?: string): Omit<DerivedColumns, 'territory'> {
  const titleWords = 'public.plain_words(title)';
  const otherWords = rest === undefined ? null : `public.plain_words(${rest})`;
  return { titleWords, otherWords, lexemes: lexemesOf(titleWords, otherWords) };
}

/** Stems of folded words, with the weights that a search ranks by. */
export function lexemesOf(titleWords: string, otherWords: string | null): string {
  const title = `setweight(${stemsOf(titleWords)}, 'A')`;
  return otherWords === null ? title : `${title} || setweight(${stemsOf(otherWords)}, 'B')`;
}

function stemsOf(words: string): string {
  return `to_tsvector('public.french_folded', ${words})`;
}
