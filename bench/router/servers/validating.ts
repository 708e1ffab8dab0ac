import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { listening } from './listening.ts';
import { readText } from './readText.ts';

const api = join(import.meta.dirname, '..', '..', '..', 'schema', 'api.graphql');

/** What a server without limits does before it plans: `node:http`, and `parse` and `validate` of graphql-js. */
export async function serve(): Promise<string> {
  const schema = buildSchema(readFileSync(api, 'utf8'));
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      response.setHeader('content-type', 'application/json').end(answerTo(schema, body));
    });
  });
  return listening(server);
}

function answerTo(schema: ReturnType<typeof buildSchema>, body: string): string {
  try {
    const { query } = JSON.parse(body) as { query: string };
    const errors = validate(schema, parse(query));
    return JSON.stringify(errors.length > 0 ? { errors } : { data: null });
  } catch (error) {
    return JSON.stringify({ errors: [{ message: String(error) }] });
  }
}
