import { stateAidRegimes } from '@relance/schema/codes/stateAid.ts';
import { isSiren } from '@relance/schema/scalars/identifiers.ts';
import { count } from '@relance/sdk/french/numbers.ts';
import { z } from 'zod';
import { type Missing, missingLines, missingOwners } from '../answering/currency.ts';
import { Problem } from '../answering/problem.ts';
import { closedTo } from '../asking/ask.ts';
import { deMinimisLines, deMinimisOf, deMinimisShape } from '../asking/deMinimis.ts';
import { overlapsOf, overlapsShape, pairOf, pairShape } from '../asking/overlaps.ts';
import { tool } from '../tool.ts';
import { day, written } from '../values.ts';

const deMinimisCodes = [
  ...new Set(stateAidRegimes.filter(({ deMinimis }) => deMinimis).map(({ code }) => code)),
];

const input = z.object({
  siren: z
    .string()
    .transform((text) => text.replace(/\s/g, ''))
    .optional()
    .describe('SIREN of the firm whose de minimis aid is added up: nine digits'),
  amount: z.number().min(0).optional().describe('Euros of the grant to be made'),
  regime: z.enum(deMinimisCodes).default('DE_MINIMIS').describe('Under which regime (régime)'),
  on: day.optional().describe('Day of the grant (date d’octroi); today when left out'),
  aid: written.optional().describe('Id of an aid: which open aids overlap with it?'),
  otherAid: written.optional().describe('Id of another aid: may one hold both?'),
});

const output = z.object({
  deMinimis: deMinimisShape.nullable(),
  closed: z.string().nullable().describe('Who may ask for `deMinimis`, where you may not'),
  pair: pairShape.nullable(),
  overlaps: overlapsShape.nullable(),
  missing: missingOwners,
});

type Answered = z.infer<typeof output>;

/** What is known of holding several aids at once. */
export const checkCumulation = tool({
  name: 'check_cumulation',
  title: 'Vérifier un cumul',
  description:
    'Tells what is known of holding several aids (cumul d’aides). With `siren`: its de minimis aid, the ceilings in force, what is left (marge) and whether `amount` would exceed them; needs a log-in as partner, committee, analyst or admin. With `aid`: open aids that overlap with it; with `otherAid` too: the rule on holding both, with its legal source. A rule with `confirmed: false` was not checked against its text: say so. No legal advice.',
  ...{ input, output },
  async answer({ siren, amount, regime, on, aid, otherAid }, asking) {
    if (siren === undefined && aid === undefined) {
      throw new Problem('Give siren, or aid, or both: there is nothing to check.');
    }
    if (otherAid !== undefined && (aid === undefined || aid === otherAid)) {
      throw new Problem('otherAid is compared with aid: give the ids of two different aids.');
    }
    if (siren !== undefined && !isSiren(siren)) {
      throw new Problem(`"${siren}" is no SIREN: nine digits with a correct check digit.`);
    }
    const result: Answered = {
      ...{ deMinimis: null, closed: null, pair: null, overlaps: null, missing: [] },
    };
    const parts: Missing[] = [];
    if (siren !== undefined) {
      try {
        const { deMinimis, missing } = await deMinimisOf(asking, { siren, amount, regime, on });
        result.deMinimis = deMinimis;
        parts.push(missing);
      } catch (error) {
        const closed = closedTo(error);
        // Where nothing else was asked, there is no answer.
        if (closed === undefined || aid === undefined) throw error;
        result.closed = closed;
      }
    }
    if (aid !== undefined && otherAid !== undefined) {
      const { pair, missing } = await pairOf(asking, aid, otherAid, on);
      result.pair = pair;
      parts.push(missing);
    } else if (aid !== undefined) {
      const { overlaps, missing } = await overlapsOf(asking, aid, on);
      result.overlaps = overlaps;
      parts.push(missing);
    }
    result.missing = once(parts.flat());
    return { data: result, lines: linesOf(result) };
  },
});

function once(missing: Missing): Missing {
  return [...new Map(missing.map((each) => [each.owner, each])).values()];
}

function linesOf({ deMinimis, closed, pair, overlaps, missing }: Answered): string[] {
  return [
    ...(deMinimis === null ? [] : deMinimisLines(deMinimis)),
    ...(closed === null ? [] : [`De minimis non consultable\u00A0: ${closed}`]),
    ...(pair === null ? [] : [pair.aids.map(nameOf).join(' et '), ruleText(pair.rule)]),
    ...(overlaps === null ? [] : overlapLines(overlaps)),
    ...missingLines(missing),
  ];
}

function overlapLines({ aid, totalCount, rows }: z.infer<typeof overlapsShape>): string[] {
  if (totalCount === 0) {
    return [`Aucune aide ouverte ce jour-là ne recoupe ${nameOf(aid)}, ou celle-ci est close.`];
  }
  const shown = rows.length < totalCount ? `, dont voici ${rows.length}` : '';
  return [
    `Aides ouvertes qui recoupent ${nameOf(aid)}, ${count(totalCount)} en tout${shown}\u00A0:`,
    ...rows.map((row) => `- ${nameOf(row.aid)} [${row.aid.id}]\u00A0: ${ruleText(row.rule)}`),
  ];
}

function nameOf({ title, funder }: { title: string; funder: string | null }): string {
  return `«\u00A0${title}\u00A0»${funder === null ? '' : ` (${funder})`}`;
}

function ruleText({ label, source, confirmed }: z.infer<typeof pairShape>['rule']): string {
  return `${label} (${source}${confirmed ? '' : '\u00A0; règle non vérifiée sur son texte'})`;
}
