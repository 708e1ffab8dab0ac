import type {
  StatisticsDimension,
  StatisticsFilter,
  TerritoryFilter,
} from '../../__generated__/graphql.ts';
import type { Visit } from '../../server/visit.ts';
import { CommunePlace, EpciPlace } from './documents.ts';

/** A commune or an EPCI, as lists and figures are asked about it. */
export interface TerritoryPlace {
  /** INSEE code or SIREN. */
  code: string;
  name: string;
  isCommune: boolean;
  population: number | null;
  postalCodes: readonly string[];
  /** The EPCI of a commune. */
  epci: { siren: string; name: string | null } | null;
  /** Its communes, or those of the same EPCI. */
  communes: readonly { inseeCode: string; name: string | null }[];
  /** Variables of every question about it. */
  asked: {
    place: TerritoryFilter;
    money: StatisticsFilter;
    dimension: StatisticsDimension[];
  };
}

/** What a code of an address may be. */
export const placeCode = /^(?:47\d{3}|\d{9})$/;

/** The place with this code; undefined where there is none in the département. */
export async function placeOf(visit: Visit, code: string): Promise<TerritoryPlace | undefined> {
  if (!placeCode.test(code)) return undefined;
  return code.length === 5 ? await communeOf(visit, code) : await epciOf(visit, code);
}

async function communeOf(visit: Visit, code: string): Promise<TerritoryPlace | undefined> {
  const { commune } = await visit.ask(CommunePlace, { code });
  if (!commune?.name) return undefined;
  const { epci } = commune;
  const place = { commune: code };
  return {
    ...{ code, name: commune.name, isCommune: true, population: commune.population },
    postalCodes: commune.postalCodes ?? [],
    epci: epci && { siren: epci.siren, name: epci.name },
    communes: (epci?.communes ?? []).filter(({ inseeCode }) => inseeCode !== code),
    asked: { place, money: { subsidies: { territory: place } }, dimension: ['COMMUNE'] },
  };
}

async function epciOf(visit: Visit, siren: string): Promise<TerritoryPlace | undefined> {
  // A number that is no SIREN has a wrong key: nothing can have it.
  if (!isSiren(siren)) return undefined;
  const { epci } = await visit.ask(EpciPlace, { siren });
  if (!epci?.name) return undefined;
  const place = { epci: siren };
  return {
    ...{ code: siren, name: epci.name, isCommune: false, population: epci.departmentPopulation },
    ...{ postalCodes: [], epci: null, communes: epci.communes ?? [] },
    asked: { place, money: { subsidies: { territory: place } }, dimension: ['EPCI'] },
  };
}

/** The check of Luhn, as SIREN numbers have it. */
function isSiren(digits: string): boolean {
  const sum = [...digits].reduceRight((total, digit, place) => {
    const value = Number(digit) * ((digits.length - 1 - place) % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
