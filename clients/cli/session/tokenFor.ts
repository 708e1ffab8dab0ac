import { readLogin } from './credentials.ts';

/** A token that ends within these milliseconds is renewed before it is used. */
const soon = 30_000;

/** The access token for a graph: RELANCE_TOKEN, else that of who has logged in; undefined for the public. */
export async function tokenFor(endpoint: string): Promise<string | undefined> {
  // Not an option: whoever lists processes would read it.
  const given = process.env['RELANCE_TOKEN'];
  if (given || !URL.canParse(endpoint)) return given || undefined;
  const login = await readLogin(endpoint);
  if (!login?.expiresAt || Date.parse(login.expiresAt) > Date.now() + soon) return login?.token;
  const { renewed } = await import('./deviceLogin.ts');
  const next = login.renewal && (await renewed(endpoint, login.renewal));
  if (next) return next.token;
  throw new Error(
    'your log-in has ended: `relance login` again, or `relance logout` to ask as the public.',
  );
}
