import { isCivilDate } from '../scalars/civilDate.ts';
import { regimesInForce, stateAidRegimes, type StateAidCode } from './stateAid.ts';

describe('the State-aid regimes', () => {
  it('have at most one row for a code on any day', () => {
    const overlaps = stateAidRegimes.flatMap((row, at) =>
      stateAidRegimes
        .slice(at + 1)
        .filter((other) => other.code === row.code)
        .filter((other) => row.validFrom <= endOf(other) && other.validFrom <= endOf(row))
        .map((other) => `${row.code}: ${row.validFrom} and ${other.validFrom}`),
    );

    expect(overlaps).toEqual([]);
  });

  it('start before they end, on days of the calendar', () => {
    const days = stateAidRegimes.flatMap(({ validFrom, validTo }) => [
      validFrom,
      validTo ?? validFrom,
    ]);

    expect(days.filter((day) => !isCivilDate(day))).toEqual([]);
    expect(stateAidRegimes.filter((row) => row.validFrom > endOf(row))).toEqual([]);
  });

  it('have their ceilings in whole cents', () => {
    const ceilings = stateAidRegimes.flatMap(({ ceiling }) => ceiling ?? []);

    expect(ceilings.every((cents) => Number.isSafeInteger(cents) && cents >= 1_000_000)).toBe(true);
  });
});

describe('the regimes in force', () => {
  it.each([
    ['2020-06-15', 20_000_000, 'FISCAL_YEARS_3'],
    ['2023-12-31', 20_000_000, 'FISCAL_YEARS_3'],
    ['2024-01-01', 30_000_000, 'ROLLING_3_YEARS'],
  ])('on %s let a firm have %d cents of general de minimis', (on, ceiling, window) => {
    expect(inForce(on, 'DE_MINIMIS')).toMatchObject({ ceiling, window });
  });

  it.each([
    ['2019-03-13', 1_500_000],
    ['2019-03-14', 2_000_000],
    ['2024-12-15', 2_000_000],
    ['2024-12-16', 5_000_000],
    ['2032-12-31', 5_000_000],
  ])('on %s let a farm have %d cents of de minimis', (on, ceiling) => {
    expect(inForce(on, 'DE_MINIMIS_AGRICULTURE')?.ceiling).toBe(ceiling);
  });

  it('keep the COVID framework apart from de minimis, and end it in June 2022', () => {
    expect(inForce('2020-06-15', 'COVID_TEMPORARY_FRAMEWORK')).toMatchObject({
      ceiling: 80_000_000,
      deMinimis: false,
      confirmed: false,
    });
    expect(inForce('2022-07-01', 'COVID_TEMPORARY_FRAMEWORK')).toBeUndefined();
  });

  it('on the day of the plan are these', () => {
    expect(regimesInForce('2020-06-15').map(({ code }) => code)).toEqual([
      'DE_MINIMIS',
      'DE_MINIMIS_ROAD_FREIGHT',
      'DE_MINIMIS_AGRICULTURE',
      'DE_MINIMIS_FISHERIES',
      'DE_MINIMIS_SGEI',
      'COVID_TEMPORARY_FRAMEWORK',
      'GBER',
      'NO_AID',
    ]);
  });

  it.each(['15/06/2020', '2020-02-30', ''])('are not asked for %p, which is no day', (text) => {
    expect(() => regimesInForce(text)).toThrow(`"${text}" is not a day written YYYY-MM-DD.`);
  });
});

function inForce(on: string, code: StateAidCode) {
  return regimesInForce(on).find((row) => row.code === code);
}

function endOf({ validTo }: { validTo: string | null }) {
  return validTo ?? '9999-12-31';
}
