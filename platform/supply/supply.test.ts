import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exceptions, verdictOn } from './audit.ts';
import { licenceFaults, licencePolicy } from './licences.ts';
import { faultsOf, lockedPackages, readLock } from './lockFile.ts';

const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(import.meta.dirname, file), 'utf8')) as unknown;

const pg = {
  version: '8.23.1',
  integrity: 'sha512-qqqq',
  license: 'MIT',
};

describe('the lock file', () => {
  it('lets in nothing but what was reviewed, from the registry', async () => {
    const packages = await readLock();

    expect(packages.length).toBeGreaterThan(500);
    expect(faultsOf(packages)).toEqual([]);
  });

  it.each([
    ['another registry', { ...pg, resolved: 'https://npm.example/pg.tgz' }, /npm\.example/],
    ['a repository', { ...pg, resolved: 'git+ssh://git@example/pg.git' }, /git\+ssh/],
    ['any other address', { ...pg, resolved: 'https://evil.example/pg.tgz' }, /evil/],
    ['no checksum', { ...pg, integrity: undefined }, /no checksum/],
  ])('is at fault with a package of %s', (_what, entry, fault) => {
    const packages = lockedPackages({ packages: { '': {}, 'node_modules/pg': entry } });

    expect(faultsOf(packages)).toEqual([expect.stringMatching(fault)]);
  });

  it('knows packages that are installed inside of others, and none of ours', () => {
    const packages = lockedPackages({
      packages: {
        router: { version: '0.1.0' },
        'node_modules/@relance/router': { resolved: 'router', link: true },
        'router/node_modules/@scope/a': pg,
        'node_modules/b/node_modules/c': pg,
      },
    });

    expect(packages.map(({ name }) => name)).toEqual(['@scope/a', 'c']);
  });
});

describe('the licences of production', () => {
  const packages = (license: string | undefined, dev = false) =>
    lockedPackages({ packages: { 'node_modules/pg': { ...pg, license, dev } } });
  const policy = { allowed: ['MIT'], exceptions: [] };

  it('are all agreed to', async () => {
    const agreed = licencePolicy.parse(await read('licences.json'));

    expect(licenceFaults(await readLock(), agreed)).toEqual([]);
  });

  it.each([
    ['was not agreed to', 'AGPL-3.0', /pg@8\.23\.1: AGPL-3\.0/],
    ['is offered with another', '(MIT OR GPL-3.0)', /MIT OR GPL/],
    ['is not named', undefined, /names no licence/],
  ])('are at fault where one %s', (_how, license, fault) => {
    expect(licenceFaults(packages(license), policy)).toEqual([expect.stringMatching(fault)]);
  });

  it('say nothing about tools', () => {
    expect(licenceFaults(packages('AGPL-3.0', true), policy)).toEqual([]);
  });

  it('except a package by name and licence, as long as it is there', () => {
    const exception = { licence: 'Elastic-2.0', reason: 'Free for running one’s own graph.' };
    const excepting = { ...policy, exceptions: [{ package: 'pg', ...exception }] };

    expect(licenceFaults(packages('Elastic-2.0'), excepting)).toEqual([]);
    expect(licenceFaults(packages('SSPL-1.0'), excepting)).toHaveLength(1);
    expect(licenceFaults([], excepting)).toEqual([expect.stringMatching(/not there any more/)]);
  });
});

describe('an audit', () => {
  const report = (severity: string) =>
    JSON.stringify({
      vulnerabilities: {
        pg: {
          name: 'pg',
          via: [
            {
              url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
              ...{ title: 'SQL is taken for a name', severity },
            },
          ],
        },
        typeorm: { name: 'typeorm', via: ['pg'] },
      },
    });
  const excepted = (until: string) => [
    { advisory: 'GHSA-aaaa-bbbb-cccc', reason: 'Names are never taken from callers here.', until },
  ];
  const today = '2026-11-24';

  it('reads exceptions that say why and until when', async () => {
    expect(exceptions.safeParse(await read('advisories.json')).success).toBe(true);
    expect(exceptions.safeParse([{ advisory: 'GHSA-aaaa-bbbb-cccc' }]).success).toBe(false);
  });

  it.each(['high', 'critical'])('fails on an advisory that is %s', (severity) => {
    const { faults } = verdictOn(report(severity), [], today);

    expect(faults).toEqual([`pg: SQL is taken for a name (${severity}, GHSA-aaaa-bbbb-cccc)`]);
  });

  it.each(['low', 'moderate'])('lets pass what is %s', (severity) => {
    expect(verdictOn(report(severity), [], today)).toEqual({ faults: [] });
  });

  it('lets pass what is excepted, until its day', () => {
    expect(verdictOn(report('high'), excepted('2026-12-24'), today)).toEqual({ faults: [] });
    expect(verdictOn(report('high'), excepted('2026-11-24'), today).faults).toEqual([
      expect.stringMatching(/its exception ended on 2026-11-24/),
    ]);
  });

  it.each([
    ['{"message":"405 …","statusCode":405}', 'the registry answers 405 to audits'],
    ['{"message":"no network"}', 'no network'],
    ['', 'npm audit has printed no report'],
  ])('is skipped, not passed, where npm prints %p', (printed, why) => {
    expect(verdictOn(printed, [], today)).toEqual({ skipped: why, faults: [] });
  });
});
