import { openAsBlob, readdirSync, readlinkSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { freePort, startProcess, type StartedProcess } from '../../support/processes.ts';
import { askOwner, testSecret } from '../../support/signing.ts';
import { askGraph } from '../../support/asking.ts';

/** The Department in a process of its own, that can be killed and started again. */
export interface OwnerUnderTest {
  url: string;
  start: () => Promise<StartedProcess>;
  kill: () => Promise<void>;
  /** How its imports ended, as the graph tells it, the newest first. */
  runs: () => Promise<unknown[]>;
  /** Files of its temporary folder that hold something: a kill may leave an empty one. */
  leftBehind: () => string[];
  /** How many files it holds that arrive or are being imported. */
  arriving: () => number;
  close: () => Promise<void>;
}

export interface ImportAnswer {
  status: number;
  body: {
    run?: string;
    accepted?: number;
    added?: number;
    quarantined?: number;
    rejections?: object[];
    error?: { code: string; message: string };
  };
}

/** On a database that is there; `temporary` is where files arrive, a folder of its own else. */
export async function ownerOn(databaseUrl: string, temporary?: string): Promise<OwnerUnderTest> {
  const folder = temporary ?? (await mkdtemp(join(tmpdir(), 'relance-faults-')));
  const port = await freePort();
  let running: StartedProcess | undefined;
  const kill = async () => {
    await running?.end('SIGKILL');
    running = undefined;
  };
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    start: async () => {
      running = startProcess('platform/start-subgraph.ts', ['department'], {
        DEPARTMENT_DATABASE_URL: databaseUrl,
        PORT: String(port),
        TMPDIR: folder,
        LOG_LEVEL: 'silent',
        RELANCE_ROUTER_SECRET: testSecret,
      });
      await running.firstLine;
      return running;
    },
    kill,
    runs: async () => {
      const { data } = await askGraph<{ departmentImportRuns: { edges: { node: unknown }[] } }>(
        'department',
        `${url}/graphql`,
        '{ departmentImportRuns { edges { node { state failure { code message } } } } }',
      );
      return (data?.departmentImportRuns.edges ?? []).map(({ node }) => node);
    },
    leftBehind: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
        const found = statSync(join(folder, name));
        return found.isFile() && found.size > 0;
      }),
    arriving: () => (running ? arrivingAt(running.pid) : 0),
    close: async () => {
      await kill();
      if (temporary === undefined) await rm(folder, { recursive: true });
    },
  };
}

/** Sends a file as a partner without a shell does. */
export async function send(url: string, path: string): Promise<ImportAnswer> {
  const answer = await askOwner(
    'department',
    `${url}/imports?file=${encodeURIComponent(basename(path))}`,
    {
      method: 'POST',
      body: await openAsBlob(path),
    },
  );
  return { status: answer.status, body: (await answer.json()) as ImportAnswer['body'] };
}

/** The same, with the lines that tell how it goes. */
export async function sendWatching(url: string, path: string): Promise<unknown[]> {
  const answer = await askOwner(
    'department',
    `${url}/imports?file=${encodeURIComponent(basename(path))}`,
    {
      method: 'POST',
      headers: { accept: 'application/x-ndjson' },
      body: await openAsBlob(path),
    },
  );
  const lines = (await answer.text()).trimEnd().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

// A file that arrives has no name any more: only Linux shows it.
function arrivingAt(pid: number): number {
  const handles = `/proc/${pid}/fd`;
  const targets = readdirSync(handles).map((name) => {
    try {
      return readlinkSync(join(handles, name));
    } catch {
      // Closed between the two looks.
      return '';
    }
  });
  return targets.filter((target) => target.includes('relance-import-')).length;
}

const reports = z.tuple([
  z.object({
    sha256: z.string(),
    lines: z.number(),
    added: z.number(),
    quarantined: z.number(),
  }),
]);

/** The report that `relance import --json` has printed of one file. */
export function reportIn({ stdout }: StartedProcess): z.infer<typeof reports>[0] {
  return reports.parse(JSON.parse(stdout.join('\n')))[0];
}
