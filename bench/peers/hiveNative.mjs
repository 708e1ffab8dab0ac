import { serveHive } from './hive.mjs';

/** Hive Gateway with the native planner and the executor made for it. */
export const serve = (options) => serveHive(options, { native: true });
