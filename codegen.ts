import type { CodegenConfig } from '@graphql-codegen/cli'

/** The committed operations as typed documents, from the committed SDL alone. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/**/*.graphql',
  generates: {
    'src/sdk/generated/operations.ts': {
      plugins: ['typescript-operations', './scripts/codegen-documents.mjs'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
        mergeFragmentTypes: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
}

export default config
