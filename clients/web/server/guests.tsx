import { hash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { Layout } from '../layout/Layout.tsx';
import type { Assets } from './assets.ts';
import type { Section } from './screen.ts';
import type { Visit } from './visit.ts';

/** What another client shows within the site: its own HTML, styles and script. */
export interface Guest {
  title: string;
  /** HTML of a client of ours, in which everything from outside is escaped. */
  html: string;
  styles?: string;
  script?: string;
  section?: Section;
  description?: string;
}

/** A page of the site around what another client shows, and the policy under which both run. */
export function pageAround(
  { html, styles = '', script = '', ...about }: Guest,
  visit: Visit,
  assets: Assets,
): { page: string; policy: string } {
  const screen = {
    ...about,
    body: (
      <>
        {styles && <style dangerouslySetInnerHTML={{ __html: styles }} />}
        <div dangerouslySetInnerHTML={{ __html: html }} />
        {script && <script type="module" dangerouslySetInnerHTML={{ __html: script }} />}
      </>
    ),
  };
  const page = renderToStaticMarkup(<Layout screen={screen} visit={visit} assets={assets} />);
  const policy = assets.policy
    .replace('style-src', `style-src ${sourceOf(styles)}`)
    .replace('script-src', `script-src ${sourceOf(script)}`);
  return { page: `<!doctype html>${page}`, policy };
}

function sourceOf(text: string): string {
  return text === '' ? '' : `'sha256-${hash('sha256', text, 'base64')}'`;
}
