// A plugin of graphql-codegen: each operation as text that knows its result and its variables, and all of them by
// name, streams apart. The text is all that ships, so that the client runs without the graphql package.
import { readFileSync } from 'node:fs'
import { concatAST, Kind, print, separateOperations } from 'graphql'

export function plugin(_schema, documents) {
  const definitions = documents.flatMap(({ document, location }) => {
    const comment = leadingComment(readFileSync(location, 'utf8'))
    return document.definitions.map((definition) => ({ definition, comment }))
  })
  const separated = separateOperations(concatAST(documents.map(({ document }) => document)))
  const operations = definitions.filter(({ definition }) => definition.kind === Kind.OPERATION_DEFINITION)
  const constants = operations.map(({ definition, comment }) => {
    const name = definition.name.value
    const types = `${name}${capitalized(definition.operation)}`
    const text = print(separated[name])
    return `/** ${comment} */\nexport const ${name} = \`${escaped(text)}\` as TypedDocument<${types}, ${types}Variables>;\n`
  })
  const listed = (wanted) =>
    operations
      .filter(({ definition }) => (definition.operation === 'subscription') === wanted)
      .map(
        ({ definition: { name }, comment }) =>
          `  /** ${comment} */\n  ${uncapitalized(name.value)}: ${name.value},`,
      )
      .join('\n')
  return {
    prepend: ["import type { TypedDocument } from '../typed-document.ts';\n"],
    content: [
      ...constants,
      `/** Queries and mutations, by name. */\nexport const operations = {\n${listed(false)}\n} as const;\n`,
      `/** Subscriptions, by name. */\nexport const subscriptions = {\n${listed(true)}\n} as const;\n`,
    ].join('\n'),
  }
}

const leadingComment = (text) => /^# (.*)$/m.exec(text)?.[1]?.replaceAll('*/', '* /') ?? ''
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&')
const capitalized = (word) => word[0].toUpperCase() + word.slice(1)
const uncapitalized = (word) => word[0].toLowerCase() + word.slice(1)
