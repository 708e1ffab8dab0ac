import { z } from 'zod';

const importReport = z.object({
  format: z.string(),
  file: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  ignoredColumns: z.array(z.string()),
  lines: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  skipped: z.number(),
  added: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  sumIn: z.number(),
  sumAccepted: z.number(),
  rejectionsByCode: z.record(z.string(), z.number()),
  rejections: z.array(
    z.object({ line: z.number(), column: z.string(), code: z.string(), reason: z.string() }),
  ),
  remarks: z.array(
    z.object({ line: z.number(), column: z.string(), code: z.string(), reason: z.string() }),
  ),
});

const refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** What became of a file; sums are in cents, and lines = accepted + rejected + skipped. */
export type ImportReport = z.infer<typeof importReport>;

/** The file as a whole was refused: nothing of it was written. */
export class ImportRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface FileToImport {
  /** Address of the router, such as http://localhost:4000. */
  endpoint: string;
  /** Name of the partner, as in the registry: `department`, `communes`, … */
  owner: string;
  fileName: string;
  /** Name of a format of the owner, or `auto`. */
  format: string;
  content: ReadableStream<Uint8Array>;
}

/** Sends a file to its owner while it is read, and answers the owner's report. */
export async function importFile(file: FileToImport): Promise<ImportReport> {
  const address = new URL(`/owners/${encodeURIComponent(file.owner)}/imports`, file.endpoint);
  address.searchParams.set('file', file.fileName);
  address.searchParams.set('format', file.format);
  // A body that is still being read can only be sent one way; the types don't know the word yet.
  const request: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
    body: file.content,
    duplex: 'half',
  };
  const response = await fetch(address, request);
  const text = await response.text();
  const answer = jsonOf(text);
  const report = importReport.safeParse(answer);
  if (response.ok && report.success) return report.data;
  const refused = refusal.safeParse(answer);
  if (refused.success) throw new ImportRefused(refused.data.error.code, refused.data.error.message);
  throw new ImportRefused(
    'UNEXPECTED_ANSWER',
    `${address.origin} answered ${response.status} without an import report: is it the address of Relance Graph?`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
