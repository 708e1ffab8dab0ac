import type { Question } from './questions.ts';

/** The text of one answer. */
export async function answerOf(url: string, question: Question): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: question });
  const text = await response.text();
  const { errors, data } = JSON.parse(text) as { errors?: unknown; data?: unknown };
  if (errors || !data) throw new Error(`${url} answers ${text.slice(0, 500)}`);
  return text;
}

export type Likeness = 'the same bytes' | 'the same but for layout' | 'the same in another order';

/** How one answer compares with another; what says something else ends the measurement. */
export function likeness(name: string, text: string, reference: string): Likeness {
  if (text === reference) return 'the same bytes';
  const [data, expected] = [dataOf(text), dataOf(reference)];
  if (JSON.stringify(data) === JSON.stringify(expected)) return 'the same but for layout';
  if (ordered(data) === ordered(expected)) return 'the same in another order';
  throw new Error(`${name} answers something else: ${text.slice(0, 500)}`);
}

// Other members, such as extensions, are not what was asked for.
function dataOf(text: string): unknown {
  return (JSON.parse(text) as { data: unknown }).data;
}

function ordered(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
