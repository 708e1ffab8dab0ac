import { z } from 'zod';

/** Words that somebody has written. */
export const written = z.string().trim().min(1).max(200);

/** A civil date. */
export const day = z.iso.date();

/** One of the codes of a vocabulary, each with what it is called in French. */
export function codesOf<Code extends string>(labels: Readonly<Record<Code, string>>, what: string) {
  const codes = Object.keys(labels) as [Code, ...Code[]];
  const known = codes.map((code) => `${code} ${labels[code]}`).join(', ');
  return z.enum(codes).describe(`${what}: ${known}`);
}
