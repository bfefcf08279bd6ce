import type { EventKind } from './kind.ts'
import { lexemes } from './lexemes.ts'

const papers =
  lexemes(`agreement, deal, accord, treaty, pact, contract, memorandum, protocol, charter, convention,
  declaration, communique, document, letter, resolution, compact, truce, constitution, partnership, understanding`)

export const sign: EventKind = {
  type: 'SIGN',
  description: 'An actor signs, ratifies or joins an agreement, alone or with a counterpart.',
  plover: 'SUPPORT',
  quadClass: 'VERBAL_COOPERATION',
  score: 7,
  roles: {
    signatory: { filler: 'ACTOR', principal: true },
    counterpart: { filler: 'ACTOR' },
    venue: { filler: 'PLACE', location: true },
  },
  requires: ['signatory'],
  contentRole: 'agreement',
  edge: { type: 'SIGNED_WITH', from: 'signatory', to: 'counterpart' },
  period: 'YEAR',
  gapDays: 2,
  phrase: {
    subject: 'signatory',
    base: 'sign',
    past: 'signed',
    gerund: 'signing',
    object: 'counterpart',
    link: 'with',
  },
  frames: [
    {
      rule: 'sign.verb',
      pos: 'VERB',
      lemmas: lexemes(
        'sign, ink, ratify, initial, conclude, finalise, finalize, formalise, formalize, cosign',
      ),
      where: { object: papers },
      roles: {
        signatory: ['subject'],
        counterpart: ['prep:with', 'object>prep:with', 'object>prep:between'],
        venue: ['prep:in', 'prep:at'],
      },
      content: ['object'],
      confidence: 0.9,
    },
    {
      rule: 'sign.join',
      pos: 'VERB',
      lemmas: lexemes('sign up, sign on, accede'),
      preposition: ['to', 'on'],
      roles: { signatory: ['subject'] },
      content: ['prep:to', 'prep:on'],
      confidence: 0.8,
    },
    {
      rule: 'sign.noun',
      pos: 'NOUN',
      lemmas: lexemes('signing, ratification'),
      roles: {
        signatory: ['possessor', 'prep:by', 'modifier'],
        counterpart: ['prep:with', 'prep:of>prep:with'],
        venue: ['prep:in', 'prep:at'],
      },
      content: ['prep:of'],
      confidence: 0.8,
    },
  ],
  examples: [
    {
      text: 'Peru signed a trade agreement with Chile in Lima.',
      roles: { signatory: ['Peru'], counterpart: ['Chile'], venue: ['Lima'] },
    },
    { text: 'A pact was signed by Peru and Chile.', roles: { signatory: ['Chile', 'Peru'] } },
    { text: "Peru's parliament ratified the treaty.", roles: { signatory: ['Peru'] } },
    { text: 'Peru refused to sign the treaty.', roles: { signatory: ['Peru'] }, polarity: 'NEGATED' },
    { text: 'Peru plans to sign the treaty.', roles: { signatory: ['Peru'] }, modality: 'PLANNED' },
    { text: 'Anna Larsen signed autographs in Lima.', roles: null },
    { text: 'Siemens showed signs of recovery in Peru.', roles: null },
  ],
}
