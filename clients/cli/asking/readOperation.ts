import { readFile } from 'node:fs/promises';
import { text as textOfStream } from 'node:stream/consumers';
import { type Operation, operationIn } from '@relance/sdk/asking/operation.ts';

/** Reads what to ask: a file, standard input (`-`), or the text itself, which has a brace. */
export async function readOperation(
  source: string,
  pathOf: (path: string) => string,
  name?: string,
): Promise<Operation> {
  const inline = source.includes('{');
  const from = inline ? 'The operation' : source === '-' ? 'Standard input' : source;
  const text = inline
    ? source
    : source === '-'
      ? await textOfStream(process.stdin)
      : await readFile(pathOf(source), 'utf8').catch(() => {
          throw new Error(
            `no such file: ${source}. A query itself is written between braces: '{ … }'.`,
          );
        });
  return operationIn(text, from, name);
}
