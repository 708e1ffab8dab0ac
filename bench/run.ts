import { engine } from './engine.ts';
import { exporting } from './export.ts';
import { freshness } from './freshness.ts';
import { ingest } from './ingest.ts';
import { partner } from './partner.ts';
import { query } from './query.ts';
import type { Bench, BenchReport } from './report.ts';
import { printReport } from './report.ts';
import { router } from './router.ts';
import { startup } from './startup.ts';
import { web } from './web.ts';
import { endProcesses } from '../tests/support/processes.ts';

/** `npm run bench -- <name> [--json]`: measures, prints a table, and with --json one last line. */
const benches: Record<string, Bench> = {
  engine,
  export: exporting,
  freshness,
  ingest,
  partner,
  query,
  router,
  startup,
  web,
};

const [name = '', ...options] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`No bench "${name}": name one of ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
const unknown = options.find((option) => option !== '--json');
if (unknown !== undefined) {
  console.error(`No option "${unknown}": there is --json.`);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void endProcesses().then(() => process.exit(1)));
}
const report: BenchReport = await bench();
printReport(name, report, { json: options.includes('--json') });
