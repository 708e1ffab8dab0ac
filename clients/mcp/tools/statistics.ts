import { moment } from '@relance/sdk/french/dates.ts';
import { audiences, owners } from '@relance/sdk/french/labels.ts';
import { counted, euro, number } from '@relance/sdk/french/numbers.ts';
import { z } from 'zod';
import type { FiguresQuery, StatisticsMeasure } from '../__generated__/graphql.ts';
import { missingIn, missingLines, missingOwners } from '../answering/currency.ts';
import { ask } from '../asking/ask.ts';
import { communeOf } from '../asking/commune.ts';
import { figuresFilter } from '../asking/figuresFilter.ts';
import { themeNamed } from '../asking/theme.ts';
import { Figures } from '../documents.ts';
import { tool } from '../tool.ts';
import { codesOf, day, written } from '../values.ts';

const dimension = z.enum([
  ...(['OWNER', 'FUNDER', 'THEME', 'EPCI', 'COMMUNE', 'PROPOSITION', 'YEAR', 'STATUS'] as const),
  ...(['BENEFICIARY_KIND', 'INSTRUMENT', 'AUDIENCE'] as const),
]);

const year = z.int().min(1900).max(2199);

const input = z.object({
  kind: z.enum(['AID', 'SUBSIDY', 'INVESTMENT', 'RECOVERY_ACTION']).describe('Of which records'),
  groupBy: z
    .array(dimension)
    .max(2)
    .default([])
    .describe(
      'By what they are told apart; BENEFICIARY_KIND of subsidies alone, INSTRUMENT and AUDIENCE of aids',
    ),
  measure: z
    .enum([
      ...(['COUNT', 'AMOUNT', 'PAID', 'COMMITTED', 'AUTHORISED', 'BUDGET'] as const),
      ...(['PUBLIC_FUNDING', 'BENEFICIARIES', 'AMOUNT_PER_INHABITANT'] as const),
    ])
    .default('COUNT')
    .describe('What is counted or added up; see explain_term for each'),
  rule: z
    .enum(['DUPLICATES_ONCE', 'EVERY_RECORD', 'SHARED_GRANT_TOTALS_ONCE'])
    .default('DUPLICATES_ONCE')
    .describe('The rule of counting (règle de décompte)'),
  text: written.optional().describe('French words of the records'),
  theme: written.optional().describe('Theme (thématique): code, French label or a word of it'),
  commune: written.optional().describe('Place: name, postcode or INSEE code'),
  owner: codesOf(owners, 'Held by this partner (producteur)').optional(),
  statuses: z
    .array(written)
    .max(8)
    .optional()
    .describe('States (état) of this kind, by their codes'),
  audience: codesOf(audiences, 'Of aids: who applies (public)').optional(),
  proposition: z
    .int()
    .min(1)
    .max(20)
    .optional()
    .describe('Of aids and actions: number of the proposition'),
  openOn: day.optional().describe('Of aids: open on this day'),
  years: z
    .object({ from: year.optional(), until: year.optional() })
    .optional()
    .describe('Of subsidies: granted; of investments: expected'),
  limit: z.int().min(1).max(50).default(20).describe('How many rows of the table, 50 at most'),
});

const cell = z.object({
  keys: z.array(
    z.object({ dimension: z.string(), code: z.string().nullable(), label: z.string().nullable() }),
  ),
  value: z.number().nullable(),
  count: z.int().describe('How many records it is of'),
});

const output = z.object({
  measure: z.string(),
  unit: z.enum(['EUR', 'RECORDS', 'BENEFICIARIES', 'EUR_PER_INHABITANT']),
  rule: z.string(),
  total: z.object({ value: z.number().nullable(), count: z.int() }).describe('Each record once'),
  rows: z.array(cell).describe('The highest value first; they may add up to more than the total'),
  rowCount: z.int(),
  more: z.string().nullable().describe('How to ask for the rest'),
  leftOut: z.object({
    duplicates: z.int(),
    persons: z.boolean().describe('True when subsidies to natural persons are in no figure'),
  }),
  asOf: z.string(),
  missing: missingOwners,
});

type Unit = z.infer<typeof output>['unit'];

const units: Partial<Record<StatisticsMeasure, Unit>> = {
  COUNT: 'RECORDS',
  BENEFICIARIES: 'BENEFICIARIES',
  AMOUNT_PER_INHABITANT: 'EUR_PER_INHABITANT',
};

const rules = {
  DUPLICATES_ONCE: 'les doublons décidés comptent une fois',
  EVERY_RECORD: 'chaque fiche compte, doublons compris',
  SHARED_GRANT_TOTALS_ONCE: 'une subvention partagée compte une fois, pour son total',
};

/** A table of counts or sums, with the rule by which it was counted. */
export const statistics = tool({
  name: 'statistics',
  title: 'Chiffres et tableaux',
  description:
    'Counts or adds up aids, subsidies (subventions), investments (investissements) or actions over all partners, by none, one or two dimensions, under a named counting rule (règle de décompte): the table with its exact total, what is left out and how current it is. A record with several themes, communes or audiences counts in each row, so rows may add up to more than the total.',
  ...{ input, output },
  async answer(asked, asking) {
    const { kind, groupBy, measure, rule, limit } = asked;
    const place = asked.commune === undefined ? undefined : await communeOf(asking, asked.commune);
    const filter = figuresFilter(kind, {
      text: asked.text,
      themes: asked.theme === undefined ? undefined : [themeNamed(asked.theme)],
      territory: place && { commune: place.inseeCode },
      owners: asked.owner && [asked.owner],
      statuses: asked.statuses,
      audiences: asked.audience && [asked.audience],
      propositions: asked.proposition === undefined ? undefined : [asked.proposition],
      openOn: asked.openOn,
      years: asked.years,
    });
    const variables = { kind, groupBy, measure, rule, filter };
    const { data, silent } = await ask(asking, Figures, variables);
    const { cells, isCut, freshness, ...table } = data.statistics;
    const rows = groupBy.length === 0 ? [] : cells.slice(0, limit);
    const rowCount = groupBy.length === 0 ? 0 : cells.length;
    const missing = missingIn(silent, freshness);
    const unit = units[measure] ?? 'EUR';
    return {
      data: {
        ...{ ...table, measure, unit, rows, rowCount, missing, asOf: freshness.asOf },
        more: moreOf(rows.length, rowCount, isCut),
      },
      lines: [
        `Total\u00A0: ${valueText(table.total, unit)} (${counted(table.total.count, 'fiche')})\u00A0; ${rules[table.rule]}, situation au ${moment(freshness.asOf)}.`,
        ...rows.map((each) => `- ${nameOf(each)}\u00A0: ${valueText(each, unit)}`),
        ...(rows.length < rowCount ? [`${rows.length} lignes sur ${rowCount}.`] : []),
        ...(table.leftOut.persons
          ? ['Les subventions aux personnes physiques ne sont pas dans ces chiffres.']
          : []),
        ...missingLines(missing),
      ],
    };
  },
});

type Cell = FiguresQuery['statistics']['cells'][number];

function moreOf(shown: number, all: number, isCut: boolean): string | null {
  if (shown === all && !isCut) return null;
  return `${shown} of ${isCut ? 'more than ' : ''}${all} rows: raise limit (50 at most), or narrow by theme, commune, owner or years.`;
}

function nameOf({ keys }: Cell): string {
  return keys.map(({ code, label }) => label ?? code ?? 'sans valeur').join(' / ');
}

function valueText({ value }: { value: number | null }, unit: Unit): string {
  if (value === null) return 'inconnu';
  if (unit === 'EUR') return euro(value);
  if (unit === 'EUR_PER_INHABITANT') return `${euro(Math.round(value * 100) / 100)} par habitant`;
  return unit === 'RECORDS' ? number(value) : counted(value, 'bénéficiaire');
}
