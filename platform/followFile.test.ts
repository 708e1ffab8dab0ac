import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../tests/support/processes.ts';
import { followFile } from './followFile.ts';
import type { Closable } from './opened.ts';

describe('a file that is followed', () => {
  let folder: string;
  let path: string;
  let following: Closable;
  let seen: string[];

  const follow = async (poll: number) => {
    const look = async () => {
      const text = readFileSync(path, 'utf8');
      // A file that is written is empty for a moment.
      if (text !== '' && text !== seen.at(-1)) seen.push(text);
    };
    following = followFile(path, look, { pause: 1, poll });
    await until(() => seen.length === 1);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-follow-'));
    path = join(folder, 'followed');
    seen = [];
    await writeFile(path, 'first');
  });

  afterEach(async () => {
    await following.close();
    await rm(folder, { recursive: true });
  });

  it('is read again when it is written, and when another file takes its name', async () => {
    await follow(600_000);

    await writeFile(path, 'written');
    await until(() => seen.at(-1) === 'written');
    for (const text of ['renamed', 'renamed again']) {
      await writeFile(`${path}.next`, text);
      await rename(`${path}.next`, path);
      await until(() => seen.at(-1) === text);
    }

    expect(seen).toEqual(['first', 'written', 'renamed', 'renamed again']);
  });

  // As volumes are mounted from a ConfigMap: the name stays, what it leads to is exchanged.
  it('is read again when a folder on the way to it is exchanged', async () => {
    for (const version of ['v1', 'v2']) {
      await mkdir(join(folder, version));
      await writeFile(join(folder, version, 'followed'), version);
    }
    await symlink('v1', join(folder, 'data'));
    path = join(folder, 'data', 'followed');
    await follow(10);

    await symlink('v2', join(folder, 'data.next'));
    await rename(join(folder, 'data.next'), join(folder, 'data'));
    await until(() => seen.length === 2);

    expect(seen).toEqual(['v1', 'v2']);
  });

  it('is let go only when who looks at it has done so', async () => {
    let looks = 0;
    let goOn = (): void => undefined;
    const look = async () => {
      looks += 1;
      await new Promise<void>((resolve) => (goOn = resolve));
    };
    following = followFile(path, look, { pause: 1, poll: 600_000 });
    await until(() => looks === 1);

    const closed = following.close().then(() => 'closed');
    const first = await Promise.race([
      closed,
      new Promise((resolve) => setImmediate(resolve, 'open')),
    ]);
    goOn();

    expect(first).toBe('open');
    expect(await closed).toBe('closed');
    expect(looks).toBe(1);
  });
});
