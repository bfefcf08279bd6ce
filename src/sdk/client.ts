import { WiregraphClientError } from './client-error.ts'
import { Connection } from './connection.ts'
import {
  type ArticleListOptions,
  type EntityKey,
  EntityLists,
  type EventListOptions,
} from './entity-lists.ts'
import {
  type EntityFilter,
  type EntityOrder,
  IngestAnArticle,
  type IngestArticleInput,
  ListArticles,
  ListEntities,
  ListEvents,
  ListEvidence,
  ListFound,
  operations,
  type SearchKind,
  subscriptions,
} from './generated/operations.ts'
import { dataOf } from './mutation-result.ts'
import { byName, type Methods, type Rest, type Streams } from './operations.ts'
import type { ClientOptions, RequestOptions } from './options.ts'
import { nodesOf, type PageOptions, pageThrough } from './page-through.ts'
import { type SubscribeOptions, subscribe } from './subscribe.ts'
import type { DocumentMark } from './typed-document.ts'

/** A client of one Wiregraph server. Every failure is a WiregraphClientError, save an abort. */
export class WiregraphClient {
  /** The committed operations, by name: `client.operations.whoIs({ name: 'Ada Stone' })`. */
  readonly operations: Methods<typeof operations>
  /** The committed subscriptions, by name. */
  readonly subscriptions: Streams<typeof subscriptions>
  readonly #connection: Connection

  constructor(options: ClientOptions) {
    this.#connection = new Connection(options)
    this.operations = byName(
      operations,
      (document) => (variables?: object, own?: RequestOptions) =>
        this.#connection.ask(document, variables, own ?? {}),
    ) as Methods<typeof operations>
    this.subscriptions = byName(
      subscriptions,
      (document) => (variables?: object, own?: SubscribeOptions) =>
        subscribe(this.#connection, document, { ...variables }, own ?? {}),
    ) as Streams<typeof subscriptions>
  }

  /**
   * The data of an operation. Queries are tried again after failures that may pass; mutations only when the server
   * refused them unseen (429), or when the options call them idempotent.
   */
  async request<Result, Variables>(
    document: DocumentMark<Result, Variables>,
    ...[variables, options = {}]: Rest<Variables, RequestOptions>
  ): Promise<Result> {
    const query = this.#connection.textOf(document)
    return (await this.#connection.ask(query, variables, options)) as Result
  }

  /** What a subscription reports, until the server completes it or the consumer stops. */
  async *subscribe<Result, Variables>(
    document: DocumentMark<Result, Variables>,
    ...[variables, options = {}]: Rest<Variables, SubscribeOptions>
  ): AsyncGenerator<Result, void, undefined> {
    const query = this.#connection.textOf(document)
    for await (const data of subscribe(this.#connection, query, { ...variables }, options))
      yield data as Result
  }

  /** Events, each with up to three of its sentences. */
  events({ filter, orderBy, ...page }: EventListOptions = {}) {
    return nodesOf(
      pageThrough(
        async (at) => (await this.request(ListEvents, { ...at, filter, orderBy }, page)).events,
        page,
      ),
    )
  }

  /** Articles, without their text. */
  articles({ filter, orderBy, ...page }: ArticleListOptions = {}) {
    return nodesOf(
      pageThrough(
        async (at) => (await this.request(ListArticles, { ...at, filter, orderBy }, page)).articles,
        page,
      ),
    )
  }

  /** Persons, organizations and places. */
  entities({
    filter,
    orderBy,
    ...page
  }: PageOptions & {
    readonly filter?: EntityFilter | undefined
    readonly orderBy?: EntityOrder | undefined
  } = {}) {
    return nodesOf(
      pageThrough(
        async (at) => (await this.request(ListEntities, { ...at, filter, orderBy }, page)).entities,
        page,
      ),
    )
  }

  /** What a text finds, best first, each with its `score`. */
  search(text: string, { kinds, ...page }: PageOptions & { readonly kinds?: SearchKind[] | undefined } = {}) {
    return pageThrough(
      async (at) => (await this.request(ListFound, { ...at, text, kinds }, page)).search,
      page,
    )
  }

  /** The lists of one entity: events, articles, mentions, neighbors, relations. */
  entity(key: EntityKey): EntityLists {
    return new EntityLists((document, ...rest) => this.request(document, ...rest), key)
  }

  /** All the claims that hold up an event. Throws NOT_FOUND for an id that is no event's. */
  evidence(eventId: string, page: PageOptions = {}) {
    return nodesOf(
      pageThrough(async (at) => {
        const { node } = await this.request(ListEvidence, { ...at, id: eventId }, page)
        if (node !== null && 'evidence' in node) return node.evidence
        throw new WiregraphClientError('NOT_FOUND', `There is no event with the id ${eventId}.`)
      }, page),
    )
  }

  /**
   * Has an article read and stored. Doing so twice changes nothing, so it is tried again like a query. Throws with the
   * server's code, as NO_BODY, where the content is no article.
   */
  async ingest(input: IngestArticleInput, options: RequestOptions = {}) {
    const variables = { input }
    const { ingestArticle } = await this.request(IngestAnArticle, variables, { ...options, idempotent: true })
    return dataOf(ingestArticle)
  }
}

export function createClient(options: ClientOptions): WiregraphClient {
  return new WiregraphClient(options)
}

export type {
  ArticleFieldsFragment as Article,
  ArticleFilter,
  ClaimFieldsFragment as Claim,
  EntityFieldsFragment as Entity,
  EntityFilter,
  EventFieldsFragment as Event,
  EventFilter,
  IngestArticleInput,
} from './generated/operations.ts'
export type {
  ClientOptions,
  DocumentMark,
  EntityKey,
  EntityLists,
  PageOptions,
  RequestOptions,
  SubscribeOptions,
}
export { dataOf, pageThrough, WiregraphClientError }
