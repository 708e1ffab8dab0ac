// A title as long as a page would not fit into an index: the first 200 characters sort.
const shared = (table: string) => `
CREATE INDEX ON ${table} USING gin (lexemes);
CREATE INDEX ON ${table} USING gin (theme_codes);
CREATE INDEX ON ${table} USING gin (territory);
CREATE INDEX ON ${table} (status);
CREATE INDEX ON ${table} (owner);
CREATE INDEX ON ${table} (updated_at, id);
CREATE INDEX ON ${table} (left(public.fold(title), 200), id);`;

/** What lists, facets and the past find their rows by, in one edition of the index. */
export function createListIndexes(schema: string): string {
  return `
CREATE INDEX record_version_occurred ON ${schema}.record_version (kind, occurred_at);
CREATE INDEX record_version_received ON ${schema}.record_version (kind, received_at);

${shared(`${schema}.aid`)}
CREATE INDEX ON ${schema}.aid USING gin (audiences);
CREATE INDEX ON ${schema}.aid USING gin (proposition_numbers);
CREATE INDEX ON ${schema}.aid (funder_siren);
CREATE INDEX ON ${schema}.aid (coalesce(closes_on, 'infinity'::date), id);
CREATE INDEX ON ${schema}.aid (coalesce(ceiling, -1), id);
CREATE INDEX ON ${schema}.aid (coalesce(budget, -1), id);

${shared(`${schema}.subsidy`)}
CREATE INDEX ON ${schema}.subsidy (aid_id) WHERE aid_id IS NOT NULL;
CREATE INDEX subsidy_without_siren ON ${schema}.subsidy (left(public.fold(beneficiary_name), 200))
  WHERE beneficiary_siren IS NULL;
CREATE INDEX ON ${schema}.subsidy (amount, id);
CREATE INDEX ON ${schema}.subsidy (coalesce(granted_on, '-infinity'::date), id);

${shared(`${schema}.investment`)}
CREATE INDEX ON ${schema}.investment (contracting_authority_siren);
CREATE INDEX ON ${schema}.investment (coalesce(total_cost, -1), id);
CREATE INDEX ON ${schema}.investment (committed, id);
CREATE INDEX ON ${schema}.investment (coalesce(revised_year, programme_year), id);

${shared(`${schema}.recovery_action`)}
CREATE INDEX ON ${schema}.recovery_action (proposition_number, id);
CREATE INDEX ON ${schema}.recovery_action (lead_siren);
CREATE INDEX ON ${schema}.recovery_action (coalesce(ends_on, 'infinity'::date), id);
CREATE INDEX ON ${schema}.recovery_action (coalesce(budget, -1), id);
`;
}
