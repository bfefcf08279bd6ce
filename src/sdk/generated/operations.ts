/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How the content of an article is written. */
export type ArticleFormat =
  /** A whole page, or the HTML of a body. */
  | 'HTML'
  /** Markdown. */
  | 'MARKDOWN'
  /** Plain text, of the article or of the page about it. */
  | 'TEXT';

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

/** The three kinds of entity. */
export type EntityKind =
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PLACE';

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
  participantIds?: Array<string | number> | null | undefined;
  /** Places where it took place, any of them. */
  placeIds?: Array<string | number> | null | undefined;
  /** Affirmed or denied. */
  polarity?: Polarity | null | undefined;
  /** Any of these types. */
  types?: Array<EventType> | null | undefined;
};

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

/** How finely a time is known; never finer than the words that state it. */
export type Grain =
  | 'DAY'
  | 'MONTH'
  | 'UNKNOWN'
  | 'WEEK'
  | 'YEAR';

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

export type LatestEventsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type LatestEventsQuery = { events: { edges: Array<{ node: { id: string, type: EventType, summary: string, confidence: number, sourceCount: number, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity:
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
           }>, place: { id: string, name: string } | null, evidence: { edges: Array<{ node: { rule: string, trigger: { surface: string }, passage: { text: string }, article: { title: string | null, publisher: string | null, url: string | null } } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WhoIsQueryVariables = Exact<{
  name: string;
}>;


export type WhoIsQuery = { entity:
    | { __typename: 'Organization', id: string, name: string, aliases: Array<string>, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
    | { __typename: 'Person', id: string, name: string, aliases: Array<string>, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null, positions: Array<{ title: string, former: boolean, sourceCount: number, of:
          | { name: string }
          | { name: string }
          | { name: string }
         | null }> }
    | { __typename: 'Place', id: string, name: string, aliases: Array<string>, articleCount: number, firstSeenAt: string | null, lastSeenAt: string | null }
   | null };

export type WhatTheyDidQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;


export type WhatTheyDidQuery = { entity:
    | { id: string, name: string, events: { totalCount: number, edges: Array<{ roles: Array<string>, node: { id: string, type: EventType, summary: string, polarity: Polarity, modality: Modality, time: { start: string | null, end: string | null, grain: Grain }, evidence: { edges: Array<{ node: { passage: { text: string }, speaker:
                    | { name: string }
                    | { name: string }
                    | { name: string }
                   | null, roles: Array<{ role: string, surface: string, start: number, end: number, entity:
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    , coreference: { surface: string, rule: string } | null }> } }> } } }> } }
    | { id: string, name: string, events: { totalCount: number, edges: Array<{ roles: Array<string>, node: { id: string, type: EventType, summary: string, polarity: Polarity, modality: Modality, time: { start: string | null, end: string | null, grain: Grain }, evidence: { edges: Array<{ node: { passage: { text: string }, speaker:
                    | { name: string }
                    | { name: string }
                    | { name: string }
                   | null, roles: Array<{ role: string, surface: string, start: number, end: number, entity:
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    , coreference: { surface: string, rule: string } | null }> } }> } } }> } }
    | { id: string, name: string, events: { totalCount: number, edges: Array<{ roles: Array<string>, node: { id: string, type: EventType, summary: string, polarity: Polarity, modality: Modality, time: { start: string | null, end: string | null, grain: Grain }, evidence: { edges: Array<{ node: { passage: { text: string }, speaker:
                    | { name: string }
                    | { name: string }
                    | { name: string }
                   | null, roles: Array<{ role: string, surface: string, start: number, end: number, entity:
                      | { name: string }
                      | { name: string }
                      | { name: string }
                    , coreference: { surface: string, rule: string } | null }> } }> } } }> } }
   | null };

export type WhomTheyMetQueryVariables = Exact<{
  name: string;
}>;


export type WhomTheyMetQuery = { entity:
    | { id: string, name: string, relations: { edges: Array<{ node: { type: string, title: string | null, weight: number, firstAt: string | null, lastAt: string | null, source:
              | { name: string }
              | { name: string }
              | { name: string }
            , target:
              | { name: string }
              | { name: string }
              | { name: string }
            , events: Array<{ id: string, summary: string, time: { start: string | null, grain: Grain } }> } }> } }
    | { id: string, name: string, relations: { edges: Array<{ node: { type: string, title: string | null, weight: number, firstAt: string | null, lastAt: string | null, source:
              | { name: string }
              | { name: string }
              | { name: string }
            , target:
              | { name: string }
              | { name: string }
              | { name: string }
            , events: Array<{ id: string, summary: string, time: { start: string | null, grain: Grain } }> } }> } }
    | { id: string, name: string, relations: { edges: Array<{ node: { type: string, title: string | null, weight: number, firstAt: string | null, lastAt: string | null, source:
              | { name: string }
              | { name: string }
              | { name: string }
            , target:
              | { name: string }
              | { name: string }
              | { name: string }
            , events: Array<{ id: string, summary: string, time: { start: string | null, grain: Grain } }> } }> } }
   | null };

export type RefusedQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type RefusedQuery = { events: { totalCount: number, edges: Array<{ node: { id: string, type: EventType, summary: string, content: string | null, evidence: { edges: Array<{ node: { attribution: Attribution, speaker:
                | { name: string }
                | { name: string }
                | { name: string }
               | null, content: { surface: string } | null, passage: { text: string } } }> } } }> } };

export type PlannedQueryVariables = Exact<{
  modality?: Modality | null | undefined;
  first?: number | null | undefined;
}>;


export type PlannedQuery = { events: { edges: Array<{ node: { id: string, type: EventType, summary: string, time: { start: string | null, end: string | null, grain: Grain, surface: string | null }, participants: Array<{ role: string, entity:
            | { name: string }
            | { name: string }
            | { name: string }
           }> } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ score: number, node:
        | { __typename: 'Article', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Organization', name: string, aliases: Array<string>, articleCount: number, id: string, articles: { edges: Array<{ node: { title: string | null, publishedAt: string | null } }> } }
        | { __typename: 'Passage', id: string }
        | { __typename: 'Person', name: string, aliases: Array<string>, articleCount: number, id: string, articles: { edges: Array<{ node: { title: string | null, publishedAt: string | null } }> } }
        | { __typename: 'Place', name: string, aliases: Array<string>, articleCount: number, id: string, articles: { edges: Array<{ node: { title: string | null, publishedAt: string | null } }> } }
       }> } };

export type NeighborhoodQueryVariables = Exact<{
  id: string | number;
  depth?: number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { truncated: boolean, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { name: string, kind: EntityKind, id: string }
      | { id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
    >, edges: Array<{ source: string, target: string, type: string, weight: number }> } };

export type WhoIsNamedTogetherQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
}>;


export type WhoIsNamedTogetherQuery = { entity:
    | { id: string, name: string, neighbors: { totalCount: number, edges: Array<{ sharedEvents: number, coMentions: number, node:
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
           }> } }
    | { id: string, name: string, neighbors: { totalCount: number, edges: Array<{ sharedEvents: number, coMentions: number, node:
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
           }> } }
    | { id: string, name: string, neighbors: { totalCount: number, edges: Array<{ sharedEvents: number, coMentions: number, node:
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
           }> } }
   | null };

export type LatestArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type LatestArticlesQuery = { articles: { edges: Array<{ node: { id: string, title: string | null, publisher: string | null, authors: Array<string>, publishedAt: string | null, url: string | null, entities: { edges: Array<{ count: number | null, salience: number | null, node:
              | { name: string, kind: EntityKind }
              | { name: string, kind: EntityKind }
              | { name: string, kind: EntityKind }
             }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadAnArticleQueryVariables = Exact<{
  url: string;
}>;


export type ReadAnArticleQuery = { article: { id: string, title: string | null, text: string, passages: { edges: Array<{ node: { index: number, text: string, mentions: { edges: Array<{ node: { surface: string, start: number, end: number, rule: string, entity:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> } } }> } } | null };

export type MostWrittenOfQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
}>;


export type MostWrittenOfQuery = { entities: { edges: Array<{ node:
        | { id: string, name: string, articleCount: number, lastSeenAt: string | null }
        | { id: string, name: string, articleCount: number, lastSeenAt: string | null }
        | { id: string, name: string, articleCount: number, lastSeenAt: string | null }
       }> } };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { stats: { articles: number, passages: number, claims: number, persons: number, organizations: number, places: number, events: number } };

export type IngestAnArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestAnArticleMutation = { ingestArticle:
    | { __typename: 'ContentRejected', code: string, message: string }
    | { __typename: 'MutationIngestArticleSuccess', data: { outcome: IngestOutcome, claimCount: number, warnings: Array<string>, article: { id: string, title: string | null } } }
   };

export type TimelineQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  bucket?: BucketSize | null | undefined;
}>;


export type TimelineQuery = { timeline: Array<{ start: string, count: number, meanScore: number, verbalCooperation: number, materialCooperation: number, verbalConflict: number, materialConflict: number }> };

export type DyadQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type DyadQuery = { dyad: { a:
      | { name: string }
      | { name: string }
      | { name: string }
    , b:
      | { name: string }
      | { name: string }
      | { name: string }
    , lastContact: { summary: string, time: { start: string | null } } | null, barometer: Array<{ start: string, count: number, meanScore: number }>, events: { edges: Array<{ node: { summary: string, polarity: Polarity, modality: Modality, participants: Array<{ role: string, entity:
              | { name: string }
              | { name: string }
              | { name: string }
             }> } }> } } };

export type RetractAnArticleMutationVariables = Exact<{
  url: string;
}>;


export type RetractAnArticleMutation = { retractArticle:
    | { __typename: 'ArticleUnknown', message: string }
    | { __typename: 'MutationRetractArticleSuccess', data: { articleId: string } }
   };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength?: number | null | undefined;
  inTimeOrder?: boolean | null | undefined;
}>;


export type PathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
    >, hops: Array<{ type: string, from:
        | { name: string }
        | { name: string }
        | { name: string }
      , to:
        | { name: string }
        | { name: string }
        | { name: string }
      , events: Array<{ summary: string, time: { start: string | null } }> }> }> };
