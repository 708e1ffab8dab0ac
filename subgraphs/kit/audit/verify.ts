import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import {
  countUnsealed,
  type Head,
  readHead,
  seal,
  type SealedEntry,
  sealedEntries,
} from './entries.sql.ts';

export interface Verdict {
  /** One line each; none when the trail is whole. */
  faults: readonly string[];
  /** Its end: kept elsewhere, it tells whether the chain up to here is still there. */
  head: Head;
}

/** Faults that are told one by one. */
const told = 1_000;

/** Seals what was committed, then computes the chain again; `expected` is a hash that has to be in it. */
export async function verifyTrail(client: ClientBase, expected?: string): Promise<Verdict> {
  await seal(client);
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const chain = new Chain();
    let isThere = expected === undefined;
    for await (const entry of sealedEntries(client)) {
      chain.add(entry);
      if (entry.hash === expected?.toLowerCase()) isThere = true;
    }
    const faults = [...chain.faults(), ...headFaults(chain.last, await readHead(client))];
    const unsealed = await countUnsealed(client);
    if (unsealed > 0) faults.push(`UNSEALED: ${unsealed} entries have no place in the chain.`);
    if (!isThere) faults.push(`MISSING: the expected hash ${expected} is not in the chain.`);
    return { faults, head: chain.last };
  } finally {
    await client.query('ROLLBACK');
  }
}

/** The hash of an entry that follows another. */
export function hashAfter(previous: string, text: string): string {
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex');
}

interface Mismatch extends SealedEntry {
  /** Of the entry that stands before it. */
  previous: string;
}

/** What entries say of each other, one after the other. */
class Chain {
  last: Head = { position: 0, hash: '' };
  #after = true;
  readonly #mismatches: Mismatch[] = [];
  readonly #gaps: string[] = [];

  add(entry: SealedEntry): void {
    const { position, hash, text } = entry;
    const expected = this.last.position + 1;
    if (position > expected) this.#gaps.push(missing(expected, position - 1));
    // What was before a gap is not known: the entry after it can't be checked.
    this.#after = position <= expected;
    if (this.#after && hash !== hashAfter(this.last.hash, text)) {
      this.#mismatches.push({ ...entry, previous: this.last.hash });
    }
    this.last = { position, hash };
  }

  faults(): string[] {
    const mismatches = this.#mismatches.slice(0, told);
    const more = this.#mismatches.length - mismatches.length;
    // An entry that is right after another one than stands before it was moved, not changed.
    const others = new Set(mismatches.flatMap(({ previous, hash }) => [previous, hash]));
    const lines = mismatches.map(({ id, position, hash, text }) =>
      [...others].some((previous) => hashAfter(previous, text) === hash)
        ? `OUT_OF_ORDER: entry ${id} stands at position ${position}, where it was not sealed.`
        : `CHANGED: entry ${id} at position ${position} is not what was sealed.`,
    );
    if (more > 0) lines.push(`CHANGED: ${more} more entries are not what was sealed.`);
    return [...this.#gaps, ...lines];
  }
}

function headFaults(last: Head, head: Head | undefined): string[] {
  if (!head) return ['MISSING: the end of the chain (audit_head).'];
  if (head.position > last.position) return [missing(last.position + 1, head.position)];
  if (head.position < last.position || head.hash !== last.hash) {
    return [`CHANGED: the end of the chain (audit_head) is not its last entry, ${last.position}.`];
  }
  return [];
}

function missing(from: number, to: number): string {
  return from === to
    ? `MISSING: the entry at position ${from}.`
    : `MISSING: the entries at positions ${from} to ${to}.`;
}
