// Plain JavaScript: the watchdog runs it without a TypeScript loader.
import { spawnSync } from 'node:child_process';
import { processLives } from '../lock.mjs';

// Fast shutdown ends the sessions and saves everything; immediate leaves the rest to recovery.
const steps = [
  { signal: 'SIGINT', patience: 10_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
];

/** Ends a server, gently first; false when it lives on in spite of everything. */
export async function shutDown({ pid, pgCtl, stillServes = () => true }) {
  for (const { signal, patience } of steps) {
    const deadline = Date.now() + patience;
    for (let sent = false; Date.now() < deadline;) {
      if (!processLives(pid)) return true;
      if (!sent && stillServes()) {
        send(signal, pid, pgCtl);
        sent = true;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return !processLives(pid);
}

function send(signal, pid, pgCtl) {
  if (process.platform === 'win32') {
    // Windows has no such signals: PostgreSQL takes them through a pipe of its own.
    spawnSync(pgCtl, ['kill', signal.slice(3), String(pid)], { windowsHide: true });
    return;
  }
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended between the look and the signal.
    if (error.code !== 'ESRCH') throw error;
  }
}
