import { printSchema } from 'graphql';
import type { Page } from '../../../server/screen.ts';
import { apiSchema } from '@relance/sdk/apiSchema.ts';
import { checkSchemaIsOpen } from './open.ts';

let printed: Promise<string> | undefined;

/** `/explorer/schema.graphql`: what may be asked, for the editor and for other tools. */
export const page: Page = async (visit) => {
  await checkSchemaIsOpen(visit);
  printed ??= apiSchema().then(printSchema);
  return {
    download: 'relance-graph.graphql',
    type: 'text/plain; charset=utf-8',
    content: await printed,
  };
};
