import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { partners } from '@relance/schema/partners.ts';
import { startEmbeddedPostgres } from '../platform/postgres/embedded.ts';
import { commandStart, exportByCommand, packedCommand } from './export/command.ts';
import { copied, filled } from './export/rows.sql.ts';
import { firstByte } from './export/firstByte.ts';
import { visitsBesideJob } from './export/visits.ts';
import { inFolder, startMeasured } from './platform.ts';
import { atLeast, barOf, type BenchReport } from './report.ts';

const records = Number(process.env['BENCH_ROWS'] ?? '1000000');
const formats = ['csv', 'xlsx', 'parquet'] as const;

/** A whole list into a file by the command line, beside COPY of the same rows; and what others notice of it. */
export function exporting(): Promise<BenchReport> {
  return inFolder(async (folder) => {
    mkdirSync(folder, { recursive: true });
    const command = await packedCommand(join(folder, 'cli'));
    const postgres = await startEmbeddedPostgres({ directory: join(folder, 'postgres') });
    try {
      const urls: Record<string, string> = {};
      for (const { name } of partners) {
        await postgres.createDatabase(`bench_${name}`);
        urls[`${name.toUpperCase()}_DATABASE_URL`] = postgres.url(`bench_${name}`);
      }
      const platform = await startMeasured(folder, urls);
      const { url } = platform;
      await filled(postgres.url('bench_conference'), records);
      const copy = await copied(postgres.url('bench_conference'));
      const rates: Record<string, number> = {};
      const memory: Record<string, number> = {};
      for (const format of formats) {
        const path = join(folder, `subsidies.${format}`);
        const exported = await exportByCommand(command, url, format, path, copy.rows);
        rates[format] = exported.rowsPerSecond;
        memory[format] = exported.megabytes;
      }
      const first = await firstByte(url);
      const start = commandStart(command);
      const visits = await visitsBesideJob(url);
      await platform.process.end('SIGINT');
      const { csv = 0, xlsx = 0, parquet = 0 } = rates;
      return {
        results: {
          rows: copy.rows,
          copy_rows_per_s: copy.rowsPerSecond,
          ...named(rates, 'rows_per_s'),
          ...named(memory, 'MB'),
          first_byte_ms: first,
          command_start_ms: start.command,
          node_start_ms: start.node,
          ...visits.results,
        },
        ratios: { ...visits.ratios },
        bars: {
          csv_to_copy: atLeast(csv / copy.rowsPerSecond, 0.25),
          xlsx_to_csv: atLeast(xlsx / csv, 0.5),
          parquet_to_csv: atLeast(parquet / csv, 0.5),
          memory_MB: barOf(Math.max(...Object.values(memory)), 200),
          first_byte_ms: barOf(first, 300),
          command_start_ms: barOf(start.command, 120),
          visits_beside_job: barOf(visits.worst, 1.5),
        },
      };
    } finally {
      await postgres.stop();
    }
  });
}

function named(values: Record<string, number>, unit: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([format, value]) => [`${format}_${unit}`, value]),
  );
}
