import type { IncomingMessage, ServerResponse } from 'node:http';
import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { type Answer, answerOf, type FormatError } from '../engine/answer.ts';
import type { Operations } from '../operations/operations.ts';
import { type AnsweredRequest, outcomeOf } from '../observability/answeredRequest.ts';
import { beginRequest, type OpenSpan } from '../observability/spans.ts';
import { BadRequest } from './badRequest.ts';
import { Departure } from './departure.ts';
import { bodyOf, EncodedBody } from './encodedBody.ts';
import { leaveUnread } from './leaveUnread.ts';
import { prefersPage, responseTypeFor, type ResponseType } from './mediaType.ts';
import type { Page } from './page.ts';
import type { DocumentPolicy, PersistedQueries } from './persistedQueries.ts';
import { preventCsrf } from './preventCsrf.ts';
import { type BodyLimits, readBody } from './readBody.ts';
import { type GraphqlRequest, readGet, readPost } from './readRequest.ts';
import { requestIdOf } from './requestId.ts';
import type { Headers } from './securityHeaders.ts';
import { sendReply } from './sendReply.ts';

export interface GraphEndpointOptions {
  operations: Operations;
  persisted: PersistedQueries;
  policy: DocumentPolicy;
  formatError: FormatError;
  /** Largest body of a request, in bytes. */
  bodyLimit: number;
  /** Milliseconds for which the body of a request is waited for. */
  bodyPatience?: number | undefined;
  /** What every answer says to browsers. */
  headers?: Headers;
  /** The page for a browser that opens the address. */
  page: () => Promise<Page>;
  /** Whether callers may ask by `x-relance-explain: 1` how they were answered. */
  explain?: boolean;
  /** Told of every request but those for the page, once it is answered. */
  observe?: (answered: AnsweredRequest) => void;
  /** Who asks; rejects with a BadRequest where it may not, or not so often. All are the public where left out. */
  admit?: ((request: IncomingMessage) => Promise<Identity>) | undefined;
  /** Counts a request for the page; rejects where it is one too many. */
  admitToPage?: ((request: IncomingMessage) => Promise<void>) | undefined;
}

/** All of a request that an answer to its URL can depend on: caches must not mix them. */
const vary = 'Accept, Accept-Encoding, Origin, Authorization, Cookie';

/** What is known of a request before it is read. */
interface Arrival {
  id: string;
  at: number;
  trace: OpenSpan | undefined;
  operationName: string | undefined;
  identity: Identity;
}

/** GraphQL over HTTP at one URL, on Node's own request and response: every hop costs. */
export class GraphEndpoint {
  readonly #bodyLimits: BodyLimits;

  constructor(readonly options: GraphEndpointOptions) {
    const { bodyLimit, bodyPatience } = options;
    this.#bodyLimits = { bytes: bodyLimit, ...(bodyPatience && { patience: bodyPatience }) };
  }

  /** Answers one request; never rejects. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { accept } = request.headers;
    if (request.method === 'GET' && prefersPage(accept)) await this.#sendPage(request, response);
    else await this.#answerAsked(request, response);
    if (!request.complete) leaveUnread(request);
  }

  async #answerAsked(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { accept } = request.headers;
    const arrival = begin(request);
    let type: ResponseType = 'application/json';
    try {
      preventCsrf(request.headers);
      if (this.options.admit) arrival.identity = await this.options.admit(request);
      const asked = await this.#read(request);
      arrival.operationName = nameIn(asked);
      type = responseTypeFor(accept);
      const answer = await this.#answer(asked, arrival, request, response);
      const status = statusOf(answer, type, accept);
      this.#end(arrival, response.destroyed ? undefined : { ...answer, status });
      if (response.destroyed) return;
      const revalidated =
        request.method === 'GET' &&
        !answer.hasErrors &&
        !this.#isExplained(request) &&
        !isPriced(request);
      await sendReply(request, response, {
        status,
        headers: this.#headersOf(type, arrival, revalidated),
        body: bodyOf(answer),
        revalidated,
      });
    } catch (error) {
      const status = error instanceof BadRequest ? error.status : 500;
      this.#end(arrival, response.destroyed ? undefined : { status, hasErrors: true });
      if (!response.destroyed) await this.#refuse(request, response, error, type, arrival.id);
    }
  }

  /** `answer` is undefined where nobody was there to be answered. */
  #end(arrival: Arrival, answer: Pick<Answer, 'status' | 'hasErrors'> | undefined): void {
    const { id: requestId, at, operationName, trace } = arrival;
    const outcome = answer ? outcomeOf(answer) : 'abandoned';
    const seconds = (performance.now() - at) / 1_000;
    const status = answer?.status ?? 0;
    this.options.observe?.({ requestId, outcome, seconds, operationName, status });
    if (!trace) return;
    trace.span.setAttributes({
      'graphql.operation.name': operationName,
      'relance.outcome': outcome,
    });
    trace.span.end();
  }

  async #read(request: IncomingMessage): Promise<GraphqlRequest> {
    const contentType = request.headers['content-type'];
    switch (request.method) {
      case 'POST':
        return readPost(await readBody(request, this.#bodyLimits), contentType);
      case 'GET': {
        const { url = '' } = request;
        const mark = url.indexOf('?');
        return readGet(mark === -1 ? '' : url.slice(mark + 1), contentType);
      }
      default:
        throw new BadRequest('GraphQL is asked by GET or POST.', 405, { allow: 'GET, POST' });
    }
  }

  async #answer(
    asked: GraphqlRequest,
    { id, trace, identity }: Arrival,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Answer> {
    const { operations, persisted, policy } = this.options;
    const { document, remember } = persisted.find(asked, policy);
    const { operationName, variables } = asked;
    if (isPriced(request)) {
      return operations.price({ document, operationName, variables, identity, requestId: id });
    }
    const answer = await operations.answer({
      document,
      operationName,
      variables,
      requestId: id,
      trace: trace?.context,
      queriesOnly: request.method === 'GET',
      identity,
      headers: { 'x-request-id': id },
      departure: new Departure(response),
      explain: this.#isExplained(request),
    });
    remember();
    return answer;
  }

  async #refuse(
    request: IncomingMessage,
    response: ServerResponse,
    error: unknown,
    type: ResponseType,
    id: string,
  ): Promise<void> {
    const errors = [error instanceof Error ? error : new Error(String(error))];
    const refusal = error instanceof BadRequest ? error : undefined;
    const format: FormatError = (formatted, each) => this.options.formatError(formatted, each, id);
    const { body } = answerOf({ data: undefined, errors }, format);
    const always = {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-request-id': id,
    };
    await sendReply(request, response, {
      ...{ status: refusal?.status ?? 500, body: new EncodedBody(body) },
      headers: { ...this.options.headers, ...always, vary, ...refusal?.headers },
    });
  }

  #isExplained({ headers }: IncomingMessage): boolean {
    return this.options.explain === true && headers['x-relance-explain'] !== undefined;
  }

  #headersOf(
    type: ResponseType,
    { id, identity }: Arrival,
    revalidated: boolean,
  ): Record<string, string> {
    const kept = identity.subject === null ? 'no-cache' : 'private, no-cache';
    return {
      ...this.options.headers,
      'content-type': `${type}; charset=utf-8`,
      'cache-control': revalidated ? kept : 'no-store',
      vary,
      'x-request-id': id,
    };
  }

  async #sendPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.options.admitToPage?.(request);
      const { body, policy } = await this.options.page();
      const headers = {
        ...this.options.headers,
        'content-security-policy': policy,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary,
      };
      await sendReply(request, response, { status: 200, headers, body, revalidated: true });
    } catch (error) {
      const id = requestIdOf(request.headers);
      await this.#refuse(request, response, error, 'application/json', id);
    }
  }
}

/** Whether nothing but the cost is asked for; a word that is misspelt must not have a mutation done. */
function isPriced({ headers }: IncomingMessage): boolean {
  const asked = headers['x-relance-cost'];
  if (asked === undefined || asked === 'only') return asked === 'only';
  throw new BadRequest('The header x-relance-cost is "only", or left out.', 400);
}

function begin({ headers }: IncomingMessage): Arrival {
  const id = requestIdOf(headers);
  return {
    id,
    at: performance.now(),
    trace: beginRequest(headers, id),
    operationName: undefined,
    identity: anonymous,
  };
}

// What is no name of GraphQL may be anything, and does not go to the log.
function nameIn({ operationName = '' }: GraphqlRequest): string | undefined {
  return /^[_A-Za-z]\w{0,99}$/.test(operationName) ? operationName : undefined;
}

/**
 * Whoever names `application/json` is told of an operation that is refused (400) with 200: such clients read
 * errors from the body, and nothing on the way may hide it (GraphQL over HTTP). Without a word on what
 * is accepted, the status says it, as Apollo Server's does.
 */
function statusOf({ status }: Answer, type: ResponseType, accept: string | undefined): number {
  const named = type === 'application/json' && accept?.includes(type);
  return status === 400 && named ? 200 : status;
}
