import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { BadRequest } from './badRequest.ts';
import type { GraphqlRequest } from './readRequest.ts';

/** Who may send which documents. */
export type DocumentPolicy =
  /** Anybody any document; a hash instead of a document that was sent before (APQ). */
  | 'any'
  /** Only documents of the known clients, by hash or in full. */
  | 'trusted-only';

/** Documents of the known clients by the SHA-256 of their text, in hex. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const extension = z.object({ version: z.literal(1), sha256Hash: z.string() });
const private_ = { 'cache-control': 'private, no-cache, must-revalidate' };

/** Finds the document that a request means: sent in full, by the hash of a trusted one, or by that of an earlier one. */
export class PersistedQueries {
  readonly #sent: LRUCache<string, string>;

  constructor(
    readonly trusted: TrustedDocuments,
    /** Bound of what is kept of documents that clients sent, in bytes. */
    bytes = 16 * 1024 * 1024,
  ) {
    this.#sent = new LRUCache({ maxSize: bytes, sizeCalculation: (text) => text.length + 64 });
  }

  /** The text of a trusted document; a BadRequest where none has this hash. */
  trustedAs(hash: string): string {
    const document = this.trusted.get(hash);
    if (document === undefined) throw notFound();
    return document;
  }

  /** The document's text, and what to do when it has proved valid: only then a hash is remembered. */
  find(
    { query, extensions }: GraphqlRequest,
    policy: DocumentPolicy,
  ): { document: string; remember: () => void } {
    const asked = extensions?.['persistedQuery'];
    if (!asked) return { document: this.#inFull(query, policy), remember: () => undefined };
    const parsed = extension.safeParse(asked);
    if (!parsed.success) throw new BadRequest('Unsupported persisted query version', 400);
    const { sha256Hash } = parsed.data;
    if (query === undefined) {
      const document =
        this.trusted.get(sha256Hash) ?? (policy === 'any' ? this.#sent.get(sha256Hash) : undefined);
      if (document === undefined) throw notFound();
      return { document, remember: () => undefined };
    }
    if (hash('sha256', query) !== sha256Hash) {
      throw new BadRequest('provided sha does not match query', 400);
    }
    return {
      document: this.#inFull(query, policy),
      remember: () => this.#sent.set(sha256Hash, query),
    };
  }

  #inFull(query: string | undefined, policy: DocumentPolicy): string {
    if (!query) {
      throw new BadRequest(
        'GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
        400,
        { 'cache-control': 'no-store' },
      );
    }
    if (policy === 'any' || this.trusted.has(hash('sha256', query))) return query;
    throw new BadRequest(
      'Only documents that are registered with this graph are answered without a login: use one of a known client, or log in.',
      403,
      {},
      'DOCUMENT_NOT_TRUSTED',
    );
  }
}

function notFound(): BadRequest {
  return new BadRequest('PersistedQueryNotFound', 200, private_, 'PERSISTED_QUERY_NOT_FOUND');
}
