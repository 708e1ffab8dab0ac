import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type View, views } from './views.ts';

/** A question in French, and the query that answers it. */
export interface Example {
  /** In addresses: `clubs-sportifs`. */
  name: string;
  question: string;
  query: string;
  variables: string;
  view: View;
}

const folder = join(import.meta.dirname, 'examples');

/** The examples in the order of their files; each says in its first lines what it asks, and how it is best seen. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, question = ''] = /^# (.+)$/m.exec(text) ?? [];
    const said = (name: string) => new RegExp(`^# ${name} : (.+)$`, 'm').exec(text)?.[1];
    return {
      name: file.replace(/^\d+-|\.graphql$/g, ''),
      question: question.replace(/ \?$/, '\u00A0?'),
      query: text.replace(/^# (?:vue|variables) : .+\n/gm, ''),
      variables: said('variables') ?? '',
      view: views.find((view) => view === said('vue')) ?? 'tableau',
    };
  });
