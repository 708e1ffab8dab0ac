import type { Compared } from './pair.ts';
import type { Ask } from './subject.ts';

/** A disagreement for a reader: the request, both answers where they part, and how to see it again. */
export function reportOf(
  { federation, data, request, differences }: Compared,
  again: string,
): string {
  const parts = differences.map(({ what, stock, subject }) => {
    const from = firstDifference(stock, subject);
    return `${what}\n    stock:   ${window(stock, from)}\n    subject: ${window(subject, from)}`;
  });
  return [
    `The answers differ over the federation "${federation}" with data "${data}" (${again}).`,
    ...asWritten(request),
    ...parts,
  ].join('\n');
}

function asWritten({ method, search, headers, body }: Ask): string[] {
  const operation = operationIn(body);
  if (!operation) return [`${method} ${search ?? ''} ${JSON.stringify(headers)}`, body ?? ''];
  const { query, ...rest } = operation;
  return [query, JSON.stringify(rest)];
}

function operationIn(body: string | undefined): ({ query: string } & object) | undefined {
  try {
    const parsed = JSON.parse(body ?? '') as unknown;
    const isOperation =
      parsed !== null &&
      typeof parsed === 'object' &&
      'query' in parsed &&
      typeof parsed.query === 'string';
    return isOperation ? (parsed as { query: string }) : undefined;
  } catch {
    return undefined;
  }
}

const around = 60;
const ahead = 240;

// Both texts from shortly before the place where they part.
function window(text: string, from: number): string {
  const begin = Math.max(0, from - around);
  const end = from + ahead;
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`;
}

function firstDifference(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return length;
}
