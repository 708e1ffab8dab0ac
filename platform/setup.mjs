// Runs before every npm script, with nothing but Node: installs the packages when they are missing
// or older than the package files, and costs almost nothing when they are not.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.relance-install');
// npm ci deletes node_modules, so the lock lies outside.
const lock = join(root, '.data', 'install.lock');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node.js ${process.versions.node} is too old: install Node.js 20.19 or newer.`);
}
// `--installed`: whoever has changed the package files has installed them too.
if (process.argv.includes('--installed')) writeFileSync(stamp, fingerprint());
if (!isFresh()) await install();

async function install() {
  const { claimLock } = await import('./lock.mjs');
  let release;
  try {
    mkdirSync(dirname(lock), { recursive: true });
    release = await claimed(claimLock);
  } catch (error) {
    stop(`Packages must be installed, but ${dirname(lock)} cannot be written: ${error.message}`);
  }
  let failure;
  try {
    // Another process may have installed while this one waited for the lock.
    if (!isFresh()) failure = runNpmCi();
  } finally {
    release();
  }
  if (failure) stop(failure);
}

async function claimed(claimLock) {
  for (let said = false; ; said = true) {
    const claim = claimLock(lock);
    if (claim.release) return claim.release;
    if (!said) say(`Waiting for process ${claim.heldBy}, which is installing the packages.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function runNpmCi() {
  const installed = fingerprint();
  say('Installing packages (npm ci), once after each change of the package files.');
  const caller = process.env.npm_execpath;
  const windows = process.platform === 'win32';
  const [command, ...before] = caller ? [process.execPath, caller] : [windows ? 'npm.cmd' : 'npm'];
  const args = [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync(command, args, {
    cwd: root,
    // npm's own words go to stderr: stdout belongs to the command that comes after.
    stdio: ['inherit', 2, 2],
    shell: !caller && windows,
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: 'true' },
  });
  if (npm.error) return `npm ci could not be started (${npm.error.message}): install npm.`;
  if (npm.signal) return `npm ci was stopped by ${npm.signal}; run the command again.`;
  if (npm.status !== 0) return `npm ci failed (exit code ${npm.status}); its reason is just above.`;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, installed);
  return undefined;
}

function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** One hash over everything that decides what npm ci installs. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json', ...workspacePackages()]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function workspacePackages() {
  const { workspaces = [] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return workspaces
    .flatMap((pattern) => {
      if (!pattern.endsWith('/*')) return [pattern];
      const parent = pattern.slice(0, -2);
      return existsSync(join(root, parent))
        ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
        : [];
    })
    .map((folder) => `${folder}/package.json`)
    .filter((file) => existsSync(join(root, file)))
    .sort();
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}
