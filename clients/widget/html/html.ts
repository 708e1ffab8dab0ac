/** Text of HTML that is safe to send: what came into it from outside was escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** ``html`<p>${anything}</p>` ``: texts are escaped, Html is not, lists are joined, nothing is left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, each, at) => text + textOf(parts[at - 1]) + each));
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object' && part !== null) return part.map(textOf).join('');
  if (part === false || part == null) return '';
  return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
