import { WiregraphClientError } from './client-error.ts'
import {
  type ArticleFilter,
  type ArticleOrder,
  type EntityKind,
  type EventFilter,
  type EventOrder,
  ListEntityArticles,
  ListEntityEvents,
  ListEntityMentions,
  ListEntityNeighbors,
  ListEntityRelations,
} from './generated/operations.ts'
import type { Ask } from './operations.ts'
import { nodesOf, type PageOptions, pageThrough } from './page-through.ts'

/** Which entity is meant: by its id, any form of its name, or its Wikidata item. */
export type EntityKey = { readonly id: string } | { readonly name: string } | { readonly wikidataId: string }

export interface EventListOptions extends PageOptions {
  readonly filter?: EventFilter | undefined
  readonly orderBy?: EventOrder | undefined
}

export interface ArticleListOptions extends PageOptions {
  readonly filter?: ArticleFilter | undefined
  readonly orderBy?: ArticleOrder | undefined
}

/** The lists of one entity. Going through one throws NOT_FOUND where no entity has the key. */
export class EntityLists {
  readonly #ask: Ask
  readonly #key: EntityKey

  constructor(ask: Ask, key: EntityKey) {
    this.#ask = ask
    this.#key = key
  }

  /** Events in which it takes part, with its `roles`. */
  events({ filter, orderBy, ...page }: EventListOptions = {}) {
    return pageThrough(async (at) => {
      const variables = { ...this.#key, ...at, filter, orderBy }
      return this.#found(await this.#ask(ListEntityEvents, variables, page)).events
    }, page)
  }

  /** Articles that name it, with `count` and `salience`. */
  articles({ filter, orderBy, ...page }: ArticleListOptions = {}) {
    return pageThrough(async (at) => {
      const variables = { ...this.#key, ...at, filter, orderBy }
      return this.#found(await this.#ask(ListEntityArticles, variables, page)).articles
    }, page)
  }

  /** Where articles name it. */
  mentions(page: PageOptions = {}) {
    return nodesOf(
      pageThrough(async (at) => {
        const variables = { ...this.#key, ...at }
        return this.#found(await this.#ask(ListEntityMentions, variables, page)).mentions
      }, page),
    )
  }

  /** Those that share events or articles with it, with `sharedEvents` and `coMentions`. */
  neighbors({ kinds, ...page }: PageOptions & { readonly kinds?: EntityKind[] | undefined } = {}) {
    return pageThrough(async (at) => {
      const variables = { ...this.#key, ...at, kinds }
      return this.#found(await this.#ask(ListEntityNeighbors, variables, page)).neighbors
    }, page)
  }

  /** Its edges to others, such as VISITED. */
  relations(page: PageOptions = {}) {
    return nodesOf(
      pageThrough(async (at) => {
        const variables = { ...this.#key, ...at }
        return this.#found(await this.#ask(ListEntityRelations, variables, page)).relations
      }, page),
    )
  }

  #found<Entity>({ entity }: { readonly entity: Entity | null }): Entity {
    if (entity !== null) return entity
    throw new WiregraphClientError('NOT_FOUND', `There is no entity with ${JSON.stringify(this.#key)}.`)
  }
}
