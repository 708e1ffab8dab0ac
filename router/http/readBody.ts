import type { IncomingMessage } from 'node:http';
import { BadRequest } from './badRequest.ts';

export interface BodyLimits {
  bytes: number;
  /** Milliseconds for which the whole of it is waited for. */
  patience?: number;
}

/** More than any network cuts a body of a megabyte into: each piece costs as much as a hundred bytes. */
const mostPieces = 16_384;

/**
 * The text of a request's body. One that is too large (413), in too many pieces (413) or too slow (408) is a
 * BadRequest, and is not read to its end.
 */
export function readBody(
  request: IncomingMessage,
  { bytes, patience = 30_000 }: BodyLimits,
): Promise<string> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new BadRequest(`A body is taken as it is, not as "${encoding}".`, 415);
  }
  // It may have gone while it was being admitted.
  if (request.destroyed) throw new Error(gone);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const refuse = (status: number, why: string) => {
      request.off('data', take);
      clearTimeout(timer);
      reject(new BadRequest(why, status, closing));
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > bytes) refuse(413, `The body is larger than ${bytes} bytes.`);
      else if (chunks.push(chunk) > mostPieces) refuse(413, 'The body comes in too many pieces.');
    };
    const slow = `The body has not come within ${patience / 1_000} seconds.`;
    const timer = setTimeout(() => refuse(408, slow), patience);
    request.on('data', take);
    request.on('end', () => {
      clearTimeout(timer);
      const [first] = chunks;
      resolve((chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString('utf8'));
    });
    request.on('error', reject);
    request.on('close', () => {
      clearTimeout(timer);
      if (!request.complete) reject(new Error(gone));
    });
  });
}

const gone = 'the client has gone';

// The rest of the body is not waited for.
const closing = { connection: 'close' };
