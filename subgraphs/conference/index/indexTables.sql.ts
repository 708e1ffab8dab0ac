/**
 * The cross-partner index: one table per kind of record, with the columns that lists show, filter
 * and sort by, named as in the owners' tables. All in a schema of its own, so that a rebuild makes
 * the next one beside it and swaps.
 */

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

// A title as long as a page would not fit into an index: the first 200 characters sort.
const shared = (table: string) => `
CREATE INDEX ON ${table} USING gin (lexemes);
CREATE INDEX ON ${table} USING gin (words public.gin_trgm_ops);
CREATE INDEX ON ${table} USING gin (theme_codes);
CREATE INDEX ON ${table} USING gin (territory);
CREATE INDEX ON ${table} (status);
CREATE INDEX ON ${table} (owner);
CREATE INDEX ON ${table} (updated_at, id);
CREATE INDEX ON ${table} (left(public.fold(title), 200), id);`;

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

CREATE TABLE ${schema}.refused_record (
  record_id uuid NOT NULL,
  owner text NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  refused_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (record_id, owner)
);
COMMENT ON TABLE ${schema}.refused_record IS 'Records whose newest version the tables below do not take; lists show the version before, if any.';

CREATE TABLE ${schema}.organization (
  siren text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  seen_at timestamptz NOT NULL
);
CREATE INDEX ON ${schema}.organization (left(public.fold(name), 200));

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
