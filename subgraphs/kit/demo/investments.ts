import type { ThemeCode } from '@relance/schema/codes/themes.ts';
import { InvestmentStatus } from '@relance/schema/enums/investment.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import type { InvestmentInput } from '@relance/schema/records/investment.ts';
import { investmentColumns } from '../records/investmentColumns.ts';
import type { Body } from './bodies.ts';
import { demoToday, earlier } from './calendar.ts';
import { demoRecord, type DemoRecord } from './demoRecord.ts';
import { financingOf, type FinancingSource } from './financing.ts';
import { budgetYearsOf, investmentCourseOf } from './investmentCourse.ts';
import { demoTerritory, ofPlace, placeNamed, type Place } from './places.ts';
import { Random } from './random.ts';

/** A kind of works that an owner carries out again and again. */
export interface InvestmentLine<Category = string> {
  category: Category;
  /** `{of}` becomes the commune with its preposition, `{road}` a road number, `{part}` a building. */
  title: string;
  theme: ThemeCode;
  /** Euros: half cost less. */
  median: number;
  weight: number;
  /** Where such works can be; anywhere when it is left out. */
  towns?: readonly string[];
}

/** What an owner's investments are made from. */
export interface InvestmentPlan<Line extends InvestmentLine<unknown>> {
  owner: PartnerName;
  count: number;
  lines: readonly Line[];
  authorityOf: (random: Random, place: Place, line: Line) => Body;
  sourcesOf: (line: Line, place: Place) => readonly FinancingSource[];
}

type Fields = { [Name in keyof InvestmentInput]: InvestmentInput[Name] };
export type DemoInvestment<Line> = Fields & DemoRecord & { line: Line };

// The four sums are what `investmentColumns` adds.
type Draft = Omit<
  InvestmentInput,
  'publication' | 'authorised' | 'committed' | 'paid' | 'publicFunding'
>;

/** The investments of an owner, the same at every call; each keeps the line that it was made from. */
export function demoInvestments<Line extends InvestmentLine<unknown>>(
  plan: InvestmentPlan<Line>,
): DemoInvestment<Line>[] {
  const { owner } = plan;
  const random = new Random(`${owner}/Investment`);
  return Array.from({ length: plan.count }, (_, number) => {
    const line = random.weighted(plan.lines);
    const place = line.towns
      ? placeNamed(random.pick(line.towns))
      : random.weighted(demoTerritory().communes);
    const euros = Math.max(8_000, Math.round(random.logNormal(line.median, 0.7) / 1_000) * 1_000);
    const course = investmentCourseOf(random, euros);
    const { status, programmeYear, revisedYear, lastYear } = course;
    const totalCost = euros * 100;
    const draft: Draft = {
      title: titleOf(random, line.title, place),
      status,
      programmeYear,
      revisedYear,
      totalCost,
      contractingAuthoritySiren: plan.authorityOf(random, place, line).siren,
      themeCodes: [line.theme],
      communeCodes: [place.inseeCode],
      description: null,
      expectedCompletionOn: `${lastYear}-${random.pick(['06-30', '09-15', '11-30', '12-15'])}`,
      budgetYears: budgetYearsOf(random, totalCost, course),
      financing: financingOf(random, totalCost, status, plan.sourcesOf(line, place)),
      location: null,
    };
    const last = status === InvestmentStatus.PLANNED ? '2021-11-01' : `${lastYear}-11-30`;
    return {
      ...(investmentColumns(draft as InvestmentInput) as Fields),
      ...demoRecord(owner, 'Investment', number, {
        first: `${programmeYear - 1}-12-01`,
        last: earlier(last, demoToday),
      }),
      line,
    };
  });
}

function titleOf(random: Random, title: string, place: Place): string {
  return title
    .replace('{of}', ofPlace(place.name))
    .replace('{road}', `RD ${random.integer(1, 950)}`)
    .replace('{part}', random.pick(parts));
}

const parts = [
  'demi-pension',
  'toiture',
  'cour et préau',
  'salles de sciences',
  'chaufferie',
  'accessibilité',
];
