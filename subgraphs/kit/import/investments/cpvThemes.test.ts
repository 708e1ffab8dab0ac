import { themeOfCpv } from './cpvThemes.ts';

describe('the CPV code of a contract', () => {
  it.each([
    ['45000000-7', 'PUBLIC_FACILITIES'],
    ['45211300-2', 'HOUSING'],
    ['45212200-8', 'SPORT'],
    ['45214200-2', 'EDUCATION'],
    ['45215100', 'HEALTH'],
    ['45233140-2', 'MOBILITY'],
    ['45321000-3', 'ENVIRONMENT'],
    ['71000000-8', 'PUBLIC_FACILITIES'],
    ['85312110-3', 'SOCIAL'],
    ['92600000-7', 'SPORT'],
  ])('%s tells the theme %s', (code, expected) => {
    const theme = themeOfCpv(code);

    expect(theme).toBe(expected);
  });

  it.each(['79810000-5', '', 'travaux'])('%j tells none', (code) => {
    const theme = themeOfCpv(code);

    expect(theme).toBeNull();
  });
});
