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

// One after the other: test runners link modules wrongly that are loaded at the same time.
async function load(): Promise<Parts> {
  await import('./productionReact.ts');
  const { buildAssets } = await import('./assets.ts');
  const { answerPage } = await import('./answerPage.tsx');
  const { failureScreen } = await import('../pages/failure/page.tsx');
  const { pageAround } = await import('./guests.tsx');
  return { assets: await buildAssets(), answerPage, failureScreen, pageAround };
}

let turn: Promise<unknown> = Promise.resolve();

/** Loads a page when those before it are loaded. */
export function inTurn<Module>(load: () => Promise<Module>): Promise<Module> {
  const mine = turn.then(load);
  turn = mine.catch(() => undefined);
  return mine;
}
