import type { Browser } from 'playwright-core';
import { openBrowser } from '../../tests/browser/support/visitors.ts';

/** A phone on a slow network: 1.6 Mb/s, 150 ms to the first byte of every answer, a CPU four times as slow. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;

export interface Paint {
  /** Milliseconds to the largest contentful paint. */
  lcp: number;
  /** Layout shifted, as Chromium counts it. */
  shift: number;
  /** Bytes that came over the network. */
  bytes: number;
}

export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>) {
  const browser = await openBrowser();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Opens a page as somebody who was never here, on that phone. */
export async function paintOf(browser: Browser, url: string, token?: string): Promise<Paint> {
  const context = await browser.newContext({
    ...(token && { extraHTTPHeaders: { authorization: `Bearer ${token}` } }),
    viewport: { width: 390, height: 844 },
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(url, { waitUntil: 'load' });
    const { lcp, shift } = await page.evaluate(settled);
    return { lcp, shift, bytes };
  } finally {
    await context.close();
  }
}

/** In the page: the last largest paint and the sum of shifts, half a second after it was loaded. */
async function settled(): Promise<{ lcp: number; shift: number }> {
  let lcp = Number.NaN;
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { lcp, shift };
}
