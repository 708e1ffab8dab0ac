import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PlatformError, systemCode } from '../errors.ts';
import { canEnter, canKeepDataIn, openToAll, ownerOf, serverAccount } from './account.ts';
import type { Account } from './account.ts';

/** Where a cluster lies, with its password and log, and the account that it is served as. */
export interface Place {
  home: string;
  account: Account;
}

export function dataDirectoryOf(home: string): string {
  return join(home, 'postgres');
}

/**
 * The place of the cluster of `directory`: the directory itself, or, when the server's account
 * cannot enter it, a system directory named in `<directory>/LOCATION`.
 */
export function choosePlace(directory: string, log: (line: string) => void): Place {
  const place = existingPlace(directory) ?? newPlace(directory);
  if (place.home !== directory) {
    const data = dataDirectoryOf(place.home);
    writeFileSync(join(directory, 'LOCATION'), `${data}\n`);
    log(`PostgreSQL's account cannot enter ${directory}: the data lies in ${data}.`);
  }
  return place;
}

/** System directories that any account can enter, the lasting one first; made when missing. */
export function* reachableDirectories(): Generator<string> {
  for (const parent of ['/var/lib', tmpdir()]) {
    const directory = join(parent, 'relance-graph');
    if (madeByUs(directory)) yield directory;
  }
}

function existingPlace(directory: string): Place | undefined {
  const home = [directory, locationIn(directory)].find(
    (candidate) => candidate !== undefined && isOccupied(dataDirectoryOf(candidate)),
  );
  if (home === undefined) return undefined;
  const data = dataDirectoryOf(home);
  const account = ownerOf(data);
  if (canEnter(account, data)) return { home, account };
  throw new PlatformError(
    'DATA_DIRECTORY_UNUSABLE',
    `${data} holds data, but the account that owns it (uid ${account?.uid}) cannot enter: open the folders above it (chmod o+x), or move it away to start with empty data.`,
  );
}

function newPlace(directory: string): Place {
  const account = serverAccount();
  if (canKeepDataIn(account, directory)) return { home: directory, account };
  const name = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 12);
  for (const parent of reachableDirectories()) {
    const home = join(parent, name);
    mkdirSync(home, { recursive: true });
    openToAll(home);
    if (canKeepDataIn(account, home)) return { home, account };
  }
  throw new PlatformError(
    'DATA_DIRECTORY_UNUSABLE',
    `PostgreSQL's account can enter neither ${directory} nor /var/lib nor ${tmpdir()}: use a folder that every user may pass through, start as an ordinary user, or set the *_DATABASE_URL variables.`,
  );
}

function locationIn(directory: string): string | undefined {
  try {
    return dirname(readFileSync(join(directory, 'LOCATION'), 'utf8').trim());
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isOccupied(data: string): boolean {
  try {
    return readdirSync(data).length > 0;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw new PlatformError(
      'DATA_DIRECTORY_UNUSABLE',
      `${data} cannot be read (${systemCode(error)}): start as the account that owns it, or move it away to start with empty data.`,
      { cause: error },
    );
  }
}

function madeByUs(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true });
    // In a shared temporary folder anybody could have laid a trap under this name.
    const entry = lstatSync(directory);
    if (!entry.isDirectory() || entry.uid !== process.geteuid?.()) return false;
    openToAll(directory);
    return true;
  } catch {
    return false;
  }
}
