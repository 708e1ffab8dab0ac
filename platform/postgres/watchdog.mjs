// Stands beside the server: the pipe on stdin closes when our process ends, however it ends, and
// then the server must not stay behind. Its first line is the server's pid; after a clean stop it is
// simply killed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { shutDown } from './shutdown.mjs';

const [data, pgCtl] = process.argv.slice(2);

let pid;
for await (const line of createInterface({ input: process.stdin })) {
  pid = Number(line);
}
if (pid !== undefined) await shutDown({ pid, pgCtl, stillServes });

function stillServes() {
  try {
    return Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10) === pid;
  } catch {
    return false;
  }
}
