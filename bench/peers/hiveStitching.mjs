import { serveHive } from './hive.mjs';

/** The default engine of Hive Gateway (stitching), its operations compiled. */
export const serve = (options) => serveHive(options, { native: false });
