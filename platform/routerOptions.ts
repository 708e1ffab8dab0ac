import type { RouterOptions } from '@relance/router/serve.ts';
import type { Settings } from './settings.ts';
import { readTrustedDocuments } from './trustedDocuments.ts';

export type RouterSettings = Pick<Settings, 'port' | 'host'> &
  Partial<Pick<Settings, 'explain' | 'documents' | 'documentsOnly'>>;

/** What the settings say about the router itself. */
export async function routerOptions({
  port,
  host,
  explain = false,
  documents,
  documentsOnly = false,
}: RouterSettings): Promise<Omit<RouterOptions, 'planner' | 'subgraphs'>> {
  const trusted = await readTrustedDocuments(documents);
  return { port, host, explain, trusted, policy: documentsOnly ? 'trusted-only' : 'any' };
}
