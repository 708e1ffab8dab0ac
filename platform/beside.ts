import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Beside, Caller } from '@relance/router/beside.ts';
import { BadRequest } from '@relance/router/http/badRequest.ts';
import {
  importParameters,
  ImportRefused,
  readFormats,
  readLook,
  readReport,
} from '@relance/sdk/imports.ts';
import { serveJobs, type ServeJobsOptions } from '@relance/jobs/serveJobs.ts';
import { serveOpenData } from '@relance/opendata/serveOpenData.ts';
import {
  hashOf,
  type KeptFile,
  readAnswer,
  readPrice,
  type SentFile,
  type VisitorOf,
} from '@relance/sdk/visitor.ts';
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
        importFile: async (file) => readReport(await sent(caller, file, '/imports')),
        lookAtFile: async (file) => readLook(await sent(caller, file, '/imports/look')),
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

/** What an importer answers to a file, or to the name of one that it keeps. */
async function sent(caller: Caller, file: SentFile | KeptFile, door: string): Promise<string> {
  const parameters = importParameters(file);
  if ('kept' in file) parameters.set('kept', file.kept);
  const asked = {
    owner: file.owner,
    path: `${door}?${parameters}`,
    file: 'content' in file ? file.content : Readable.from([]),
  };
  const { body } = await caller.toImporter(asked).catch((error: unknown) => {
    throw unreachable(error);
  });
  return text(body);
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
