import { z } from 'zod'
import { attributions, modalities, polarities } from '../../../domain/claim.ts'
import { entityKinds } from '../../../domain/entity.ts'
import { claimKinds } from './kinds.ts'

const words = z.string().describe('Copied from the sentence, character for character.')
const sentence = z.number().describe('Number of the sentence.')

const types = claimKinds.map(({ type }) => type)
const roleNames = [...new Set(['speaker', ...claimKinds.flatMap(({ roles }) => Object.keys(roles))])].sort()

export const mentionShape = z.object({ sentence, words, kind: z.enum(entityKinds) })

export const roleShape = z.object({
  role: z.enum(roleNames),
  words,
  antecedent: z
    .object({ sentence, words })
    .nullable()
    .describe('The mention that a pronoun or description stands for; null where the words are a mention.'),
})

const claimFields = {
  sentence,
  trigger: words,
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  attribution: z.enum(attributions),
  time: words.nullable(),
  content: words.nullable(),
  former: z.boolean(),
}

/** A claim whose type and roles are looked at one by one, so that one bad role does not cost the others. */
export const looseClaim = z.object({ ...claimFields, type: z.string(), roles: z.array(z.unknown()) })
export type LooseClaim = z.infer<typeof looseClaim>

/** An answer whose items are looked at one by one. */
export const looseAnswer = z.object({ mentions: z.array(z.unknown()), claims: z.array(z.unknown()) })

const fullAnswer = z.object({
  mentions: z.array(mentionShape),
  claims: z.array(z.object({ ...claimFields, type: z.enum(types), roles: z.array(roleShape) })),
})

const { $schema: _, ...schema } = z.toJSONSchema(fullAnswer)

/** What the endpoint is asked to keep its answer to, in the form of OpenAI's structured outputs. */
export const responseFormat = {
  type: 'json_schema',
  json_schema: { name: 'reading', strict: true, schema },
} as const
