import type { RecordKind } from '@relance/schema/partners.ts';
import type { ConferenceContext } from '../context.ts';
import { past } from '../history/moment.ts';
import { type Freshness, freshnessOf } from '../index/freshness.ts';
import type { Summary } from '../index/stubs.ts';
import type { Facet } from '../lists/connection.ts';
import type { Statement } from '../lists/list.sql.ts';
import { relaxed, type Strictness } from './matching.sql.ts';
import {
  type CountRow,
  countsStatement,
  facetStatement,
  mostCounted,
  type SearchFacet,
} from './counted.sql.ts';
import { readQuestion } from './question.ts';
import { type After, readRank } from './rank.ts';
import {
  fewHits,
  isFewStatement,
  type HitRow,
  hitsStatement,
  type SearchSelection,
} from './ranked.sql.ts';
import { conditionsOf, kindsOf, type SearchArguments } from './searchFilter.ts';
import { searchKinds } from './searchKinds.ts';
import { understand } from './understood.sql.ts';
import { BadInput } from '@relance/kit/errors.ts';

const allKinds = Object.keys(searchKinds) as RecordKind[];
const defaultSize = 20;
const largestSize = 200;

type FacetRow = Omit<Facet, 'label'>;

/** What one search finds. Nothing is read before it is asked for, and nothing twice. */
export class FoundRecords {
  readonly size: number;
  readonly after: After | null;
  readonly #strict: () => Promise<SearchSelection>;
  #selection: Promise<SearchSelection> | undefined;
  #hits: Promise<HitRow[]> | undefined;
  #counts: Promise<CountRow[]> | undefined;

  /** Checks the arguments: a wrong one is a BAD_USER_INPUT that names it. */
  constructor(
    private readonly context: ConferenceContext,
    args: SearchArguments,
  ) {
    this.size = args.first ?? defaultSize;
    if (this.size < 0 || this.size > largestSize) {
      throw new BadInput('first', `${this.size} is not between 0 and ${largestSize}.`);
    }
    this.after = readRank(args.after);
    const question = readQuestion(args.text);
    const { filter } = args;
    const [asOf, knownAt] = [past('asOf', args.asOf), past('knownAt', args.knownAt)];
    const conditions = new Map(allKinds.map((kind) => [kind, conditionsOf(filter, kind)]));
    this.#strict = async () => ({
      kinds: kindsOf(filter, allKinds),
      conditions: (kind) => conditions.get(kind) ?? [],
      sight: context.sight,
      moment: asOf === null && knownAt === null ? null : { asOf, knownAt },
      understood: await understand(context.dataSource, question),
      // A page goes on as the one before it began.
      strictness: this.after?.strictness ?? 'ALL',
    });
  }

  async strictness(): Promise<Strictness> {
    return (await this.selection()).strictness;
  }

  /** Hits of the page, and one more where there is one. */
  hits(): Promise<HitRow[]> {
    this.#hits ??= this.#selection
      ? this.#selection.then((selection) => this.hitsOf(selection))
      : this.firstHits();
    return this.#hits;
  }

  /** Numbers by kind, the filter of kinds left out. */
  counts(): Promise<CountRow[]> {
    this.#counts ??= this.rows((selection) => countsStatement({ ...selection, kinds: allKinds }));
    return this.#counts;
  }

  async total(): Promise<{ count: number; isExact: boolean }> {
    const { kinds } = await this.selection();
    const counts = (await this.counts()).filter(({ kind }) => kinds.includes(kind));
    const least = counts.map(({ count }) => Math.min(count, mostCounted));
    return {
      count: least.reduce((sum, count) => sum + count, 0),
      isExact: counts.every(({ count }) => count <= mostCounted),
    };
  }

  facet(name: SearchFacet): Promise<FacetRow[]> {
    return this.rows((selection) => facetStatement(selection, name));
  }

  async freshness(): Promise<Freshness> {
    const { moment } = await this.selection();
    return freshnessOf(this.context, moment);
  }

  /** The record behind a hit, as of the moment of the search. */
  async record({ kind, id }: HitRow): Promise<Summary | null> {
    const { moment } = await this.selection();
    return this.context.recordAt(kind, id, moment);
  }

  /** The search as it is answered: with less asked for where too few records have all of it. */
  private selection(): Promise<SearchSelection> {
    this.#selection ??= this.#strict().then((strict) => this.relaxed(strict));
    return this.#selection;
  }

  private firstHits(): Promise<HitRow[]> {
    const first = this.readFirst();
    this.#selection = first.then(({ selection }) => selection);
    // Told by the hits.
    this.#selection.catch(() => undefined);
    return first.then(({ hits }) => hits);
  }

  // Enough hits say so themselves: the index is not asked beforehand how many there are.
  private async readFirst(): Promise<{ selection: SearchSelection; hits: HitRow[] }> {
    const strict = await this.#strict();
    const hits = await this.hitsOf(strict, Math.max(this.size, fewHits));
    const selection = hits.length < fewHits ? await this.relaxed(strict, true) : strict;
    if (selection !== strict) return { selection, hits: await this.hitsOf(selection) };
    return { selection, hits: hits.slice(0, this.size + 1) };
  }

  private async relaxed(strict: SearchSelection, knownFew = false): Promise<SearchSelection> {
    let selection = strict;
    if (this.after) return selection;
    for (let isKnown = knownFew; ; isKnown = false) {
      const less = relaxed(selection.understood, selection.strictness);
      if (!less || !(isKnown || (await this.isFew(selection)))) return selection;
      selection = { ...selection, strictness: less };
    }
  }

  private async isFew(selection: SearchSelection): Promise<boolean> {
    const [row] = await this.context.rows<{ isFew: boolean }>(isFewStatement(selection));
    return row?.isFew ?? true;
  }

  private hitsOf(selection: SearchSelection, size = this.size): Promise<HitRow[]> {
    if (selection.understood.terms.length === 0) return Promise.resolve([]);
    return this.context.rows(hitsStatement(selection, size, this.after));
  }

  private async rows<Row>(statement: (selection: SearchSelection) => Statement): Promise<Row[]> {
    const selection = await this.selection();
    if (selection.understood.terms.length === 0) return [];
    return this.context.rows(statement(selection));
  }
}
