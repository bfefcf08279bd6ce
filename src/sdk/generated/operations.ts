/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '../typed-document.ts';

/** What an article must be like: all that is given must hold. */
export type ArticleFilter = {
  /** Entities that it mentions, all of them. */
  entityIds?: Array<string> | null | undefined;
  /** When it was published. */
  published?: DateRange | null | undefined;
  /** The outlet, exactly as articles name it. */
  publisher?: string | null | undefined;
  /** Words of its title or text; misspellings are forgiven. */
  text?: string | null | undefined;
};

/** How the content of an article is written. */
export type ArticleFormat =
  /** A whole page, or the HTML of a body. */
  | 'HTML'
  /** Markdown. */
  | 'MARKDOWN'
  /** Plain text, of the article or of the page about it. */
  | 'TEXT';

/** Orders of articles; equal ones are told apart by id, so that pages never overlap. */
export type ArticleOrder =
  /** By publication, earliest first. */
  | 'EARLIEST_FIRST'
  /** By publication, latest first. */
  | 'LATEST_FIRST';

/** Who stands behind a claim. */
export type Attribution =
  /** A document that the article cites. */
  | 'DOCUMENT'
  /** The article's own voice. */
  | 'NARRATOR'
  /** Somebody whom the article quotes. */
  | 'SPEAKER';

/** How a timeline is divided. */
export type BucketSize =
  /** By day. */
  | 'DAY'
  /** By calendar month. */
  | 'MONTH'
  /** By week, Monday to Sunday. */
  | 'WEEK'
  /** By calendar year. */
  | 'YEAR';

/** Days from and to, both included; either may be left open. */
export type DateRange = {
  /** The first day. */
  from?: string | null | undefined;
  /** The last day. */
  to?: string | null | undefined;
};

/** What an entity must be like: all that is given must hold. */
export type EntityFilter = {
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<EntityKind> | null | undefined;
  /** Words of its names; misspellings are forgiven. */
  text?: string | null | undefined;
};

/** The three kinds of entity. */
export type EntityKind =
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PLACE';

/** Orders of entities; equal ones are told apart by id, so that pages never overlap. */
export type EntityOrder =
  /** By the number of articles that mention them. */
  | 'MOST_ARTICLES_FIRST'
  /** By name. */
  | 'NAME';

/** What an event must be like: all that is given must hold. */
export type EventFilter = {
  /** When it began, or else when it was first reported. */
  during?: DateRange | null | undefined;
  /** At least this confidence, 0 to 1. */
  minConfidence?: number | null | undefined;
  /** Reported by at least so many articles. */
  minSources?: number | null | undefined;
  /** Occurred, planned and so on. */
  modality?: Modality | null | undefined;
  /** Entities that take part, all of them. */
  participantIds?: Array<string> | null | undefined;
  /** Places where it took place, any of them. */
  placeIds?: Array<string> | null | undefined;
  /** Affirmed or denied. */
  polarity?: Polarity | null | undefined;
  /** Any of these types. */
  types?: Array<EventType> | null | undefined;
};

/** Orders of events; equal ones are told apart by id, so that pages never overlap. */
export type EventOrder =
  /** By beginning, earliest first. */
  | 'EARLIEST_FIRST'
  /** By beginning, latest first. */
  | 'LATEST_FIRST';

/** What happened: a closed vocabulary, mapped to PLOVER 0.8 where that has the kind. */
export type EventType =
  /** An actor blames, condemns, criticises or complains of another. */
  | 'ACCUSE'
  /** An actor takes over or buys a company or a stake in one. */
  | 'ACQUIRE'
  /** An actor agrees or commits itself to something, alone or with a counterpart. */
  | 'AGREE'
  /** An actor gives another money, goods, arms, shelter or relief. */
  | 'AID'
  /** Somebody is named to an office or a post. */
  | 'APPOINT'
  /** An authority arrests, detains or charges persons. */
  | 'ARREST'
  /** An actor uses force against another, or against a place: it bombs, shoots, kills, abducts, tortures, riots against. */
  | 'ATTACK'
  /** Two parties talk by telephone or video, or exchange letters. */
  | 'CALL'
  /** An actor calls off, suspends or breaks off something agreed, planned or under way. */
  | 'CANCEL'
  /** Parties stop fighting, declare a truce or keep to one. */
  | 'CEASEFIRE'
  /** An actor yields: it gives in to a demand, lifts a ban, eases restrictions or grants freedoms. */
  | 'CONCEDE'
  /** A court finds persons guilty or sentences them. */
  | 'CONVICT'
  /** Parties work together in arms, justice, intelligence, trade or industry. */
  | 'COOPERATE'
  /** An actor breaks into, disables or spies on the computers of another. */
  | 'CYBERATTACK'
  /** An actor moves, masses or readies armed forces or police, or shows its force. */
  | 'DEPLOY'
  /** Somebody dies or is killed. */
  | 'DIE'
  /** An earthquake, flood, storm, fire, epidemic or crash strikes a place. */
  | 'DISASTER'
  /** Somebody is elected to an office, or a country or body holds an election. */
  | 'ELECT'
  /** An actor sends persons out of its country or an organization out of its ranks. */
  | 'EXPEL'
  /** An actor puts money into a country, a company or a project. */
  | 'INVEST'
  /** An actor inquires into what another did. */
  | 'INVESTIGATE'
  /** An actor launches a spacecraft, or brings out a product or service. */
  | 'LAUNCH'
  /** A parliament or government passes, enacts or repeals a law. */
  | 'LEGISLATE'
  /** Two or more parties meet in person. */
  | 'MEET'
  /** Parties bargain over terms, among themselves or through a mediator. */
  | 'NEGOTIATE'
  /** People demonstrate, strike, riot, obstruct or go on hunger strike. */
  | 'PROTEST'
  /** An actor turns down, blocks or defies a request, an offer or a proposal. */
  | 'REFUSE'
  /** An actor frees prisoners or hostages, or returns persons or property that it held. */
  | 'RELEASE'
  /** An actor asks, urges or orders another to do something, or demands it. */
  | 'REQUEST'
  /** Somebody gives up an office or a post. */
  | 'RESIGN'
  /** An authority coerces without arms: it bans, closes, censors, seizes or blocks, or imposes a curfew or martial law. */
  | 'RESTRICT'
  /** An actor imposes sanctions, an embargo, a boycott or punitive tariffs on another, or breaks off relations or aid. */
  | 'SANCTION'
  /** An actor signs, ratifies or joins an agreement, alone or with a counterpart. */
  | 'SIGN'
  /** Somebody says something; classed as speech, so that it never swamps what was done. */
  | 'STATEMENT'
  /** An actor praises, endorses, recognises, thanks or apologises to another, or mends relations with it. */
  | 'SUPPORT'
  /** An actor threatens another with harm, or warns it of consequences. */
  | 'THREATEN'
  /** Somebody travels to a place and stays there for a while. */
  | 'VISIT'
  /** An actor pulls back its forces, gives up ground, surrenders or lays down arms. */
  | 'WITHDRAW';

/** A part of the graph: the events that all given here holds for, with their claims, and the passages, articles and entities of these. At most 250,000 nodes. */
export type ExportFilter = {
  /** What at least one of the articles that report an event must be like. */
  articles?: ArticleFilter | null | undefined;
  /** What the events must be like. */
  events?: EventFilter | null | undefined;
};

/** The forms in which the graph can be had. */
export type ExportFormat =
  /** The edges between entities as one table: a row for each event or relation behind an edge, with its first sentence and address. */
  | 'CSV'
  /** XML for networkx, igraph, Gephi and the like. */
  | 'GRAPHML'
  /** A node or edge a line, with all that is stored of it: what `wiregraph import` restores a whole graph from. */
  | 'JSONL'
  /** Linked data in the terms of schema.org and PROV-O. */
  | 'JSONLD';

/** How finely a time is known; never finer than the words that state it. */
export type Grain =
  | 'DAY'
  | 'MONTH'
  | 'UNKNOWN'
  | 'WEEK'
  | 'YEAR';

/** What of a node has the words of a search. */
export type HighlightField =
  /** One of an entity's aliases. */
  | 'ALIAS'
  /** An entity's name. */
  | 'NAME'
  /** An event's summary. */
  | 'SUMMARY'
  /** The sentence of an article's text that matches best. */
  | 'TEXT'
  /** An article's title. */
  | 'TITLE';

/** An article by its content. What is given here outranks what the content says of itself. */
export type IngestArticleInput = {
  /** Who wrote it. */
  authors?: Array<string> | null | undefined;
  /** The page or text, at most 2 million characters. */
  content: string;
  /** How it is written. */
  format: ArticleFormat;
  /** When it was published; relative dates are read against it. */
  publishedAt?: string | null | undefined;
  /** The outlet. */
  publisher?: string | null | undefined;
  /** Its headline. */
  title?: string | null | undefined;
  /** Its address, which identifies it; else its content does. */
  url?: string | null | undefined;
};

/** What became of an article. */
export type IngestOutcome =
  /** It is new. */
  | 'CREATED'
  /** It was known just so. */
  | 'UNCHANGED'
  /** It says something else now; what it asserted before is gone. */
  | 'UPDATED';

/** How what is told of stands to the real world. */
export type Modality =
  /** It would happen on a condition. */
  | 'CONDITIONAL'
  /** Somebody calls for it. */
  | 'DEMANDED'
  /** It has happened. */
  | 'OCCURRED'
  /** It is going on. */
  | 'ONGOING'
  /** Somebody means it to happen. */
  | 'PLANNED'
  /** It may happen. */
  | 'POSSIBLE';

/** Whether the text affirms what it tells of or denies it. */
export type Polarity =
  | 'AFFIRMED'
  | 'NEGATED';

/** PLOVER's quadrants; SPEECH and NEUTRAL stand outside cooperation and conflict. */
export type QuadClass =
  | 'MATERIAL_CONFLICT'
  | 'MATERIAL_COOPERATION'
  | 'NEUTRAL'
  | 'SPEECH'
  | 'VERBAL_CONFLICT'
  | 'VERBAL_COOPERATION';

/** What a search looks for. */
export type SearchKind =
  | 'ARTICLE'
  | 'EVENT'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PLACE';

/** The span of time that is looked at. */
export type TrendWindow =
  /** A day, against the eight days before. */
  | 'DAY'
  /** Thirty days, against the 240 before. */
  | 'MONTH'
  /** Seven days, against the eight weeks before. */
  | 'WEEK';

export type LatestEventsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type LatestEventsQuery = { events: { edges: Array<{ node: { id: string, type: EventType, summary: string, confidence: number, sourceCount: number, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity: { id: string, name: string, kind: EntityKind } }>, place: { id: string, name: string } | null, evidence: { edges: Array<{ node: { rule: string, trigger: { surface: string }, passage: { text: string }, article: { title: string | null, publisher: string | null, url: string | null } } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WhoIsQueryVariables = Exact<{
  name: string;
}>;


export type WhoIsQuery = { entity:
    | (
      { id: string, name: string, aliases: Array<string>, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
      & { __typename: 'Organization' | 'Place' }
    )
    | (
      { id: string, name: string, aliases: Array<string>, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null, positions: Array<{ title: string, former: boolean, sourceCount: number, of: { name: string } | null }> }
      & { __typename: 'Person' }
    )
   | null };

export type WhatTheyDidQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;


export type WhatTheyDidQuery = { entity: { id: string, name: string, events: { totalCount: number, edges: Array<{ roles: Array<string>, node: { id: string, type: EventType, summary: string, polarity: Polarity, modality: Modality, time: { start: string | null, end: string | null, grain: Grain }, evidence: { edges: Array<{ node: { passage: { text: string }, speaker: { name: string } | null, roles: Array<{ role: string, surface: string, start: number, end: number, entity: { name: string }, coreference: { surface: string, rule: string } | null }> } }> } } }> } } | null };

export type WhomTheyMetQueryVariables = Exact<{
  name: string;
}>;


export type WhomTheyMetQuery = { entity: { id: string, name: string, relations: { edges: Array<{ node: { type: string, title: string | null, weight: number, firstAt: string | null, lastAt: string | null, source: { name: string }, target: { name: string }, events: Array<{ id: string, summary: string, time: { start: string | null, grain: Grain } }> } }> } } | null };

export type RefusedQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type RefusedQuery = { events: { totalCount: number, edges: Array<{ node: { id: string, type: EventType, summary: string, content: string | null, evidence: { edges: Array<{ node: { attribution: Attribution, speaker: { name: string } | null, content: { surface: string } | null, passage: { text: string } } }> } } }> } };

export type PlannedQueryVariables = Exact<{
  modality?: Modality | null | undefined;
  first?: number | null | undefined;
}>;


export type PlannedQuery = { events: { edges: Array<{ node: { id: string, type: EventType, summary: string, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity: { name: string } }> } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ score: number, highlights: Array<{ field: HighlightField, text: string, spans: Array<{ start: number, end: number }> }>, node:
        | (
          { id: string }
          & { __typename: 'Article' | 'Claim' | 'Event' | 'Judgement' | 'Passage' }
        )
        | (
          { name: string, aliases: Array<string>, articleCount: number, id: string, articles: { edges: Array<{ node: { title: string | null, publishedAt: string | null } }> } }
          & { __typename: 'Organization' | 'Person' | 'Place' }
        )
       }> } };

export type NeighborhoodQueryVariables = Exact<{
  id: string;
  depth?: number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { truncated: boolean, nodes: Array<
      | { id: string }
      | { name: string, kind: EntityKind, id: string }
    >, edges: Array<{ source: string, target: string, type: string, weight: number }> } };

export type WhoIsNamedTogetherQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;


export type WhoIsNamedTogetherQuery = { entity: { id: string, name: string, neighbors: { totalCount: number, edges: Array<{ sharedEvents: number, coMentions: number, node: { id: string, name: string, kind: EntityKind } }> } } | null };

export type LatestArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type LatestArticlesQuery = { articles: { edges: Array<{ node: { id: string, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, url: string | null, entities: { edges: Array<{ count: number | null, salience: number | null, node: { name: string, kind: EntityKind } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadAnArticleQueryVariables = Exact<{
  url: string;
}>;


export type ReadAnArticleQuery = { article: { id: string, title: string | null, text: string, passages: { edges: Array<{ node: { index: number, text: string, mentions: { edges: Array<{ node: { surface: string, start: number, end: number, rule: string, entity: { id: string, name: string } } }> } } }> } } | null };

export type MostWrittenOfQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;


export type MostWrittenOfQuery = { entities: { edges: Array<{ node: { id: string, name: string, articleCount: number, lastSeenAt: string | null } }> } };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { stats: { articles: number, passages: number, claims: number, persons: number, organizations: number, places: number, events: number } };

export type IngestAnArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestAnArticleMutation = { ingestArticle:
    | (
      { code: string, message: string }
      & { __typename: 'ContentRejected' }
    )
    | (
      { data: { outcome: IngestOutcome, claimCount: number, warnings: Array<string>, article: { id: string, title: string | null } } }
      & { __typename: 'MutationIngestArticleSuccess' }
    )
   };

export type TimelineQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  bucket?: BucketSize | null | undefined;
}>;


export type TimelineQuery = { timeline: Array<{ start: string, count: number, meanScore: number, verbalCooperation: number, materialCooperation: number, verbalConflict: number, materialConflict: number }> };

export type DyadQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type DyadQuery = { dyad: { a: { name: string }, b: { name: string }, lastContact: { summary: string, time: { start: string | null } } | null, barometer: Array<{ start: string, count: number, meanScore: number }>, events: { edges: Array<{ node: { summary: string, polarity: Polarity, modality: Modality, participants: Array<{ role: string, entity: { name: string } }> } }> } } };

export type RetractAnArticleMutationVariables = Exact<{
  url: string;
}>;


export type RetractAnArticleMutation = { retractArticle:
    | (
      { message: string }
      & { __typename: 'ArticleUnknown' }
    )
    | (
      { data: { articleId: string } }
      & { __typename: 'MutationRetractArticleSuccess' }
    )
   };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | null | undefined;
  inTimeOrder?: boolean | null | undefined;
}>;


export type PathsQuery = { paths: Array<{ length: number, nodes: Array<{ name: string }>, hops: Array<{ type: string, from: { name: string }, to: { name: string }, events: Array<{ summary: string, time: { start: string | null } }> }> }> };

export type TrendingQueryVariables = Exact<{
  window?: TrendWindow | null | undefined;
  until?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type TrendingQuery = { trending: Array<{ score: number, articles: number, expected: number, entity: { id: string, name: string, kind: EntityKind } }> };

export type FacetsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
}>;


export type FacetsQuery = { eventFacets: { types: Array<{ value: string, count: number }>, publishers: Array<{ value: string, count: number }> } };

export type ListArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListArticlesQuery = { articles: { edges: Array<{ cursor: string, node: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListEntitiesQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEntitiesQuery = { entities: { edges: Array<{ cursor: string, node: (
        { id: string, kind: EntityKind, name: string, aliases: Array<string>, wikidataId: string | null, description: string | null, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
        & { __typename: 'Organization' | 'Person' | 'Place' }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListEntityArticlesQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  wikidataId?: string | null | undefined;
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEntityArticlesQuery = { entity: { articles: { edges: Array<{ cursor: string, count: number | null, salience: number | null, node: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ListEntityEventsQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  wikidataId?: string | null | undefined;
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEntityEventsQuery = { entity: { events: { edges: Array<{ cursor: string, roles: Array<string>, node: { id: string, type: EventType, plover: string | null, mode: string | null, summary: string, content: string | null, polarity: Polarity, modality: Modality, quadClass: QuadClass | null, score: number | null, confidence: number, sourceCount: number, firstReportedAt: string | null, lastReportedAt: string | null, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity: (
              { id: string, kind: EntityKind, name: string }
              & { __typename: 'Organization' | 'Person' | 'Place' }
            ) }>, place: { id: string, name: string, countryCode: string | null } | null, evidence: { edges: Array<{ node: { id: string, rule: string, confidence: number, attribution: Attribution, trigger: { surface: string, start: number, end: number }, speaker: { id: string, name: string } | null, passage: { id: string, text: string }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ListEntityMentionsQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  wikidataId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEntityMentionsQuery = { entity: { mentions: { edges: Array<{ cursor: string, node: { surface: string, start: number, end: number, confidence: number, rule: string, passage: { id: string, text: string }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ListEntityNeighborsQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  wikidataId?: string | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEntityNeighborsQuery = { entity: { neighbors: { edges: Array<{ cursor: string, sharedEvents: number, coMentions: number, node: (
          { id: string, kind: EntityKind, name: string, aliases: Array<string>, wikidataId: string | null, description: string | null, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
          & { __typename: 'Organization' | 'Person' | 'Place' }
        ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ListEntityRelationsQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  wikidataId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEntityRelationsQuery = { entity: { relations: { edges: Array<{ cursor: string, node: { type: string, title: string | null, former: boolean, weight: number, firstAt: string | null, lastAt: string | null, source: (
            { id: string, kind: EntityKind, name: string, aliases: Array<string>, wikidataId: string | null, description: string | null, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
            & { __typename: 'Organization' | 'Person' | 'Place' }
          ), target: (
            { id: string, kind: EntityKind, name: string, aliases: Array<string>, wikidataId: string | null, description: string | null, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
            & { __typename: 'Organization' | 'Person' | 'Place' }
          ) } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ListEvidenceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEvidenceQuery = { node: { evidence: { edges: Array<{ cursor: string, node: { id: string, rule: string, confidence: number, attribution: Attribution, trigger: { surface: string, start: number, end: number }, speaker: { id: string, name: string } | null, passage: { id: string, text: string }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ListEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListEventsQuery = { events: { edges: Array<{ cursor: string, node: { id: string, type: EventType, plover: string | null, mode: string | null, summary: string, content: string | null, polarity: Polarity, modality: Modality, quadClass: QuadClass | null, score: number | null, confidence: number, sourceCount: number, firstReportedAt: string | null, lastReportedAt: string | null, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity: (
            { id: string, kind: EntityKind, name: string }
            & { __typename: 'Organization' | 'Person' | 'Place' }
          ) }>, place: { id: string, name: string, countryCode: string | null } | null, evidence: { edges: Array<{ node: { id: string, rule: string, confidence: number, attribution: Attribution, trigger: { surface: string, start: number, end: number }, speaker: { id: string, name: string } | null, passage: { id: string, text: string }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EventFieldsFragment = { id: string, type: EventType, plover: string | null, mode: string | null, summary: string, content: string | null, polarity: Polarity, modality: Modality, quadClass: QuadClass | null, score: number | null, confidence: number, sourceCount: number, firstReportedAt: string | null, lastReportedAt: string | null, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity: (
      { id: string, kind: EntityKind, name: string }
      & { __typename: 'Organization' | 'Person' | 'Place' }
    ) }>, place: { id: string, name: string, countryCode: string | null } | null, evidence: { edges: Array<{ node: { id: string, rule: string, confidence: number, attribution: Attribution, trigger: { surface: string, start: number, end: number }, speaker: { id: string, name: string } | null, passage: { id: string, text: string }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } } }> } };

export type ClaimFieldsFragment = { id: string, rule: string, confidence: number, attribution: Attribution, trigger: { surface: string, start: number, end: number }, speaker: { id: string, name: string } | null, passage: { id: string, text: string }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } };

export type ArticleFieldsFragment = { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string };

export type EntityFieldsFragment = (
  { id: string, kind: EntityKind, name: string, aliases: Array<string>, wikidataId: string | null, description: string | null, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
  & { __typename: 'Organization' | 'Person' | 'Place' }
);

export type NextPageFragment = { hasNextPage: boolean, endCursor: string | null };

export type ListFoundQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListFoundQuery = { search: { edges: Array<{ cursor: string, score: number, node:
        | (
          { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string }
          & { __typename: 'Article' }
        )
        | (
          { id: string }
          & { __typename: 'Claim' | 'Judgement' | 'Passage' }
        )
        | (
          { id: string, type: EventType, plover: string | null, mode: string | null, summary: string, content: string | null, polarity: Polarity, modality: Modality, quadClass: QuadClass | null, score: number | null, confidence: number, sourceCount: number, firstReportedAt: string | null, lastReportedAt: string | null, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity: (
              { id: string, kind: EntityKind, name: string }
              & { __typename: 'Organization' | 'Person' | 'Place' }
            ) }>, place: { id: string, name: string, countryCode: string | null } | null, evidence: { edges: Array<{ node: { id: string, rule: string, confidence: number, attribution: Attribution, trigger: { surface: string, start: number, end: number }, speaker: { id: string, name: string } | null, passage: { id: string, text: string }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } } }> } }
          & { __typename: 'Event' }
        )
        | (
          { id: string, kind: EntityKind, name: string, aliases: Array<string>, wikidataId: string | null, description: string | null, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
          & { __typename: 'Organization' | 'Person' | 'Place' }
        )
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ArticleIngestedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArticleIngestedSubscription = { articleIngested: { cursor: string, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } } };

export type EventReportedSubscriptionVariables = Exact<{
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EventReportedSubscription = { eventReported: { cursor: string, event: { id: string, type: EventType, plover: string | null, mode: string | null, summary: string, content: string | null, polarity: Polarity, modality: Modality, quadClass: QuadClass | null, score: number | null, confidence: number, sourceCount: number, firstReportedAt: string | null, lastReportedAt: string | null, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity: (
          { id: string, kind: EntityKind, name: string }
          & { __typename: 'Organization' | 'Person' | 'Place' }
        ) }>, place: { id: string, name: string, countryCode: string | null } | null, evidence: { edges: Array<{ node: { id: string, rule: string, confidence: number, attribution: Attribution, trigger: { surface: string, start: number, end: number }, speaker: { id: string, name: string } | null, passage: { id: string, text: string }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } } }> } }, article: { id: string, url: string | null, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, language: string } | null } };

export type ExportGraphSubscriptionVariables = Exact<{
  filter?: ExportFilter | null | undefined;
  format: ExportFormat;
}>;


export type ExportGraphSubscription = { exportGraph: { text: string, nodes: number, edges: number } };

export type LiveCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type LiveCursorQuery = { liveCursor: string };

/** The latest events, each with the sentence it was read from. */
export const LatestEvents = `query LatestEvents($first: Int = 10) {
  events(
    first: $first
    filter: {polarity: AFFIRMED, modality: OCCURRED, types: [MEET, VISIT, SANCTION, ATTACK, ACQUIRE, APPOINT, RESIGN, DIE]}
  ) {
    edges {
      node {
        id
        type
        summary
        time {
          start
          end
          grain
          surface
        }
        participants {
          role
          entity {
            id
            name
            kind
          }
        }
        place {
          id
          name
        }
        confidence
        sourceCount
        evidence(first: 2) {
          edges {
            node {
              trigger {
                surface
              }
              rule
              passage {
                text
              }
              article {
                title
                publisher
                url
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}` as TypedDocument<LatestEventsQuery, LatestEventsQueryVariables>;

/** Who somebody is: names, posts, and the events they took part in. */
export const WhoIs = `query WhoIs($name: String!) {
  entity(name: $name) {
    __typename
    id
    name
    aliases
    articleCount
    firstSeenAt
    lastSeenAt
    ... on Person {
      positions {
        title
        former
        sourceCount
        of {
          name
        }
      }
    }
  }
}` as TypedDocument<WhoIsQuery, WhoIsQueryVariables>;

/** What an entity did or underwent, with its roles, the latest first. */
export const WhatTheyDid = `query WhatTheyDid($name: String!, $first: Int = 10) {
  entity(name: $name) {
    id
    name
    events(first: $first) {
      totalCount
      edges {
        roles
        node {
          id
          type
          summary
          polarity
          modality
          time {
            start
            end
            grain
          }
          evidence(first: 3) {
            edges {
              node {
                passage {
                  text
                }
                speaker {
                  name
                }
                roles {
                  role
                  surface
                  start
                  end
                  entity {
                    name
                  }
                  coreference {
                    surface
                    rule
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}` as TypedDocument<WhatTheyDidQuery, WhatTheyDidQueryVariables>;

/** The edges between an entity and others, with the events behind each. */
export const WhomTheyMet = `query WhomTheyMet($name: String!) {
  entity(name: $name) {
    id
    name
    relations(first: 20) {
      edges {
        node {
          type
          title
          weight
          firstAt
          lastAt
          source {
            name
          }
          target {
            name
          }
          events {
            id
            summary
            time {
              start
              grain
            }
          }
        }
      }
    }
  }
}` as TypedDocument<WhomTheyMetQuery, WhomTheyMetQueryVariables>;

/** What was refused, denied or not agreed to, and who says so. */
export const Refused = `query Refused($first: Int = 10) {
  events(first: $first, filter: {types: [AGREE, REFUSE, MEET], polarity: NEGATED}) {
    totalCount
    edges {
      node {
        id
        type
        summary
        content
        evidence(first: 3) {
          edges {
            node {
              attribution
              speaker {
                name
              }
              content {
                surface
              }
              passage {
                text
              }
            }
          }
        }
      }
    }
  }
}` as TypedDocument<RefusedQuery, RefusedQueryVariables>;

/** What is planned, demanded or possible, rather than done. */
export const Planned = `query Planned($modality: Modality = PLANNED, $first: Int = 10) {
  events(first: $first, filter: {modality: $modality}) {
    edges {
      node {
        id
        type
        summary
        time {
          start
          end
          grain
          surface
        }
        participants {
          role
          entity {
            name
          }
        }
      }
    }
  }
}` as TypedDocument<PlannedQuery, PlannedQueryVariables>;

/** Full text over everything; misspellings are forgiven, and what matched is marked. */
export const Search = `query Search($text: String!, $first: Int = 10) {
  search(text: $text, kinds: [PERSON, ORGANIZATION, PLACE], first: $first) {
    edges {
      score
      highlights {
        field
        text
        spans {
          start
          end
        }
      }
      node {
        __typename
        id
        ... on Entity {
          name
          aliases
          articleCount
          articles(first: 3) {
            edges {
              node {
                title
                publishedAt
              }
            }
          }
        }
      }
    }
  }
}` as TypedDocument<SearchQuery, SearchQueryVariables>;

/** What lies around an entity, as a graph. */
export const Neighborhood = `query Neighborhood($id: ID!, $depth: Int = 1) {
  neighborhood(id: $id, depth: $depth, first: 50) {
    truncated
    nodes {
      id
      ... on Entity {
        name
        kind
      }
    }
    edges {
      source
      target
      type
      weight
    }
  }
}` as TypedDocument<NeighborhoodQuery, NeighborhoodQueryVariables>;

/** With whom an entity shares events and articles. */
export const WhoIsNamedTogether = `query WhoIsNamedTogether($name: String!, $first: Int = 10) {
  entity(name: $name) {
    id
    name
    neighbors(first: $first) {
      totalCount
      edges {
        sharedEvents
        coMentions
        node {
          id
          name
          kind
        }
      }
    }
  }
}` as TypedDocument<WhoIsNamedTogetherQuery, WhoIsNamedTogetherQueryVariables>;

/** The latest articles, with the entities that they are about. */
export const LatestArticles = `query LatestArticles($first: Int = 5) {
  articles(first: $first) {
    edges {
      node {
        id
        title
        publisher
        authors
        publishedAt
        url
        entities(first: 5) {
          edges {
            count
            salience
            node {
              name
              kind
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}` as TypedDocument<LatestArticlesQuery, LatestArticlesQueryVariables>;

/** One article, sentence by sentence, with the names in each. */
export const ReadAnArticle = `query ReadAnArticle($url: URL!) {
  article(url: $url) {
    id
    title
    text
    passages(first: 50) {
      edges {
        node {
          index
          text
          mentions(first: 20) {
            edges {
              node {
                surface
                start
                end
                rule
                entity {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}` as TypedDocument<ReadAnArticleQuery, ReadAnArticleQueryVariables>;

/** The entities that most articles name. */
export const MostWrittenOf = `query MostWrittenOf($kinds: [EntityKind!] = [PERSON], $first: Int = 10) {
  entities(first: $first, filter: {kinds: $kinds}) {
    edges {
      node {
        id
        name
        articleCount
        lastSeenAt
      }
    }
  }
}` as TypedDocument<MostWrittenOfQuery, MostWrittenOfQueryVariables>;

/** How much the graph holds. */
export const Stats = `query Stats {
  stats {
    articles
    passages
    claims
    persons
    organizations
    places
    events
  }
}` as TypedDocument<StatsQuery, StatsQueryVariables>;

/** Reads an article and stores what it asserts. */
export const IngestAnArticle = `mutation IngestAnArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on MutationIngestArticleSuccess {
      data {
        outcome
        claimCount
        warnings
        article {
          id
          title
        }
      }
    }
    ... on ContentRejected {
      code
      message
    }
  }
}` as TypedDocument<IngestAnArticleMutation, IngestAnArticleMutationVariables>;

/** How the events of a kind, or of anybody, went up and down over time. */
export const Timeline = `query Timeline($filter: EventFilter, $bucket: BucketSize = MONTH) {
  timeline(filter: $filter, bucket: $bucket) {
    start
    count
    meanScore
    verbalCooperation
    materialCooperation
    verbalConflict
    materialConflict
  }
}` as TypedDocument<TimelineQuery, TimelineQueryVariables>;

/** What two entities have to do with each other, and when they were last in contact. */
export const Dyad = `query Dyad($a: ID!, $b: ID!) {
  dyad(a: $a, b: $b) {
    a {
      name
    }
    b {
      name
    }
    lastContact {
      summary
      time {
        start
      }
    }
    barometer(bucket: YEAR) {
      start
      count
      meanScore
    }
    events(first: 10) {
      edges {
        node {
          summary
          polarity
          modality
          participants {
            role
            entity {
              name
            }
          }
        }
      }
    }
  }
}` as TypedDocument<DyadQuery, DyadQueryVariables>;

/** Takes an article back, with exactly what only it supported. */
export const RetractAnArticle = `mutation RetractAnArticle($url: URL!) {
  retractArticle(url: $url) {
    __typename
    ... on MutationRetractArticleSuccess {
      data {
        articleId
      }
    }
    ... on ArticleUnknown {
      message
    }
  }
}` as TypedDocument<RetractAnArticleMutation, RetractAnArticleMutationVariables>;

/** How one entity is connected with another, and which events hold each step up. */
export const Paths = `query Paths($from: ID!, $to: ID!, $maxLength: Int = 4, $inTimeOrder: Boolean = false) {
  paths(from: $from, to: $to, maxLength: $maxLength, inTimeOrder: $inTimeOrder) {
    length
    nodes {
      name
    }
    hops {
      type
      from {
        name
      }
      to {
        name
      }
      events {
        summary
        time {
          start
        }
      }
    }
  }
}` as TypedDocument<PathsQuery, PathsQueryVariables>;

/** Who is suddenly written of: against their own past, not against others. */
export const Trending = `query Trending($window: TrendWindow = MONTH, $until: Date, $first: Int = 10) {
  trending(window: $window, until: $until, first: $first) {
    score
    articles
    expected
    entity {
      id
      name
      kind
    }
  }
}` as TypedDocument<TrendingQuery, TrendingQueryVariables>;

/** Events counted by type and by publisher, for any filter; also by country and by month. */
export const Facets = `query Facets($filter: EventFilter) {
  eventFacets(filter: $filter) {
    types(first: 8) {
      value
      count
    }
    publishers(first: 5) {
      value
      count
    }
  }
}` as TypedDocument<FacetsQuery, FacetsQueryVariables>;

/** A page of articles. */
export const ListArticles = `query ListArticles($filter: ArticleFilter, $orderBy: ArticleOrder = LATEST_FIRST, $first: Int = 50, $after: String) {
  articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ArticleFields
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListArticlesQuery, ListArticlesQueryVariables>;

/** A page of entities. */
export const ListEntities = `query ListEntities($filter: EntityFilter, $orderBy: EntityOrder = MOST_ARTICLES_FIRST, $first: Int = 50, $after: String) {
  entities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...EntityFields
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment EntityFields on Entity {
  __typename
  id
  kind
  name
  aliases
  wikidataId
  description
  articleCount
  firstSeenAt
  lastSeenAt
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListEntitiesQuery, ListEntitiesQueryVariables>;

/** A page of the articles that name an entity, with how much each is about it. */
export const ListEntityArticles = `query ListEntityArticles($id: ID, $name: String, $wikidataId: String, $filter: ArticleFilter, $orderBy: ArticleOrder = LATEST_FIRST, $first: Int = 50, $after: String) {
  entity(id: $id, name: $name, wikidataId: $wikidataId) {
    articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
        count
        salience
        node {
          ...ArticleFields
        }
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListEntityArticlesQuery, ListEntityArticlesQueryVariables>;

/** A page of the events in which an entity takes part, with its roles. */
export const ListEntityEvents = `query ListEntityEvents($id: ID, $name: String, $wikidataId: String, $filter: EventFilter, $orderBy: EventOrder = LATEST_FIRST, $first: Int = 50, $after: String) {
  entity(id: $id, name: $name, wikidataId: $wikidataId) {
    events(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
        roles
        node {
          ...EventFields
        }
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment EventFields on Event {
  id
  type
  plover
  mode
  summary
  content
  polarity
  modality
  quadClass
  score
  confidence
  sourceCount
  firstReportedAt
  lastReportedAt
  time {
    start
    end
    grain
    surface
  }
  participants {
    role
    entity {
      __typename
      id
      kind
      name
    }
  }
  place {
    id
    name
    countryCode
  }
  evidence(first: 3) {
    edges {
      node {
        ...ClaimFields
      }
    }
  }
}

fragment ClaimFields on Claim {
  id
  rule
  confidence
  attribution
  trigger {
    surface
    start
    end
  }
  speaker {
    id
    name
  }
  passage {
    id
    text
  }
  article {
    ...ArticleFields
  }
}

fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListEntityEventsQuery, ListEntityEventsQueryVariables>;

/** A page of the places in articles that name an entity. */
export const ListEntityMentions = `query ListEntityMentions($id: ID, $name: String, $wikidataId: String, $first: Int = 50, $after: String) {
  entity(id: $id, name: $name, wikidataId: $wikidataId) {
    mentions(first: $first, after: $after) {
      edges {
        cursor
        node {
          surface
          start
          end
          confidence
          rule
          passage {
            id
            text
          }
          article {
            ...ArticleFields
          }
        }
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListEntityMentionsQuery, ListEntityMentionsQueryVariables>;

/** A page of those that share events or articles with an entity. */
export const ListEntityNeighbors = `query ListEntityNeighbors($id: ID, $name: String, $wikidataId: String, $kinds: [EntityKind!], $first: Int = 50, $after: String) {
  entity(id: $id, name: $name, wikidataId: $wikidataId) {
    neighbors(kinds: $kinds, first: $first, after: $after) {
      edges {
        cursor
        sharedEvents
        coMentions
        node {
          ...EntityFields
        }
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment EntityFields on Entity {
  __typename
  id
  kind
  name
  aliases
  wikidataId
  description
  articleCount
  firstSeenAt
  lastSeenAt
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListEntityNeighborsQuery, ListEntityNeighborsQueryVariables>;

/** A page of an entity's edges to others, such as VISITED or HOLDS_POSITION. */
export const ListEntityRelations = `query ListEntityRelations($id: ID, $name: String, $wikidataId: String, $first: Int = 50, $after: String) {
  entity(id: $id, name: $name, wikidataId: $wikidataId) {
    relations(first: $first, after: $after) {
      edges {
        cursor
        node {
          type
          title
          former
          weight
          firstAt
          lastAt
          source {
            ...EntityFields
          }
          target {
            ...EntityFields
          }
        }
      }
      pageInfo {
        ...NextPage
      }
    }
  }
}

fragment EntityFields on Entity {
  __typename
  id
  kind
  name
  aliases
  wikidataId
  description
  articleCount
  firstSeenAt
  lastSeenAt
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListEntityRelationsQuery, ListEntityRelationsQueryVariables>;

/** A page of the claims that hold up an event. */
export const ListEvidence = `query ListEvidence($id: ID!, $first: Int = 50, $after: String) {
  node(id: $id) {
    ... on Event {
      evidence(first: $first, after: $after) {
        edges {
          cursor
          node {
            ...ClaimFields
          }
        }
        pageInfo {
          ...NextPage
        }
      }
    }
  }
}

fragment ClaimFields on Claim {
  id
  rule
  confidence
  attribution
  trigger {
    surface
    start
    end
  }
  speaker {
    id
    name
  }
  passage {
    id
    text
  }
  article {
    ...ArticleFields
  }
}

fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListEvidenceQuery, ListEvidenceQueryVariables>;

/** A page of events. */
export const ListEvents = `query ListEvents($filter: EventFilter, $orderBy: EventOrder = LATEST_FIRST, $first: Int = 50, $after: String) {
  events(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...EventFields
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}

fragment EventFields on Event {
  id
  type
  plover
  mode
  summary
  content
  polarity
  modality
  quadClass
  score
  confidence
  sourceCount
  firstReportedAt
  lastReportedAt
  time {
    start
    end
    grain
    surface
  }
  participants {
    role
    entity {
      __typename
      id
      kind
      name
    }
  }
  place {
    id
    name
    countryCode
  }
  evidence(first: 3) {
    edges {
      node {
        ...ClaimFields
      }
    }
  }
}

fragment ClaimFields on Claim {
  id
  rule
  confidence
  attribution
  trigger {
    surface
    start
    end
  }
  speaker {
    id
    name
  }
  passage {
    id
    text
  }
  article {
    ...ArticleFields
  }
}

fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}` as TypedDocument<ListEventsQuery, ListEventsQueryVariables>;

/** A page of what a search found, best first. */
export const ListFound = `fragment EventFields on Event {
  id
  type
  plover
  mode
  summary
  content
  polarity
  modality
  quadClass
  score
  confidence
  sourceCount
  firstReportedAt
  lastReportedAt
  time {
    start
    end
    grain
    surface
  }
  participants {
    role
    entity {
      __typename
      id
      kind
      name
    }
  }
  place {
    id
    name
    countryCode
  }
  evidence(first: 3) {
    edges {
      node {
        ...ClaimFields
      }
    }
  }
}

fragment ClaimFields on Claim {
  id
  rule
  confidence
  attribution
  trigger {
    surface
    start
    end
  }
  speaker {
    id
    name
  }
  passage {
    id
    text
  }
  article {
    ...ArticleFields
  }
}

fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

fragment EntityFields on Entity {
  __typename
  id
  kind
  name
  aliases
  wikidataId
  description
  articleCount
  firstSeenAt
  lastSeenAt
}

fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}

query ListFound($text: String!, $kinds: [SearchKind!], $first: Int = 50, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges {
      cursor
      score
      node {
        __typename
        id
        ... on Entity {
          ...EntityFields
        }
        ... on Event {
          ...EventFields
        }
        ... on Article {
          ...ArticleFields
        }
      }
    }
    pageInfo {
      ...NextPage
    }
  }
}` as TypedDocument<ListFoundQuery, ListFoundQueryVariables>;

/** Articles as they are stored; goes on behind the cursor `after`. */
export const ArticleIngested = `fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

subscription ArticleIngested($after: String) {
  articleIngested(after: $after) {
    cursor
    article {
      ...ArticleFields
    }
  }
}` as TypedDocument<ArticleIngestedSubscription, ArticleIngestedSubscriptionVariables>;

/** Events as they are reported, with the article; goes on behind the cursor `after`. */
export const EventReported = `fragment EventFields on Event {
  id
  type
  plover
  mode
  summary
  content
  polarity
  modality
  quadClass
  score
  confidence
  sourceCount
  firstReportedAt
  lastReportedAt
  time {
    start
    end
    grain
    surface
  }
  participants {
    role
    entity {
      __typename
      id
      kind
      name
    }
  }
  place {
    id
    name
    countryCode
  }
  evidence(first: 3) {
    edges {
      node {
        ...ClaimFields
      }
    }
  }
}

fragment ClaimFields on Claim {
  id
  rule
  confidence
  attribution
  trigger {
    surface
    start
    end
  }
  speaker {
    id
    name
  }
  passage {
    id
    text
  }
  article {
    ...ArticleFields
  }
}

fragment ArticleFields on Article {
  id
  url
  title
  publisher
  authors
  publishedAt
  language
}

subscription EventReported($filter: EventFilter, $after: String) {
  eventReported(filter: $filter, after: $after) {
    cursor
    event {
      ...EventFields
    }
    article {
      ...ArticleFields
    }
  }
}` as TypedDocument<EventReportedSubscription, EventReportedSubscriptionVariables>;

/** The graph, or a part of it, as text in chunks. */
export const ExportGraph = `subscription ExportGraph($filter: ExportFilter, $format: ExportFormat!) {
  exportGraph(filter: $filter, format: $format) {
    text
    nodes
    edges
  }
}` as TypedDocument<ExportGraphSubscription, ExportGraphSubscriptionVariables>;

/** Behind all that has been written so far: what a subscription takes as `after`. */
export const LiveCursor = `query LiveCursor {
  liveCursor
}` as TypedDocument<LiveCursorQuery, LiveCursorQueryVariables>;

/** Queries and mutations, by name. */
export const operations = {
  /** The latest events, each with the sentence it was read from. */
  latestEvents: LatestEvents,
  /** Who somebody is: names, posts, and the events they took part in. */
  whoIs: WhoIs,
  /** What an entity did or underwent, with its roles, the latest first. */
  whatTheyDid: WhatTheyDid,
  /** The edges between an entity and others, with the events behind each. */
  whomTheyMet: WhomTheyMet,
  /** What was refused, denied or not agreed to, and who says so. */
  refused: Refused,
  /** What is planned, demanded or possible, rather than done. */
  planned: Planned,
  /** Full text over everything; misspellings are forgiven, and what matched is marked. */
  search: Search,
  /** What lies around an entity, as a graph. */
  neighborhood: Neighborhood,
  /** With whom an entity shares events and articles. */
  whoIsNamedTogether: WhoIsNamedTogether,
  /** The latest articles, with the entities that they are about. */
  latestArticles: LatestArticles,
  /** One article, sentence by sentence, with the names in each. */
  readAnArticle: ReadAnArticle,
  /** The entities that most articles name. */
  mostWrittenOf: MostWrittenOf,
  /** How much the graph holds. */
  stats: Stats,
  /** Reads an article and stores what it asserts. */
  ingestAnArticle: IngestAnArticle,
  /** How the events of a kind, or of anybody, went up and down over time. */
  timeline: Timeline,
  /** What two entities have to do with each other, and when they were last in contact. */
  dyad: Dyad,
  /** Takes an article back, with exactly what only it supported. */
  retractAnArticle: RetractAnArticle,
  /** How one entity is connected with another, and which events hold each step up. */
  paths: Paths,
  /** Who is suddenly written of: against their own past, not against others. */
  trending: Trending,
  /** Events counted by type and by publisher, for any filter; also by country and by month. */
  facets: Facets,
  /** A page of articles. */
  listArticles: ListArticles,
  /** A page of entities. */
  listEntities: ListEntities,
  /** A page of the articles that name an entity, with how much each is about it. */
  listEntityArticles: ListEntityArticles,
  /** A page of the events in which an entity takes part, with its roles. */
  listEntityEvents: ListEntityEvents,
  /** A page of the places in articles that name an entity. */
  listEntityMentions: ListEntityMentions,
  /** A page of those that share events or articles with an entity. */
  listEntityNeighbors: ListEntityNeighbors,
  /** A page of an entity's edges to others, such as VISITED or HOLDS_POSITION. */
  listEntityRelations: ListEntityRelations,
  /** A page of the claims that hold up an event. */
  listEvidence: ListEvidence,
  /** A page of events. */
  listEvents: ListEvents,
  /** A page of what a search found, best first. */
  listFound: ListFound,
  /** Behind all that has been written so far: what a subscription takes as `after`. */
  liveCursor: LiveCursor,
} as const;

/** Subscriptions, by name. */
export const subscriptions = {
  /** Articles as they are stored; goes on behind the cursor `after`. */
  articleIngested: ArticleIngested,
  /** Events as they are reported, with the article; goes on behind the cursor `after`. */
  eventReported: EventReported,
  /** The graph, or a part of it, as text in chunks. */
  exportGraph: ExportGraph,
} as const;
