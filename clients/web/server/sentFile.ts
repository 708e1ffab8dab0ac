import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';

/** A form with a file, while the file is still on its way: what stands above the file in the form is known. */
export interface SentForm {
  fields: URLSearchParams;
  /** Undefined where none was chosen. */
  file: { name: string; content: Readable } | undefined;
}

/** Reads a form up to its file, which whoever takes it reads as it comes. */
export async function readSentForm(request: FastifyRequest): Promise<SentForm> {
  const fields = new URLSearchParams();
  const parts = request.parts();
  for (;;) {
    // Not a loop over the parts: leaving it early would end the file with them.
    const next = await parts.next();
    if (next.done) return { fields, file: undefined };
    const part = next.value;
    if (part.type === 'field') {
      fields.append(part.fieldname, String(part.value));
    } else if (!part.filename) {
      part.file.resume();
    } else {
      return { fields, file: { name: part.filename, content: part.file } };
    }
  }
}
