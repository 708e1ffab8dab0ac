import { signatureHeader, signed, type RequestToSign } from '@relance/schema/access/signature.ts';
import type { SubgraphAddress } from './subgraphClient.ts';

/** The path of what is below an owner's base URL, as the owner sees it. */
export function pathBelow({ url }: Pick<SubgraphAddress, 'url'>, path: string): string {
  return `${new URL(url).pathname.replace(/\/$/, '')}${path}`;
}

/** The headers by which an owner knows a request of the router; none where both share no key. */
export function signedHeaders(
  owner: string,
  { key }: Pick<SubgraphAddress, 'key'>,
  request: Omit<RequestToSign, 'by' | 'owner'>,
): Record<string, string> {
  if (!key) return {};
  return { [signatureHeader]: signed(key, { by: 'router', owner, ...request }) };
}
