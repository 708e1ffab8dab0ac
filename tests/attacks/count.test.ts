import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => /(?<!count)\.test\.ts$/.test(file));
// Titles of the tests that look at the end whether everything stands.
const closing =
  /^(?:have written nothing|leaves the platform answering|is done with an honest one)/;

/** Reads a file of tests without running them; answers how many attacks it has, each row of a table being one. */
async function attacksIn(file: string): Promise<number> {
  let count = 0;
  const it = (title: string) => {
    if (!closing.test(title)) count += 1;
  };
  const each = (rows: readonly unknown[]) => () => {
    count += rows.length;
  };
  const nothing = () => undefined;
  const standIns = {
    ...{ it: Object.assign(it, { each }), beforeAll: nothing, afterAll: nothing },
    describe: (_title: string, tests: () => void) => tests(),
  };
  const scope = globalThis as unknown as Record<string, unknown>;
  const real = Object.fromEntries(Object.keys(standIns).map((name) => [name, scope[name]]));
  try {
    Object.assign(scope, standIns);
    // Anew: the file may have run here, for what it is.
    await import(`${pathToFileURL(join(folder, file)).href}?counted`);
  } finally {
    Object.assign(scope, real);
  }
  return count;
}

describe('the attacks', () => {
  it('are at least 120, as many in each file as the list says', async () => {
    const counted: Record<string, number> = {};
    for (const file of files.sort()) counted[file] = await attacksIn(file);
    const rows = readFileSync(join(folder, 'README.md'), 'utf8').matchAll(
      /^\| \[`(\w+\.test\.ts)`\].*\|\s*(\d+)\s*\|$/gm,
    );
    const listed = Object.fromEntries(
      [...rows].map(([, file = '', count]) => [file, Number(count)]),
    );

    const all = Object.values(counted).reduce((sum, count) => sum + count, 0);
    process.stdout.write(`${all} attacks\n`);
    expect(listed).toEqual(counted);
    expect(all).toBeGreaterThanOrEqual(120);
  });
});
