import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const best = { level: 9 };

/** Bytes of all scripts that a page loads, compressed as every server can. */
export async function scriptBytes(url: string, path: string): Promise<number> {
  const html = await textOf(`${url}${path}`);
  const sources = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = '']) => source);
  const texts = await Promise.all(sources.map((source) => textOf(new URL(source, url).href)));
  return texts.reduce((sum, text) => sum + gzipBytes(text), 0);
}

export async function pageBytes(url: string, path: string): Promise<number> {
  return brotliBytes(await textOf(`${url}${path}`));
}

/** Bytes of the largest drawing of a page: its map. */
export async function mapBytes(url: string, path: string): Promise<number> {
  const html = await textOf(`${url}${path}`);
  const drawings = [...html.matchAll(/<svg[^]*?<\/svg>/g)].map(([svg]) => svg);
  return Math.max(0, ...drawings.map(brotliBytes));
}

export function gzipBytes(text: string): number {
  return gzipSync(text, best).length;
}

function brotliBytes(text: string): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

export async function textOf(url: string): Promise<string> {
  const response = await fetch(url, { headers: { accept: 'text/html, */*' } });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}
