import type { KeyObject } from 'node:crypto';
import { type Identity, identityOf } from '@relance/schema/access/identity.ts';
import {
  feedKey,
  type RequestToSign,
  signatureHeader,
  signed,
} from '@relance/schema/access/signature.ts';

/** Whom a test asks as: it must not be kept out by what it is not about. */
const admin = identityOf('conformance', ['admin']);

export interface Reply {
  status: number;
  text: string;
}

export interface GraphReply {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** What a page of a feed should be; whether it is, a check says. */
export interface FeedPage {
  epoch: string;
  head: number;
  complete: boolean;
  events: FeedEvent[];
}

export interface FeedEvent {
  position: number;
  event: number;
  kind: string;
  recordId: string;
  version: number;
  occurredAt: string;
  document: Record<string, unknown> | null;
}

export interface Asked {
  method?: string;
  body?: string;
  /** The header; null sends none. */
  signature?: string | null;
}

const patience = 40_000;

/** A running subgraph, asked over HTTP as the router asks it. */
export class Subject {
  readonly #url: URL;

  constructor(
    url: string,
    readonly owner: string,
    readonly key: KeyObject,
  ) {
    this.#url = new URL(url);
  }

  /** A request that the router has signed, unless another signature is given. */
  async ask(path: string, { method = 'GET', body, signature }: Asked = {}): Promise<Reply> {
    const header =
      signature === undefined ? this.sign({ method, path, body: body ?? '' }) : signature;
    const response = await this.open(path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(header === null ? {} : { [signatureHeader]: header }),
      },
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, text: await response.text() };
  }

  /** The response with its body still to come. */
  open(path: string, init: RequestInit): Promise<Response> {
    const signal = init.signal ?? AbortSignal.timeout(patience);
    return fetch(new URL(this.#below(path), this.#url), { ...init, signal });
  }

  /** A signature; what is said of it differs from the usual in order to be refused. */
  sign(request: Partial<RequestToSign>, key = this.key): string {
    const { method = 'GET', body = '', path = '/' } = request;
    const usual = { by: 'router', owner: this.owner, identity: admin } as const;
    return signed(key, { ...usual, ...request, method, body, path: this.#below(path) });
  }

  /** A signature of the conference, which may read the feed and nothing else. */
  signByConference(request: Partial<RequestToSign>): string {
    return this.sign({ ...request, by: 'conference' }, feedKey(this.key));
  }

  async graph(
    query: string,
    variables: Record<string, unknown> = {},
    identity: Identity = admin,
  ): Promise<GraphReply> {
    const body = JSON.stringify({ query, variables });
    const request = { method: 'POST', path: '/graphql', body };
    const reply = await this.ask('/graphql', {
      ...request,
      signature: this.sign({ ...request, identity }),
    });
    return jsonOf(reply) as GraphReply;
  }

  async feed(parameters: Record<string, number>): Promise<FeedPage> {
    const query = new URLSearchParams(
      Object.entries(parameters).map(([name, value]) => [name, String(value)]),
    );
    return jsonOf(await this.ask(`/feed?${query}`)) as FeedPage;
  }

  #below(path: string): string {
    return `${this.#url.pathname.replace(/\/$/, '')}${path}`;
  }
}

function jsonOf({ status, text }: Reply): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`status ${status}, and no JSON: ${text.slice(0, 200)}`);
  }
}
