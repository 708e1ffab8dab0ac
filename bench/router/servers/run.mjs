// A process with one server in it: told what to serve by its parent, and measured from inside.
import { monitorEventLoopDelay } from 'node:perf_hooks';

let delays;

const answers = {
  serve: async ({ module, options }) => (await import(module)).serve(options),
  usage: () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    return { cpu: (user + system) / 1_000, rss, heapUsed };
  },
  watchLoop: () => {
    delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
  },
  longestDelay: () => {
    delays.disable();
    return delays.max / 1e6;
  },
};

process.on('message', async ({ ask, ...rest }) => {
  try {
    process.send({ answer: await answers[ask](rest) });
  } catch (error) {
    process.send({ error: error?.stack ?? String(error) });
  }
});
process.on('disconnect', () => process.exit());
