import { hash } from 'node:crypto';
import { civilDay } from '@relance/sdk/french/dates.ts';
import type { Job } from '../job.ts';

/** What the file of a job is called: of what, a few characters that stand for what was asked, and the day. */
export function fileNameOf({ question, format, askedAt }: Job): string {
  const subject = 'list' in question ? question.list : 'requete';
  const mark = hash('sha256', JSON.stringify(question)).slice(0, 6);
  const extension = format === 'excel' ? 'csv' : format;
  return `${subject}_${mark}_${civilDay(new Date(askedAt))}.${extension}`;
}
