import { z } from 'zod';
import { exportedLists, isExportedList } from '@relance/schema/exports.ts';
import type { JobFormat, JobQuestion } from '../job.ts';
import { Failed } from '../writing/failed.ts';

const formats = [
  'excel',
  'csv',
  'xlsx',
  'parquet',
  'json',
  'ndjson',
] as const satisfies readonly JobFormat[];

const json = z.record(z.string(), z.unknown());

// A form has texts alone: what is an object is JSON in it.
const object = z.preprocess((value, context) => {
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return {};
  try {
    return JSON.parse(value) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'is no JSON' });
    return z.NEVER;
  }
}, json);

const shape = z.union([
  z.strictObject({
    list: z.string().refine(isExportedList),
    args: object.default({}),
    format: z.enum(formats).default('csv'),
  }),
  z.strictObject({
    query: z.string().max(60_000),
    variables: object.default({}),
    operationName: z.string().max(200).optional(),
    page: z.string().max(500).optional(),
    format: z.enum(formats).default('csv'),
  }),
]);

/** What a request for a job asks for; throws Failed (BAD_JOB). */
export function readJob(body: unknown): { question: JobQuestion; format: JobFormat } {
  const given: unknown = body instanceof URLSearchParams ? Object.fromEntries(body) : body;
  const read = shape.safeParse(given);
  if (!read.success) throw new Failed('BAD_JOB', reasonOf(given));
  const { format, ...question } = read.data;
  return { question, format };
}

function reasonOf(given: unknown): string {
  const { format, list } = (given ?? {}) as { format?: unknown; list?: unknown };
  if (format !== undefined && !formats.some((each) => each === format)) {
    return `format: there are ${formats.join(', ')}.`;
  }
  if (typeof list === 'string' && !isExportedList(list)) {
    return `list: there are ${Object.keys(exportedLists).join(', ')}.`;
  }
  return 'Give a list with its args, or a query with its variables, and a format: { "list": "subsidies", "args": {}, "format": "csv" }.';
}
