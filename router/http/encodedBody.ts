import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from '../engine/answer.ts';

export type Encoding = 'br' | 'gzip';

const encoders = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 4 }),
};

/** A body in every form in which it was asked for: each is made once, however many receive it. */
export class EncodedBody {
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();
  #tag: string | undefined;

  constructor(readonly bytes: Buffer) {}

  /** Names the content for `If-None-Match`. */
  get tag(): string {
    return (this.#tag ??= `"${hash('sha1', this.bytes, 'base64url')}"`);
  }

  compressed(encoding: Encoding): Promise<Buffer> {
    const known = this.#compressed.get(encoding);
    if (known) return known;
    const compressing = encoders[encoding](this.bytes);
    this.#compressed.set(encoding, compressing);
    return compressing;
  }
}

const bodies = new WeakMap<Answer, EncodedBody>();

/** The body of an answer, which may be sent to many. */
export function bodyOf(answer: Answer): EncodedBody {
  const known = bodies.get(answer);
  if (known) return known;
  const body = new EncodedBody(answer.body);
  bodies.set(answer, body);
  return body;
}
