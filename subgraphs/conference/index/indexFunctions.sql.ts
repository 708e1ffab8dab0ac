/** How the first index found a misspelt word: record by record. */
export const createNearWords = `
CREATE FUNCTION is_nearly_in(words text, asked text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
  SELECT bool_or(CASE WHEN abs(length(word) - length($2)) <= typos
                      THEN public.levenshtein_less_equal(word, $2, typos) <= typos ELSE false END)
  FROM unnest(string_to_array($1, ' ')) AS word,
       (SELECT CASE WHEN length($2) < 8 THEN 1 ELSE 2 END) AS forgiven (typos)
$$;
COMMENT ON FUNCTION is_nearly_in IS 'A word is the asked one but for a typo, two from eight letters on. Shared trigrams alone would find agriculture under culture.';`;

/** Functions and text search that any edition of the index uses. */
export const createIndexFunctions = `
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch SCHEMA public;

CREATE FUNCTION fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT lower(public.unaccent('public.unaccent', $1)) $$;
COMMENT ON FUNCTION fold IS 'Lower case without accents. unaccent() is only STABLE since its dictionary may change; ours does not.';

CREATE FUNCTION plain_words(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT btrim(regexp_replace(public.fold($1), '[^a-z0-9]+', ' ', 'g')) $$;
COMMENT ON FUNCTION plain_words IS 'The folded words of a text with single spaces: elisions, slashes and typographic quotes part words whatever the locale of the server.';

${createNearWords}

CREATE TEXT SEARCH CONFIGURATION french_folded (COPY = french);
ALTER TEXT SEARCH CONFIGURATION french_folded
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;

CREATE TABLE territory_member (
  commune_code text PRIMARY KEY,
  epci_siren text
);
CREATE INDEX territory_member_epci ON territory_member (epci_siren);
COMMENT ON TABLE territory_member IS 'Communes of the département and the EPCI that each belongs to (COG).';

CREATE FUNCTION territory_codes(place text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT ARRAY[place]
    || ARRAY(SELECT '47' WHERE EXISTS (
         SELECT FROM territory_member WHERE commune_code = place OR epci_siren = place))
    || ARRAY(SELECT epci_siren FROM territory_member WHERE commune_code = place AND epci_siren IS NOT NULL)
    || ARRAY(SELECT commune_code FROM territory_member WHERE epci_siren = place)
$$;
COMMENT ON FUNCTION territory_codes IS 'What a record may name to concern a commune (itself, its EPCI, the département) or an EPCI (itself, its communes, the département). A place elsewhere has itself only.';

CREATE TABLE reference_organization (
  siren text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  demo boolean NOT NULL DEFAULT false
);

CREATE TABLE index_rebuild (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  requested_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  failure text
);
`;

export const dropIndexFunctions = `
DROP TABLE index_rebuild;
DROP TABLE reference_organization;
DROP FUNCTION territory_codes(text);
DROP TABLE territory_member;
DROP TEXT SEARCH CONFIGURATION french_folded;
DROP FUNCTION is_nearly_in(text, text);
DROP FUNCTION plain_words(text);
DROP FUNCTION fold(text);
`;
