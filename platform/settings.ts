import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type PartnerName, partners, settingOf } from '@relance/schema/partners.ts';
import { isLoopback } from './issuers.ts';
import { PlatformError } from './errors.ts';
import { type GuardSettings, readGuardSettings } from './guardSettings.ts';

export const root = resolve(import.meta.dirname, '..');

/** The composed schema as committed: nothing is composed at run time. */
export const committedSupergraph = join(root, 'schema', 'supergraph.graphql');

const port = z.coerce
  .number({ error: 'must be a number from 0 to 65535' })
  .int({ error: 'must be a whole number' })
  .min(0, { error: 'must be a number from 0 to 65535' })
  .max(65_535, { error: 'must be a number from 0 to 65535' });

const shape = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  RELANCE_DATA: z.string().default(join(root, '.data')),
  RELANCE_SUPERGRAPH: z.string().default(committedSupergraph),
  RELANCE_DEMO: z.enum(['on', 'off'], { error: 'must be on or off' }).optional(),
  RELANCE_DEMO_LOGIN: z.enum(['on', 'off'], { error: 'must be on or off' }).optional(),
  RELANCE_EXPLAIN: z.enum(['on', 'off'], { error: 'must be on or off' }).optional(),
  RELANCE_DOCUMENTS: z.string().optional(),
  RELANCE_DOCUMENTS_ONLY: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  RELANCE_ROUTER_SECRET: z
    .string()
    .min(32, { error: 'must have at least 32 characters' })
    .optional(),
  RELANCE_INTROSPECTION: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  RELANCE_ISSUERS: z.string().optional(),
  RELANCE_METRICS: z.enum(['open', 'admin'], { error: 'must be open or admin' }).optional(),
  NODE_ENV: z.string().optional(),
});

// Never repeated to whoever reads the log.
const secret = new Set(['RELANCE_ROUTER_SECRET']);

export interface Settings extends GuardSettings {
  port: number;
  host: string;
  /** Where the embedded PostgreSQL keeps its data. */
  dataDirectory: string;
  /** File of the supergraph that the router serves, and follows when it changes. */
  supergraph: string;
  demo: boolean;
  /** Callers may ask how their operations were answered. */
  explain: boolean;
  /** List of the known clients' documents; without it there are none. */
  documents: string | undefined;
  /** Nothing but those documents is answered. */
  documentsOnly: boolean;
  /** Demo logins and shared secrets of the machine are out of the question. */
  production: boolean;
  /** File of the issuers whose access tokens are taken. */
  issuers: string | undefined;
  /** Anybody may log in as anybody. */
  demoLogin: boolean;
  /** Anybody may read the metrics. */
  openMetrics: boolean;
  /** By which router and owners know each other; see `keys.ts`. */
  routerSecret: string | undefined;
  /** `…_ROUTER_KEY`: what an owner is told of it. */
  ownerKeys: Partial<Record<PartnerName, string>>;
  /** `…_FEED_KEY`: what the conference is told of it. */
  feedKeys: Partial<Record<PartnerName, string>>;
  /** Callers may ask for the schema itself. */
  introspection: boolean;
  /** `…_DATABASE_URL` by owner; the embedded server stands in for those that are not set. */
  databaseUrls: Partial<Record<PartnerName, string>>;
  /** `…_URL` by owner: a subgraph that runs in a process of its own. */
  subgraphUrls: Partial<Record<PartnerName, string>>;
}

/** Reads the environment once; every wrong value is named. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = withoutEmpty(env);
  const read = shape.safeParse(given);
  const { guard, issues } = readGuardSettings(given);
  const subgraphUrls = perOwner(given, 'URL');
  const problems = [
    ...[...(read.error?.issues ?? []), ...issues].map(({ path, message }) => {
      const setting = path.join('.');
      const value = secret.has(setting) ? '' : (given[setting] ?? '');
      return `${setting}=${value}: ${message}`;
    }),
    ...Object.entries(subgraphUrls)
      .filter(([, url]) => !isHttp(url))
      .map(([name, url]) => `${settingOf(name, 'URL')}=${url}: must be like http://host:4001`),
  ];
  if (!read.success || !guard || problems.length > 0) {
    throw new PlatformError('BAD_SETTING', problems.join('; '));
  }
  const { PORT, HOST, RELANCE_DATA, RELANCE_SUPERGRAPH, RELANCE_DEMO, NODE_ENV } = read.data;
  const { RELANCE_DEMO_LOGIN, RELANCE_EXPLAIN, RELANCE_DOCUMENTS, RELANCE_DOCUMENTS_ONLY } =
    read.data;
  const { RELANCE_INTROSPECTION, RELANCE_ROUTER_SECRET, RELANCE_ISSUERS, RELANCE_METRICS } =
    read.data;
  const databaseUrls = perOwner(given, 'DATABASE_URL');
  // Made-up records go into a database of somebody's own only when they ask for them.
  const production = NODE_ENV === 'production';
  const sandbox = !production && Object.keys(databaseUrls).length === 0;
  const demo = RELANCE_DEMO ? RELANCE_DEMO === 'on' : sandbox;
  return {
    port: PORT,
    host: HOST,
    dataDirectory: resolve(RELANCE_DATA),
    supergraph: resolve(RELANCE_SUPERGRAPH),
    demo,
    explain: RELANCE_EXPLAIN ? RELANCE_EXPLAIN === 'on' : demo,
    documents: RELANCE_DOCUMENTS && resolve(RELANCE_DOCUMENTS),
    documentsOnly: RELANCE_DOCUMENTS_ONLY === 'on',
    production,
    issuers: RELANCE_ISSUERS && resolve(RELANCE_ISSUERS),
    // Where others reach the router, somebody has to have wanted it.
    demoLogin:
      !production &&
      (RELANCE_DEMO_LOGIN
        ? RELANCE_DEMO_LOGIN === 'on'
        : demo && (RELANCE_DEMO === 'on' || isLoopback(HOST))),
    openMetrics: RELANCE_METRICS ? RELANCE_METRICS === 'open' : !production,
    routerSecret: RELANCE_ROUTER_SECRET,
    ownerKeys: perOwner(given, 'ROUTER_KEY'),
    feedKeys: perOwner(given, 'FEED_KEY'),
    introspection: RELANCE_INTROSPECTION === 'on',
    databaseUrls,
    subgraphUrls,
    ...guard,
  };
}

// `PORT= npm start` says nothing about the port.
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function perOwner(env: NodeJS.ProcessEnv, suffix: string): Partial<Record<PartnerName, string>> {
  return Object.fromEntries(
    partners.flatMap(({ name }) => {
      const value = env[settingOf(name, suffix)];
      return value ? [[name, value.replace(/\/$/, '')]] : [];
    }),
  );
}
