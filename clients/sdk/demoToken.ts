import { z } from 'zod';

const answer = z.object({ access_token: z.string() });

/** An access token of a demonstration for these scopes; an Error where this graph is none. */
export async function demoToken(endpoint: string, scopes: readonly string[]): Promise<string> {
  const response = await fetch(new URL('/demo/token', endpoint), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scopes }),
  });
  const given = answer.safeParse(await response.json().catch(() => undefined));
  if (given.success) return given.data.access_token;
  throw new Error(
    `${endpoint} gives no tokens for demonstrations: set RELANCE_TOKEN to an access token.`,
  );
}
