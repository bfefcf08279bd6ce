import { apiError } from './errors.ts'

/** The types that an id can name. */
const nodeTypes = [
  'Person',
  'Organization',
  'Place',
  'Article',
  'Passage',
  'Event',
  'Claim',
  'Judgement',
] as const
export type NodeType = (typeof nodeTypes)[number]

export const entityTypes = ['Person', 'Organization', 'Place'] as const satisfies readonly NodeType[]

/** The opaque form of an id: clients hand it back, and never take it apart. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url')
}

/** Throws BAD_ID for anything that this API did not hand out. */
export function decodeGlobalId(globalId: string): { typename: NodeType; id: string } {
  const decoded = Buffer.from(globalId, 'base64url').toString()
  const [, typename, id] = /^(\w+):(.+)$/su.exec(decoded) ?? []
  const known = nodeTypes.find((type) => type === typename)
  if (known === undefined || id === undefined || encodeGlobalId(known, id) !== globalId) {
    throw apiError(
      'BAD_ID',
      `${JSON.stringify(globalId.slice(0, 80))} is not an id; use one that this API returned.`,
    )
  }
  return { typename: known, id }
}

/** The local ids, all of which must name one of the given types. */
export function idsOfTypes(globalIds: readonly string[], types: readonly NodeType[]): string[] {
  return globalIds.map((globalId) => {
    const { typename, id } = decodeGlobalId(globalId)
    if (!types.includes(typename)) {
      throw apiError('BAD_ID', `${globalId} is the id of a ${typename}; allowed here is ${types.join(', ')}.`)
    }
    return id
  })
}
