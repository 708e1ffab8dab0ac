import { text } from 'node:stream/consumers';
import type { Beside } from '@relance/router/beside.ts';
import { BadRequest } from '@relance/router/http/badRequest.ts';
import { importParameters, ImportRefused, readFormats, readReport } from '@relance/sdk/imports.ts';
import { serveOpenData } from '@relance/opendata/serveOpenData.ts';
import { hashOf, readAnswer, readPrice, type VisitorOf } from '@relance/sdk/visitor.ts';
import { siteAround } from '@relance/web/siteAround.ts';
import { servePages } from '@relance/web/servePages.ts';
import { serveWidget, type WidgetOptions } from '@relance/widget/serveWidget.ts';

export interface BesideSettings {
  /** How browsers reach us, where that is not our own address. */
  publicUrl: string | undefined;
  /** Anybody may log in as anybody. */
  demoLogin: boolean;
  /** Pages are loaded before they are visited. */
  warm?: boolean;
  /** Whose uses of the widget are counted, and how. */
  widget?: Pick<WidgetOptions, 'keyNames' | 'onUse'>;
}

/** What stands beside the graph: pages, the widget and open data. */
export function besideTheGraph(settings: BesideSettings): Beside {
  return async (server, callerOf) => {
    const visitorOf: VisitorOf = async (request) => {
      const caller = await callerOf(request);
      return {
        ...caller.identity,
        ask: async (document, variables) =>
          readAnswer(await caller.ask(hashOf(document), variables as Record<string, unknown>)),
        query: async (asked) => readAnswer(await caller.query(asked)),
        price: async (asked) => readPrice(await caller.price(asked)),
        importFile: async ({ owner, content, ...settings }) => {
          const path = `/imports?${importParameters(settings)}`;
          const asked = { owner, path, file: content };
          const { body } = await caller.toImporter(asked).catch((error: unknown) => {
            throw unreachable(error);
          });
          return readReport(await text(body));
        },
        importFormats: async (owner) => {
          const path = '/imports/formats';
          const answer = await caller.toImporter({ owner, path }).catch(() => undefined);
          return answer ? readFormats(await text(answer.body)) : [];
        },
      };
    };
    await server.register((routes) => servePages(routes, { ...settings, visitorOf }));
    await server.register((routes) =>
      serveWidget(routes, {
        ...{ ...settings, ...settings.widget, visitorOf },
        surround: siteAround('/integrer'),
      }),
    );
    await server.register((routes) =>
      serveOpenData(routes, {
        ...{ ...settings, visitorOf, pageOf: (kind: string, id: string) => `/${kind}/${id}` },
        surround: siteAround('/opendata'),
      }),
    );
  };
}

/** An owner that does not answer refuses a file as any other reason does; who may not send one is told by status. */
function unreachable(error: unknown): unknown {
  if (!(error instanceof BadRequest) || error.status !== 502) return error;
  return new ImportRefused(String(error.extensions['code']), error.message);
}
