import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EncodedBody, Encoding } from './encodedBody.ts';

/** An answer as HTTP carries it. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: EncodedBody;
  /** Lets browsers and proxies keep it and ask whether it still holds. */
  revalidated?: boolean;
}

// Below, the header of the compressed form costs as much as it saves.
const worthCompressing = 1_024;

/** Sends a reply: compressed where the client takes that, 304 where it has the same already. */
export async function sendReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): Promise<void> {
  const { status, body, revalidated = false } = reply;
  const headers = { ...reply.headers };
  if (revalidated) {
    headers['etag'] = body.tag;
    if (isKnown(request.headers['if-none-match'], body.tag)) {
      delete headers['content-type'];
      response.writeHead(304, headers).end();
      return;
    }
  }
  const encoding = body.bytes.length < worthCompressing ? undefined : encodingFor(request);
  let { bytes } = body;
  if (encoding !== undefined) {
    bytes = await body.compressed(encoding);
    headers['content-encoding'] = encoding;
  }
  headers['content-length'] = String(bytes.length);
  response.writeHead(status, headers).end(bytes);
}

function encodingFor(request: IncomingMessage): Encoding | undefined {
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
