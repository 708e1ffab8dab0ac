import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './settings.ts';

/** The composed schema as committed: nothing is composed at run time. */
export function readSupergraph(): Promise<string> {
  return readFile(join(root, 'schema', 'supergraph.graphql'), 'utf8');
}
