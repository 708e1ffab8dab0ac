import { propositions } from '@relance/schema/codes/propositions.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import { partners } from '@relance/schema/partners.ts';
import type { ConferenceContext } from '../context.ts';
import { placeNames } from '../search/places.sql.ts';
import { StatisticsDimension } from './dimensions.ts';

const themeLabels = new Map<string, string>(themes.map(({ code, label }) => [code, label]));
const ownerLabels = new Map<string, string>(partners.map(({ owner, label }) => [owner, label]));
const titles = new Map<string, string>(
  propositions.map(({ number, title }) => [String(number), title]),
);

const { OWNER, THEME, PROPOSITION, FUNDER, EPCI, COMMUNE } = StatisticsDimension;

/** A value of a dimension in French; null where it has no name. Names of one kind are one statement. */
export async function labelOf(
  dimension: StatisticsDimension,
  code: string | null,
  context: ConferenceContext,
): Promise<string | null> {
  if (code === null) return null;
  switch (dimension) {
    case OWNER:
      return ownerLabels.get(code) ?? null;
    case THEME:
      return themeLabels.get(code) ?? null;
    case PROPOSITION:
      return titles.get(code) ?? null;
    case FUNDER:
    case EPCI:
      return (await context.organizations.load(code))?.name ?? null;
    case COMMUNE:
      return context.once('place names', () => placeNames(context.dataSource)).load(code);
    default:
      return null;
  }
}
