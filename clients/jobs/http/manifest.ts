import { licence } from '@relance/sdk/licence.ts';
import type { Job, JobFile } from '../job.ts';
import { fileNameOf } from './fileName.ts';

/** What makes a figure of a file citable: what was asked, of when it is, what came, and what may be done with it. */
export function manifestOf(job: Job, file: JobFile, endpoint: string) {
  const { question, format } = job;
  const { sha256, bytes, rows, sums, asOf, partial } = file;
  return {
    file: fileNameOf(job),
    ...{ format, sha256, bytes, rows, sums },
    selection: {
      ...('list' in question
        ? { endpoint: `${endpoint}/exports/${question.list}`, arguments: question.args }
        : { endpoint: `${endpoint}/graphql`, ...question }),
    },
    asOf,
    /** Every row of the list, also what a person has called a duplicate. */
    rule: { countingRule: 'EVERY_RECORD' },
    partial: { isPartial: partial.length > 0, owners: partial },
    licence: { title: licence.title, url: licence.url },
    madeAt: job.endedAt,
  };
}
