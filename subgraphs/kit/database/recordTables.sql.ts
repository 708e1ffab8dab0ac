/** Tables of the shared record kinds, as of the first migration; an owner adds columns of its own. */

const envelope = `
  id uuid PRIMARY KEY,
  version int NOT NULL DEFAULT 1,
  demo boolean NOT NULL DEFAULT false,
  source jsonb NOT NULL,
  source_key text UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()`;

/** `aid`: see AidFields in the schema package. */
export function createAidTable(ownColumns = ''): string {
  return `
CREATE TABLE aid (${envelope},
  title text NOT NULL,
  summary text NOT NULL,
  status text NOT NULL,
  instrument text NOT NULL,
  audiences text[] NOT NULL,
  opens_on date,
  closes_on date,
  rate float8 CHECK (rate BETWEEN 0 AND 1),
  floor bigint CHECK (floor >= 0),
  ceiling bigint CHECK (ceiling >= 0),
  budget bigint CHECK (budget >= 0),
  state_aid_regime text,
  funder_siren text NOT NULL,
  theme_codes text[] NOT NULL,
  commune_codes text[] NOT NULL,
  epci_sirens text[] NOT NULL,
  description text,
  eligibility text,
  how_to_apply text,
  application_url text,
  required_documents text[] NOT NULL,
  contact jsonb,
  cofunder_sirens text[] NOT NULL,
  proposition_numbers int[] NOT NULL
  ${ownColumns}
);
CALL feed_track('aid', 'Aid');`;
}

/** `subsidy`: see SubsidyFields in the schema package. */
export function createSubsidyTable(ownColumns = ''): string {
  return `
CREATE TABLE subsidy (${envelope},
  title text NOT NULL,
  status text NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0),
  paid_amount bigint CHECK (paid_amount >= 0),
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
  total_amount bigint NOT NULL CHECK (total_amount >= 0),
  share float8 NOT NULL CHECK (share > 0 AND share <= 1),
  beneficiary_siret text,
  beneficiary_rna text,
  decision_reference text,
  natures text[] NOT NULL,
  payment_conditions text,
  payment_from date,
  payment_until date,
  payments jsonb,
  requested_on date,
  notified_on date,
  scheme text,
  rae_id text,
  eu_notified boolean,
  state_aid_regime text,
  gross_grant_equivalent bigint,
  eligible_costs bigint,
  private_beneficiary_name text,
  private_beneficiary_siret text
  ${ownColumns}
);
CALL feed_track('subsidy', 'Subsidy');`;
}

/** `investment`: see InvestmentFields in the schema package. */
export function createInvestmentTable(ownColumns = ''): string {
  return `
CREATE TABLE investment (${envelope},
  title text NOT NULL,
  status text NOT NULL,
  programme_year int NOT NULL,
  revised_year int,
  total_cost bigint CHECK (total_cost >= 0),
  contracting_authority_siren text NOT NULL,
  theme_codes text[] NOT NULL,
  commune_codes text[] NOT NULL,
  authorised bigint NOT NULL,
  committed bigint NOT NULL,
  paid bigint NOT NULL,
  public_funding bigint NOT NULL,
  description text,
  expected_completion_on date,
  budget_years jsonb NOT NULL,
  financing jsonb NOT NULL,
  location jsonb
  ${ownColumns}
);
CALL feed_track('investment', 'Investment');`;
}

/** `recovery_action`: see RecoveryActionFields in the schema package. */
export function createRecoveryActionTable(ownColumns = ''): string {
  return `
CREATE TABLE recovery_action (${envelope},
  title text NOT NULL,
  status text NOT NULL,
  starts_on date,
  ends_on date,
  budget bigint CHECK (budget >= 0),
  committed bigint NOT NULL,
  paid bigint NOT NULL,
  proposition_number int NOT NULL CHECK (proposition_number BETWEEN 1 AND 20),
  lead_siren text NOT NULL,
  theme_codes text[] NOT NULL,
  commune_codes text[] NOT NULL,
  epci_sirens text[] NOT NULL,
  description text,
  milestones jsonb NOT NULL,
  indicators jsonb NOT NULL,
  partner_sirens text[] NOT NULL
  ${ownColumns}
);
CALL feed_track('recovery_action', 'RecoveryAction');`;
}
