import { Kind, parse, print } from 'graphql'
import { exampleOperations } from '../../dist/server/operations.js'
import { compactJson, trimmed } from './answer.mjs'

/** What an operation may be asked with, where its file gives no variables: ids and addresses of the samples. */
const samples = `{
  id: entity(name: "Antony Blinken") { id }  a: entity(name: "United States") { id }
  b: entity(name: "China") { id }  from: entity(name: "Antony Blinken") { id }  to: entity(name: "China") { id }
  url: articles(first: 1) { edges { node { url } } }
}`

/** Each committed operation: what it asks, its text, its variables, its answer over the samples. Mutations run last. */
export async function operationsPage({ ask }) {
  const { url, ...entities } = await ask(samples)
  const known = {
    url: url.edges[0].node.url,
    ...Object.fromEntries(Object.entries(entities).map(([name, { id }]) => [name, id])),
  }
  const operations = exampleOperations().map(({ query, variables }) => {
    const document = parse(query)
    const definition = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    return {
      query,
      definition,
      text: print(document),
      variables: given(definition, JSON.parse(variables), known),
    }
  })
  const answers = new Map()
  for (const kind of ['query', 'mutation']) {
    for (const { query, definition, variables } of operations) {
      if (definition.operation !== kind || variables === undefined) continue
      answers.set(definition, await ask(query, variables))
    }
  }
  const sections = operations.map(({ query, definition, text, variables }) => {
    const title = spaced(definition.name.value)
    const answer = answers.get(definition)
    return [
      `## ${title}`,
      commentOf(query),
      `\`\`\`graphql\n${text}\n\`\`\``,
      Object.keys(variables ?? {}).length > 0 && `With\n\n${json(variables)}`,
      answer !== undefined && `gives\n\n${json(trimmed(answer))}`,
      definition.operation === 'subscription' && 'It reports as things happen.',
    ]
      .filter((part) => part !== false)
      .join('\n\n')
  })
  return `${[head, ...sections].join('\n\n')}\n`
}

const head = `# What can be asked

*Generated from \`schema/operations/\` by \`npm run codegen\`; the answers are those of the sample articles.*

Of each answer the first rows and the beginnings of long texts are shown. All types and fields stand in [the schema](schema.md).`

/**
 * The variables of the file, save addresses that the samples lack, and those it needs beyond them; undefined where one
 * can only come from an earlier answer.
 */
function given({ operation, variableDefinitions = [] }, own, known) {
  const needed = variableDefinitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
  const variables = { ...own }
  for (const { variable } of needed) {
    const name = variable.name.value
    if (operation === 'query' && name === 'url') variables.url = known.url
    variables[name] ??= known[name]
    if (variables[name] === undefined) return undefined
  }
  return variables
}

const json = (value) => `\`\`\`json\n${compactJson(value)}\n\`\`\``
const spaced = (name) =>
  name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/ [A-Z]/g, (hit) => hit.toLowerCase())
const commentOf = (query) => /^# (.*)$/m.exec(query)?.[1] ?? ''
