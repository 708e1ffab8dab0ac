import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A schema as this version of the command knows it: the API, or the supergraph with owners and scopes. */
export function packaged(name: 'api.graphql' | 'supergraph.graphql'): Promise<string> {
  // In the repository the committed file, in the published package the copy that comes with it.
  return readFile(createRequire(import.meta.url).resolve(`#schema/${name}`), 'utf8');
}
