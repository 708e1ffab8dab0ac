import { hash } from 'node:crypto';
import { EncodedBody } from './encodedBody.ts';

/** A page of ours, and what it may do in a browser. */
export interface Page {
  readonly body: EncodedBody;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

export interface PageNeeds {
  /** Styles that its scripts write: no hash can name them in advance. */
  writesStyles?: boolean;
  /** Workers that its scripts make of text they carry. */
  makesWorkers?: boolean;
  /** Forms that it sends to us. */
  sendsForms?: boolean;
}

/**
 * A page whose policy names, by hash, the scripts and styles that are written in it. No other runs, and
 * nothing is asked of any other host.
 */
export function pageOf(html: string, needs: PageNeeds = {}): Page {
  const styles = needs.writesStyles ? "'unsafe-inline'" : hashesOf('style', html);
  const policy = [
    "default-src 'none'",
    `script-src ${hashesOf('script', html)}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    ...(needs.makesWorkers ? ['worker-src blob:'] : []),
    "base-uri 'none'",
    `form-action ${needs.sendsForms ? "'self'" : "'none'"}`,
    "frame-ancestors 'none'",
  ].join('; ');
  return { body: new EncodedBody(Buffer.from(html)), policy };
}

function hashesOf(element: 'script' | 'style', html: string): string {
  const texts = [...html.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))];
  if (texts.length === 0) return "'none'";
  // A browser reads every end of a line as one character, and hashes that.
  const hashes = texts.map(([, text = '']) =>
    hash('sha256', text.replace(/\r\n?/g, '\n'), 'base64'),
  );
  return hashes.map((each) => `'sha256-${each}'`).join(' ');
}
