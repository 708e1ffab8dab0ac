import { moment } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { z } from 'zod';
import type { RecordKind, RecordOfIdQuery } from '../__generated__/graphql.ts';
import { bounded } from '../answering/bounds.ts';
import { missingIn, missingLines, missingOwners } from '../answering/currency.ts';
import { Problem } from '../answering/problem.ts';
import { ask } from '../asking/ask.ts';
import { linkTo } from '../links.ts';
import { RecordOfId } from '../records.ts';
import { tool } from '../tool.ts';
import { written } from '../values.ts';

const input = z.object({
  id: written.describe('Id of the record, as search_aids or a page of the site gives it'),
});

const output = z.object({
  kind: z.enum(['AID', 'SUBSIDY', 'INVESTMENT', 'RECOVERY_ACTION']),
  link: z.string(),
  record: z
    .record(z.string(), z.unknown())
    .describe('Its fields as the graph names them; amounts in euros, rates from 0 to 1'),
  cut: z.array(z.string()).describe('What is shorter here than in the record; the link has all'),
  missing: missingOwners,
});

const kinds = {
  AID: 'Aide',
  SUBSIDY: 'Subvention',
  INVESTMENT: 'Investissement',
  RECOVERY_ACTION: 'Action de relance',
} as const satisfies Record<RecordKind, string>;

/** One record with all that its owner tells of it. */
export const readRecord = tool({
  name: 'read_record',
  title: 'Lire une fiche',
  description:
    'Reads one record in full by its id: an aid (dispositif d’aide), a subsidy (subvention), an investment (investissement) or an action of the plan (action de relance), with funder, amounts, dates, eligibility, how to apply, payments, financing plan, milestones and source. Long texts and lists are cut, and told to be.',
  ...{ input, output },
  async answer({ id }, asking) {
    const { data, silent } = await ask(asking, RecordOfId, { id });
    const found = recordIn(data);
    if (found === undefined) {
      throw new Problem(
        silent.length > 0
          ? `No record "${id}" was found, and not every owner answered (${silent.join(', ')}): try again later.`
          : `There is no record "${id}" that you may see: take an id from search_aids, or log in as somebody who may see it.`,
      );
    }
    const { kind, record } = found;
    const { value, cut } = bounded(record);
    const missing = missingIn(silent);
    const link = linkTo(asking.endpoint, kind, id);
    return {
      data: { kind, link, record: value, cut, missing },
      lines: [
        `${kinds[kind]}\u00A0: ${record.title}.`,
        `Fiche de ${owners[record.owner]}, modifiée le ${moment(record.updatedAt)}${record.demo ? '\u00A0; fiche de démonstration' : ''}. ${link}`,
        JSON.stringify(value),
        ...(cut.length > 0
          ? ['Certains textes ou listes sont abrégés\u00A0; la page a tout.']
          : []),
        ...missingLines(missing),
      ],
    };
  },
});

function recordIn({ aid, subsidy, investment, recoveryAction }: RecordOfIdQuery) {
  if (aid) return { kind: 'AID' as const, record: aid };
  if (subsidy) return { kind: 'SUBSIDY' as const, record: subsidy };
  if (investment) return { kind: 'INVESTMENT' as const, record: investment };
  if (recoveryAction) return { kind: 'RECOVERY_ACTION' as const, record: recoveryAction };
  return undefined;
}
