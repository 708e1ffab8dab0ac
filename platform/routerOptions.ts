import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoIssuer } from '@relance/router/access/demoIssuer.ts';
import { TokenVerifier } from '@relance/router/access/tokenVerifier.ts';
import type { RouterOptions } from '@relance/router/serve.ts';
import type { Write } from '@relance/jobs/writing/writeInThread.ts';
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
      | 'dataDirectory'
    > &
      GuardSettings
  > & {
    /** Pages are loaded before they are visited. */
    warmPages?: boolean;
    /** How the files of jobs are written: in a thread, where it is left out. */
    writeJobs?: Write;
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
  // Who starts without settings, as tests do, keeps nothing.
  dataDirectory = join(tmpdir(), `relance-${process.pid}`),
  widgetKeys,
  publicUrl,
  origins = [],
  trustedProxies = [],
  limits,
  warmPages = false,
  writeJobs,
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
    beside: besideTheGraph({
      ...{ publicUrl, demoLogin, warm: warmPages, widget },
      jobs: { folder: join(dataDirectory, 'jobs'), write: writeJobs },
    }),
    counters: [uses],
    ...{ keys, publicUrl, origins, trustedProxies, limits, demand: { introspection } },
  };
}
