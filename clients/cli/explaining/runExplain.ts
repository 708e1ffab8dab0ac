import { GraphQLRequestError } from '@relance/sdk/answer.ts';
import { readOperation } from '../asking/readOperation.ts';
import { schemaOf } from '../asking/schemaOf.ts';
import { type Given, readVariables } from '../asking/variables.ts';
import { toldOf } from '../failures.ts';
import type { Asking } from '../session/asking.ts';
import { note, say } from '../terminal/terminal.ts';
import { explanationText } from './explanationText.ts';
import type { Extensions } from './explanation.ts';

export interface ExplainOptions extends Given {
  name?: string;
  /** Shows what each owner is asked. */
  queries: boolean;
  json: boolean;
}

/** Asks, and says how that was answered; 3 where a part of the answer is missing. */
export async function runExplain(
  source: string,
  options: ExplainOptions,
  { client, signal, endpoint }: Asking,
  pathOf: (path: string) => string,
): Promise<number> {
  const { document, definition } = await readOperation(source, pathOf, options.name);
  const schema = await schemaOf(client, signal);
  const variables = await readVariables(options, pathOf, schema, definition);
  const headers = { 'x-relance-explain': '1' };
  const answer = await client.query<unknown, object>(document, variables, { signal, headers });
  const { cost, explain } = answer.extensions as Extensions;
  if (cost === undefined && explain === undefined && answer.data === null) {
    throw new GraphQLRequestError(answer.errors, answer.data);
  }
  say(
    options.json
      ? JSON.stringify({ cost, explain }, null, 2)
      : explanationText({ cost, explain }, options),
  );
  if (explain === undefined) {
    note(`${endpoint} keeps plan and times to itself: RELANCE_EXPLAIN=on there tells them.`);
  }
  for (const error of answer.errors) note(toldOf(error));
  return answer.errors.length > 0 ? 3 : 0;
}
