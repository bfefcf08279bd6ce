import { statement } from '../../../domain/event-kinds/statement.ts'

/** Verbs whose complement is somebody's words or belief, by lemma. */
export const speechVerbs: ReadonlySet<string> = new Set([
  ...statement.frames.flatMap((frame) => (frame.pos === 'VERB' ? frame.lemmas : [])),
  'accuse',
  'believe',
  'think',
  'deny',
  'pledge',
])
