import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type PartnerName, partners } from '@relance/schema/partners.ts';
import { PlatformError } from './errors.ts';

export const root = resolve(import.meta.dirname, '..');

const port = z.coerce.number().int().min(0).max(65_535);

const shape = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  RELANCE_DATA: z.string().default(join(root, '.data')),
  RELANCE_DEMO: z.enum(['on', 'off']).optional(),
  NODE_ENV: z.string().optional(),
});

export interface Settings {
  port: number;
  host: string;
  /** Where the embedded PostgreSQL keeps its data. */
  dataDirectory: string;
  demo: boolean;
  /** `…_DATABASE_URL` by owner; the embedded server stands in for those that are not set. */
  databaseUrls: Partial<Record<PartnerName, string>>;
  /** `…_URL` by owner: a subgraph that runs in a process of its own. */
  subgraphUrls: Partial<Record<PartnerName, string>>;
}

/** Reads the environment once; every wrong value is named. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const read = shape.safeParse(env);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new PlatformError('BAD_SETTING', problems.join('; '));
  }
  const { PORT, HOST, RELANCE_DATA, RELANCE_DEMO, NODE_ENV } = read.data;
  const databaseUrls = perOwner(env, 'DATABASE_URL');
  // Made-up records go into a database of somebody's own only when they ask for them.
  const sandbox = NODE_ENV !== 'production' && Object.keys(databaseUrls).length === 0;
  return {
    port: PORT,
    host: HOST,
    dataDirectory: resolve(RELANCE_DATA),
    demo: RELANCE_DEMO ? RELANCE_DEMO === 'on' : sandbox,
    databaseUrls,
    subgraphUrls: perOwner(env, 'URL'),
  };
}

function perOwner(
  env: NodeJS.ProcessEnv,
  suffix: string,
): Partial<Record<PartnerName, string>> {
  return Object.fromEntries(
    partners.flatMap(({ name }) => {
      const value = env[`${name.toUpperCase()}_${suffix}`];
      return value ? [[name, value.replace(/\/$/, '')]] : [];
    }),
  );
}
