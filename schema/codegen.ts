import type { CodegenConfig } from '@graphql-codegen/cli';

const notice = { add: { content: '// Written by codegen from schema.graphql and the .graphql files: npm run schema. Never changed by hand.' } };
const config = {
  scalars: { DateTime: 'string', Date: 'string', WholeNumber: 'number', ID: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  avoidOptionals: { field: true },
  nonOptionalTypename: false,
  inlineFragmentTypes: 'mask',
  customDirectives: { apolloUnmask: true },
};

/** Types and documents of the portal's operations; each operation lives in a .graphql file beside its component. */
const codegen: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['../web/src/**/*.graphql', '../e2e/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    // The operations bring the inputs and enums that they use, so the whole schema's types have a file of their own.
    'operations.ts': { plugins: [notice, 'typescript-operations', 'typed-document-node'], config },
    'trusted.json': { plugins: ['./trusted.mjs'] },
    'types.ts': { plugins: [notice, 'typescript'], config },
  },
};

export default codegen;
