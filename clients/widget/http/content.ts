import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const packed = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};
type Encoding = keyof typeof packed;

// Below it, a packed text is hardly shorter and costs as much.
const worthPacking = 1_000;

/** A text that is sent, packed once for each way that clients understand. */
export class Content {
  readonly bytes: Buffer;
  readonly tag: string;
  readonly #packed = new Map<Encoding, Promise<Buffer>>();

  /** `kept`: it is sent many times, and packed as well as can be. */
  constructor(
    readonly type: string,
    text: string,
    readonly kept = false,
  ) {
    this.bytes = Buffer.from(text);
    // Weak: the same for every encoding.
    this.tag = `W/"${hash('sha256', text, 'base64url').slice(0, 22)}"`;
  }

  packedAs(encoding: Encoding): Promise<Buffer> {
    const before = this.#packed.get(encoding);
    if (before) return before;
    const now =
      encoding === 'gzip'
        ? packed.gzip(this.bytes, { level: this.kept ? 9 : 6 })
        : packed.br(this.bytes, {
            params: { [constants.BROTLI_PARAM_QUALITY]: this.kept ? 11 : 5 },
          });
    this.#packed.set(encoding, now);
    return now;
  }
}

/** Sends a text, or says that the client has it (304). */
export async function sendContent(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  content: Content,
): Promise<FastifyReply> {
  void reply.header('vary', 'accept-encoding');
  if (reply.statusCode === 200) {
    void reply.header('etag', content.tag);
    if (hasIt(headers['if-none-match'], content.tag)) return reply.code(304).send();
  }
  void reply.type(content.type);
  const encoding = encodingFor(headers['accept-encoding']);
  if (encoding === undefined || content.bytes.length < worthPacking) {
    return reply.send(content.bytes);
  }
  return reply.header('content-encoding', encoding).send(await content.packedAs(encoding));
}

function hasIt(tags: string | undefined, tag: string): boolean {
  if (tags === undefined) return false;
  // A proxy that packs anew may make the tag a strong one.
  const plain = tag.slice(2);
  return tags
    .split(',')
    .some((each) => each.trim() === '*' || each.trim().replace('W/', '') === plain);
}

function encodingFor(accepted = ''): Encoding | undefined {
  const taken = (name: string) =>
    new RegExp(`(?:^|[, ])${name}(?! *; *q=0(?:\\.0*)?(?:[, ]|$))(?:[;, ]|$)`, 'i').test(accepted);
  return (['br', 'gzip'] as const).find(taken);
}
