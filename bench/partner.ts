import { rmSync } from 'node:fs';
import { endProcesses } from '../tests/support/processes.ts';
import { copyOfRepository } from '../tests/partner/copyOfRepository.ts';
import { firstAnswer } from '../tests/partner/firstAnswer.ts';
import { barOf, type BenchReport } from './report.ts';

const minutes = 3;

/** How long it takes from the command that makes a partner to the router's first answer with its records. */
export async function partner(): Promise<BenchReport> {
  const folder = copyOfRepository();
  try {
    const { madeIn, answeredIn, answer } = await firstAnswer(folder);
    const found = answer.data?.aids.totalCount ?? 0;
    if (found === 0) throw new Error(`no aid of the new partner: ${JSON.stringify(answer.errors)}`);
    return {
      results: { made_s: madeIn, started_s: answeredIn - madeIn },
      ratios: {},
      bars: { newPartnerSeconds: barOf(answeredIn, minutes * 60) },
    };
  } finally {
    await endProcesses();
    rmSync(folder, { recursive: true });
  }
}
