import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the clients, from the API schema that the router serves. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  documents: ['clients/**/*.ts', '!clients/**/{__generated__,node_modules}/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'clients/sdk/__generated__/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
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
        },
      },
    },
  },
};

export default config;
