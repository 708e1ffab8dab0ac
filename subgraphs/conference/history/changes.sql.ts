import type { DataSource } from 'typeorm';
import { partners, type RecordKind } from '@relance/schema/partners.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import type { Page } from '../lists/page.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import { documentColumns, visible } from '@relance/kit/access/sight.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import type { Statement } from '../lists/list.sql.ts';
import type { RecordKindName } from './changeTypes.ts';
import { bookkeeping, type Document } from './fieldChanges.ts';
import { holder } from './recordsAsOf.sql.ts';

/** Between which two instants, and of which records; null asks for nothing. */
export interface ChangeRequest {
  /** Null is before the first record. */
  since: Date | null;
  /** Null is now. */
  until: Date | null;
  owners: Owner[] | null;
  kinds: RecordKindName[] | null;
  /** Records that serve one of these, before or after; none serves any of an empty list. */
  propositions: readonly number[] | null;
  /** Whose changes: what is hidden is as if it were not there. */
  sight: Sight;
}

export interface ChangeRow {
  id: string;
  sort_value: string;
  owner: Owner;
  kind: RecordKindName;
  version_before: number;
  before: Document | null;
  version_after: number;
  after: Document | null;
  occurred_at: Date;
  received_at: Date;
}

export interface ChangeTotalRow {
  owner: Owner;
  kind: RecordKindName;
  added: number;
  changed: number;
  withdrawn: number;
}

export interface PropositionChangeRow {
  number: number;
  added: number;
  changed: number;
  withdrawn: number;
}

export function changesStatement(request: ChangeRequest, { size, after }: Page): Statement {
  const p = new Parameters();
  const latestFirst = 'ORDER BY changed_at DESC, record_id DESC';
  const place = after
    ? `HAVING (${changedAt}, v.record_id) < (${p.add(after.value, 'timestamptz')}, ${p.add(after.id, 'uuid')})`
    : '';
  // Sorted before the versions are compared: a page compares about as many as it shows.
  return {
    text: `
SELECT touched.record_id AS id, touched.changed_at::text AS sort_value, holder.owner, now.kind,
       before.version AS version_before, before.document AS before,
       now.version AS version_after, now.document AS after, now.occurred_at, now.received_at
${netChanges(request, p, `${place} ${latestFirst}`)}
${latestFirst}
LIMIT ${p.add(size + 1, 'int')}`,
    values: p.values,
  };
}

export function changeTotalsStatement(request: ChangeRequest): Statement {
  const p = new Parameters();
  return {
    text: `
SELECT holder.owner, now.kind, ${countsByChange}
${netChanges(request, p)}
GROUP BY 1, 2 ORDER BY 1, 2`,
    values: p.values,
  };
}

/** A record that served one proposition before and serves another now counts for both. */
export function propositionChangesStatement(request: ChangeRequest): Statement {
  const p = new Parameters();
  const numbers = ['proposition_number', 'proposition_numbers[*]'].map(
    (path) => `SELECT jsonb_path_query(version.document, '$.${path} ? (@ >= 1 && @ <= 20)')::int`,
  );
  return {
    text: `
SELECT served.number, ${countsByChange}
${netChanges(
  request,
  p,
  '',
  `CROSS JOIN LATERAL (
  SELECT DISTINCT found.number
  FROM (VALUES (before.document), (now.document)) AS version (document)
  CROSS JOIN LATERAL (${numbers.join(' UNION ALL ')}) AS found (number)) AS served`,
)}
GROUP BY 1 ORDER BY 1`,
    values: p.values,
  };
}

/** The latest changes first, one more than the page has to know whether more follow. */
export function readChanges(
  dataSource: DataSource,
  request: ChangeRequest,
  page: Page,
): Promise<ChangeRow[]> {
  const { text, values } = changesStatement(request, page);
  return dataSource.query<ChangeRow[]>(text, values);
}

/** How many changes of each sort, by owner and kind. */
export function readChangeTotals(
  dataSource: DataSource,
  request: ChangeRequest,
): Promise<ChangeTotalRow[]> {
  const { text, values } = changeTotalsStatement(request);
  return dataSource.query<ChangeTotalRow[]>(text, values);
}

/** The same by proposition of the plan, for records that serve one. */
export function readPropositionChanges(
  dataSource: DataSource,
  request: ChangeRequest,
): Promise<PropositionChangeRow[]> {
  const { text, values } = propositionChangesStatement(request);
  return dataSource.query<PropositionChangeRow[]>(text, values);
}

/** Kinds whose records serve a proposition of the plan. */
const serving: readonly RecordKind[] = ['Aid', 'RecoveryAction'];

const countsByChange = `
  count(*) FILTER (WHERE before.document IS NULL)::int AS added,
  count(*) FILTER (WHERE before.document IS NOT NULL AND now.document IS NOT NULL)::int AS changed,
  count(*) FILTER (WHERE now.document IS NULL)::int AS withdrawn`;

const changedAt = 'max(greatest(v.occurred_at, v.received_at))';

// From what was so and known at the one instant to what was so and known at the other: a version
// that arrives late belongs to the time in which it was learned, so that no change is ever missed
// between one period and the next, and the answer for a past period stays.
function netChanges(
  { since, until, owners, kinds, propositions, sight }: ChangeRequest,
  p: Parameters,
  sorted = '',
  joined = '',
): string {
  const held = partners
    .flatMap((partner) => partner.kinds.map((kind) => ({ owner: partner.owner, kind })))
    .filter(({ owner }) => !owners?.length || owners.includes(owner))
    .filter(({ kind }) => !kinds?.length || kinds.some((asked) => String(asked) === kind))
    .filter(({ kind }) => (propositions === null && joined === '') || serving.includes(kind));
  const kindsHeld = p.add([...new Set(held.map(({ kind }) => kind))], 'text[]');
  const pairs = p.add(JSON.stringify(held), 'jsonb');
  const start = since ? p.add(since, 'timestamptz') : `'-infinity'::timestamptz`;
  const end = until ? p.add(until, 'timestamptz') : `'infinity'::timestamptz`;
  const by = (instant: string) => `v.occurred_at <= ${instant} AND v.received_at <= ${instant}`;
  const seen = `CASE WHEN ${visible(sight, documentColumns('v.document', 'v.owner'))} THEN v.document END`;
  const newest = (instant: string) => `(
  SELECT v.kind, v.version, ${seen} AS document, v.occurred_at, v.received_at
  FROM record_index.record_version AS v
  WHERE v.record_id = touched.record_id AND v.owner = holder.owner AND ${by(instant)}
  ORDER BY v.version DESC LIMIT 1)`;
  const content = (document: string) =>
    `coalesce(${document} - '{${bookkeeping.join(',')}}'::text[], 'null')`;
  return `
FROM (
  SELECT v.record_id, v.owner, ${changedAt} AS changed_at
  FROM record_index.record_version AS v
  WHERE v.kind = ANY(${kindsHeld})
    AND (v.kind, v.owner) IN (SELECT * FROM jsonb_to_recordset(${pairs}) AS held (kind text, owner text))
    AND ${by(end)} AND (v.occurred_at > ${start} OR v.received_at > ${start})
  GROUP BY v.record_id, v.owner ${sorted}
) AS touched
JOIN LATERAL ${holder('touched.record_id')} AS holder ON holder.owner = touched.owner
CROSS JOIN LATERAL ${newest(end)} AS now
LEFT JOIN LATERAL ${newest(start)} AS before ON true
${joined}
WHERE ${content('before.document')} <> ${content('now.document')}
  ${propositions === null ? '' : serves(p.add(propositions, 'int[]'))}`;
}

function serves(numbers: string): string {
  const either = (document: string) =>
    `${document} -> 'proposition_number' = to_jsonb(asked.number) OR ${document} -> 'proposition_numbers' @> to_jsonb(asked.number)`;
  return `AND EXISTS (SELECT FROM unnest(${numbers}) AS asked (number)
    WHERE ${either('before.document')} OR ${either('now.document')})`;
}
