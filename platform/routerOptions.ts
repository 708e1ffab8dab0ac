import type { RouterOptions } from '@relance/router/serve.ts';
import type { GuardSettings } from './guardSettings.ts';
import type { Settings } from './settings.ts';
import { readTrustedDocuments } from './trustedDocuments.ts';
import { readWidgetKeys } from './widgetKeys.ts';

export type RouterSettings = Pick<Settings, 'port' | 'host'> &
  Partial<
    Pick<Settings, 'explain' | 'documents' | 'documentsOnly' | 'introspection'> & GuardSettings
  >;

/** What the settings say about the router itself. */
export async function routerOptions({
  port,
  host,
  explain = false,
  documents,
  documentsOnly = false,
  introspection = true,
  widgetKeys,
  publicUrl,
  origins = [],
  trustedProxies = [],
  limits,
}: RouterSettings): Promise<Omit<RouterOptions, 'planner' | 'subgraphs'>> {
  const trusted = await readTrustedDocuments(documents);
  const keys = await readWidgetKeys(widgetKeys);
  return {
    ...{ port, host, explain, trusted, policy: documentsOnly ? 'trusted-only' : 'any' },
    ...{ keys, publicUrl, origins, trustedProxies, limits, demand: { introspection } },
  };
}
