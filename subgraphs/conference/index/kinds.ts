import { partners, type RecordKind } from '@relance/schema/partners.ts';

const envelope = [
  ...['id', 'owner', 'version', 'demo', 'publication', 'source', 'created_at', 'updated_at'],
];

/** Columns of the index that lists show, by kind; each table has the same names. */
export const indexedColumns: Record<RecordKind, readonly string[]> = {
  Aid: [
    ...envelope,
    ...['title', 'summary', 'status', 'instrument', 'audiences', 'opens_on', 'closes_on'],
    ...['rate', 'floor', 'ceiling', 'budget', 'state_aid_regime', 'funder_siren', 'theme_codes'],
    ...['commune_codes', 'epci_sirens', 'proposition_numbers'],
  ],
  Subsidy: [
    ...envelope,
    ...['title', 'status', 'amount', 'paid_amount', 'granted_on', 'granted_year_only'],
    ...['beneficiary_kind', 'cancelled_event', 'funder_siren', 'funder_name', 'beneficiary_siren'],
    ...['beneficiary_name', 'theme_codes', 'commune_code', 'aid_id', 'duplicate_of'],
  ],
  Investment: [
    ...envelope,
    ...['title', 'status', 'programme_year', 'revised_year', 'total_cost'],
    ...['contracting_authority_siren', 'theme_codes', 'commune_codes', 'authorised', 'committed'],
    ...['paid', 'public_funding', 'duplicate_of'],
  ],
  RecoveryAction: [
    ...envelope,
    ...['title', 'status', 'starts_on', 'ends_on', 'budget', 'committed', 'paid'],
    ...['proposition_number', 'lead_siren', 'theme_codes', 'commune_codes', 'epci_sirens'],
  ],
};

/** What the index keeps beside, for what is computed over all owners; no list shows it. */
const computedFrom: Record<RecordKind, readonly string[]> = {
  Aid: ['cofunder_sirens'],
  Subsidy: [
    ...['total_amount', 'share', 'state_aid_regime', 'gross_grant_equivalent', 'eligible_costs'],
    ...['beneficiary_siret', 'requested_on', 'notified_on', 'payments'],
  ],
  Investment: ['expected_completion_on', 'budget_years', 'financing'],
  RecoveryAction: ['milestones', 'indicators', 'partner_sirens'],
};

/** All columns of a kind's table that come from its owner's documents. */
export const keptColumns: Record<RecordKind, readonly string[]> = {
  Aid: [...indexedColumns.Aid, ...computedFrom.Aid],
  Subsidy: [...indexedColumns.Subsidy, ...computedFrom.Subsidy],
  Investment: [...indexedColumns.Investment, ...computedFrom.Investment],
  RecoveryAction: [...indexedColumns.RecoveryAction, ...computedFrom.RecoveryAction],
};

export const indexTable: Record<RecordKind, string> = {
  Aid: 'aid',
  Subsidy: 'subsidy',
  Investment: 'investment',
  RecoveryAction: 'recovery_action',
};

/** The kinds that an owner holds; only these have a type in the graph to be shown as. */
export function kindsOf(owner: string): readonly RecordKind[] {
  return partners.find((partner) => String(partner.owner) === owner)?.kinds ?? [];
}
