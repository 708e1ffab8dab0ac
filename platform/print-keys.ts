import { PlatformError } from './errors.ts';
import { keysOf, settingsOf } from './keys.ts';
import { run } from './process.ts';
import { readSettings } from './settings.ts';

/** What each owner, and the conference, is told of the router's secret: `npm run keys`. */
await run(async () => {
  const { routerSecret } = readSettings(process.env);
  if (routerSecret === undefined) {
    throw new PlatformError(
      'BAD_SETTING',
      'RELANCE_ROUTER_SECRET must be set: keys are made of it.',
    );
  }
  const lines = Object.entries(settingsOf(keysOf(routerSecret)));
  return lines.map(([name, key]) => `${name}=${key}`).join('\n');
});
