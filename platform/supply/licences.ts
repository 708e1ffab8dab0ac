import { z } from 'zod';
import type { LockedPackage } from './lockFile.ts';

/** What was reviewed: `licences.json`. */
export const licencePolicy = z.strictObject({
  /** SPDX expressions, exactly as packages write them. */
  allowed: z.array(z.string()),
  exceptions: z.array(
    z.strictObject({ package: z.string(), licence: z.string(), reason: z.string().min(20) }),
  ),
});

export type LicencePolicy = z.infer<typeof licencePolicy>;

/** Packages of production whose licence nobody has agreed to, and exceptions that nothing needs any more. */
export function licenceFaults(
  packages: readonly LockedPackage[],
  { allowed, exceptions }: LicencePolicy,
): string[] {
  const production = packages.filter(({ dev }) => !dev);
  const excepts = ({ name, license }: LockedPackage) =>
    exceptions.some((each) => each.package === name && each.licence === license);
  const refused = production
    .filter((each) => !allowed.includes(each.license ?? '') && !excepts(each))
    .map(({ name, version, license }) => `${name}@${version}: ${license ?? 'names no licence'}`);
  const idle = exceptions
    .filter(({ package: name }) => !production.some((each) => each.name === name))
    .map(({ package: name }) => `${name}: is excepted, and not there any more`);
  return [...new Set(refused), ...idle];
}
