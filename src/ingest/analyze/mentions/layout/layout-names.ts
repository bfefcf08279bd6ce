import type { EntityKind } from '../../../../domain/entity.ts'
import type { NameMention } from '../../document.ts'
import type { Tree } from '../../tree.ts'
import { kindOfRole } from './role-kind.ts'
import { sportShapes, wireShapes } from './shapes.ts'
import { tokensAt } from './tokens-at.ts'

interface Found {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
}

/** Lines of results and lists are shorter. */
const longestLine = 1200

/** The rule of a name whose kind its line tells. */
export const layoutRule = 'layout.line'

/** Names that the layout of their line gives away: results, standings, scorecards, teams, bylines, datelines. */
export function layoutNames(text: string, tree: Tree, sport: boolean): NameMention[] {
  const bowling = /\bbowling\b/iu.test(text)
  const found: Found[] = []
  const shapes = sport ? [...wireShapes, ...sportShapes] : wireShapes
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    if (line.length > longestLine) continue
    const inLine: Found[] = []
    for (const shape of shapes) for (const name of matched(line, shape, bowling)) add(inLine, name)
    for (const { start, end, kind } of inLine) found.push({ start: start + index, end: end + index, kind })
  }
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, kind }) => {
      const tokens = tokensAt(tree, start, end)
      if (tokens === undefined) return []
      return [
        { ...tokens, start, end, surface: text.slice(start, end), kind, rule: layoutRule, confidence: 0.8 },
      ]
    })
}

/** What an earlier shape has taken stays with it. */
function add(found: Found[], name: Found): void {
  if (!found.some((other) => other.start < name.end && name.start < other.end)) found.push(name)
}

function matched(line: string, shape: RegExp, bowling: boolean): Found[] {
  return [...line.matchAll(shape)].flatMap(({ groups = {}, indices }) => {
    const names: Found[] = []
    for (const [group, surface] of Object.entries(groups)) {
      const at = indices?.groups?.[group]
      if (surface === undefined || at === undefined) continue
      const kind = kindOfRole(group.slice(0, -1), surface, bowling)
      if (kind === undefined) return []
      names.push({ start: at[0], end: at[1], kind })
    }
    return names
  })
}
