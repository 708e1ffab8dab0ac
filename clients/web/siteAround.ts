import type { Surround } from '@relance/sdk/surround.ts';
import { LastKnown } from './server/lastKnown.ts';
import { loadParts } from './server/parts.ts';
import { Query } from './server/query.ts';
import { nobody } from './server/nobody.ts';
import { Visit } from './server/visit.ts';

/** The site's own layout around what other clients show; as the public sees it, since caches keep it. */
export function siteAround(path: string): Surround {
  return async (guest) => {
    const { pageAround, assets } = await loadParts();
    const visit = new Visit({
      ...{ visitor: nobody, path, params: {}, query: new Query(new URLSearchParams()) },
      ...{ lastKnown: new LastKnown(1), demoLogin: false },
    });
    return pageAround(guest, visit, assets);
  };
}
