import { hash } from 'node:crypto';
import { civilDay } from '@relance/sdk/french/dates.ts';
import type { Question } from '../parameters/question.ts';

/**
 * What a file is called: its kind, a few characters that stand for what was chosen, so that two parts do not
 * overwrite each other, and the day. Made-up records are told in the name: it stays with the file.
 */
export function fileName(
  kind: string,
  { given }: Question,
  { demo, extension, now }: { demo: boolean; extension: string; now: Date },
): string {
  const chosen = given.length === 0 ? [] : [hash('sha256', JSON.stringify(given)).slice(0, 6)];
  const parts = [kind, ...(demo ? ['demonstration'] : []), ...chosen, civilDay(now)];
  return `${parts.join('_')}.${extension}`;
}
