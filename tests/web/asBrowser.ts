/** What a browser is answered. */
export interface Answered {
  status: number;
  html: string;
  /** The words of the page itself; every kind of blank is one. */
  text: string;
  type: string;
}

/** Asks for an address of the site as the public, or as whoever has the token. */
export async function asBrowser(url: string, path: string, token?: string): Promise<Answered> {
  const answer = await fetch(url + path, {
    redirect: 'manual',
    headers: { accept: 'text/html', ...(token && { authorization: `Bearer ${token}` }) },
  });
  const html = await answer.text();
  return {
    status: answer.status,
    html,
    text: textOf(html.replace(/^.*?<main/s, '<main')),
    type: answer.headers.get('content-type') ?? '',
  };
}

/** The words of a piece of HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}

/** The exact numbers of the part of a page between an id and a closing tag. */
export function numbersOf(html: string, id: string, end: string): number[] {
  const from = html.indexOf(`id="${id}"`);
  if (from < 0) throw new Error(`Nothing on the page has the id ${id}.`);
  const part = html.slice(from, html.indexOf(end, from));
  return [...part.matchAll(/<data value="([^"]*)"/g)].map(([, value]) => Number(value));
}
