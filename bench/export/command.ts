import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from '@relance/cli/build.ts';
import { percentile } from '../report.ts';

const starts = 15;

/** The command as npm installs it, bundled into a folder; answers its file. */
export async function packedCommand(folder: string): Promise<string> {
  await buildCli(folder);
  return join(folder, 'relance.js');
}

/** Milliseconds of `relance --version`, from the start of the process to its end; and of Node that does nothing. */
export function commandStart(command: string): { command: number; node: number } {
  const times = { command: [] as number[], node: [] as number[] };
  for (let turn = 0; turn < starts; turn += 1) {
    times.command.push(lasting(command, '--version'));
    times.node.push(lasting('--eval', ''));
  }
  return { command: percentile(times.command, 0.5), node: percentile(times.node, 0.5) };
}

function lasting(...args: string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args);
  return performance.now() - start;
}

/** A whole list into a file; fails where it is not whole. */
export async function exportByCommand(
  command: string,
  url: string,
  format: string,
  path: string,
  rows: number,
): Promise<{ rowsPerSecond: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      command,
      'export',
      'subsidies',
      '--lean',
      '--endpoint',
      url,
      '--format',
      format,
      '--output',
      path,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let megabytes = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, residentMegabytes(child.pid));
  }, 50);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(look);
  const seconds = (performance.now() - start) / 1_000;
  if (code !== 0) throw new Error(`relance export ended with ${code}.`);
  const manifest = JSON.parse(readFileSync(`${path}.manifest.json`, 'utf8')) as { rows: number };
  if (manifest.rows !== rows) throw new Error(`${manifest.rows} rows instead of ${rows}.`);
  return { rowsPerSecond: rows / seconds, megabytes };
}

/** The most that a process has held so far, as Linux counts it. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
