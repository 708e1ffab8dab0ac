import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { TrustedIssuer } from '@relance/router/access/tokenVerifier.ts';
import { isScope, type Scope, scopes } from '@relance/schema/access/scopes.ts';
import { PlatformError, systemCode } from './errors.ts';

const list = z.array(
  z.strictObject({
    issuer: z.url({ error: 'must be the `iss` of its tokens, a URL' }),
    audience: z.string().min(1),
    jwks: z
      .string()
      .refine(isSafe, { error: 'must be the https address of its public keys' })
      .transform((text) => new URL(text)),
    grants: z
      .array(
        z.custom<Scope>((text) => typeof text === 'string' && isScope(text), {
          error: `must be one of ${scopes.join(', ')}`,
        }),
      )
      .min(1),
  }),
);

/**
 * The issuers whose access tokens are taken, from a JSON file: `[{ issuer, audience, jwks, grants }]`. An error
 * names the file, the entry and what is wrong with it.
 */
export async function readIssuers(path: string | undefined): Promise<TrustedIssuer[]> {
  if (path === undefined) return [];
  const wrong = (why: string) =>
    new PlatformError('BAD_SETTING', `RELANCE_ISSUERS=${path}: ${why}`);
  let entries: unknown;
  try {
    entries = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw wrong(systemCode(error) ? `cannot be read (${systemCode(error)})` : 'is no JSON');
  }
  const read = list.safeParse(entries);
  if (!read.success) {
    const problems = read.error.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`);
    throw wrong(problems.join('; '));
  }
  const names = read.data.map(({ issuer }) => issuer);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw wrong(`names ${twice} twice`);
  return read.data;
}

// Keys that come over a wire that others write to are nobody's.
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** Whether only this machine is at the other end. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.');
}
