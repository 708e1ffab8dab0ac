import { staleness } from './staleness.ts';

const today = '2026-11-30';
const fresh = { status: 'OPEN', closesOn: null, updatedAt: '2026-10-01T08:00:00Z' } as const;

describe('a sheet is to be confirmed', () => {
  it('when its closing day is past and it is not closed', () => {
    expect(staleness({ ...fresh, closesOn: '2026-11-29' }, today)).toMatch('clôture est passée');
  });

  it('when nobody has touched it for more than a year', () => {
    expect(staleness({ ...fresh, updatedAt: '2025-11-29T08:00:00Z' }, today)).toMatch(
      'plus d’un an',
    );
  });
});

describe('a sheet is left alone', () => {
  it.each([
    ['on its closing day', { ...fresh, closesOn: today }],
    ['a year after it was written', { ...fresh, updatedAt: '2025-11-30T08:00:00Z' }],
    ['once it is closed', { ...fresh, status: 'CLOSED', closesOn: '2020-01-01' } as const],
  ])('%s', (_when, sheet) => {
    expect(staleness(sheet, today)).toBeUndefined();
  });
});
