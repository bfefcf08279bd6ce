import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the committed operations, from the committed SDL alone. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'src/sdk/generated/operations.ts': {
      plugins: ['typescript-operations'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
        scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
}

export default config
