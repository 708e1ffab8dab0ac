import type { IncomingMessage } from 'node:http';
import { BadRequest } from './badRequest.ts';

/** The text of a request's body. More than `limit` bytes is a BadRequest (413), and is not read to its end. */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new BadRequest(`A body is taken as it is, not as "${encoding}".`, 415);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else reject(new BadRequest(`The body is larger than ${limit} bytes.`, 413, closing));
    });
    request.on('end', () => {
      const [first] = chunks;
      resolve((chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString('utf8'));
    });
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new Error('the client has gone'));
    });
  });
}

// The rest of the body is not waited for.
const closing = { connection: 'close' };
