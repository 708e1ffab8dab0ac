import { build } from 'esbuild';
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.dirname;

/** What a package of CommonJS asks for at run time, in a file of modules. */
const banner = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

/** Writes the command as it is published: plain JavaScript with all that it needs, for any Node from 20.19 on. */
export async function buildCli(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'schema'), { recursive: true });
  await build({
    entryPoints: { relance: join(here, 'entry.ts') },
    ...{ outdir: folder, bundle: true, splitting: true, minify: true, legalComments: 'none' },
    ...{ format: 'esm', platform: 'node', target: 'node20.19', chunkNames: 'parts/[name]-[hash]' },
    banner: { js: banner },
    // Enums are registered for servers; here their names are enough.
    alias: { 'type-graphql': 'type-graphql/shim' },
  });
  await chmod(join(folder, 'relance.js'), 0o755);
  for (const name of ['api.graphql', 'supergraph.graphql']) {
    const source = fileURLToPath(import.meta.resolve(`@relance/schema/${name}`));
    await copyFile(source, join(folder, 'schema', name));
  }
  await copyFile(join(here, 'README.md'), join(folder, 'README.md'));
  await writeFile(join(folder, 'package.json'), await manifest());
}

async function manifest(): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(here, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const published = {
    ...{ name, version, license: 'MIT', type: 'module' },
    description: 'Relance Graph from the command line.',
    engines: { node: '>=20.19.0' },
    bin: { relance: './relance.js' },
    imports: { '#package': './package.json', '#schema/*': './schema/*' },
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}

const [, script = '', folder] = process.argv;
if (folder !== undefined && relative(resolve(script), import.meta.filename) === '') {
  await buildCli(resolve(folder));
}
