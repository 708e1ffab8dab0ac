import { hash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  Date: 'string',
  DateTime: 'string',
  Email: 'string',
  Euro: 'number',
  InseeCode: 'string',
  Naf: 'string',
  PhoneNumber: 'string',
  Rna: 'string',
  Share: 'number',
  Siren: 'string',
  Siret: 'string',
  Url: 'string',
};

const client = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: { useTypeImports: true, enumsAsTypes: true, strictScalars: true, scalars },
};

/** What a client sends is known in advance: its documents go by their hash, and the router answers these alone. */
const trusted = {
  ...client,
  presetConfig: {
    ...client.presetConfig,
    persistedDocuments: {
      mode: 'replaceDocumentWithHash' as const,
      hashAlgorithm: (document: string) => hash('sha256', document),
    },
  },
  config: { ...client.config, documentMode: 'string' },
};

/** Typed documents of each client, from the API schema that the router serves. */
const documentsOf = (folder: string) => ({
  documents: [
    `clients/${folder}/**/*.{ts,tsx}`,
    `!clients/${folder}/**/{__generated__,node_modules}/**`,
  ],
});

const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'clients/sdk/__generated__/': {
      ...client,
      // Texts: whoever uses the published package needs no parser and no printer.
      config: { ...client.config, documentMode: 'string' },
      ...documentsOf('{sdk,cli}'),
    },
    'clients/mcp/__generated__/': {
      ...client,
      config: { ...client.config, documentMode: 'string' },
      ...documentsOf('mcp'),
    },
    'clients/web/__generated__/': { ...trusted, ...documentsOf('web') },
    'clients/opendata/__generated__/': { ...trusted, ...documentsOf('opendata') },
    'clients/widget/__generated__/': { ...trusted, ...documentsOf('widget') },
  },
};

export default config;
