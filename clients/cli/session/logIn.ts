import { scopes as allScopes } from '@relance/schema/access/scopes.ts';
import { demoToken } from '@relance/sdk/demoToken.ts';
import { text as textOfStream } from 'node:stream/consumers';
import { note, say, styled } from '../terminal/terminal.ts';
import type { Asking } from './asking.ts';
import { keepLogin, type Login, loginsFile } from './credentials.ts';
import { whoIs, whoText } from './whoIs.ts';

export interface LoginOptions {
  tokenStdin: boolean;
  demo: boolean;
  issuer?: string;
  clientId: string;
  audience?: string;
  scope: string[];
}

/** Logs in, checks that the graph takes the token, and keeps it. */
export async function logIn(options: LoginOptions, { endpoint, signal }: Asking): Promise<number> {
  const login = await loginBy(options, endpoint, signal);
  const who = await whoIs(endpoint, login.token);
  await keepLogin(endpoint, { ...login, expiresAt: who.expiresAt ?? login.expiresAt });
  say(`Logged in at ${endpoint} as ${whoText(who)}.`);
  note(`kept in ${loginsFile()}, for you alone; \`relance logout\` forgets it`);
  return 0;
}

async function loginBy(
  { tokenStdin, demo, issuer, clientId, audience, scope }: LoginOptions,
  endpoint: string,
  signal: AbortSignal,
): Promise<Login> {
  if ([tokenStdin, demo, issuer !== undefined].filter(Boolean).length !== 1) {
    throw new Error(
      'say how: --token-stdin, --demo or --issuer <url>; `relance login --help` has examples.',
    );
  }
  if (tokenStdin) return { token: await tokenIn(process.stdin), expiresAt: null };
  if (issuer === undefined) {
    const unknown = scope.find((each) => !(allScopes as readonly string[]).includes(each));
    if (unknown !== undefined) {
      throw new Error(`"${unknown}" is no scope: use some of ${allScopes.join(', ')}.`);
    }
    return { token: await demoToken(endpoint, scope), expiresAt: null };
  }
  const { logInByDevice } = await import('./deviceLogin.ts');
  return logInByDevice({
    ...{ issuer, clientId, audience, signal },
    scope: ['openid', ...scope].join(' '),
    ask: (page, code) => say(`Open ${page} and confirm the code ${styled('bold', code)}.`),
  });
}

async function tokenIn(stream: NodeJS.ReadableStream): Promise<string> {
  const token = (await textOfStream(stream)).trim();
  if (/^[\w.~+/-]+=*$/.test(token)) return token;
  throw new Error(
    'standard input holds no access token: `relance login --token-stdin < token.txt`.',
  );
}
