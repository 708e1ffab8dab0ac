import { realpath, stat } from 'node:fs/promises';
import { ImportRefused } from '@relance/sdk/imports.ts';

export interface Asked {
  endpoint: string;
  series?: string | undefined;
  report?: string | undefined;
}

/** What is wrong with a command before anything is sent; undefined when nothing is. */
export async function problemOf(
  paths: readonly string[],
  asked: Asked,
): Promise<string | undefined> {
  const { endpoint, series, report } = asked;
  if (!URL.canParse(endpoint) || !/^https?:/.test(endpoint)) {
    return `"${endpoint}" is no address: write it like http://localhost:4000.`;
  }
  if (series !== undefined && paths.length > 1) {
    return 'the next edition of a series is one file: with several, each would withdraw the one before.';
  }
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) return `no such file: ${path}`;
    if (!found.isFile()) return `not a file: ${path}`;
  }
  if (report !== undefined && (await isOneOf(paths, report))) {
    return `${report} is one of the files to import: write the report elsewhere.`;
  }
  return undefined;
}

async function isOneOf(paths: readonly string[], report: string): Promise<boolean> {
  const real = await realpath(report).catch(() => undefined);
  if (real === undefined) return false;
  return (await Promise.all(paths.map((path) => realpath(path)))).includes(real);
}

/** The server is not there, or no longer: sending it the next file is of no use. */
export function isServerGone(error: unknown): boolean {
  return /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOST|ENET|UND_ERR)/.test(codeOf(error));
}

/** What went wrong, in one line, with what to do about it. */
export function reasonOf(error: unknown, endpoint: string): string {
  const code = codeOf(error);
  if (error instanceof ImportRefused) {
    const confirm = code === 'LARGE_WITHDRAWAL' ? ' To confirm, add --confirm.' : '';
    return `${error.message}${confirm}`;
  }
  if (isServerGone(error)) {
    return /^(ECONNRESET|EPIPE|UND_ERR_(?!CONNECT))/.test(code)
      ? `${endpoint} broke off (${code}): the file that was being sent is written as a whole or not at all; send it again.`
      : `cannot reach ${endpoint} (${code}): is \`npm start\` running?`;
  }
  const cause = causeOf(error);
  return cause instanceof Error ? cause.message : String(cause);
}

// fetch says no more than "fetch failed"; its cause knows why.
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

function codeOf(error: unknown): string {
  const cause = causeOf(error);
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
