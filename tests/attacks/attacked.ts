import { setTimeout as pause } from 'node:timers/promises';
import type { Scope } from '@relance/schema/access/scopes.ts';
import { bearer } from '@relance/sdk/client.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { tokenFrom } from '../support/tokens.ts';

export interface Heard {
  status: number;
  headers: Headers;
  text: string;
  /** What the text says where it is JSON. */
  json: AnswerShape;
}

interface AnswerShape {
  data?: Record<string, never> | null;
  errors?: { message: string; extensions: Record<string, unknown>; path?: unknown[] }[];
  error?: { code: string; message: string };
}

/** A platform as a stranger meets it: by HTTP, with whatever tokens they have. */
export interface Attacked extends Omit<TestPlatform, 'token'> {
  /** Posts an operation with these scopes; without any, the public asks. */
  ask: (query: string, variables?: object, ...scopes: Scope[]) => Promise<Heard>;
  /** Any request, below the router's address. */
  request: (path: string, init?: RequestInit) => Promise<Heard>;
  token: (...scopes: Scope[]) => Promise<string>;
  /** How many records of each kind somebody who sees everything finds. */
  records: () => Promise<unknown>;
  /** The same once the lists hold so many aids: they follow their owners within a moment. */
  listed: (aids: number) => Promise<unknown>;
}

export async function startAttacked(options = { demo: false }): Promise<Attacked> {
  const platform = await startTestPlatform(options);
  const tokens = new Map<string, Promise<string>>();
  const token = (...scopes: Scope[]) => {
    const name = scopes.join(' ');
    const known = tokens.get(name) ?? tokenFrom(platform.url, ...scopes);
    tokens.set(name, known);
    return known;
  };
  const request = (path: string, init?: RequestInit) => hear(`${platform.url}${path}`, init);
  const records = async () => {
    const { data } = await platform.query<{ aids: { totalCount: number } }>(
      '{ aids { totalCount } subsidies { totalCount } investments { totalCount } recoveryActions { totalCount } }',
    );
    return data;
  };
  return {
    ...platform,
    records,
    listed: async (aids) => {
      for (let patience = 200; patience > 0; patience--) {
        const found = await records();
        if (found?.aids.totalCount === aids) return found;
        await pause(25);
      }
      throw new Error(`the lists never held ${aids} aids`);
    },
    token,
    request,
    ask: async (query, variables = {}, ...scopes) =>
      request('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(scopes.length > 0 ? bearer(await token(...scopes)) : {}),
        },
        body: JSON.stringify({ query, variables }),
      }),
  };
}

/** Any request, with what is told in the end, which must never be of the inside. */
export async function hear(url: string, init?: RequestInit): Promise<Heard> {
  const answer = await fetch(url, { redirect: 'manual', ...init });
  const text = await answer.text();
  // The pages carry libraries, which speak of themselves.
  if (!/html/.test(answer.headers.get('content-type') ?? '')) saysNothingInner(text);
  return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
}

const inner: readonly [what: string, sign: RegExp][] = [
  ['a statement', /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^]*\b(?:FROM|SET|VALUES|WHERE)\b/],
  ['a table', /\b(?:import_run|import_line|feed_event|pg_\w+|information_schema|indexed_\w+)\b/],
  ['a database', /\b(?:QueryFailedError|typeorm|PostgreSQL|violates|invalid input syntax)\b/i],
  ['a path', /(?:\/(?:work|home|usr|etc|tmp|var|root)\/|node_modules|file:\/\/|\.ts:\d+|\.js:\d+)/],
  ['a stack', /(?:^|\n|\\n)\s*at .+[:(]\w+/],
  ['an error of the machine', /\b(?:ECONN\w+|ENOENT|EACCES|TypeError|RangeError|ReferenceError)\b/],
  ['a machine', /\b(?:127\.0\.0\.1|localhost):\d+/],
  ['how the router signs', /x-relance-signature|UNSIGNED_REQUEST/],
];

/** An answer to strangers tells of the graph and of nothing behind it. */
export function saysNothingInner(text: string): void {
  const told = inner.flatMap(([what, sign]) => {
    const [found] = sign.exec(text) ?? [];
    return found === undefined ? [] : [`${what}: ${found}`];
  });
  expect(told).toEqual([]);
}

/** The stable codes of the errors of an answer, each once. */
export function codesOf({ json }: Heard): unknown[] {
  return [...new Set((json.errors ?? []).map(({ extensions }) => extensions['code']))];
}

/** The first error of an answer, or what an import route says. */
export function refusalIn({ json }: Heard): unknown {
  return json.errors?.[0]?.extensions['code'] ?? json.error?.code;
}

function parsed(text: string): AnswerShape {
  try {
    return JSON.parse(text) as AnswerShape;
  } catch {
    return {};
  }
}

/** The last test of a file: whatever was tried, an honest question is answered. */
export function stillAnswers(attacked: () => Attacked): void {
  it('leaves the platform answering honest questions', async () => {
    const { status, json } = await attacked().ask('{ commune(inseeCode: "47157") { name } }');

    expect(status).toBe(200);
    expect(json.data).toEqual({ commune: { name: 'Marmande' } });
  });
}

/** A small aid that every owner of aids would take. */
export const honestAid = {
  title: 'Aide aux drives fermiers',
  summary: 'Équipe un drive de producteurs.',
  status: 'OPEN',
  instrument: 'GRANT',
  audiences: ['FARM'],
  themeCodes: ['AGRICULTURE'],
  funderSiren: '224700013',
};

/** `createDepartmentAid`, `createTourismAid` … */
export function createAid(owner: 'Department' | 'Tourism' | 'Chamber' | 'Local'): string {
  return `mutation ($input: ${owner}AidInput!) { made: create${owner}Aid(input: $input) { id version title } }`;
}
