import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const acts =
  lexemes(`law, bill, legislation, act, amendment, budget, reform, decree, resolution, constitution, measure, statute,
  motion, ordinance, code, package, rule, regulation, ban, tax`)

export const legislate: EventKind = {
  type: 'LEGISLATE',
  description: 'A parliament or government passes, enacts or repeals a law.',
  plover: null,
  quadClass: 'NEUTRAL',
  score: 0,
  roles: { legislator: { filler: 'ACTOR', principal: true } },
  requires: ['legislator'],
  contentRole: 'law',
  period: 'YEAR',
  gapDays: 5,
  phrase: { subject: 'legislator', base: 'legislate', past: 'legislated', gerund: 'legislating' },
  frames: [
    {
      rule: 'legislate.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'pass, enact, adopt, approve, promulgate, repeal, amend, legislate, vote, decree, introduce',
      ),
      where: { object: acts },
      roles: { legislator: ['subject'] },
      content: ['object'],
      confidence: 0.85,
    },
    {
      rule: 'legislate.sign-into-law',
      pos: 'VERB',
      lemmas: lexemes('sign'),
      where: { 'prep:into': lexemes('law') },
      roles: { legislator: ['subject'] },
      content: ['object'],
      confidence: 0.93,
    },
    {
      rule: 'legislate.legalise',
      pos: 'VERB',
      lemmas: lexemes('legalise, legalize, decriminalise, decriminalize, criminalise, criminalize'),
      roles: { legislator: ['subject'] },
      content: ['object'],
      requiresContent: true,
      confidence: 0.85,
    },
    {
      rule: 'legislate.noun',
      pos: 'NOUN',
      lemmas: lexemes('passage, enactment, adoption, repeal'),
      where: { 'prep:of': acts },
      roles: { legislator: ['possessor', 'prep:by', 'modifier'] },
      content: ['prep:of'],
      confidence: 0.75,
    },
  ],
  examples: [
    { text: "Kenya's parliament passed a law against graft.", roles: { legislator: ['Kenya'] } },
    { text: 'A bill was approved by Kenyan lawmakers.', roles: { legislator: ['Kenya'] } },
    { text: 'Kenya legalised the trade.', roles: { legislator: ['Kenya'] } },
    { text: 'Kenya plans to amend the constitution.', roles: { legislator: ['Kenya'] }, modality: 'PLANNED' },
    {
      text: 'Kenyan lawmakers failed to pass the bill.',
      roles: { legislator: ['Kenya'] },
      polarity: 'NEGATED',
    },
    { text: 'Kenya passed Uganda in the table.', roles: null },
    { text: 'Anna Larsen adopted a child in Kenya.', roles: null },
  ],
}
