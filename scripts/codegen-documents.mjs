// A plugin of graphql-codegen: each operation as text that knows its result and its variables, and all of them by
// name, streams apart. The text is all that ships, so that the client runs without the graphql package.
import { readFileSync } from 'node:fs'
import { Kind, print, visit } from 'graphql'

export function plugin(_schema, documents) {
  const definitions = documents.flatMap(({ document, location }) => {
    const comment = leadingComment(readFileSync(location, 'utf8'))
    return document.definitions.map((definition) => ({ definition, comment }))
  })
  const fragments = new Map(
    definitions
      .filter(({ definition }) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(({ definition }) => [definition.name.value, definition]),
  )
  const operations = definitions.filter(({ definition }) => definition.kind === Kind.OPERATION_DEFINITION)
  const constants = operations.map(({ definition, comment }) => {
    const name = definition.name.value
    const types = `${name}${capitalized(definition.operation)}`
    const text = [definition, ...neededFragments(definition, fragments)].map(print).join('\n')
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

/** The fragments that a definition spreads, and those that these spread. */
function neededFragments(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)
      if (fragment === undefined || found.has(fragment)) return
      found.add(fragment)
      neededFragments(fragment, fragments, found)
    },
  })
  return found
}

const leadingComment = (text) => /^# (.*)$/m.exec(text)?.[1]?.replaceAll('*/', '* /') ?? ''
const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&')
const capitalized = (word) => word[0].toUpperCase() + word.slice(1)
const uncapitalized = (word) => word[0].toLowerCase() + word.slice(1)
