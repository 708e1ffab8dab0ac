import { z } from 'zod';
import { bearer } from './client.ts';
import { type ImportLook, importLook, type ReadingChoices } from './importLook.ts';

const counts = z.record(z.string(), z.number());

const importReport = z.object({
  run: z.string(),
  state: z.enum(['DONE', 'CHECKED']),
  repeats: z.string().nullable(),
  series: z.string().nullable(),
  format: z.string(),
  file: z.string(),
  sha256: z.string(),
  container: z.string(),
  sheet: z.string().nullable(),
  encoding: z.string(),
  ignoredColumns: z.array(z.string()),
  lines: z.number(),
  accepted: z.number(),
  repaired: z.number(),
  flagged: z.number(),
  quarantined: z.number(),
  dismissed: z.number(),
  skipped: z.number(),
  added: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  withdrawn: z.number(),
  missing: z.number(),
  sumIn: z.number(),
  sumAccepted: z.number(),
  sumQuarantined: z.number(),
  repairsByRule: counts,
  flagsByCode: counts,
  quarantinedByCode: counts,
  rejections: z.array(
    z.object({
      line: z.number(),
      place: z.string(),
      column: z.string(),
      code: z.string(),
      reason: z.string(),
    }),
  ),
});

const progress = z.object({
  bytes: z.number(),
  read: z.number(),
  lines: z.number(),
  accepted: z.number(),
  repaired: z.number(),
  quarantined: z.number(),
  skipped: z.number(),
});

const refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const told = z.union([z.object({ progress }), z.object({ report: importReport }), refusal]);

/** What became of a file; sums are in cents, and lines = accepted + quarantined + dismissed + skipped. */
export type ImportReport = z.infer<typeof importReport>;

/** How far the owner has come with a file; sizes in bytes. */
export type ImportProgress = z.infer<typeof progress>;

/** The file as a whole was refused: nothing of it was written. */
export class ImportRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** How a file is to be read. */
export interface ImportSettings {
  fileName: string;
  /** Name of a format of the owner, or `auto`. */
  format: string;
  /** What a person decides about the rest; what is left out is found out. */
  reading?: ReadingChoices | undefined;
  /** The run that checked the file: what was decided there about its lines is taken over. */
  check?: string | undefined;
  /** Series that the file is the next edition of: what it no longer names is withdrawn. */
  series?: string | undefined;
  /** Withdraws more than half of a series without asking back. */
  confirm?: boolean;
  /** Checks the file and writes no record. */
  dryRun?: boolean;
  /** Who imports, as they call themselves. */
  by?: string | undefined;
}

export interface FileToImport extends ImportSettings {
  /** Address of the router, such as http://localhost:4000. */
  endpoint: string;
  /** Access token of an agent of the owner. */
  token?: string | undefined;
  /** Name of the partner, as in the registry: `department`, `communes`, … */
  owner: string;
  content: ReadableStream<Uint8Array>;
  onProgress?: (progress: ImportProgress) => void;
}

/** Sends a file to its owner while it is read, and answers the owner's report. */
export async function importFile(file: FileToImport): Promise<ImportReport> {
  const address = addressOf(file, 'imports');
  const response = await fetch(address, sending(file, 'application/x-ndjson'));
  for await (const line of linesOf(response)) {
    const answer = told.safeParse(jsonOf(line));
    if (!answer.success) break;
    if ('progress' in answer.data) file.onProgress?.(answer.data.progress);
    else if ('report' in answer.data) return answer.data.report;
    else throw new ImportRefused(answer.data.error.code, answer.data.error.message);
  }
  throw new ImportRefused(
    'UNEXPECTED_ANSWER',
    `${address.origin} answered ${response.status} without an import report: is it the address of Relance Graph?`,
  );
}

/** Sends a file to its owner to be looked at: what it would be read as; nothing of it is imported. */
export async function lookAtFile(file: FileToImport): Promise<ImportLook> {
  const address = addressOf(file, 'imports/look');
  const response = await fetch(address, sending(file, 'application/json'));
  return readLook(await response.text());
}

/** What there is to say of the lines of a run, as UTF-8 CSV under a header; ImportRefused for an unknown run. */
export async function importReportCsv(
  endpoint: string,
  owner: string,
  run: string,
  token?: string,
): Promise<AsyncIterable<Uint8Array>> {
  const path = `/owners/${encodeURIComponent(owner)}/imports/${encodeURIComponent(run)}/report.csv`;
  const response = await fetch(new URL(path, endpoint), { headers: bearer(token) });
  if (response.ok) return chunksOf(response);
  const refused = refusal.safeParse(jsonOf(await response.text()));
  if (refused.success) throw new ImportRefused(refused.data.error.code, refused.data.error.message);
  throw new ImportRefused('UNEXPECTED_ANSWER', `${endpoint} answered ${response.status}.`);
}

const formats = z.array(
  z.object({
    name: z.string(),
    description: z.string(),
    required: z.array(z.string()),
    columns: z.array(z.string()),
  }),
);

/** A kind of file that an owner takes; its columns by the names of its fields. */
export type ImportFormatNote = z.infer<typeof formats>[number];

/** The formats in the text of an importer's answer; none where it answers otherwise. */
export function readFormats(text: string): ImportFormatNote[] {
  const read = formats.safeParse(jsonOf(text));
  return read.success ? read.data : [];
}

/** The settings as the importer takes them, behind `/imports`. */
export function importParameters(settings: ImportSettings): URLSearchParams {
  const { fileName, format, reading, check, series, confirm, dryRun, by } = settings;
  return new URLSearchParams({
    // A file that is kept has its name already.
    ...(fileName !== '' && { file: fileName }),
    format,
    ...(reading && { reading: JSON.stringify(reading) }),
    ...(check !== undefined && { check }),
    ...(series !== undefined && { series }),
    ...(confirm && { confirm: 'true' }),
    ...(dryRun && { dryRun: 'true' }),
    ...(by !== undefined && { by }),
  });
}

/** The report in the text of an importer's answer; ImportRefused where there is none. */
export function readReport(text: string): ImportReport {
  return answerIn(text, importReport);
}

/** What a file would be read as, in the text of an importer's answer; ImportRefused where there is none. */
export function readLook(text: string): ImportLook {
  return answerIn(text, importLook);
}

function answerIn<Answer>(text: string, shape: z.ZodType<Answer>): Answer {
  const told = jsonOf(text);
  const answer = shape.safeParse(told);
  if (answer.success) return answer.data;
  const refused = refusal.safeParse(told);
  if (refused.success) throw new ImportRefused(refused.data.error.code, refused.data.error.message);
  throw new ImportRefused('UNEXPECTED_ANSWER', 'The importer answered without a report.');
}

// A body that is still being read can only be sent one way; the types don't know the word yet.
function sending(file: FileToImport, accept: string): RequestInit & { duplex: 'half' } {
  const headers = { ...bearer(file.token), 'content-type': 'application/octet-stream', accept };
  return { method: 'POST', headers, body: file.content, duplex: 'half' };
}

function addressOf(file: FileToImport, door: string): URL {
  const path = `/owners/${encodeURIComponent(file.owner)}/${door}`;
  return new URL(`${path}?${importParameters(file)}`, file.endpoint);
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunksOf(response)) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return;
    yield part.value;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
