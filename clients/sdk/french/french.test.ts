import { briefDate, civilDay, date, daysUntil, distance, moment } from './dates.ts';
import { count, counted, euro, number, ordinal, share, shortEuro } from './numbers.ts';

const thin = '\u202F';
const fixed = '\u00A0';

describe('French numbers', () => {
  it.each([
    [count(1234567), `1${thin}234${thin}567`],
    [number(1234.5), `1${thin}234,5`],
    [share(0.625), `62,5${fixed}%`],
    [euro(1234), `1${thin}234${fixed}€`],
    [euro(1234.5), `1${thin}234,50${fixed}€`],
    [shortEuro(12_360_000), `12,4${fixed}M€`],
    [shortEuro(999_600), `1${fixed}M€`],
    [shortEuro(35_200), `35,2${fixed}k€`],
    [shortEuro(980), `980${fixed}€`],
    [shortEuro(-2_500_000), `-2,5${fixed}M€`],
    [counted(0, 'aide'), `0${fixed}aide`],
    [counted(1.5, 'jour'), `1,5${fixed}jour`],
    [counted(2, 'aide'), `2${fixed}aides`],
    [counted(3, 'travail', 'travaux'), `3${fixed}travaux`],
    [ordinal(1), '1er'],
    [ordinal(1, 'f'), '1re'],
    [ordinal(12), '12e'],
  ])('writes %j', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('French dates', () => {
  it.each([
    [date('2026-03-01'), '1er mars 2026'],
    [date('2026-11-12'), '12 novembre 2026'],
    [briefDate('2026-11-12'), '12 nov. 2026'],
    [moment('2026-11-30T23:30:00Z'), `1er décembre 2026 à${fixed}00:30`],
    [civilDay(new Date('2026-06-30T22:30:00Z')), '2026-07-01'],
    [distance('2026-12-12', '2026-11-30'), `dans 12${fixed}jours`],
    [distance('2026-11-30', '2026-11-30'), 'aujourd’hui'],
    [distance('2026-12-01', '2026-11-30'), 'demain'],
    [distance('2026-11-27', '2026-11-30'), `depuis 3${fixed}jours`],
  ])('writes %j', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('counts days over a change of the clocks', () => {
    expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
  });
});
