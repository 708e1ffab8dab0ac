import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import type { Parameters } from '../lists/parameters.ts';
import type { Moment } from './moment.ts';
import { recordsAsOf, recordsNow, type Source } from './recordsAsOf.sql.ts';

/** Which records a check or a figure is about: those of a moment that are there for who asks. */
export interface View {
  sight: Sight;
  /** Null for today's records. */
  moment: Moment | null;
}

/** The records of several kinds in one statement, all of one view. */
export class RecordSources {
  readonly #sources = new Map<RecordKind, Source>();

  constructor(
    private readonly view: View,
    private readonly p: Parameters,
  ) {}

  /** A FROM item with all that the index keeps of a kind. */
  of(kind: RecordKind): string {
    const { places } = this.source(kind);
    const isSeen = visible(this.view.sight, columnsOf('r', kind));
    const seen = places.map((place) => `SELECT * FROM ${place} AS r WHERE ${isSeen}`);
    return `(${seen.join(' UNION ALL ')})`;
  }

  /** The common table expressions that `of` relies on and the statement's own, as one clause. */
  with(...own: readonly string[]): string {
    const all = [...this.#sources.values()].map((source) => source.with).filter((text) => text);
    const parts = [...all, ...own];
    return parts.length === 0 ? '' : `WITH ${parts.join(', ')}`;
  }

  private source(kind: RecordKind): Source {
    const { moment } = this.view;
    const known = this.#sources.get(kind);
    if (known) return known;
    const source = moment ? recordsAsOf(kind, moment, this.p) : recordsNow(kind);
    this.#sources.set(kind, source);
    return source;
  }
}
