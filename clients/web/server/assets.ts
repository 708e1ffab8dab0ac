import { build, stop } from 'esbuild';
import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the pages carry with them, built once. */
export interface Assets {
  /** All styles: written into each page, so that none waits for a second answer. */
  styles: string;
  /** Address of a script of `islands/`. */
  script(name: string): string;
  /** Text of a script by its file name; undefined where there is none. */
  text(file: string): string | undefined;
  /** Content-Security-Policy of every page. */
  policy: string;
}

const folder = join(import.meta.dirname, '..');

/** Bundles styles and islands; takes about a tenth of a second. */
export async function buildAssets(): Promise<Assets> {
  const names = readdirSync(join(folder, 'islands')).filter((name) => name.endsWith('.ts'));
  const common = { bundle: true, minify: true, write: false, legalComments: 'none' } as const;
  const targets = ['chrome110', 'firefox115', 'safari16'];
  const [styles, scripts] = await Promise.all([
    build({
      ...common,
      entryPoints: [join(folder, 'styles', 'site.css')],
      target: targets,
    }),
    build({
      ...common,
      entryPoints: names.map((name) => join(folder, 'islands', name)),
      ...{ format: 'esm', target: targets, outdir: 'islands' },
      // What a page loads after itself is a file of its own; a file that changes has another name.
      ...{ splitting: true, entryNames: '[name].[hash]', chunkNames: '[name].[hash]' },
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
  ]);
  // Its process would outlive what it was needed for.
  await stop();
  const texts = new Map<string, string>();
  const files = new Map<string, string>();
  for (const { path, text } of scripts.outputFiles) {
    const file = basename(path);
    texts.set(file, text);
    files.set(file.replace(/\..*$/, ''), `/assets/${file}`);
  }
  const css = (styles.outputFiles[0]?.text ?? '').trim();
  return {
    styles: css,
    script: (name) => {
      const file = files.get(name);
      if (file === undefined) throw new Error(`islands/${name}.ts does not exist.`);
      return file;
    },
    text: (file) => texts.get(file),
    policy: policyFor(css),
  };
}

function policyFor(css: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash('sha256', css, 'base64')}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
