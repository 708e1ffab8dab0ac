import { ask } from './rawHttp.ts';

/** Somebody who works with pages: what it sees, and what its forms send. */
export class Agent {
  constructor(
    readonly url: string,
    /** Of nobody: the public. */
    readonly token?: string,
  ) {}

  see(path: string): Promise<Shown> {
    return this.#shown(path, { method: 'GET' });
  }

  /** Sends a form as a browser does, and follows where it leads to. */
  send(path: string, fields: Record<string, string> | URLSearchParams): Promise<Shown> {
    return this.#shown(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  }

  /** Sends a form with a file below its other fields. */
  async sendFile(
    path: string,
    name: string,
    content: string,
    fields: Record<string, string> = {},
  ): Promise<Shown> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('fichier', new Blob([content]), name);
    const request = new Request(this.url, { method: 'POST', body: form });
    return this.#shown(path, {
      method: 'POST',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      body: Buffer.from(await request.arrayBuffer()),
    });
  }

  async #shown(path: string, asked: Asked): Promise<Shown> {
    const headers = {
      accept: 'text/html',
      ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
      ...asked.headers,
    };
    const { status, headers: told, body } = await ask(`${this.url}${path}`, { ...asked, headers });
    const to = told['location'];
    if (status !== 303 || to === undefined) return { status, path, body };
    const next = to.split('#')[0] ?? to;
    return this.see(next);
  }
}

/** A page as it came. */
export interface Shown {
  status: number | undefined;
  /** Where it is. */
  path: string;
  body: string;
}

interface Asked {
  method: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** What a browser would send of the sheet on a page, buttons apart. */
export function typedIn(body: string): URLSearchParams {
  const form = new URLSearchParams();
  const main = /<form[^>]*noValidate[^]*?<\/form>/.exec(body)?.[0] ?? '';
  for (const [tag] of main.matchAll(/<input[^>]*>/g)) {
    const isBox = tag.includes('type="checkbox"');
    if (isBox && !tag.includes('checked=""')) continue;
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name !== undefined) form.append(name, unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? ''));
  }
  for (const [, name = '', value = ''] of main.matchAll(
    /<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g,
  )) {
    form.append(name, unescaped(value));
  }
  for (const [, name = '', options = ''] of main.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>([^]*?)<\/select>/g,
  )) {
    const chosen = /<option (?=[^>]*selected="")[^>]*value="([^"]*)"/.exec(options)?.[1];
    form.append(name, unescaped(chosen ?? ''));
  }
  return form;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
