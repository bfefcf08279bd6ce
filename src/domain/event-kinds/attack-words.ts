import { lexemes } from './lexemes.ts'
import { whereabouts } from './whereabouts.ts'

/** What is attacked, hit or killed only in a manner of speaking. */
export const figurative =
  lexemes(`problem, issue, question, idea, policy, plan, decision, record, proposal, law, bill, report, approach,
  deal, bargain, note, chord, balance, market, goal, ball, target, snag, road, headline, price, demand, bottom, low, high, time, jackpot, hope, subject,
  industry, economy, growth, inflation, poverty, unemployment, lung, brain, body, cell, crop, hand, drum, record, milestone, wall, agreement, pose`)

/** What kills without attacking. */
export const calamities =
  lexemes(`earthquake, quake, flood, flooding, cyclone, hurricane, typhoon, tornado, tsunami, landslide, mudslide,
  avalanche, wildfire, drought, eruption, famine, epidemic, disease, virus, storm, cancer, flu, fire, crash, accident, heat, cold, avalanche, blaze, lightning, illness`)

/** Where the parties to an act of force stand. */
export const strike = { attacker: ['subject'], target: ['object'], place: whereabouts } as const
export const against = [
  'prep:on',
  'prep:against',
  'prep:at',
  'prep:into',
  'prep:toward',
  'prep:towards',
  'prep:near',
  'prep:in',
  'prep:outside',
  'prep:across',
] as const
