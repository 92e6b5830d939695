import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and documents of the portal's operations; each operation lives in a .graphql file beside its component. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['../web/src/**/*.graphql', '../e2e/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'operations.ts': {
      plugins: [{ add: { content: '// Written by codegen from schema.graphql and the .graphql files: npm run schema. Never changed by hand.' } }, 'typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        scalars: { DateTime: 'string', Date: 'string', WholeNumber: 'number', ID: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        avoidOptionals: { field: true },
        nonOptionalTypename: false,
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
      },
    },
  },
};

export default config;
