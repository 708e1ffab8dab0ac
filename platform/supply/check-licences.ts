import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceFaults, licencePolicy } from './licences.ts';
import { readLock } from './lockFile.ts';

/** `npm run licences`: fails where production depends on a package whose licence was not agreed to. */
const policy = join(import.meta.dirname, 'licences.json');
const packages = await readLock();
const faults = licenceFaults(
  packages,
  licencePolicy.parse(JSON.parse(await readFile(policy, 'utf8'))),
);
for (const fault of faults) console.error(`LICENCE_NOT_AGREED: ${fault}`);
if (faults.length > 0) {
  console.error('Take another package, or add what was agreed to platform/supply/licences.json.');
  process.exitCode = 1;
} else {
  const production = packages.filter(({ dev }) => !dev);
  console.log(`The licences of ${production.length} packages of production are agreed to.`);
}
