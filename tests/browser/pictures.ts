import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, startMeasured } from '../../bench/platform.ts';
import { logIn, openVisitors } from './support/visitors.ts';

/** `npm run pictures`: the pictures of the README, of the demo as it is now. */
const folder = join(import.meta.dirname, '..', '..', 'clients', 'web', 'pictures');

const pictures = [
  {
    name: 'finder',
    path: '/trouver?public=exploitation-agricole&commune=47323&etape=resultat',
    scope: undefined,
  },
  { name: 'dashboard', path: '/pilotage', scope: 'committee' },
] as const;

await inFolder(async (data) => {
  const { url, process } = await startMeasured(data);
  const visitors = await openVisitors(url);
  mkdirSync(folder, { recursive: true });
  for (const { name, path, scope } of pictures) {
    const visitor = await visitors.visitor({ width: 1100 });
    const { page } = visitor;
    if (scope) await logIn(page, url, scope);
    await page.goto(url + path);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await visitor.leave();
  }
  await visitors.close();
  await process.end('SIGINT');
});
