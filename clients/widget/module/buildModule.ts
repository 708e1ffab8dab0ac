import { build, type Plugin, transform } from 'esbuild';
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Content } from '../http/content.ts';

/** What partners’ pages load, and what our frame carries. */
export interface Module {
  /** `<relance-aides>` and `<relance-aide>`. */
  element: Content;
  /** Gives frames their height. */
  host: Content;
  /** Stands in the frame: its text, for the hash in the policy. */
  frameScript: string;
  /** Styles of the frame. */
  look: string;
  /** Of the page that writes code. */
  builderScript: string;
  builderLook: string;
  /** In addresses that never change: `1.4f0c…`. */
  version: string;
  /** `sha384-…`, for the attribute `integrity` of that address. */
  integrity: string;
}

const folder = join(import.meta.dirname, '..', 'browser');
// The first browsers with container queries.
const target = ['chrome111', 'firefox113', 'safari16.2'];

/** Styles go into the module as short as they can be. */
const styles: Plugin = {
  name: 'styles',
  setup(bundle) {
    bundle.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: await shortStyles(path),
      loader: 'text',
    }));
  },
};

let kept: Promise<Module> | undefined;

/** Bundled at the first question; takes about a tenth of a second. */
export function widgetModule(): Promise<Module> {
  // One who asks after a failure tries anew: the process of esbuild is shared, and others may stop it.
  kept ??= buildModule()
    .catch(buildModule)
    .catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
  return kept;
}

async function buildModule(): Promise<Module> {
  const [element, host, frameScript, builderScript, look, builderLook] = await Promise.all([
    bundle('aides.ts'),
    bundle('hote.ts'),
    bundle('cadre.ts'),
    bundle('integrer.ts'),
    shortStyles(join(folder, 'look.css')),
    shortStyles(join(folder, 'integrer.css')),
  ]);
  const script = (text: string) => new Content('text/javascript; charset=utf-8', text, true);
  return {
    ...{
      element: script(element),
      host: script(host),
      frameScript,
      look,
      builderScript,
      builderLook,
    },
    version: `1.${hash('sha256', element).slice(0, 12)}`,
    integrity: `sha384-${hash('sha384', element, 'base64')}`,
  };
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target, plugins: [styles] },
    ...(file === 'aides.ts' ? { banner: { js: '/* Lit © Google LLC, BSD-3-Clause */' } } : {}),
    legalComments: 'none',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

async function shortStyles(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  const { code } = await transform(text, { loader: 'css', minify: true, target });
  return code.trim();
}
