/**
 * The dictionary of an edition: every word that its records have had, with its stem, so that a
 * misspelt one is looked for among some ten thousand words instead of in every record.
 */
export function createWordTable(schema: string): string {
  return `
CREATE TABLE ${schema}.word (
  word text PRIMARY KEY,
  lexeme text NOT NULL
);
CREATE INDEX ON ${schema}.word USING gin (word public.gin_trgm_ops);
${createWordIndexes(schema)}
COMMENT ON TABLE ${schema}.word IS 'Words of the records, folded, each with its stem. Numbers are left out: another digit is another number.';`;
}

/** What a search completes a word by, and knows it by; the order is that of bytes on every server. */
export function createWordIndexes(schema: string): string {
  return `
CREATE INDEX IF NOT EXISTS word_begins ON ${schema}.word (word COLLATE "C");
CREATE INDEX IF NOT EXISTS word_lexeme ON ${schema}.word (lexeme);`;
}

/** Adds what is new in the words of the rows `incoming`, as far as everybody may see them. Pages take turns: see `applyPage`. */
// What is near to a word must not depend on a record that is hidden from who asks.
export function learnWords(schema: string, isPublic: string): string {
  return `
  WITH unknown AS MATERIALIZED (
    SELECT word, ts_lexize('pg_catalog.french_stem', word) AS stem
    FROM (SELECT DISTINCT unnest(string_to_array(concat_ws(' ', title_words, other_words), ' ')) AS word
          FROM incoming WHERE ${isPublic}) AS found
    WHERE word ~ '^[a-z]{3,42}$'
      AND NOT EXISTS (SELECT FROM ${schema}.word AS known WHERE known.word = found.word)
  )
  INSERT INTO ${schema}.word (word, lexeme)
  SELECT word, stem[1]
  FROM unknown
  WHERE cardinality(stem) > 0
  ON CONFLICT DO NOTHING`;
}

/** Stems of the words that are the asked one but for a typo, two from eight letters on; or null. */
// Shared trigrams alone would find agriculture under culture.
export function nearStems(asked: string): string {
  return `(
    SELECT string_agg(DISTINCT lexeme, '|')::tsquery FROM record_index.word
    WHERE word %> ${asked} AND public.levenshtein_less_equal(word, ${asked}, ${typos(asked)}) <= ${typos(asked)})`;
}

const typos = (asked: string) => `CASE WHEN length(${asked}) < 8 THEN 1 ELSE 2 END`;
