import { type DocumentNode, parse, print } from 'graphql';
import { ClientNames } from '@relance/router/planning/clientNames.ts';
import { neededFields } from '@relance/router/supergraph/neededFields.ts';
import type { Answer, Ask } from './subject.ts';

// No document of the tests has it.
const prefix = 'client__';

/**
 * Stock takes a field that a client gives the name of a key or of a requirement for the key itself. It is asked
 * for such a field under another name, which is taken out of its answer: what our router has to say by itself.
 */
export class NamesApart {
  readonly #names: ClientNames;

  constructor(supergraphSdl: string) {
    this.#names = new ClientNames(neededFields(parse(supergraphSdl)));
  }

  request(ask: Ask): Ask {
    const asked = documentIn(ask);
    const apart = asked && this.#names.outOfTheWay(asked.document);
    if (!apart) return ask;
    return { ...ask, body: JSON.stringify({ ...asked.body, query: print(apart.document) }) };
  }

  answer(answer: Answer): Answer {
    return { ...answer, text: answer.text.replaceAll(prefix, '') };
  }
}

// Many bodies of the tests are no JSON, or hold no GraphQL.
function documentIn(ask: Ask): { body: object; document: DocumentNode } | undefined {
  try {
    const body = JSON.parse(ask.body ?? '') as { query: string };
    return { body, document: parse(body.query) };
  } catch {
    return undefined;
  }
}
