import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { buildSdk } from './build.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relance-sdk-'));
  await buildSdk(join(folder, 'package'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the published package', () => {
  it('is of the shape that bundlers and Node expect', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'package'), strict: true });

    expect(messages).toEqual([]);
  });

  it('has types where its code is', async () => {
    await promisify(execFile)('npm', ['pack', './package', '--silent'], { cwd: folder });
    const tarball = await readFile(join(folder, 'relance-sdk-0.1.0.tgz'));

    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));

    // It is ESM alone: what CommonJS and old resolvers make of it is not promised.
    const promised = ['node16-esm', 'bundler'];
    const problems = checked.types ? checked.problems : [{ kind: 'NoTypes' }];
    expect(
      problems.filter(
        (each) => !('resolutionKind' in each) || promised.includes(String(each.resolutionKind)),
      ),
    ).toEqual([]);
  });

  it('is less than 12 kB on the way to a browser, all that it needs included', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, 'index.ts')],
      ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser' },
    });

    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(12_000);
  });
});
