import { owners as ownerLabels } from '@relance/sdk/french/labels.ts';
import { civilDay } from '@relance/sdk/french/dates.ts';
import type { ImportLook } from '@relance/sdk/importLook.ts';
import type { ImportFormatNote, ImportReport } from '@relance/sdk/imports.ts';
import {
  type FreeQuery,
  type GraphAnswer,
  hashOf,
  type KeptFile,
  type QueryPrice,
  type SentFile,
  type TrustedDocument,
  type Visitor,
} from '@relance/sdk/visitor.ts';
import { GraphUnreachable, Refused } from './failures.ts';
import type { LastKnown } from './lastKnown.ts';
import type { Query } from './query.ts';

/** What a page could not be told, and what it shows instead. */
export interface Absence {
  /** Who did not answer, such as « Chambres consulaires ». */
  label: string;
  /** When what is shown was told last; null where nothing is known. */
  lastKnownAt: Date | null;
}

export interface VisitParts {
  visitor: Visitor;
  path: string;
  params: Readonly<Record<string, string>>;
  query: Query;
  lastKnown: LastKnown;
  /** Anybody may log in as anybody. */
  demoLogin: boolean;
  now?: Date;
  /** Aborted when the browser has gone. */
  departure?: AbortSignal;
}

/** One visit of a page: who comes, what the address says, and the graph as it answers them. */
export class Visit {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly subject: string | null;
  readonly scopes: readonly string[];
  readonly demoLogin: boolean;
  readonly now: Date;
  readonly #departure: AbortSignal;
  readonly #visitor: Visitor;
  readonly #lastKnown: LastKnown;
  readonly #absences = new Map<string, Absence>();

  constructor({ visitor, path, params, query, lastKnown, demoLogin, ...more }: VisitParts) {
    this.path = path;
    this.params = params;
    this.query = query;
    this.subject = visitor.subject;
    this.scopes = visitor.scopes;
    this.demoLogin = demoLogin;
    this.now = more.now ?? new Date();
    this.#departure = more.departure ?? new AbortController().signal;
    this.#visitor = visitor;
    this.#lastKnown = lastKnown;
  }

  /** Today in Paris, `2026-11-30`. */
  get today(): string {
    return civilDay(this.now);
  }

  get absences(): readonly Absence[] {
    return [...this.#absences.values()];
  }

  has(scope: string): boolean {
    return this.scopes.includes(scope);
  }

  /** Whether it works for a partner, and for which ones: `['tourism']`. */
  get partners(): readonly string[] {
    return this.scopes
      .filter((scope) => scope.startsWith('partner:'))
      .map((scope) => scope.slice('partner:'.length));
  }

  /**
   * The data of a trusted document. What an owner did not answer is filled in with what it told last, and noted
   * in `absences`. Rejects with Refused for wrong input, with GraphUnreachable where nothing at all is known.
   */
  async ask<Data, Variables>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const question = [this.subject, ...this.scopes, hashOf(document), JSON.stringify(variables)];
    const key = question.join('\n');
    const answer = await this.#visitor.ask(document, variables);
    const refused = answer.errors.find(({ extensions }) => isRefusal(extensions?.['code']));
    if (refused) throw new Refused(refused);
    const missing = answer.errors.filter(({ extensions }) => !isClosed(extensions?.['code']));
    if (missing.length === 0 && answer.data !== null) {
      this.#lastKnown.keep(key, answer.data, this.now);
      return answer.data;
    }
    const { data, at } = this.#lastKnown.fill(key, answer);
    for (const { extensions } of missing) this.#miss(extensions?.['owner'], at);
    if (data === null) throw new GraphUnreachable();
    return data;
  }

  /**
   * Asks for something to be done. What was refused is for the page to tell: `STALE_VERSION`, `IMPORT_CONFLICT`,
   * a wrong argument. Nothing is filled in from before.
   */
  write<Data, Variables>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<GraphAnswer<Data>> {
    return this.#visitor.ask(document, variables);
  }

  /** Asks a query that the visitor has written; nothing is filled in from before. */
  askFreely(asked: Omit<FreeQuery, 'signal'>): Promise<GraphAnswer<Record<string, unknown>>> {
    return this.#visitor.query({ ...asked, signal: this.#departure });
  }

  /** What such a query may cost. */
  price(asked: Omit<FreeQuery, 'signal'>): Promise<QueryPrice> {
    return this.#visitor.price(asked);
  }

  /** Sends a file to the importer of an owner; rejects with ImportRefused where nothing of it is written. */
  importFile(file: SentFile | KeptFile): Promise<ImportReport> {
    return this.#visitor.importFile(file);
  }

  /** What the importer would read a file as; rejects with ImportRefused where it can't be read. */
  lookAtFile(file: SentFile | KeptFile): Promise<ImportLook> {
    return this.#visitor.lookAtFile(file);
  }

  /** What files an owner takes; none where it does not answer. */
  importFormats(owner: string): Promise<readonly ImportFormatNote[]> {
    return this.#visitor.importFormats(owner);
  }

  /** Notes an owner whose records in the index are not today's. */
  noteSilent(silent: readonly { owner: string; caughtUpAt: string | null }[]): void {
    for (const { owner, caughtUpAt } of silent) {
      this.#miss(owner, caughtUpAt === null ? null : new Date(caughtUpAt));
    }
  }

  #miss(owner: unknown, lastKnownAt: Date | null): void {
    const label = ownerLabels[owner as keyof typeof ownerLabels] ?? 'Une partie des données';
    this.#note({ label, lastKnownAt });
  }

  #note(absence: Absence): void {
    if (!this.#absences.has(absence.label)) this.#absences.set(absence.label, absence);
  }
}

function isRefusal(code: unknown): boolean {
  return code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED';
}

// A field that a scope opens: the page says so by itself.
function isClosed(code: unknown): boolean {
  return code === 'UNAUTHORIZED_FIELD_OR_TYPE';
}
