import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWidgetKeys } from './widgetKeys.ts';

const secret = 'widget-key-of-tourism';
const entry = {
  ...{ key: secret, name: 'Widget du CDT', partner: 'tourism' },
  ...{ origins: ['https://partner.example'], perMinute: 120, perDay: 20_000 },
};

describe('the keys of widgets', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-keys-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(file: string) {
    const path = join(folder, 'keys.json');
    await writeFile(path, file);
    return readWidgetKeys(path);
  }

  it('are none without a file', async () => {
    expect(await readWidgetKeys(undefined)).toEqual([]);
  });

  it('are read from their file', async () => {
    expect(await read(JSON.stringify([entry]))).toEqual([entry]);
  });

  const second = (changes: object) =>
    JSON.stringify([entry, { ...entry, key: `${secret}-2`, name: 'Deux', ...changes }]);

  it.each([
    ['is no JSON', `[{"key": "${secret}"`, /is no JSON/],
    ['is no list', JSON.stringify(entry), /must be \[/],
    ['has no key', second({ key: undefined }), /entry 2 \("Deux"\): key: /],
    ['has a short key', second({ key: 'short' }), /entry 2 .*key: must be 16 to 128/],
    ['has no name', second({ name: undefined }), /entry 2: name: /],
    ['names no partner', second({ partner: 'circus' }), /partner: must be one of .*tourism/],
    ['has no origin', second({ origins: [] }), /origins: /],
    [
      'has a path in an origin',
      second({ origins: ['https://a.example/'] }),
      /origins\.0: must be like/,
    ],
    ['lets every origin', second({ origins: ['*'] }), /origins\.0: must be like/],
    ['lets null', second({ origins: ['null'] }), /origins\.0: must be like/],
    ['allows nothing', second({ perMinute: 0 }), /perMinute: /],
    ['has a rate as a text', second({ perDay: '20000' }), /perDay: /],
    ['has a field too many', second({ scopes: ['admin'] }), /scopes/],
    ['has a key twice', second({ key: secret }), /entry 2 \("Deux"\): key: an earlier one has it/],
    ['has a name twice', second({ name: entry.name }), /entry 2 .*name: an earlier one has it/],
  ])('are refused where the file %s, and are not in the error', async (_fault, file, why) => {
    const refusal = await read(file).catch((error: unknown) => error);

    expect(refusal).toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringMatching(why),
    });
    expect(String(refusal)).toContain('RELANCE_WIDGET_KEYS=');
    expect(String(refusal)).toContain('keys.json');
    expect(String(refusal)).not.toContain(secret);
  });
});
