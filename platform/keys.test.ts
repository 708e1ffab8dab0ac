import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenKeys, keysOf, settingsOf } from './keys.ts';
import { readSettings } from './settings.ts';

describe('keys between router and owners', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-keys-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  const given = (env: Record<string, string>) =>
    givenKeys(readSettings({ RELANCE_DATA: folder, ...env }));

  it('are the same in every process of a machine, from a file that others cannot read', async () => {
    const one = given({}).of('tourism');
    const other = given({}).of('tourism');

    expect(one.equals(other)).toBe(true);
    expect((await stat(join(folder, 'router.secret'))).mode & 0o777).toBe(0o600);
  });

  it('differ from owner to owner, and between the graph and the feed', () => {
    const { of, ofFeed } = keysOf('secret');

    const keys = [of('tourism'), of('chambers'), ofFeed('tourism'), ofFeed('chambers')];

    expect(new Set(keys.map((key) => key.export().toString('hex'))).size).toBe(4);
  });

  it('are given to an owner apart: it knows its own, and the conference those of feeds', () => {
    const keys = keysOf('secret');
    const told = settingsOf(keys);

    const tourism = given({
      NODE_ENV: 'production',
      TOURISM_ROUTER_KEY: told['TOURISM_ROUTER_KEY'] ?? '',
    });
    const conference = given({
      NODE_ENV: 'production',
      TOURISM_FEED_KEY: told['TOURISM_FEED_KEY'] ?? '',
    });

    expect(tourism.of('tourism').equals(keys.of('tourism'))).toBe(true);
    expect(tourism.ofFeed('tourism').equals(keys.ofFeed('tourism'))).toBe(true);
    expect(conference.ofFeed('tourism').equals(keys.ofFeed('tourism'))).toBe(true);
    expect(() => conference.of('tourism')).toThrow(/TOURISM_ROUTER_KEY must be set/);
  });

  it('must be told in production, and be keys', () => {
    expect(() => given({ NODE_ENV: 'production' }).of('tourism')).toThrow(/RELANCE_ROUTER_SECRET/);
    expect(() => given({ TOURISM_ROUTER_KEY: 'short' }).of('tourism')).toThrow(
      'TOURISM_ROUTER_KEY: must be 32 bytes in base64url.',
    );
    expect(() => given({ RELANCE_ROUTER_SECRET: 'short' })).toThrow(/at least 32 characters/);
  });
});
