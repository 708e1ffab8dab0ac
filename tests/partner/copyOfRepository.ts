import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, copyFileSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { openFolder } from '../../platform/postgres/fixtures/processes.ts';

const root = join(import.meta.dirname, '..', '..');
const notCopied = new Set(['node_modules', '.git', '.data', 'coverage']);
// Written in place: through a link the original would change too.
const ownMarks = ['.package-lock.json', '.relance-install'];

/** A checkout of its own, with what stands here now and all packages installed; `rmSync` it afterwards. */
export function copyOfRepository(): string {
  const folder = openFolder();
  cpSync(root, folder, { recursive: true, filter: (path) => !notCopied.has(basename(path)) });
  for (const packages of packageFolders())
    linkAll(packages, join(folder, relative(root, packages)));
  for (const mark of ownMarks) unlinked(join(folder, 'node_modules', mark));
  rmSync(join(folder, 'node_modules', '.cache'), { recursive: true, force: true });
  return folder;
}

function packageFolders(): string[] {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    workspaces: string[];
  };
  const parents = workspaces.map((pattern) => join(root, pattern.replace('/*', '')));
  return [root, ...parents, ...parents.flatMap(foldersIn)]
    .map((folder) => join(folder, 'node_modules'))
    .filter((folder) => foldersIn(dirname(folder)).includes(folder));
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

/** Hard links, as half a gigabyte in sixty thousand files takes long to copy; copies where links can't be. */
function linkAll(from: string, to: string): void {
  if (spawnSync('cp', ['-al', from, to]).status === 0) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

function unlinked(path: string): void {
  copyFileSync(path, `${path}.own`);
  renameSync(`${path}.own`, path);
}

/** What every file of a checkout holds, by path; without packages and data. */
export function contentsOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !notCopied.has(name),
  );
  return new Map(
    entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return [...contentsOf(path)].map(
          ([below, hash]) => [`${entry.name}/${below}`, hash] as const,
        );
      }
      if (!entry.isFile()) return [];
      return [[entry.name, createHash('sha256').update(readFileSync(path)).digest('hex')] as const];
    }),
  );
}

/** Paths that were added, changed or taken away, in order. */
export function changedPaths(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
