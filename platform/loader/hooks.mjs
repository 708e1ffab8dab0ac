// Node's resolver knows our paths as they stand; only the text of a .ts or .tsx file has to be translated.
// A general loader such as @swc-node/register resolves every import anew, and costs a second here.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const cache = fileURLToPath(
  new URL('../../node_modules/.cache/relance-typescript', import.meta.url),
);
const { version } = require('@swc/core/package.json');

// The decorator metadata is what TypeGraphQL and TypeORM read; jest.config.js says the same.
const optionsFor = (filename) => ({
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  filename,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: filename.endsWith('.tsx'), decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
});

// Packages of hundreds of small modules. As ES modules each of these crosses to this thread and back;
// as CommonJS the package is asked for once, and requires the rest of itself.
const commonJs = new Set([
  '@graphql-tools/utils',
  'html-to-text',
  'libphonenumber-js',
  'type-graphql',
  'zod',
]);

export function resolve(specifier, context, nextResolve) {
  if (!commonJs.has(specifier)) return nextResolve(specifier, context);
  const conditions = context.conditions.map((each) => (each === 'import' ? 'require' : each));
  return nextResolve(specifier, { ...context, conditions });
}

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !/\.tsx?(\?|$)/.test(url)) return nextLoad(url, context);
  return { format: 'module', shortCircuit: true, source: translated(fileURLToPath(url)) };
}

function translated(filename) {
  const text = readFileSync(filename, 'utf8');
  const hash = createHash('sha256').update(`${version}\0${filename}\0${text}`).digest('hex');
  const kept = join(cache, `${hash}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = require('@swc/core').transformSync(text, optionsFor(filename));
    keep(kept, code);
    return code;
  }
}

// By a rename, so that nobody reads half a file; a folder that can't be written costs time alone.
function keep(path, code) {
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, code);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // Translated again next time.
  }
}
