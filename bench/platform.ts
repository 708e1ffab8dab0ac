import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../platform/postgres/fixtures/processes.ts';
import {
  endProcesses,
  freePort,
  startProcess,
  type StartedProcess,
} from '../tests/support/processes.ts';
import { postQuery } from '../tests/support/asking.ts';
import { tokenFrom } from '../tests/support/tokens.ts';

export interface MeasuredPlatform {
  /** Base URL of the router. */
  url: string;
  process: StartedProcess;
  /** From the start of the process to its first answer. */
  milliseconds: number;
}

/** Gives a folder for data; afterwards it is gone, and what still runs in it. */
export async function inFolder<Result>(use: (data: string) => Promise<Result>): Promise<Result> {
  const folder = openFolder();
  try {
    return await use(join(folder, '.data'));
  } finally {
    // Whatever a failed measurement has left.
    await endProcesses();
    rmSync(folder, { recursive: true });
  }
}

/** What `npm start` runs, on this data, up to the answer of a first list. */
export async function startMeasured(
  data: string,
  settings: Record<string, string> = {},
): Promise<MeasuredPlatform> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const process = startProcess('platform/start.ts', [], {
    PORT: port,
    RELANCE_DATA: data,
    // Who measures asks more often than any client may.
    RELANCE_RATES: 'off',
    RELANCE_DEMO_LOGIN: 'on',
    ...settings,
  });
  await process.firstLine;
  await ask(url, '{ aids(first: 1) { totalCount } }');
  return { url, process, milliseconds: performance.now() - start };
}

const tokens = new Map<string, Promise<string>>();

/** A token for everything, asked for once. */
export function everything(url: string): Promise<string> {
  const known = tokens.get(url) ?? tokenFrom(url);
  tokens.set(url, known);
  return known;
}

/** The answer's data; an answer with errors ends the measurement. */
export async function ask<Data>(
  url: string,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const token = await everything(url);
  const { data, errors } = await postQuery<Data>(`${url}/graphql`, document, variables, token);
  if (errors || data === null) throw new Error(`no data: ${JSON.stringify(errors)}`);
  return data;
}
