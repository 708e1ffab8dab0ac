import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** An answer as HTTP carries it. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Lets browsers and proxies keep it and ask whether it still holds. */
  revalidated?: boolean;
}

// Below, the header of the compressed form costs as much as it saves.
const worthCompressing = 1_024;

const encoders = {
  br: (body: string) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: string) => promisify(gzip)(body, { level: 4 }),
};

/** Sends a reply: compressed where the client takes that, 304 where it has the same already. */
export async function sendReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): Promise<void> {
  const { status, body, revalidated = false } = reply;
  const headers = { ...reply.headers };
  if (revalidated) {
    headers['etag'] = `"${hash('sha1', body, 'base64url')}"`;
    if (isKnown(request.headers['if-none-match'], headers['etag'])) {
      delete headers['content-type'];
      response.writeHead(304, headers).end();
      return;
    }
  }
  const encoding = body.length < worthCompressing ? undefined : encodingFor(request);
  if (encoding === undefined) {
    const bytes = Buffer.from(body);
    headers['content-length'] = String(bytes.length);
    response.writeHead(status, headers).end(bytes);
    return;
  }
  const compressed = await encoders[encoding](body);
  headers['content-encoding'] = encoding;
  headers['content-length'] = String(compressed.length);
  response.writeHead(status, headers).end(compressed);
}

function encodingFor(request: IncomingMessage): keyof typeof encoders | undefined {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return undefined;
  const refused = /\b(?:br|gzip)\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(accepted);
  if (refused) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

// A proxy that compressed the answer weakens its tag.
function isKnown(known: string | undefined, tag: string): boolean {
  if (known === undefined) return false;
  if (known.trim() === '*') return true;
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
