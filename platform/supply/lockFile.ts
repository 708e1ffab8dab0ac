import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../settings.ts';

const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  link: z.boolean().optional(),
  /** Set where only tools of ours need it. */
  dev: z.boolean().optional(),
  inBundle: z.boolean().optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), entry) });

/** A package as the lock file has it, for all workspaces. */
export interface LockedPackage extends z.infer<typeof entry> {
  /** Where it is installed: `node_modules/pg`. */
  path: string;
  name: string;
}

/** Every package that is not of this repository. */
export async function readLock(
  path = join(root, 'package-lock.json'),
): Promise<readonly LockedPackage[]> {
  return lockedPackages(JSON.parse(await readFile(path, 'utf8')));
}

export function lockedPackages(lock: unknown): readonly LockedPackage[] {
  const { packages } = lockFile.parse(lock);
  return Object.entries(packages).flatMap(([path, each]) => {
    const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    return name === undefined || each.link ? [] : [{ ...each, path, name }];
  });
}

/**
 * What would let another package in than the one that was reviewed. A package of the registry names no
 * address (`.npmrc` leaves it out); what names one comes from elsewhere.
 */
export function faultsOf(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({ path, resolved, integrity, inBundle }) => [
    ...(resolved === undefined ? [] : [`${path}: comes from ${resolved}, not from the registry`]),
    // What comes inside another package is covered by that one's.
    ...(inBundle || /^sha(?:512|384|256|1)-/.test(integrity ?? '')
      ? []
      : [`${path}: has no checksum`]),
  ]);
}
