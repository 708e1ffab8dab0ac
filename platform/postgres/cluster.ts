import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdtempSync, openSync } from 'node:fs';
import { readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PlatformError, systemCode } from '../errors.ts';
import { giveTo } from './account.ts';
import { dataDirectoryOf } from './place.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';

export const superuser = 'relance';
/** What the server and its tools see of our environment: nothing that would move their settings. */
export const serverEnvironment = { LC_ALL: 'C', TZ: 'UTC' };

/** The line in which PostgreSQL or one of its tools says why it gave up. */
export function reasonIn(said: string): string {
  return /(?:FATAL|PANIC|error): +.*/.exec(said)?.[0] ?? said.trim().split('\n').at(-1) ?? said;
}

export function isDiskFull(said: string): boolean {
  return /No space left|quota exceeded/i.test(said);
}

/** Makes the cluster when there is none yet; answers the superuser's password. */
export async function ensureCluster(place: Place, binaries: Binaries): Promise<string> {
  const data = dataDirectoryOf(place.home);
  removeUnfinished(place.home);
  const password = keptPassword(place.home);
  if (isEmpty(data)) {
    const chosen = password ?? keepNewPassword(place.home);
    await createCluster(place, binaries, chosen);
    return chosen;
  }
  checkVersion(data, binaries.major);
  return password ?? resetPassword(place, binaries);
}

async function createCluster(place: Place, binaries: Binaries, password: string): Promise<void> {
  // Made aside and moved when whole: an initdb that died half-way never looks like a cluster.
  const aside = mkdtempSync(join(place.home, 'postgres.unfinished-'));
  const passwordFile = join(aside, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(place.account, passwordFile);
  giveTo(place.account, aside);
  try {
    await promisify(execFile)(binaries.initdb, initdbArguments(join(aside, 'data'), passwordFile), {
      ...place.account,
      cwd: '/',
      env: serverEnvironment,
    });
    const data = dataDirectoryOf(place.home);
    if (existsSync(data)) rmdirSync(data);
    renameSync(join(aside, 'data'), data);
    syncDirectory(place.home);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (isDiskFull(said)) {
      throw new PlatformError(
        'DISK_FULL',
        `The disk of ${place.home} is full, free some space: ${reasonIn(said)}`,
        { cause: error },
      );
    }
    throw new PlatformError(
      'SERVER_FAILED',
      `PostgreSQL could not lay out its data in ${place.home}: ${reasonIn(said)}`,
      { cause: error },
    );
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function initdbArguments(data: string, passwordFile: string): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8 needs no locale of the system and sorts alike on every machine.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
}

function checkVersion(data: string, major: string): void {
  let version: string;
  try {
    version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    throw new PlatformError(
      'DATA_DIRECTORY_UNUSABLE',
      `${data} is not a PostgreSQL data directory (PG_VERSION: ${systemCode(error)}): move it away to start with empty data, or bring back a copy of it.`,
      { cause: error },
    );
  }
  if (version === major) return;
  throw new PlatformError(
    'DATA_DIRECTORY_UNUSABLE',
    `${data} was written by PostgreSQL ${version}, this is PostgreSQL ${major}: dump it with version ${version} and load it again, or move it away to start with empty data.`,
  );
}

function passwordFileOf(home: string): string {
  return join(home, 'postgres.password');
}

function keptPassword(home: string): string | undefined {
  try {
    return readFileSync(passwordFileOf(home), 'utf8').trim() || undefined;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function keepNewPassword(home: string): string {
  const password = randomBytes(24).toString('hex');
  const written = `${passwordFileOf(home)}.new`;
  rmSync(written, { force: true });
  writeFileSync(written, `${password}\n`, { mode: 0o600, flush: true });
  renameSync(written, passwordFileOf(home));
  return password;
}

/** Whoever holds the files may set the password: the server in single-user mode asks for none. */
function resetPassword(place: Place, binaries: Binaries): string {
  const password = keepNewPassword(place.home);
  spawnSync(binaries.postgres, ['--single', '-D', dataDirectoryOf(place.home), 'postgres'], {
    ...place.account,
    cwd: '/',
    env: serverEnvironment,
    input: `ALTER ROLE ${superuser} PASSWORD '${password}'\n`,
  });
  return password;
}

function removeUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith('postgres.unfinished-')) {
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

function isEmpty(directory: string): boolean {
  return !existsSync(directory) || readdirSync(directory).length === 0;
}

function syncDirectory(directory: string): void {
  // Windows cannot open a directory, and needs no such call.
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
