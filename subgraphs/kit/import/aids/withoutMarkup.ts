import { htmlToText } from 'html-to-text';
import { isWebAddress } from '@relance/schema/scalars/url.ts';
import type { Repaired } from '../format.ts';

const markup = /<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d?);/i;

/**
 * Text of a cell that may be HTML: entities decoded, paragraphs and lists on lines of their own, links
 * as their text and address, scripts and styles gone; null when nothing is left.
 */
export function withoutMarkup(cell: string, repaired: Repaired = () => undefined): string | null {
  if (!markup.test(cell)) return lined(cell);
  repaired('MARKUP');
  return lined(
    htmlToText(cell, {
      wordwrap: false,
      selectors: [
        { selector: 'img', format: 'skip' },
        { selector: 'script', format: 'skip' },
        { selector: 'style', format: 'skip' },
        { selector: 'ul', options: { itemPrefix: '- ' } },
        {
          selector: 'a',
          options: {
            hideLinkHrefIfSameAsText: true,
            linkBrackets: ['(', ')'],
            pathRewrite: (path) => (isWebAddress(path) ? path : ''),
          },
        },
        ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
      ],
    }),
  );
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

// Runs of blanks are one, more than one blank line is one.
function lined(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  return (
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim() || null
  );
}
