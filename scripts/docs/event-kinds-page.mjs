import { eventKinds } from '../../dist/domain/event-kinds/registry.js'
import { table } from './table.mjs'

const fillers = {
  ACTOR: 'person, organization or country',
  CONCERNED: 'person, organization or country, or the one whose deed or territory is named',
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  NAME: 'whatever is named, save a country',
  ANY: 'whatever is named or concerned',
}
const periods = { DAY: 'of one day', YEAR: 'of one year', EVER: 'of any time' }

/** The data dictionary of events: an overview, then each kind with roles, rules and examples. */
export function eventKindsPage() {
  return `${[head(), overview(), ...eventKinds.map(section)].join('\n\n')}\n`
}

function head() {
  return [
    '# Event kinds',
    `*Generated from \`src/domain/event-kinds/\` by \`npm run codegen\`.*`,
    `${eventKinds.length} kinds, a closed vocabulary. **PLOVER** is the type of PLOVER 0.8, where it has one. The **quadrant** tells cooperation from conflict and words from deeds; SPEECH and NEUTRAL stand outside. The **score** runs from -10 (war) to 10 (peace), in the manner of Goldstein 1992. The **edge** is drawn between two entities by events that are affirmed and have occurred; what was denied, planned, demanded or only possible is an event of the same kind with that polarity and modality, and draws none.`,
  ].join('\n\n')
}

function overview() {
  const rows = eventKinds.map(({ type, plover, quadClass, score, edge, description }) => [
    `[${type}](#${type.toLowerCase()})`,
    description,
    plover ?? '',
    quadClass,
    score,
    edge === undefined ? '' : `\`${edge.type}\``,
  ])
  return table(['kind', 'what happens', 'PLOVER', 'quadrant', 'score', 'edge'], rows)
}

function section(kind) {
  const { type, description, plover, quadClass, score, edge, contentRole, negationImplies, period, gapDays } =
    kind
  const byMode = Object.entries(kind.ploverByMode ?? {}).map(
    ([mode, own]) => `${own} in the mode \`${mode}\``,
  )
  const modes = [...new Set(kind.frames.flatMap(({ mode }) => (mode === undefined ? [] : [mode])))]
  const facts = [
    `PLOVER ${[plover ?? 'has no type for it', ...byMode].join(', ')}; quadrant ${quadClass}; score ${score}.`,
    edge && `Edge \`(${edge.from})-[:${edge.type}]->(${edge.to})\`.`,
    modes.length > 0 && `Modes: ${modes.map((mode) => `\`${mode}\``).join(', ')}.`,
    contentRole &&
      `What was said or promised is kept as \`content\` (its ${contentRole}), and tells events apart.`,
    negationImplies && `Denied, it implies ${negationImplies.type}, by the rule \`${negationImplies.rule}\`.`,
    `Reports ${periods[period]} with the same principal roles, at most ${days(gapDays)} apart, are one event.`,
  ]
  return [
    `## ${type}`,
    description,
    facts.filter(Boolean).join(' '),
    table(['role', 'filled by', ''], Object.entries(kind.roles).map(roleRow(kind))),
    `Rules: ${kind.frames.map(ruleText).join('; ')}.`,
    table(
      ['sentence', 'reads as'],
      examplesOf(kind).map((one) => [one.text, readingOf(one)]),
    ),
  ].join('\n\n')
}

const roleRow =
  ({ requires }) =>
  ([role, { filler, principal, location }]) => {
    const needed = requires.some((names) => names.split('|').includes(role))
    const notes = [needed && 'needed', principal && 'principal', location && 'where it takes place']
    return [`\`${role}\``, fillers[filler], notes.filter(Boolean).join(', ')]
  }

const shownWords = 8

function ruleText({ rule, lemmas }) {
  const words = lemmas.slice(0, shownWords).join(', ')
  return `\`${rule}\` (${words}${lemmas.length > shownWords ? ' …' : ''})`
}

/** Some that are read, those that are denied or not done among them, and one that is not read. */
function examplesOf({ examples }) {
  const read = examples.filter(({ roles }) => roles !== null)
  const plain = read.filter(({ polarity, modality }) => polarity === undefined && modality === undefined)
  const other = read.filter((one) => !plain.includes(one))
  return [
    ...plain.slice(0, 3),
    ...other.slice(0, 2),
    ...examples.filter(({ roles }) => roles === null).slice(0, 1),
  ]
}

function readingOf({ roles, polarity, modality }) {
  if (roles === null) return 'not of this kind'
  const filled = Object.entries(roles).map(([role, names]) => `${role}: ${names.join(', ')}`)
  return [...filled, polarity, modality].filter(Boolean).join('; ')
}

const days = (count) => (count === 1 ? 'a day' : `${count} days`)
