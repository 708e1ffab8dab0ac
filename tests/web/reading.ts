/** A page as a browser is answered it. */
export interface ReadPage {
  status: number;
  /** Where it sends on to; null for a page of its own. */
  location: string | null;
  html: string;
  /** Its words, without marks. */
  text: string;
  /** The first heading. */
  heading: string;
}

/** Asks for a page as a browser without scripts does. */
export async function readPage(url: string, path: string): Promise<ReadPage> {
  const answer = await fetch(url + path, {
    headers: { accept: 'text/html' },
    redirect: 'manual',
  });
  const html = await answer.text();
  const main = html.replace(/^.*?<main/s, '<main');
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    html,
    text: wordsOf(main),
    heading: wordsOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''),
  };
}

/** The words of a piece of HTML; every kind of blank is one. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}

/** The section of a page whose heading has this id. */
export function sectionOf(html: string, id: string): string {
  const from = html.indexOf(`id="${id}"`);
  const until = html.indexOf('</section>', from);
  return html.slice(from, until);
}
