import { text } from 'node:stream/consumers';
import type { Beside } from '@relance/router/beside.ts';
import { BadRequest } from '@relance/router/http/badRequest.ts';
import { importParameters, ImportRefused, readFormats, readReport } from '@relance/sdk/imports.ts';
import { serveJobs, type ServeJobsOptions } from '@relance/jobs/serveJobs.ts';
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
  /** Where the files of jobs are kept, and how they are written. */
  jobs: Pick<ServeJobsOptions, 'folder' | 'write'>;
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
        exportList: async (list, args, signal) => {
          const { status, body } = await caller.exportList(list, JSON.stringify(args), signal);
          if (status !== 200) throw await refusedExport(status, body);
          return body;
        },
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
      serveJobs(routes, {
        ...{ ...settings, ...settings.jobs, visitorOf },
        surround: siteAround('/explorer'),
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

/** Why a list is not exported, as its keeper says. */
async function refusedExport(status: number, body: AsyncIterable<Buffer>): Promise<BadRequest> {
  const { error } = JSON.parse(await text(body)) as { error: { code: string; message: string } };
  return new BadRequest(error.message, status, {}, error.code);
}

/** An owner that does not answer refuses a file as any other reason does; who may not send one is told by status. */
function unreachable(error: unknown): unknown {
  if (!(error instanceof BadRequest) || error.status !== 502) return error;
  return new ImportRefused(String(error.extensions['code']), error.message);
}
