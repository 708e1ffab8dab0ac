import type { Identity } from '@relance/schema/access/identity.ts';
import { Meter } from './meter.ts';
import type { WidgetKey } from './widgetKeys.ts';

/** What is counted apart, so that one does not use up the other. */
export type Door = 'graph' | 'pages' | 'imports' | 'exports' | 'events' | 'session';

/** Requests in a minute. */
export interface Rates {
  /** To the graph, of one address. */
  public: number;
  /** To the graph, of one person or program that has logged in. */
  signedIn: number;
  /** Files sent, and what is asked about them. */
  imports: number;
  /** Wrong tokens and keys of one address: beyond, no more are looked at. */
  wrong?: number;
  /** Whole lists of one address, person or program. */
  exports?: number;
  /** Pages, streams of events, and log-ins of one address. */
  pages?: number;
  events?: number;
  session?: number;
}

export interface Caller {
  address: string;
  identity: Identity;
  key: WidgetKey | undefined;
}

const minute = 60;
const day = 86_400;

/** How much each caller may ask: by its key, else by who it is, else by its address. */
export class Limits {
  readonly #doors: Record<Door, Meter>;
  readonly #signedIn: Meter;
  readonly #wrong: Meter;
  readonly #keys = new Map<WidgetKey, readonly Meter[]>();

  constructor(rates: Rates) {
    const { pages = 120, exports = 12, events = 60, session = 60, wrong = 60 } = rates;
    this.#doors = {
      graph: new Meter(rates.public, minute),
      pages: new Meter(pages, minute),
      imports: new Meter(rates.imports, minute),
      exports: new Meter(exports, minute),
      events: new Meter(events, minute),
      session: new Meter(session, minute),
    };
    this.#signedIn = new Meter(rates.signedIn, minute);
    this.#wrong = new Meter(wrong, minute);
  }

  /** Counts a request; rejects with a BadRequest (429) where it is one too many. */
  async take(door: Door, { key, identity, address }: Caller): Promise<void> {
    const { subject } = identity;
    if (door !== 'graph') return this.#doors[door].take(subject === null ? address : `+${subject}`);
    if (key) {
      for (const meter of this.#metersOf(key)) await meter.take(key.name);
      return;
    }
    if (subject !== null) return this.#signedIn.take(subject);
    return this.#doors.graph.take(address);
  }

  /** Rejects where so many tokens and keys of this address were wrong that no more are looked at. */
  checkWrong(address: string): Promise<void> {
    return this.#wrong.check(address);
  }

  takeWrong(address: string): Promise<void> {
    return this.#wrong.take(address);
  }

  #metersOf(key: WidgetKey): readonly Meter[] {
    const known = this.#keys.get(key);
    if (known) return known;
    const meters = [new Meter(key.perMinute, minute), new Meter(key.perDay, day)];
    this.#keys.set(key, meters);
    return meters;
  }
}
