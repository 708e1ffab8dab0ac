import type { GraphQLFormattedError } from 'graphql';

interface Answered {
  data: unknown;
  errors: readonly GraphQLFormattedError[];
}

/** An answer of the graph as JSON whose list is written as it comes, a record on each line. */
export async function* answerText(
  pages: AsyncIterable<readonly unknown[]>,
  answer: () => Answered,
  path: readonly string[],
): AsyncGenerator<Uint8Array> {
  let tail = '';
  let between = '\n';
  let begun = false;
  const begin = () => {
    const [head = '', rest = ''] = JSON.stringify(withMark(answer().data, path)).split(`"${mark}"`);
    tail = rest;
    begun = true;
    return `{"data":${head}[`;
  };
  for await (const records of pages) {
    let text = begun ? '' : begin();
    for (const record of records) {
      text += between + JSON.stringify(record);
      between = ',\n';
    }
    if (text !== '') yield Buffer.from(text);
  }
  const start = begun ? '' : begin();
  const { errors } = answer();
  const told = errors.length > 0 ? `,"errors":${JSON.stringify(errors)}` : '';
  yield Buffer.from(`${start}\n]${tail}${told}}\n`);
}

/** The answer as it came, once what is one page was taken. */
export async function* wholeAnswer(
  pages: AsyncIterable<readonly unknown[]>,
  answer: () => Answered,
): AsyncGenerator<Uint8Array> {
  await pages[Symbol.asyncIterator]().next();
  const { data, errors } = answer();
  yield Buffer.from(`${JSON.stringify({ data, ...(errors.length > 0 && { errors }) }, null, 2)}\n`);
}

// Stands where the list is; the first of two would be the list, since records are not in this text.
const mark = 'relance-rows-8d0f2a7e';

function withMark(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return mark;
  const of = value as Record<string, unknown>;
  return { ...of, [key]: withMark(of[key], rest) };
}
