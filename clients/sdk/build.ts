import { build } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** What the published package gives, by the name behind `@relance/sdk`. */
const entries = { '.': 'index.ts', './documents': 'documents/index.ts' };

const here = import.meta.dirname;

/** Writes the package as it is published: JavaScript for browsers and Node, declarations, and its own package.json. */
export async function buildSdk(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: Object.values(entries).map((file) => join(here, file)),
    ...{ outdir: folder, outbase: here, bundle: true, splitting: true, packages: 'external' },
    ...{ format: 'esm', platform: 'neutral', target: 'es2022', legalComments: 'none' },
  });
  await declare(folder);
  await writeFile(join(folder, 'package.json'), await manifest());
  await writeFile(join(folder, 'README.md'), await readFile(join(here, 'README.md')));
}

async function declare(folder: string): Promise<void> {
  const program = ts.createProgram(
    Object.values(entries).map((file) => join(here, file)),
    {
      ...{ declaration: true, emitDeclarationOnly: true, allowImportingTsExtensions: true },
      ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
      ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] },
      ...{ strict: true, skipLibCheck: true, types: [], rootDir: here, outDir: folder },
    },
  );
  const { diagnostics } = program.emit();
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) {
    const said = problems.map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, ' '),
    );
    throw new Error(`The declarations of the SDK could not be written: ${said.join('; ')}`);
  }
  // Declarations name their neighbours as they are built.
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.d.ts'))) {
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(
      join(folder, name),
      text.replace(/(from '\.[^']*|import\("\.[^"]*)\.ts(?=['"])/g, '$1.js'),
    );
  }
}

async function manifest(): Promise<string> {
  const own = JSON.parse(await readFile(join(here, 'package.json'), 'utf8')) as Own;
  const published = {
    ...{ name: own.name, version: own.version, license: 'MIT', type: 'module' },
    description: 'Typed client of Relance Graph, for browsers and Node.',
    engines: { node: '>=20.19.0' },
    sideEffects: false,
    exports: Object.fromEntries(
      Object.entries(entries).map(([name, file]) => [name, exported(file.replace(/\.ts$/, ''))]),
    ),
    dependencies: Object.fromEntries(
      ['@graphql-typed-document-node/core', 'graphql'].map((name) => [
        name,
        `^${own.dependencies[name]}`,
      ]),
    ),
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}

function exported(path: string) {
  return { types: `./${path}.d.ts`, default: `./${path}.js` };
}

interface Own {
  name: string;
  version: string;
  dependencies: Record<string, string>;
}

const [, script = '', folder] = process.argv;
if (folder !== undefined && relative(resolve(script), import.meta.filename) === '') {
  await buildSdk(resolve(folder));
}
