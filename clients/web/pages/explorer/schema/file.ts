import { printSchema } from 'graphql';
import { Readable } from 'node:stream';
import type { Page } from '../../../server/screen.ts';
import { graph } from './graph.ts';

/** `/explorer/schema.graphql`: what may be asked, for the editor and for other tools. */
export const page: Page = async () => {
  const { schema } = await graph();
  return {
    download: 'relance-graph.graphql',
    type: 'text/plain; charset=utf-8',
    content: Readable.from([printSchema(schema)]),
  };
};
