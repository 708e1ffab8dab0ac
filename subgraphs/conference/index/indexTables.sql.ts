/**
 * The cross-partner index: one table per kind of record, with the columns that lists show, filter
 * and sort by, named as in the owners' tables. All in a schema of its own, so that a rebuild makes
 * the next one beside it and swaps.
 */

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

CREATE FUNCTION is_nearly_in(words text, asked text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
  SELECT bool_or(CASE WHEN abs(length(word) - length($2)) <= typos
                      THEN public.levenshtein_less_equal(word, $2, typos) <= typos ELSE false END)
  FROM unnest(string_to_array($1, ' ')) AS word,
       (SELECT CASE WHEN length($2) < 8 THEN 1 ELSE 2 END) AS forgiven (typos)
$$;
COMMENT ON FUNCTION is_nearly_in IS 'A word is the asked one but for a typo, two from eight letters on. Shared trigrams alone would find agriculture under culture.';

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

const envelope = `
  id uuid PRIMARY KEY,
  owner text NOT NULL,
  version int NOT NULL,
  demo boolean NOT NULL,
  source jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL`;

const searchable = (text: string) => `
  words text GENERATED ALWAYS AS (public.plain_words(${text})) STORED,
  lexemes tsvector GENERATED ALWAYS AS (
    to_tsvector('public.french_folded', public.plain_words(${text}))
  ) STORED`;

/** An aid, action or investment that names no place concerns the whole département. */
const territory = (...columns: string[]) => `
  territory text[] GENERATED ALWAYS AS (
    CASE WHEN cardinality(${columns.join(' || ')}) = 0 THEN ARRAY['47'] ELSE ${columns.join(' || ')} END
  ) STORED`;

const shared = (table: string) => `
CREATE INDEX ON ${table} USING gin (lexemes);
CREATE INDEX ON ${table} USING gin (words public.gin_trgm_ops);
CREATE INDEX ON ${table} USING gin (theme_codes);
CREATE INDEX ON ${table} USING gin (territory);
CREATE INDEX ON ${table} (status);
CREATE INDEX ON ${table} (owner);
CREATE INDEX ON ${table} (updated_at, id);
CREATE INDEX ON ${table} (public.fold(title), id);`;

/** The tables of one edition of the index, in the given schema. */
export function createIndexTables(schema: string): string {
  return `
CREATE SCHEMA ${schema};

CREATE TABLE ${schema}.feed_cursor (
  owner text PRIMARY KEY,
  epoch uuid NOT NULL,
  position bigint NOT NULL,
  event bigint NOT NULL,
  head bigint NOT NULL,
  complete boolean NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now(),
  caught_up_at timestamptz
);
COMMENT ON COLUMN ${schema}.feed_cursor.complete IS 'Nothing was left to read after the last page: the position alone cannot tell within a long transaction.';
COMMENT ON COLUMN ${schema}.feed_cursor.caught_up_at IS 'When the index last held everything that the owner had committed.';

CREATE TABLE ${schema}.record_version (
  record_id uuid NOT NULL,
  version int NOT NULL,
  owner text NOT NULL,
  kind text NOT NULL,
  document jsonb,
  occurred_at timestamptz NOT NULL,
  position bigint NOT NULL,
  event bigint NOT NULL,
  PRIMARY KEY (record_id, owner, version)
);
COMMENT ON TABLE ${schema}.record_version IS 'Every version that an owner published; a null document is a deletion.';

CREATE TABLE ${schema}.organization (
  siren text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  seen_at timestamptz NOT NULL
);
CREATE INDEX ON ${schema}.organization (public.fold(name));

CREATE TABLE ${schema}.aid (${envelope},
  title text NOT NULL,
  summary text NOT NULL,
  status text NOT NULL,
  instrument text NOT NULL,
  audiences text[] NOT NULL,
  opens_on date,
  closes_on date,
  rate float8,
  floor bigint,
  ceiling bigint,
  budget bigint,
  state_aid_regime text,
  funder_siren text NOT NULL,
  theme_codes text[] NOT NULL,
  commune_codes text[] NOT NULL,
  epci_sirens text[] NOT NULL,
  proposition_numbers int[] NOT NULL,
  ${territory('commune_codes', 'epci_sirens')},
  ${searchable(`title || ' ' || summary`)}
);
${shared(`${schema}.aid`)}
CREATE INDEX ON ${schema}.aid USING gin (audiences);
CREATE INDEX ON ${schema}.aid USING gin (proposition_numbers);
CREATE INDEX ON ${schema}.aid (funder_siren);
CREATE INDEX ON ${schema}.aid (coalesce(closes_on, 'infinity'::date), id);
CREATE INDEX ON ${schema}.aid (coalesce(ceiling, -1), id);
CREATE INDEX ON ${schema}.aid (coalesce(budget, -1), id);

CREATE TABLE ${schema}.subsidy (${envelope},
  title text NOT NULL,
  status text NOT NULL,
  amount bigint NOT NULL,
  paid_amount bigint,
  granted_on date,
  granted_year_only boolean NOT NULL,
  beneficiary_kind text NOT NULL,
  cancelled_event boolean NOT NULL,
  funder_siren text NOT NULL,
  funder_name text,
  beneficiary_siren text,
  beneficiary_name text,
  theme_codes text[] NOT NULL,
  commune_code text,
  aid_id uuid,
  territory text[] GENERATED ALWAYS AS (
    CASE WHEN commune_code IS NULL THEN '{}'::text[] ELSE ARRAY[commune_code] END
  ) STORED,
  ${searchable(`title || ' ' || coalesce(beneficiary_name, '')`)}
);
${shared(`${schema}.subsidy`)}
CREATE INDEX ON ${schema}.subsidy (funder_siren);
CREATE INDEX ON ${schema}.subsidy (beneficiary_siren);
CREATE INDEX ON ${schema}.subsidy (aid_id);
CREATE INDEX ON ${schema}.subsidy (amount, id);
CREATE INDEX ON ${schema}.subsidy (coalesce(granted_on, '-infinity'::date), id);

CREATE TABLE ${schema}.investment (${envelope},
  title text NOT NULL,
  status text NOT NULL,
  programme_year int NOT NULL,
  revised_year int,
  total_cost bigint,
  contracting_authority_siren text NOT NULL,
  theme_codes text[] NOT NULL,
  commune_codes text[] NOT NULL,
  authorised bigint NOT NULL,
  committed bigint NOT NULL,
  paid bigint NOT NULL,
  public_funding bigint NOT NULL,
  ${territory('commune_codes')},
  ${searchable('title')}
);
${shared(`${schema}.investment`)}
CREATE INDEX ON ${schema}.investment (contracting_authority_siren);
CREATE INDEX ON ${schema}.investment (coalesce(total_cost, -1), id);
CREATE INDEX ON ${schema}.investment (committed, id);
CREATE INDEX ON ${schema}.investment (coalesce(revised_year, programme_year), id);

CREATE TABLE ${schema}.recovery_action (${envelope},
  title text NOT NULL,
  status text NOT NULL,
  starts_on date,
  ends_on date,
  budget bigint,
  committed bigint NOT NULL,
  paid bigint NOT NULL,
  proposition_number int NOT NULL,
  lead_siren text NOT NULL,
  theme_codes text[] NOT NULL,
  commune_codes text[] NOT NULL,
  epci_sirens text[] NOT NULL,
  ${territory('commune_codes', 'epci_sirens')},
  ${searchable('title')}
);
${shared(`${schema}.recovery_action`)}
CREATE INDEX ON ${schema}.recovery_action (proposition_number, id);
CREATE INDEX ON ${schema}.recovery_action (lead_siren);
CREATE INDEX ON ${schema}.recovery_action (coalesce(ends_on, 'infinity'::date), id);
CREATE INDEX ON ${schema}.recovery_action (coalesce(budget, -1), id);
`;
}
