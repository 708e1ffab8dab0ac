import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { partners } from '@relance/schema/partners.ts';
import { PlatformError } from './errors.ts';
import { Kept } from './partner/kept.ts';
import { type PartnerNames, partnerNames } from './partner/partnerNames.ts';
import { registers } from './partner/registerPartner.ts';
import { renderFolder } from './partner/renderFolder.ts';
import { inOneLine } from './process.ts';
import { root } from './settings.ts';

/**
 * `npm run relance -- subgraph new <name> [--label …] [--dry-run]`: a folder of its own, a line in the registry,
 * the composed graph. All of it or nothing: what fails puts everything back.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { label: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const api = readFileSync(join(root, 'schema', 'api.graphql'), 'utf8');
  const names = partnerNames(positionals[0] ?? '', values.label, api);
  const folder = `subgraphs/${names.name}`;
  if (existsSync(join(root, folder))) {
    throw new PlatformError('BAD_PARTNER', `${folder} is there already: choose another name.`);
  }
  const files = renderFolder(names, {
    number: partners.length + 1,
    versions: neighbourVersions(),
  });
  const registered = Object.entries(registers).map(
    ([path, add]) => [path, add(readFileSync(join(root, path), 'utf8'), names)] as const,
  );
  const written = [...files.keys()].map((path) => `${folder}/${path}`);
  if (values['dry-run']) {
    console.log(
      `Would write:\n${listed(written)}\nand change:\n${listed([...Object.keys(registers), ...composed])}`,
    );
    return;
  }
  orNothing(folder, () => {
    putInPlace(folder, files);
    for (const [path, text] of registered) writeFileSync(join(root, path), text);
    step('prettier', bin('prettier'), [
      '--write',
      '--log-level',
      'warn',
      folder,
      ...Object.keys(registers),
    ]);
    // A link and a line of the lock file: nothing has to be fetched.
    step(
      'npm install',
      ...npm('install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'),
    );
    step('npm run compose', ...npm('run', '--silent', '--ignore-scripts', 'compose'));
    step('npm run deploy:files', ...npm('run', '--silent', '--ignore-scripts', 'deploy:files'));
    step('the mark of the install', process.execPath, ['platform/setup.mjs', '--installed']);
  });
  console.log(told(names, folder, written));
}

/** What follows from the registry: what npm, composition and the files to deploy change. */
const composed = [
  'package-lock.json',
  ...['compose', 'kubernetes'].map((folder) => `deploy/${folder}`),
  ...['published', 'supergraph.graphql', 'api.graphql', 'access-matrix.md'].map(
    (file) => `schema/${file}`,
  ),
  ...readdirSync(join(root, 'clients'))
    .map((client) => `clients/${client}/__generated__`)
    .filter((path) => existsSync(join(root, path))),
];

function orNothing(folder: string, change: () => void): void {
  const kept = new Kept(root, [...Object.keys(registers), ...composed]);
  try {
    change();
  } catch (error) {
    rmSync(join(root, folder), { recursive: true, force: true });
    rmSync(join(root, 'node_modules', '@relance', folder.replace('subgraphs/', '')), {
      force: true,
    });
    kept.restore();
    throw error;
  }
}

/** Writes the folder elsewhere first: nobody finds half of it. */
function putInPlace(folder: string, files: Map<string, string>): void {
  mkdirSync(join(root, '.data'), { recursive: true });
  const made = mkdtempSync(join(root, '.data', 'new-partner-'));
  try {
    for (const [path, text] of files) {
      const place = join(made, 'folder', path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
    renameSync(join(made, 'folder'), join(root, folder));
  } finally {
    rmSync(made, { recursive: true });
  }
}

function neighbourVersions(): Record<string, string> {
  const text = readFileSync(join(root, 'subgraphs', 'tourism', 'package.json'), 'utf8');
  return (JSON.parse(text) as { dependencies: Record<string, string> }).dependencies;
}

function bin(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

function npm(...args: string[]): [string, string[]] {
  const caller = process.env['npm_execpath'];
  return caller ? [process.execPath, [caller, ...args]] : ['npm', args];
}

function step(what: string, command: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  const reason = error?.message ?? `${stdout}${stderr}`.trim();
  throw new PlatformError('BAD_PARTNER', `${what} failed, and nothing was changed: ${reason}`);
}

function told(
  { name, owner, label }: PartnerNames,
  folder: string,
  written: readonly string[],
): string {
  return `${label} is a partner now: ${written.length} files in ${folder}, a line in schema/partners.ts, and the graph composed anew.
Next:
  npm start                                  and ask for its aids: { aids(filter: { owners: [${owner}] }) { nodes { title } } }
  npm run jest -- ${folder}
  npm run relance -- subgraph check ${name}
and write what is its own in ${folder}/README.md.`;
}

function listed(paths: readonly string[]): string {
  return paths.map((path) => `  ${path}`).join('\n');
}

try {
  main();
} catch (error) {
  console.error(inOneLine(error));
  process.exitCode = 1;
}
