import type { RecordKind } from './__generated__/graphql.ts';

const folders: Readonly<Record<RecordKind, string>> = {
  AID: 'aides',
  SUBSIDY: 'subventions',
  INVESTMENT: 'investissements',
  RECOVERY_ACTION: 'actions',
};

/** The page of a record for people. */
export function linkTo(endpoint: string, kind: RecordKind, id: string): string {
  return new URL(`/${folders[kind]}/${encodeURIComponent(id)}`, endpoint).href;
}
