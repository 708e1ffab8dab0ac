import { canonical } from './schemas/hash.ts';
import { membersOf } from './members.ts';
import type { Answer } from './subject.ts';

/** One way in which an answer is not the one that stock gives. */
export interface Difference {
  what: string;
  stock: string;
  subject: string;
}

export interface Strictness {
  /** False where fetches ran at the same time: which error comes first is then a race, in stock too. */
  orderedErrors: boolean;
}

// The headers that tell a client something; the rest belongs to the HTTP server.
const headers = ['content-type', 'cache-control', 'allow'];

/**
 * What a client could tell two answers by: status, headers, the names and the order of the members, the
 * bytes of `data`, and all other members by value. Empty if they agree.
 */
export function differences(stock: Answer, subject: Answer, strict: Strictness): Difference[] {
  const found: Difference[] = [];
  const check = (what: string, expected: string, given: string) => {
    if (expected !== given) found.push({ what, stock: expected, subject: given });
  };
  check('status', String(stock.status), String(subject.status));
  for (const name of headers) {
    if (name === 'cache-control' && isMeant(stock, subject)) continue;
    check(`header ${name}`, stock.headers[name] ?? 'none', subject.headers[name] ?? 'none');
  }
  const expected = membersOf(stock.text);
  const given = membersOf(subject.text);
  if (!expected || !given) {
    check('text', stock.text, subject.text);
    return found;
  }
  check('members', [...expected.keys()].join(', '), [...given.keys()].join(', '));
  for (const [name, text] of expected) {
    const other = given.get(name);
    if (other === undefined || other === text) continue;
    // The bytes, so that order, escapes and the writing of numbers count.
    if (name === 'data') check(name, text, other);
    else if (name === 'errors') check(name, errorsOf(text, strict), errorsOf(other, strict));
    else check(name, canonical(JSON.parse(text)), canonical(JSON.parse(other)));
  }
  return found;
}

// Stock lets nobody keep an answer; ours to a GET may be kept, to be asked for again with its tag. Of what it
// refuses stock says nothing; ours lets nobody keep that.
function isMeant(stock: Answer, subject: Answer): boolean {
  const [expected, given] = [stock, subject].map(({ headers: { 'cache-control': kept } }) => kept);
  if (expected === undefined) return given === 'no-store';
  return expected === 'no-store' && given === 'no-cache' && 'etag' in subject.headers;
}

/** Whether only the order of fields in the data differs. */
export function isOrderAlone(stock: Answer, subject: Answer): boolean {
  const [expected, given] = [stock, subject].map(({ text }) => membersOf(text)?.get('data'));
  if (expected === undefined || given === undefined) return false;
  return canonical(JSON.parse(expected)) === canonical(JSON.parse(given));
}

function errorsOf(text: string, { orderedErrors }: Strictness): string {
  const errors: unknown = JSON.parse(text);
  if (!Array.isArray(errors)) return canonical(errors);
  const lines = errors.map(canonical);
  return (orderedErrors ? lines : lines.toSorted()).join('\n');
}
