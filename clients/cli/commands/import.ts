import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { partnerNamed, partners } from '@relance/schema/partners.ts';
import { importFile, ImportRefused, type ImportReport } from '@relance/sdk/imports.ts';
import { reportText } from '../reportText.ts';
import { readTotals, recordsOf, totalsText, totalsWith } from '../totals.ts';

export interface ImportOptions {
  owner: string;
  format: string;
  endpoint: string;
  json: boolean;
}

export interface Output {
  write: (text: string) => void;
  fail: (text: string) => void;
}

const everythingAccepted = 0;
const failed = 1;
const someRejected = 3;

/** Sends the files one after the other; the exit code is that of the worst. */
export async function importFiles(
  paths: readonly string[],
  options: ImportOptions,
  output: Output,
): Promise<number> {
  const partner = partnerNamed(options.owner);
  if (!partner) {
    const names = partners.map(({ name }) => name).join(', ');
    output.fail(`"${options.owner}" is no owner: use one of ${names}.`);
    return failed;
  }
  const problem = badAddress(options) ?? (await missingFile(paths));
  if (problem !== undefined) {
    output.fail(problem);
    return failed;
  }
  try {
    const before = options.json ? undefined : await readTotals(options.endpoint, partner);
    const { reports, refused } = await sendAll(paths, options, output);
    if (options.json) output.write(JSON.stringify(reports, null, 2));
    if (before) {
      const added = reports.reduce((sum, report) => sum + report.added, 0);
      const now = await totalsWith(recordsOf(before) + added, options.endpoint, partner);
      output.write(totalsText(partner, now));
    }
    if (refused) return failed;
    return reports.some(({ rejected }) => rejected > 0) ? someRejected : everythingAccepted;
  } catch (error) {
    output.fail(reason(error, options.endpoint));
    return failed;
  }
}

// One file that is refused doesn't keep the others out; a server that is gone does.
async function sendAll(paths: readonly string[], options: ImportOptions, output: Output) {
  const reports: ImportReport[] = [];
  let refused = false;
  for (const path of paths) {
    try {
      const report = await send(path, options);
      reports.push(report);
      if (!options.json) output.write(reportText(report));
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      refused = true;
      output.fail(`${basename(path)}: ${error.message}`);
    }
  }
  return { reports, refused };
}

function send(path: string, { owner, format, endpoint }: ImportOptions): Promise<ImportReport> {
  return importFile({
    endpoint,
    owner,
    format,
    fileName: basename(path),
    content: Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
  });
}

function badAddress({ endpoint }: ImportOptions): string | undefined {
  if (URL.canParse(endpoint) && /^https?:/.test(endpoint)) return undefined;
  return `"${endpoint}" is no address: write it like http://localhost:4000.`;
}

async function missingFile(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) return `no such file: ${path}`;
    if (!found.isFile()) return `not a file: ${path}`;
  }
  return undefined;
}

function reason(error: unknown, endpoint: string): string {
  // fetch says no more than "fetch failed"; its cause knows why.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT/.test(code)) {
    return `cannot reach ${endpoint} (${code}): is \`npm start\` running?`;
  }
  if (/ECONNRESET|EPIPE|UND_ERR/.test(code)) {
    return `${endpoint} broke off (${code}): the file that was being sent is written as a whole or not at all; send it again.`;
  }
  return cause instanceof Error ? cause.message : String(cause);
}
