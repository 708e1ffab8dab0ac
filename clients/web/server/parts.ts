import type { failureScreen } from '../pages/failure/page.tsx';
import type { answerPage } from './answerPage.tsx';
import type { Assets } from './assets.ts';
import type { pageAround } from './guests.tsx';

/** What every page needs, loaded once and behind the start: React, the layout, styles and scripts. */
export interface Parts {
  assets: Assets;
  answerPage: typeof answerPage;
  failureScreen: typeof failureScreen;
  pageAround: typeof pageAround;
}

let loading: Promise<Parts> | undefined;

export function loadParts(): Promise<Parts> {
  loading ??= load().catch((error: unknown) => {
    // What failed once is tried again by the next visit.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Parts> {
  await import('./productionReact.ts');
  const [{ buildAssets }, { answerPage }, { failureScreen }, { pageAround }] = await Promise.all([
    import('./assets.ts'),
    import('./answerPage.tsx'),
    import('../pages/failure/page.tsx'),
    import('./guests.tsx'),
  ]);
  return { assets: await buildAssets(), answerPage, failureScreen, pageAround };
}
