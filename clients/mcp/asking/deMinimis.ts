import { date as frenchDate } from '@relance/sdk/french/dates.ts';
import { counted, euro } from '@relance/sdk/french/numbers.ts';
import { z } from 'zod';
import { missingIn } from '../answering/currency.ts';
import { DeMinimisOf } from '../cumulation.ts';
import { ask, type Asking } from './ask.ts';

const limit = z.object({
  regime: z.string(),
  label: z.string(),
  source: z.string().describe('The regulation that sets it'),
  confirmed: z.boolean().describe('False while the ceiling was not checked against its text'),
  from: z.string(),
  until: z.string(),
  ceiling: z.number(),
  counted: z.number().describe('Used up'),
  uncertain: z.number().describe('What doubtful grants would add'),
  headroom: z.number(),
});

const line = z.object({
  id: z.string().nullable(),
  title: z.string().nullable(),
  grantedOn: z.string().nullable(),
  regime: z.string().nullable(),
  amount: z.number(),
  leftOut: z.string().nullable().describe('Why it does not count; null where it does'),
  doubts: z.array(z.string()),
});

/** What an undertaking had of de minimis, and what it may still have; in euros. */
export const deMinimisShape = z.object({
  siren: z.string(),
  name: z.string().nullable(),
  linkedFirms: z
    .array(z.object({ siren: z.string(), name: z.string().nullable() }))
    .describe('Firms that count as one with it (entreprise unique)'),
  on: z.string(),
  headroom: z.number().describe('What may still be granted (marge)'),
  confidence: z.string().describe('LOW where something may count that does not'),
  doubts: z.array(z.string()),
  limits: z.array(limit),
  wouldExceed: z
    .object({ amount: z.number(), verdict: z.string(), excess: z.number(), used: z.number() })
    .nullable()
    .describe('Whether a grant of `amount` goes above a ceiling; null without an amount'),
  lines: z.array(line),
  lineCount: z.int(),
});

interface Asked {
  siren: string;
  amount?: number | undefined;
  regime: string;
  on?: string | undefined;
}

const linked = 20;

/** What the graph says of an undertaking; rejects where who asks may not know. */
export async function deMinimisOf(asking: Asking, { siren, amount, regime, on }: Asked) {
  const variables = { siren, regime, on, amount: amount ?? 0 };
  const { data, silent } = await ask(asking, DeMinimisOf, variables);
  const told = data.undertaking;
  if (told === null) return { deMinimis: null, missing: missingIn(silent) };
  const { freshness, wouldExceed, limits, lines, ...sum } = told.deMinimis;
  const deMinimis: z.infer<typeof deMinimisShape> = {
    ...{ ...sum, siren, name: told.organization.name },
    linkedFirms: told.members.filter((firm) => firm.siren !== siren).slice(0, linked),
    limits: limits.map(({ regime: { code, label, regulation, confirmed }, ...rest }) => ({
      ...{ ...rest, regime: code, label, source: regulation, confirmed },
    })),
    wouldExceed: amount === undefined ? null : { amount, ...wouldExceed },
    lines: lines.map(({ subsidy, ...rest }) => ({
      ...{ ...rest, id: subsidy?.id ?? null, title: subsidy?.title ?? null },
    })),
  };
  return { deMinimis, missing: missingIn(silent, freshness) };
}

const verdicts: Readonly<Record<string, string>> = {
  NO: 'reste sous tous les plafonds',
  PERHAPS: 'reste sous les plafonds, sauf si les lignes douteuses comptent',
  YES: 'dépasse un plafond',
};

/** The same in French. */
export function deMinimisLines(told: z.infer<typeof deMinimisShape>): string[] {
  const { name, siren, on, headroom, confidence, limits, wouldExceed, lineCount } = told;
  const reserve = confidence === 'HIGH' ? '' : ` Fiabilité\u00A0: ${confidences[confidence]}.`;
  return [
    `${name ?? 'Entreprise'} (${siren}), au ${frenchDate(on)}\u00A0: marge de minimis de ${euro(headroom)}.${reserve}`,
    ...limits.map(
      (each) =>
        `- ${each.label}\u00A0: ${euro(each.counted)} comptés sur ${euro(each.ceiling)} (${each.source})`,
    ),
    ...(wouldExceed === null
      ? []
      : [`Une aide de ${euro(wouldExceed.amount)} ${verdicts[wouldExceed.verdict]}.`]),
    `${counted(lineCount, 'ligne examinée', 'lignes examinées')}.`,
  ];
}

const confidences: Readonly<Record<string, string>> = {
  MEDIUM: 'moyenne, des hypothèses prudentes ont été faites',
  LOW: 'faible, lire d’abord les lignes douteuses',
};
