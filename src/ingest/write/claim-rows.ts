import type { z } from 'zod'
import type { ClaimType, Modality, Polarity, PublishedClaim } from '../../domain/claim.ts'
import type { Grain } from '../../domain/time.ts'
import type { SettledClaim } from '../judge/settle.ts'
import type { claimProperties, roleProperties } from './article-statements.ts'
import type { holdingClaimRow } from './derived-statements.ts'
import type { HoldingClaim } from './fact-changes.ts'

type ClaimRow = z.infer<z.ZodObject<typeof claimProperties>>
type RoleRow = z.infer<z.ZodObject<typeof roleProperties>>

export function claimRow(claim: PublishedClaim): ClaimRow {
  return {
    id: claim.id,
    articleId: claim.articleId,
    passageId: claim.passageId,
    publishedAt: claim.publishedAt,
    type: claim.type,
    mode: claim.mode,
    polarity: claim.polarity,
    modality: claim.modality,
    attribution: claim.attribution,
    start: claim.time.start,
    end: claim.time.end,
    grain: claim.time.grain,
    surface: claim.time.surface,
    trigger: claim.trigger.surface,
    triggerStart: claim.trigger.start,
    triggerEnd: claim.trigger.end,
    rule: claim.rule,
    confidence: claim.confidence,
    contentRole: claim.content?.role ?? null,
    content: claim.content?.surface ?? null,
    contentStart: claim.content?.start ?? null,
    contentEnd: claim.content?.end ?? null,
  }
}

export function roleRows(
  claim: Pick<PublishedClaim & SettledClaim, 'id'> & Pick<SettledClaim, 'roles'>,
): (RoleRow & { claimId: string; asserted: string | null })[] {
  return claim.roles.map(({ chain, ...role }) => ({
    claimId: claim.id,
    ...role,
    chainStart: chain?.start ?? null,
    chainEnd: chain?.end ?? null,
    chainSurface: chain?.surface ?? null,
    chainRule: chain?.rule ?? null,
  }))
}

/** The claim of a row of claims-of-blocks. */
export function holdingClaimFrom({ claim, roles, holds }: z.infer<typeof holdingClaimRow>): HoldingClaim {
  const { start, end, grain, surface, content, ...rest } = claim
  return {
    ...rest,
    type: rest.type as ClaimType,
    polarity: rest.polarity as Polarity,
    modality: rest.modality as Modality,
    time: { start, end, grain: grain as Grain, surface },
    roles,
    content: content === null ? null : { surface: content },
    holds: holds[0] ?? null,
  }
}
