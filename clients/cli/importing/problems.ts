import { realpath, stat } from 'node:fs/promises';

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
