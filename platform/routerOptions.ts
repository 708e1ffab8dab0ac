import { DemoIssuer } from '@relance/router/access/demoIssuer.ts';
import { TokenVerifier } from '@relance/router/access/tokenVerifier.ts';
import type { RouterOptions } from '@relance/router/serve.ts';
import { besideTheGraph } from './beside.ts';
import { clientDocuments } from './clientDocuments.ts';
import type { GuardSettings } from './guardSettings.ts';
import { readIssuers } from './issuers.ts';
import type { Settings } from './settings.ts';
import { readTrustedDocuments } from './trustedDocuments.ts';
import { readWidgetKeys } from './widgetKeys.ts';
import { WidgetUses } from './widgetUses.ts';

export type RouterSettings = Pick<Settings, 'port' | 'host'> &
  Partial<
    Pick<
      Settings,
      | 'explain'
      | 'documents'
      | 'documentsOnly'
      | 'introspection'
      | 'issuers'
      | 'demoLogin'
      | 'openMetrics'
    > &
      GuardSettings
  > & {
    /** Pages are loaded before they are visited. */
    warmPages?: boolean;
  };

/** What the settings say about the router itself. */
export async function routerOptions({
  port,
  host,
  explain = false,
  documents,
  documentsOnly = false,
  introspection = true,
  issuers,
  demoLogin = false,
  openMetrics = true,
  widgetKeys,
  publicUrl,
  origins = [],
  trustedProxies = [],
  limits,
  warmPages = false,
}: RouterSettings): Promise<Omit<RouterOptions, 'planner' | 'subgraphs'>> {
  const own = await clientDocuments();
  const others = await readTrustedDocuments(documents);
  const trusted = new Map([...own, ...others]);
  const keys = await readWidgetKeys(widgetKeys);
  const demoIssuer = demoLogin ? await DemoIssuer.create() : undefined;
  const known = [...(await readIssuers(issuers)), ...(demoIssuer ? [demoIssuer.trusted] : [])];
  const uses = new WidgetUses();
  const widget = { keyNames: keys.map(({ name }) => name), onUse: uses.count };
  const verifier = new TokenVerifier(known);
  return {
    ...{ port, host, explain, trusted, warmed: warmPages ? trusted : others },
    ...{ policy: documentsOnly ? 'trusted-only' : 'any' },
    ...{ verify: (token) => verifier.verify(token), demoIssuer, openMetrics },
    beside: besideTheGraph({ publicUrl, demoLogin, warm: warmPages, widget }),
    counters: [uses],
    ...{ keys, publicUrl, origins, trustedProxies, limits, demand: { introspection } },
  };
}
