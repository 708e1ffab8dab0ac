import { hash } from 'node:crypto';
import { Html } from './html.ts';

/** A style or script that stands in a page, and its name in the page’s policy. */
export interface Inline {
  element: Html;
  source: string;
}

/** Styles of a page. Every sign between the tags counts for the hash. */
export function inlineStyle(text: string): Inline {
  return inline(`<style>${text}</style>`, text);
}

/** A script of a page: a module, so that it runs when the page is there. */
export function inlineScript(text: string): Inline {
  return inline(`<script type="module">${text}</script>`, text);
}

function inline(element: string, text: string): Inline {
  return { element: new Html(element), source: `'sha256-${hash('sha256', text, 'base64')}'` };
}
