import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

// A name, an IPv4 or a bracketed IPv6 address, and a port: nothing that could end up as markup or another path.
const host = /^(?:[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** Where browsers reach us, without a slash at the end: the public address, else the host that the request names. */
export function baseAddress(request: IncomingMessage, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin;
  const named = request.headers.host;
  if (named === undefined || !host.test(named)) {
    throw new Problem('HOTE_INVALIDE', 'L’en-tête Host ne nomme pas un hôte.');
  }
  return `http://${named}`;
}
