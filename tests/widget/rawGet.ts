import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** The bytes of an answer as they were sent: still packed. */
export async function rawGet(
  url: string,
  encoding: string,
): Promise<{ body: Buffer; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      buffer(response).then((body) => resolve({ body, headers: response.headers }), reject);
    }).on('error', reject);
  });
}
