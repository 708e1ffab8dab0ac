import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const login = z.object({
  token: z.string(),
  /** ISO instant; null where nobody said it. */
  expiresAt: z.string().nullable(),
  /** What renews the token, where the issuer gave it. */
  renewal: z
    .object({ issuer: z.string(), clientId: z.string(), refreshToken: z.string() })
    .optional(),
});
const logins = z.record(z.string(), login);

/** Who has logged in at a graph. */
export type Login = z.infer<typeof login>;

/** Where log-ins are kept: `relance/logins.json` in the XDG folder of settings. */
export function loginsFile(): string {
  const folder = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
  return join(folder, 'relance', 'logins.json');
}

/** The log-in that is kept for a graph; undefined where there is none. */
export async function readLogin(endpoint: string): Promise<Login | undefined> {
  return (await readAll())[originOf(endpoint)];
}

/** Keeps a log-in; none forgets it. Nobody but its owner can read the file. */
export async function keepLogin(endpoint: string, kept: Login | undefined): Promise<void> {
  const all = new Map(Object.entries(await readAll()));
  if (kept) all.set(originOf(endpoint), kept);
  else all.delete(originOf(endpoint));
  const path = loginsFile();
  if (all.size === 0) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

async function readAll(): Promise<Record<string, Login>> {
  const path = loginsFile();
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    return logins.parse(JSON.parse(text));
  } catch {
    throw new Error(`${path} cannot be read: delete it and log in again.`);
  }
}

function originOf(endpoint: string): string {
  return new URL(endpoint).origin;
}
