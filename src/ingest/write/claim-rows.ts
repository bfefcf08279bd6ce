import type { z } from 'zod'
import type { Attribution, ClaimType, Modality, Polarity, PublishedClaim } from '../../domain/claim.ts'
import type { Grain } from '../../domain/time.ts'
import type { claimProperties, roleProperties } from './article-statements.ts'

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

export function roleRows(claim: PublishedClaim): (RoleRow & { claimId: string })[] {
  return claim.roles.map(({ chain, ...role }) => ({
    claimId: claim.id,
    ...role,
    chainStart: chain?.start ?? null,
    chainEnd: chain?.end ?? null,
    chainSurface: chain?.surface ?? null,
    chainRule: chain?.rule ?? null,
  }))
}

/** The claim that was stored as these rows. */
export function claimFrom(row: ClaimRow, roles: readonly RoleRow[]): PublishedClaim {
  return {
    id: row.id,
    articleId: row.articleId,
    passageId: row.passageId,
    publishedAt: row.publishedAt,
    type: row.type as ClaimType,
    mode: row.mode,
    polarity: row.polarity as Polarity,
    modality: row.modality as Modality,
    attribution: row.attribution as Attribution,
    time: { start: row.start, end: row.end, grain: row.grain as Grain, surface: row.surface },
    trigger: { start: row.triggerStart, end: row.triggerEnd, surface: row.trigger },
    rule: row.rule,
    confidence: row.confidence,
    roles: roles.map((role) => ({
      role: role.role,
      entityId: role.entityId,
      name: role.name,
      start: role.start,
      end: role.end,
      surface: role.surface,
      chain:
        role.chainStart === null
          ? null
          : {
              start: role.chainStart,
              end: role.chainEnd as number,
              surface: role.chainSurface as string,
              rule: role.chainRule as string,
            },
    })),
    content:
      row.contentRole === null
        ? null
        : {
            role: row.contentRole,
            start: row.contentStart as number,
            end: row.contentEnd as number,
            surface: row.content as string,
          },
  }
}
