import type { RecordKind } from '@relance/schema/partners.ts';
import type { ConferenceContext } from '../context.ts';
import { past } from '../history/moment.ts';
import { type Freshness, freshnessOf } from '../index/freshness.ts';
import type { Summary } from '../index/stubs.ts';
import type { Facet } from '../lists/connection.ts';
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
import { isFewStatement, type HitRow, hitsStatement, type SearchSelection } from './ranked.sql.ts';
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
  readonly #selection: Promise<SearchSelection>;
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
    this.#selection = this.select(question, {
      kinds: kindsOf(filter, allKinds),
      conditions: (kind) => conditions.get(kind) ?? [],
      sight: context.sight,
      moment: asOf === null && knownAt === null ? null : { asOf, knownAt },
    });
    // Whoever asks for no field of it is not told either.
    this.#selection.catch(() => undefined);
  }

  async strictness(): Promise<Strictness> {
    return (await this.#selection).strictness;
  }

  /** Hits of the page, and one more where there is one. */
  hits(): Promise<HitRow[]> {
    this.#hits ??= this.rows((selection) => hitsStatement(selection, this.size, this.after));
    return this.#hits;
  }

  /** Numbers by kind, the filter of kinds left out. */
  counts(): Promise<CountRow[]> {
    this.#counts ??= this.rows((selection) => countsStatement({ ...selection, kinds: allKinds }));
    return this.#counts;
  }

  async total(): Promise<{ count: number; isExact: boolean }> {
    const { kinds } = await this.#selection;
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
    const { moment } = await this.#selection;
    return freshnessOf(this.context, moment);
  }

  /** The record behind a hit, as of the moment of the search. */
  async record({ kind, id }: HitRow): Promise<Summary | null> {
    const { moment } = await this.#selection;
    return this.context.recordAt(kind, id, moment);
  }

  private async select(
    question: ReturnType<typeof readQuestion>,
    over: Omit<SearchSelection, 'understood' | 'strictness'>,
  ): Promise<SearchSelection> {
    const { dataSource } = this.context;
    const understood = await understand(dataSource, question);
    // A page goes on as the one before it began.
    let selection = { ...over, understood, strictness: this.after?.strictness ?? 'ALL' };
    for (let less = relaxed(understood, selection.strictness); less && !this.after;) {
      const { text, values } = isFewStatement(selection);
      const [row] = await dataSource.query<[{ isFew: boolean }]>(text, values);
      if (!row.isFew) break;
      selection = { ...selection, strictness: less };
      less = relaxed(understood, less);
    }
    return selection;
  }

  private async rows<Row>(
    statement: (selection: SearchSelection) => { text: string; values: unknown[] },
  ): Promise<Row[]> {
    const selection = await this.#selection;
    if (selection.understood.terms.length === 0) return [];
    const { text, values } = statement(selection);
    return this.context.dataSource.query<Row[]>(text, values);
  }
}
