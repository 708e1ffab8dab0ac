import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { createLog } from '../../log.ts';
import { BadFile, type BadFileCode } from '../errors.ts';
import { ImportFailure } from './failures.ts';

const log = createLog('import');

const statuses: Partial<Record<BadFileCode, number>> = { FILE_NOT_KEPT: 404, TOO_LARGE: 413 };

/** Why a file was not read, as it is answered. */
export function refusalOf(error: unknown, request: FastifyRequest) {
  // What is left of the body is read past, or the client would not hear the answer.
  request.raw.resume();
  if (error instanceof BadFile) {
    const { code, message } = error;
    return { status: statuses[code] ?? 400, code, message };
  }
  const gone = request.raw.destroyed && !request.raw.complete;
  if (gone) log.info('the sender of an import went away');
  else log.error({ err: error }, 'an import failed');
  const { code, message } = error instanceof ImportFailure ? error : internal;
  return {
    status: code === 'DISK_FULL' ? 507 : code === 'DATABASE_GONE' ? 503 : 500,
    code,
    message,
  };
}

const internal = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The server could not import the file; nothing of it was written.',
} as const;

/** Answers why not. */
export function refuse(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  return reply.code(status).send({ error: { code, message } });
}

/** The body of a request as it comes; BadFile when it is larger. */
export async function* upTo(limit: number, body: IncomingMessage): AsyncGenerator<Uint8Array> {
  const announced = Number(body.headers['content-length'] ?? 0);
  let read = 0;
  // The socket must outlive a refusal, to carry the answer.
  const chunks = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  if (announced > limit) throw tooLarge(limit);
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function tooLarge(limit: number): BadFile {
  return new BadFile(
    'TOO_LARGE',
    `The file is larger than ${Math.floor(limit / 1024 / 1024)} MB: split it and import the parts.`,
  );
}
