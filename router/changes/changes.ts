import { EventEmitter } from 'node:events';
import { anonymous } from '@relance/schema/access/identity.ts';
import { type ChangeKind, changeKinds } from '@relance/schema/changeKinds.ts';
import { partnerNamed, type RecordKind } from '@relance/schema/partners.ts';
import { pathBelow, signedHeaders } from '../transport/signedHeaders.ts';
import type { SubgraphAddresses } from '../transport/transport.ts';
import { ChangeStream } from './changeStream.ts';

/** The freshness that is promised: an owner not heard for longer is not trusted to have changed nothing. */
export const freshness = 1_000;

const recordKinds: readonly ChangeKind[] = [
  'Aid',
  'Subsidy',
  'Investment',
  'RecoveryAction',
] satisfies RecordKind[];

// How an owner’s files come in is its own affair.
const ownAffairs: readonly ChangeKind[] = ['ImportRun', 'Duplicates'];

/** What the public may hear of. */
export const publicKinds = changeKinds.filter((kind) => !ownAffairs.includes(kind));
const neverHidden = publicKinds.filter((kind) => !recordKinds.includes(kind));

export interface Change {
  kinds: readonly ChangeKind[];
  /** The subgraph that told. */
  owner: string;
}

interface Told {
  /** An owner has told a change, be it of what is hidden. */
  changed: [Change];
  /** Everybody sees a difference. */
  shown: [Change];
  /** What was asked before must not answer what is asked from now on. */
  stamped: [];
}

/**
 * Counts the changes of each kind over all owners. Whatever was made before a change carries a stamp
 * that no later question has: it is never found again, and nobody has to look for it.
 */
export class Changes extends EventEmitter<Told> {
  readonly #counts = new Map<ChangeKind, number>(changeKinds.map((kind) => [kind, 0]));
  readonly #streams = new Map<string, ChangeStream>();

  /** Follows the owners at these addresses, by name. */
  constructor(owners: SubgraphAddresses) {
    super();
    // Every screen that is open is a listener.
    this.setMaxListeners(0);
    for (const [owner, address] of Object.entries(owners)) {
      const { url } = address;
      const asked = { method: 'GET', path: pathBelow(address, '/changes') };
      const stream = new ChangeStream({
        ...{ url, patience: freshness },
        headers: () => signedHeaders(owner, address, { ...asked, body: '', identity: anonymous }),
        onChanged: (kinds) => this.#told(kinds, owner),
        onShown: (kinds, whose) => this.emit('shown', { kinds, owner: whose ?? owner }),
        onBegun: () => {
          this.#told(changeKinds, owner);
          this.emit('shown', { kinds: publicKinds, owner });
        },
      });
      this.#streams.set(owner, stream);
    }
  }

  /** Whether each owner is heard, and for how many milliseconds it has said nothing. */
  get owners(): { owner: string; isHeard: boolean; silence: number }[] {
    return [...this.#streams].map(([owner, { isHeard, silence }]) => ({ owner, isHeard, silence }));
  }

  /** Something was written through this router: until its owner tells what, it may be anything. */
  written(): void {
    this.#stamp(changeKinds);
  }

  /** Names the state of these kinds; undefined while an owner that holds one of them is not heard. */
  stampOf(kinds: readonly ChangeKind[]): string | undefined {
    for (const [owner, stream] of this.#streams) {
      if (!stream.isHeard && kinds.some((kind) => mayHold(owner, kind))) return undefined;
    }
    return kinds.map((kind) => this.#counts.get(kind)).join('.');
  }

  #told(kinds: readonly ChangeKind[], owner: string): void {
    this.#stamp(kinds);
    this.emit('changed', { kinds, owner });
    const open = kinds.filter((kind) => neverHidden.includes(kind));
    if (open.length > 0) this.emit('shown', { kinds: open, owner });
  }

  #stamp(kinds: readonly ChangeKind[]): void {
    for (const kind of kinds) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    this.emit('stamped');
  }

  async close(): Promise<void> {
    await Promise.all([...this.#streams.values()].map((stream) => stream.close()));
  }
}

/** The lists of all kinds come from the index of the conference. */
function mayHold(owner: string, kind: ChangeKind): boolean {
  const partner = partnerNamed(owner);
  if (!partner || owner === 'conference' || !recordKinds.includes(kind)) return true;
  return partner.kinds.some((held) => held === kind);
}
