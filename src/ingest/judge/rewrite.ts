import type { ArticleReading } from '../../domain/article.ts'
import type { Attribution, Claim, ClaimRole, ClaimType, Modality, Polarity } from '../../domain/claim.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Grain } from '../../domain/time.ts'
import type { Transaction } from '../../graph/store.ts'
import type { Version } from '../write/assertions.ts'
import { replace } from '../write/replace.ts'
import { recordsEver } from './records.ts'
import { entitiesIn } from './settle.ts'
import { storedArticles, storedClaims, storedPassages } from './statements.ts'

/** Articles that are held at a time. */
const batchSize = 25

/** Settles stored articles anew: they assert what they did, and the judgements that hold now say who is meant. */
export async function rewrite(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  for (let at = 0; at < articleIds.length; at += batchSize)
    await replace(tx, await storedVersions(tx, articleIds.slice(at, at + batchSize)))
}

/** Articles as they were written: with the entities that they assert, be these others by judgement or not. */
async function storedVersions(tx: Transaction, ids: readonly string[]): Promise<Version[]> {
  const passages = groupBy(await tx.run(storedPassages, { ids }), ({ passage }) => passage.articleId)
  const claims = groupBy(await tx.run(storedClaims, { ids }), ({ claim }) => claim.articleId)
  const versions = (await tx.run(storedArticles, { ids })).map(({ article }): Version => {
    const { fingerprint, ...record } = article
    const own = passages.get(article.id) ?? []
    const mentions = own.flatMap(({ passage, mentions: named }) =>
      named.map((mention) => ({ ...mention, passageId: passage.id })),
    )
    const stated = claims.get(article.id) ?? []
    const reading: ArticleReading = {
      article: record,
      passages: own.map(({ passage: { articleId: _, ...passage } }) => passage),
      mentions,
      claims: stated.map(claimFrom),
      entities: [],
    }
    const knownFrom = new Map(stated.map(({ claim }) => [claim.id, claim.knownFrom]))
    return { reading, fingerprint, knownFrom: (id) => knownFrom.get(id) as string }
  })
  const asserted = new Set(versions.flatMap(({ reading }) => entitiesIn(reading)))
  // Settling takes of them what each article needs.
  const entities = await recordsEver(tx, [...asserted])
  return versions.map((version) => ({ ...version, reading: { ...version.reading, entities } }))
}

type StoredClaim = ReturnType<(typeof storedClaims)['row']['parse']>

function claimFrom({ claim, roles }: StoredClaim): Claim {
  return {
    id: claim.id,
    passageId: claim.passageId,
    type: claim.type as ClaimType,
    mode: claim.mode,
    polarity: claim.polarity as Polarity,
    modality: claim.modality as Modality,
    attribution: claim.attribution as Attribution,
    time: { start: claim.start, end: claim.end, grain: claim.grain as Grain, surface: claim.surface },
    trigger: { start: claim.triggerStart, end: claim.triggerEnd, surface: claim.trigger },
    rule: claim.rule,
    confidence: claim.confidence,
    roles: roles.map(roleFrom),
    content:
      claim.contentRole === null
        ? null
        : {
            role: claim.contentRole,
            start: claim.contentStart as number,
            end: claim.contentEnd as number,
            surface: claim.content as string,
          },
  }
}

function roleFrom({
  chainStart,
  chainEnd,
  chainSurface,
  chainRule,
  ...role
}: StoredClaim['roles'][number]): ClaimRole {
  const chain =
    chainStart === null
      ? null
      : {
          start: chainStart,
          end: chainEnd as number,
          surface: chainSurface as string,
          rule: chainRule as string,
        }
  return { ...role, chain }
}
