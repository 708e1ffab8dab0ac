import type { RouterOptions } from '@relance/router/serve.ts';
import type { Settings } from './settings.ts';
import { readTrustedDocuments } from './trustedDocuments.ts';

export type RouterSettings = Pick<Settings, 'port' | 'host'> &
  Partial<Pick<Settings, 'explain' | 'documents' | 'documentsOnly' | 'introspection'>>;

/** What the settings say about the router itself. */
export async function routerOptions({
  port,
  host,
  explain = false,
  documents,
  documentsOnly = false,
  introspection = true,
}: RouterSettings): Promise<Omit<RouterOptions, 'planner' | 'subgraphs'>> {
  const trusted = await readTrustedDocuments(documents);
  const policy = documentsOnly ? 'trusted-only' : 'any';
  return { port, host, explain, trusted, policy, demand: { introspection } };
}
