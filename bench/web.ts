import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { type SitePage, sitePages } from '../tests/support/sitePages.ts';
import { tokenFrom } from '../tests/support/tokens.ts';
import { inFolder, startMeasured } from './platform.ts';
import { barOf, type BenchReport, percentile } from './report.ts';
import { type Paint, paintOf, withBrowser } from './web/paint.ts';
import { listTimes } from './web/serverTimes.ts';
import { gzipBytes, mapBytes, pageBytes, scriptBytes, textOf } from './web/sizes.ts';

/** How often each page is opened by somebody new. */
const visits = Number(process.env['BENCH_VISITS'] ?? 5);

/** How many pages of the public, and of the follow-up: all, unless for a look at whether it runs. */
const pages = Number(process.env['BENCH_PAGES'] ?? Infinity);

/** What pages weigh, when people see them on a slow phone, and how long the server takes for lists. */
export async function web(): Promise<BenchReport> {
  return inFolder(async (data) => {
    const { url, process } = await startMeasured(data);
    try {
      const all = await sitePages(url);
      const [open, steering] = [all.open.slice(0, pages), all.steering.slice(0, pages)];
      const sizes = await sizesOf(url, open);
      const times = await listTimes(url);
      const paints = await withBrowser(async (browser) => ({
        floor: await floorPaint(browser, await textOf(url)),
        open: await paintsOf(browser, url, open),
        steering: await paintsOf(browser, url, steering),
      }));
      const worst = (pages: Paints) => Math.max(...pages.map(({ lcp }) => lcp));
      return {
        results: {
          ...sizes,
          ...times.results,
          static_page_lcp_ms: paints.floor,
          ...named(paints.open),
          ...named(paints.steering),
          worst_shift: Math.max(...[...paints.open, ...paints.steering].map(({ shift }) => shift)),
        },
        ratios: {
          public_lcp_to_static_page: worst(paints.open) / paints.floor,
          steering_lcp_to_static_page: worst(paints.steering) / paints.floor,
          ...times.ratios,
        },
        bars: {
          public_lcp_ms: barOf(worst(paints.open), 1_000),
          steering_lcp_ms: barOf(worst(paints.steering), 1_500),
          public_scripts_gz_bytes: barOf(sizes.public_scripts_gz_bytes, 25_000),
          widget_gz_bytes: barOf(sizes.widget_gz_bytes, 10_000),
          map_br_bytes: barOf(sizes.map_br_bytes, 30_000),
          list_p95_ms: barOf(times.worst, 60),
        },
      };
    } finally {
      await process.end('SIGINT');
    }
  });
}

type Paints = { path: string; lcp: number; shift: number }[];

async function sizesOf(url: string, pages: readonly SitePage[]) {
  const scripts: number[] = [];
  const texts: number[] = [];
  for (const { path } of pages) {
    scripts.push(await scriptBytes(url, path));
    texts.push(await pageBytes(url, path));
  }
  return {
    public_scripts_gz_bytes: Math.max(...scripts),
    largest_public_page_br_bytes: Math.max(...texts),
    widget_gz_bytes: gzipBytes(await textOf(`${url}/w/1/aides.js`)),
    map_br_bytes: await mapBytes(url, '/aides?vue=carte'),
  };
}

/** The median of several first visits, page by page. */
async function paintsOf(
  browser: Browser,
  url: string,
  pages: readonly SitePage[],
): Promise<Paints> {
  const [scope] = pages.flatMap((page) => page.scope ?? []);
  const token = scope && (await tokenFrom(url, scope));
  const paints: Paints = [];
  for (const { path } of pages) {
    const seen: Paint[] = [];
    for (let visit = 0; visit < visits; visit++) {
      seen.push(await paintOf(browser, url + path, token));
    }
    paints.push({
      path,
      lcp: percentile(
        seen.map(({ lcp }) => lcp),
        0.5,
      ),
      shift: Math.max(...seen.map(({ shift }) => shift)),
    });
  }
  return paints;
}

/** The same text from a server that does nothing else: what network and browser take by themselves. */
async function floorPaint(browser: Browser, html: string): Promise<number> {
  const still = html.replace(/<script type="module"[^>]*><\/script>/g, '');
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(still),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const seen: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      seen.push((await paintOf(browser, `http://127.0.0.1:${port}/`)).lcp);
    }
    return percentile(seen, 0.5);
  } finally {
    server.close();
  }
}

/** `lcp_/aides_ms`; ids are left out of names. */
function named(paints: Paints): Record<string, number> {
  return Object.fromEntries(
    paints.map(({ path, lcp }) => [`lcp_${path.replace(/[0-9a-f-]{36}/, 'id')}_ms`, lcp]),
  );
}
