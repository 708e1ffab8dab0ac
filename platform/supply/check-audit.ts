import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../settings.ts';
import { exceptions, verdictOn } from './audit.ts';

/**
 * `npm run audit`: fails on high and critical advisories about what production depends on, but for those
 * of `advisories.json`. A registry that takes no audits is told loudly, and fails with `AUDIT_REQUIRED=on`.
 */
const file = join(import.meta.dirname, 'advisories.json');
const excepted = exceptions.parse(JSON.parse(await readFile(file, 'utf8')));
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  ...{ cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  shell: process.platform === 'win32',
});
const { skipped, faults } = verdictOn(
  stdout ?? '',
  excepted,
  new Date().toISOString().slice(0, 10),
);
if (skipped !== undefined) {
  console.error(
    `SKIPPED: no advisory was looked at, since ${skipped}. Run it where audits are taken.`,
  );
  if (process.env['AUDIT_REQUIRED'] === 'on') process.exitCode = 1;
} else if (faults.length > 0) {
  for (const fault of faults) console.error(`VULNERABLE: ${fault}`);
  console.error(
    'Update the package, or say in platform/supply/advisories.json why it does not reach us.',
  );
  process.exitCode = 1;
} else console.log('No advisory of high or critical severity is about what production depends on.');
