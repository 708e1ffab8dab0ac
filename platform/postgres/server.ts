import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PlatformError } from '../errors.ts';
import { isDiskFull, reasonIn, serverEnvironment } from './cluster.ts';
import { availableMemory, sharedBuffers } from './memory.ts';
import { dataDirectoryOf } from './place.ts';
import { readPostmasterFile, stopOrphan } from './postmaster.ts';
import { shutDown } from './shutdown.mjs';
import type { ChildProcess } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';

export interface Launch {
  place: Place;
  binaries: Binaries;
  settings: Record<string, string>;
  log: (line: string) => void;
}

export interface Server {
  port: number;
  stop: () => Promise<void>;
}

const startPatience = 120_000;
const conflictPatience = 15_000;
const largestLog = 5_000_000;

// A port that was taken meanwhile, or the rest of a killed server: both pass.
const passing =
  /could not create any TCP\/IP sockets|pre-existing shared memory|"postmaster.pid" already exists/;
const notTheData =
  /configuration parameter|invalid value for parameter|shared memory|TCP\/IP sockets|postmaster\.pid|^not ready|^spawn/;

// A developer's machine: one server, many small pools, no replica. fsync stays on.
const defaultSettings = {
  max_connections: '200',
  shared_buffers: sharedBuffers(availableMemory()),
  wal_level: 'minimal',
  // A large import wrote most pages of its indexes to the log anew, after each checkpoint; a longer log takes longer to
  // recover.
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  max_wal_senders: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

/** Starts the server on a free port of this machine and waits until it takes connections. */
export async function launchServer(launch: Launch): Promise<Server> {
  const deadline = Date.now() + conflictPatience;
  for (;;) {
    const outcome = await attempt(launch);
    if ('port' in outcome) return outcome;
    if (!passing.test(outcome.said) || Date.now() > deadline)
      throw startError(launch, outcome.said);
    await delay(100);
    await stopOrphan(dataDirectoryOf(launch.place.home), launch.binaries.pgCtl, launch.log);
  }
}

async function attempt(launch: Launch): Promise<Server | { said: string }> {
  const { place, binaries, log } = launch;
  const data = dataDirectoryOf(place.home);
  const port = await freePort();
  const output = openLog(place.home);
  const watchdog = startWatchdog(data, binaries.pgCtl);
  const server = spawn(binaries.postgres, serverArguments(data, port, launch.settings), {
    ...place.account,
    cwd: '/',
    env: serverEnvironment,
    stdio: ['ignore', output.handle, output.handle],
    // A session of its own: Ctrl-C in the terminal is for us, who stop the server last.
    detached: true,
    windowsHide: true,
  });
  closeSync(output.handle);
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', (code, signal) => resolve(`exit ${signal ?? code}`));
  });
  const { pid } = server;
  if (pid === undefined) {
    await watchdog.dismiss();
    return { said: await ended };
  }
  watchdog.watch(pid);

  const state = await Promise.race([ended, readiness(data, server)]);
  if (state !== 'ready') {
    await shutDown({ pid, pgCtl: binaries.pgCtl });
    await watchdog.dismiss();
    return { said: output.sinceStart() || state };
  }
  let stopping: Promise<void> | undefined;
  void ended.then((how) => {
    void watchdog.dismiss();
    if (!stopping) log(`PostgreSQL ended unasked (${how}); its log is ${output.path}.`);
  });
  // Nothing but the caller's own work keeps the process alive; the watchdog ends what is left.
  server.unref();
  const stop = async () => {
    if (await shutDown({ pid, pgCtl: binaries.pgCtl })) return watchdog.dismiss();
    throw new PlatformError(
      'SERVER_FAILED',
      `PostgreSQL (process ${pid}) on ${data} does not stop: end that process.`,
    );
  };
  return { port, stop: () => (stopping ??= stop()) };
}

async function readiness(data: string, server: ChildProcess): Promise<string> {
  const deadline = Date.now() + startPatience;
  while (server.exitCode === null && server.signalCode === null) {
    const file = readPostmasterFile(data);
    if (file?.ready && file.pid === server.pid) return 'ready';
    if (Date.now() > deadline) return `not ready after ${startPatience / 1000} s`;
    await delay(10);
  }
  return 'ended';
}

function serverArguments(data: string, port: number, settings: Record<string, string>): string[] {
  const all = {
    ...defaultSettings,
    ...settings,
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
  };
  return [
    '-D',
    data,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

interface Watchdog {
  watch(pid: number): void;
  dismiss(): Promise<void>;
}

/** Started before the server, so that at no moment a server runs unwatched. */
function startWatchdog(data: string, pgCtl: string): Watchdog {
  const script = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, data, pgCtl], {
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    windowsHide: true,
  });
  // It may be gone: the server still stops on stop(), and the next start finds an orphan.
  child.stdin.on('error', () => undefined);
  child.unref();
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    watch: (pid) => void child.stdin.write(`${pid}\n`),
    dismiss: () => {
      child.ref();
      child.kill('SIGKILL');
      return gone;
    },
  };
}

function openLog(home: string) {
  const path = join(home, 'postgres.log');
  if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, `${path}.1`);
  const handle = openSync(path, 'a', 0o600);
  const start = statSync(path).size;
  return {
    path,
    handle,
    sinceStart: () => readFileSync(path).subarray(start).toString('utf8').trim(),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function startError({ place }: Launch, said: string): PlatformError {
  const data = dataDirectoryOf(place.home);
  const reason = reasonIn(said);
  if (isDiskFull(said)) {
    return new PlatformError(
      'DISK_FULL',
      `The disk of ${data} is full, free some space: ${reason}`,
    );
  }
  if (notTheData.test(said)) {
    return new PlatformError(
      'SERVER_FAILED',
      `PostgreSQL does not start on ${data}: ${reason} (more in ${join(place.home, 'postgres.log')})`,
    );
  }
  return unusable(data, reason);
}

/** The error for data that cannot be served; data is never repaired or removed behind one's back. */
export function unusable(data: string, reason: string, cause?: unknown): PlatformError {
  return new PlatformError(
    'DATA_DIRECTORY_UNUSABLE',
    `PostgreSQL cannot use the data in ${data}: ${reason}. Bring back a copy of it, or move it away to start with empty data.`,
    { cause },
  );
}
