import { once } from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';

/** Posts JSON; answers as the bytes come. A web stream, as fetch has it, takes more memory and time for millions of rows. */
export async function streamed(
  address: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { request } = address.protocol === 'https:' ? https : http;
  const sent = request(address, { method: 'POST', headers, signal });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [http.IncomingMessage];
  return answer;
}
