import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assertNotStopped, PlatformError } from '../errors.ts';

/** The system account that the server runs as; undefined means as ourselves. */
export type Account = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root, so a root process lends it another account. */
export function serverAccount(): Account {
  if (!runsAsRoot()) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const account = accountNamed(name);
    // A container may have the name and still forbid the change of user.
    if (account && succeedsAs(account, 'exit 0')) return account;
  }
  throw new PlatformError(
    'NO_SERVER_ACCOUNT',
    'PostgreSQL does not run as root, and neither "postgres" nor "nobody" can be used here: start as an ordinary user, or set the *_DATABASE_URL variables to a server of your own.',
  );
}

/** As root, a data directory that exists is served as the account that owns it. */
export function ownerOf(path: string): Account {
  if (!runsAsRoot()) return undefined;
  const { uid, gid } = statSync(path);
  if (uid !== 0) return { uid, gid };
  throw new PlatformError(
    'DATA_DIRECTORY_UNUSABLE',
    `${path} belongs to root, as which PostgreSQL does not run: give it to another account (chown -R nobody ${path}).`,
  );
}

/** Tries whether the account gets into a directory that it owns. */
export function canEnter(account: Account, directory: string): boolean {
  return account === undefined || succeedsAs(account, 'cd "$1" && [ -w . ]', directory);
}

/** Tries whether the account can keep data of its own below a directory. */
export function canKeepDataIn(account: Account, directory: string): boolean {
  if (account === undefined) return true;
  let probe: string | undefined;
  try {
    probe = mkdtempSync(join(directory, 'probe-'));
    giveTo(account, probe);
    return succeedsAs(account, 'cd "$1" && : > written', probe);
  } catch {
    return false;
  } finally {
    if (probe !== undefined) rmSync(probe, { recursive: true, force: true });
  }
}

/** Makes a file or directory the account's own. */
export function giveTo(account: Account, path: string): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}

/** A directory that every account can pass through, whatever the umask. */
export function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
}

function runsAsRoot(): boolean {
  return process.geteuid?.() === 0;
}

function accountNamed(name: string): Account {
  const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [user, group] = [id('-u'), id('-g')];
  assertNotStopped(user.signal ?? group.signal);
  if (user.status !== 0 || group.status !== 0) return undefined;
  return { uid: Number(user.stdout), gid: Number(group.stdout) };
}

function succeedsAs(account: NonNullable<Account>, script: string, argument = ''): boolean {
  const shell = spawnSync('/bin/sh', ['-c', script, 'sh', argument], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  assertNotStopped(shell.signal);
  return shell.status === 0;
}
