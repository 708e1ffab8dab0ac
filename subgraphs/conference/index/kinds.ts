import { partners, type RecordKind } from '@relance/schema/partners.ts';

/** Columns of the index that owners publish, by kind; each table has the same names. */
const envelope = [
  ...['id', 'owner', 'version', 'demo', 'publication', 'source', 'created_at', 'updated_at'],
];

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
