import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import pg from 'pg';
import { PlatformError, systemCode } from '../errors.ts';
import { claimLock } from '../lock.mjs';
import { findBinaries } from './binaries.ts';
import { ensureCluster, superuser } from './cluster.ts';
import { createDatabaseNamed, databaseNamed, ownDataDirectory } from './database.sql.ts';
import { choosePlace, dataDirectoryOf } from './place.ts';
import { stopOrphan } from './postmaster.ts';
import { launchServer, unusable } from './server.ts';

export interface EmbeddedPostgres {
  /** The connection URL of a database of this server. */
  url: (database: string) => string;
  /** Creates the database if it is missing. */
  createDatabase: (name: string) => Promise<void>;
  dataDirectory: string;
  /** Stops the server and frees the directory; again and again if need be. */
  stop: () => Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds everything that the server keeps, e.g. `.data` of the checkout. */
  directory: string;
  /** Takes what a person should know: where data lies, what was repaired. */
  log?: (line: string) => void;
  settings?: Record<string, string>;
}

/** Starts the PostgreSQL that npm brought, on its data in `directory`; one at a time. */
export async function startEmbeddedPostgres({
  directory: given,
  log = () => undefined,
  settings = {},
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const locks = [claimDirectory(given)];
  const directory = realpathSync(given);
  const release = () => locks.splice(0).forEach((lock) => lock.release());
  try {
    const place = choosePlace(directory, log);
    if (place.home !== directory) locks.push(claimDirectory(place.home));
    const data = dataDirectoryOf(place.home);
    const binaries = findBinaries(place.account, log);
    await stopOrphan(data, binaries.pgCtl, log);
    const password = await ensureCluster(place, binaries);
    const server = await launchServer({ place, binaries, settings, log });
    const url = (database: string) =>
      `postgresql://${superuser}:${password}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`;
    try {
      await checkService(url('postgres'), data);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return {
      url,
      createDatabase: (name) => createDatabase(url('postgres'), name),
      dataDirectory: data,
      stop: async () => {
        await server.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function claimDirectory(directory: string): { release: () => void } {
  try {
    mkdirSync(dirname(resolve(directory)), { recursive: true });
    // Apart from the folders above it: a recursive call hides why this one cannot be made.
    if (!existsSync(directory)) mkdirSync(directory);
    const claim = claimLock(resolve(directory, 'relance.lock'));
    if (claim.release) return claim;
    throw new PlatformError(
      'ALREADY_RUNNING',
      `Process ${claim.heldBy} already runs on ${directory}: stop it first, or use another folder.`,
    );
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    const code = systemCode(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new PlatformError('DISK_FULL', `The disk of ${directory} is full: free some space.`, {
        cause: error,
      });
    }
    throw new PlatformError(
      'DATA_DIRECTORY_READ_ONLY',
      `${directory} cannot be written (${code}): make it a folder that this account may write to, or set the *_DATABASE_URL variables.`,
      { cause: error },
    );
  }
}

/** The server that answers must be ours, take our password and be able to read its own tables. */
async function checkService(url: string, data: string): Promise<void> {
  try {
    const served = await onConnection(url, async (client) => {
      const { rows } = await client.query<{ path: string }>(ownDataDirectory);
      return rows[0]?.path;
    });
    if (served !== data) throw new Error(`another server answered, of ${served}`);
  } catch (error) {
    if (systemCode(error) === '28P01') {
      throw unusable(
        data,
        'postgres.password beside it is not its password (delete that file to have a new one set)',
        error,
      );
    }
    throw unusable(data, error instanceof Error ? error.message : String(error), error);
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  await onConnection(url, async (client) => {
    const { rowCount } = await client.query(databaseNamed, [name]);
    if (rowCount) return;
    try {
      await client.query(createDatabaseNamed(name));
    } catch (error) {
      // Somebody else has created it meanwhile (duplicate_database, unique_violation).
      if (!['42P04', '23505'].includes(systemCode(error) ?? '')) throw error;
    }
  });
}

async function onConnection<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // A server that is stopped meanwhile fails the query; the same news as an event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
