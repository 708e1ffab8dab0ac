import { everyRecord, manifestOf } from '@relance/sdk/export/manifest.ts';
import type { Job, JobFile } from '../job.ts';
import { fileNameOf } from './fileName.ts';

/** What makes the file of a job citable. */
export function jobManifest(job: Job, file: JobFile, endpoint: string) {
  const { question, format, endedAt: madeAt } = job;
  return manifestOf({
    ...{ file: fileNameOf(job), format, madeAt, madeBy: `relance jobs, ${job.id}`, ...file },
    rule: everyRecord,
    selection:
      'list' in question
        ? { endpoint: `${endpoint}/exports/${question.list}`, arguments: question.args }
        : { endpoint: `${endpoint}/graphql`, ...question },
  });
}
