import { exampleOperations } from './operations.ts'
import { Page } from './page.ts'

/** GraphiQL with the examples as its tabs; the page holds all that it needs, so that it works without a network. */
export const graphiqlPage = new Page(async () => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  return renderGraphiQL({
    title: 'Wiregraph',
    endpoint: '/graphql',
    defaultTabs: exampleOperations().map(({ query, variables }) => ({ query, variables })),
    shouldPersistHeaders: false,
  })
})
