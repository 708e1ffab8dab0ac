import { type Answer, GraphQLRequestError, readAnswer, silentOwners } from './answer.ts';
import { type Connection, type Page, pagesOf } from './connection.ts';
import { isSafe, textOf, type TypedDocument } from './document.ts';
import {
  type Later,
  laterThan,
  type OnRetry,
  type Retries,
  usualRetries,
  withRetries,
} from './retries.ts';

export interface ClientOptions {
  /** Address of the router, such as http://localhost:4000. */
  endpoint: string;
  /** Access token; without it the public asks. */
  token?: string | undefined;
  headers?: Record<string, string>;
  /** Queries are sent again after a cut and after 429, 502, 503 and 504; mutations never. */
  retries?: Partial<Retries>;
  onRetry?: OnRetry | undefined;
  /** Milliseconds for which one answer is waited for; a minute where left out. */
  timeout?: number;
}

export interface RequestOptions {
  /** Cancels the request, its pauses and what would come after. */
  signal?: AbortSignal | undefined;
  headers?: Record<string, string>;
  /** Whether an answer that lacks an owner is asked for again, too; the last one counts as it is. */
  isPatient?: () => boolean;
}

export interface WalkOptions extends RequestOptions {
  /** Told of the errors of a page with holes, which then counts; without it such a page is thrown. */
  onPartial?: (errors: Answer<unknown>['errors']) => void;
}

/** Where the next page begins. */
interface Paged {
  after?: unknown;
}

export interface RelanceClient {
  /** The data of an operation; GraphQLRequestError when the answer has errors. */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Data>;

  /** The answer with its errors as values. Rejects only where there is none. */
  query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Answer<Data>>;

  /** Every record of a list, whose document takes `$after` and asks for `pageInfo { hasNextPage endCursor }`. */
  nodes<Data, Variables extends Paged, Node>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Connection<Node> | null | undefined,
    options?: WalkOptions,
  ): AsyncGenerator<Node, void, undefined>;

  /** The same list page by page, errors as values. */
  pages<Data, Variables extends Paged, Node>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Connection<Node> | null | undefined,
    options?: RequestOptions,
  ): AsyncGenerator<Page<Data, Node>, void, undefined>;
}

/** The header that says who asks. */
export function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** Sends typed documents to the graph. */
export function relanceClient(options: ClientOptions): RelanceClient {
  return new Client(options);
}

class Client implements RelanceClient {
  readonly #retries: Retries;

  constructor(readonly options: ClientOptions) {
    this.#retries = { ...usualRetries, ...options.retries };
  }

  async request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Data> {
    const { data, errors } = await this.query(document, variables, options);
    if (data === null || errors.length > 0) throw new GraphQLRequestError(errors, data);
    return data;
  }

  async query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options: RequestOptions = {},
  ): Promise<Answer<Data>> {
    const text = textOf(document);
    const body = JSON.stringify({ query: text, variables });
    const { answer } = await withRetries(
      async () => {
        const response = await this.#post(body, options);
        const answer = await readAnswer<Data>(response);
        return { answer, later: laterThan(response) ?? unheard(answer, options.isPatient) };
      },
      {
        retries: isSafe(text) ? this.#retries : { ...this.#retries, attempts: 1 },
        signal: options.signal,
        onRetry: this.options.onRetry,
      },
    );
    return answer;
  }

  async *nodes<Data, Variables extends Paged, Node>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Connection<Node> | null | undefined,
    { onPartial, ...options }: WalkOptions = {},
  ): AsyncGenerator<Node, void, undefined> {
    for await (const page of this.pages(document, variables, pick, options)) {
      if (page.errors.length > 0) {
        if (onPartial === undefined) throw new GraphQLRequestError(page.errors, page.data);
        onPartial(page.errors);
      }
      yield* page.nodes;
    }
  }

  pages<Data, Variables extends Paged, Node>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => Connection<Node> | null | undefined,
    options?: RequestOptions,
  ): AsyncGenerator<Page<Data, Node>, void, undefined> {
    const start = variables.after as string | null | undefined;
    return pagesOf((after) => this.query(document, { ...variables, after }, options), pick, start);
  }

  #post(body: string, { signal, headers }: RequestOptions): Promise<Response> {
    const { endpoint, token, timeout = 60_000 } = this.options;
    const late = AbortSignal.timeout(timeout);
    return fetch(new URL('/graphql', endpoint), {
      method: 'POST',
      headers: {
        ...this.options.headers,
        ...headers,
        ...bearer(token),
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body,
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
  }
}

// An owner that starts again is heard in a moment; without its answer there may have been nothing to tell.
function unheard(
  { data, errors }: Answer<unknown>,
  isPatient: (() => boolean) | undefined,
): Later | undefined {
  const silent = silentOwners(errors);
  const isWorthIt = silent.length > 0 && (data === null || isPatient?.() === true);
  return isWorthIt ? { reason: `${silent.join(', ')} did not answer` } : undefined;
}
