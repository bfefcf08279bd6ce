import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { builtCommand } from '../support/built-command.ts'

const { wiregraph, file } = builtCommand()

const story = `Anna Larsen of Kenya met Jonas Lie in Lima on Monday. She did not visit Oslo, and said that he would resign.

Peru was visited with criticism, although it rained. Pedro Alvarez and Ines Duarte argued with Paul Meyer. His lawyers walked to the museum.`

describe('explain', { timeout: 60_000 }, () => {
  test('tells names, coreference, times, facts and what decided them, sentence by sentence', async () => {
    const { out } = await wiregraph(['explain', '--as', 'body', file('story.txt', story)])
    expect(out).toMatch(/^\[0\] Anna Larsen of Kenya met Jonas Lie in Lima on Monday\.$/m)
    expect(out).toMatch(/name +Kenya, PLACE by gazetteer\.country, confidence 0\.95/)
    expect(out).toMatch(/for +She = Anna Larsen, through "Anna Larsen" in \[0\] by coreference\./)
    expect(out).toMatch(/time +"Monday" no day, UNKNOWN/)
    expect(out).toMatch(/fact +MEET AFFIRMED OCCURRED by NARRATOR; meet\.verb on "met", confidence 0\.9/)
    expect(out).toMatch(/fact +VISIT NEGATED OCCURRED by NARRATOR/)
    expect(out).toMatch(/NEGATED by "not"/)
    expect(out).toMatch(/fact +RESIGN AFFIRMED PLANNED by SPEAKER/)
    expect(out).toMatch(/PLANNED by .*"would"/)
    expect(out).toMatch(/Who is who[\s\S]*Anna Larsen, PERSON: \[0\] Anna Larsen, \[1\] She \(coreference\./)
  })

  test('tells which rules came close and what is left without an antecedent', async () => {
    const input = file('near.txt', story)
    const { out } = await wiregraph(['explain', '--as', 'body', input])
    expect(out).toMatch(/close visit\.verb on "visited": nobody fills visitor: nothing stands in subject/)
    expect(out).toMatch(/left +"it": it stands for a clause or for nothing|left +"it": nobody/)
    expect(out).toMatch(/"said" with other words: .*request\.say-must/)
    const all = await wiregraph(['explain', '--as', 'body', '--misses', 'all', input])
    expect(all.out).toMatch(
      /request\.say-must on "said": its clause>auxiliary would have to be "must", "should", "ought"/,
    )
    const none = await wiregraph(['explain', '--as', 'body', '--misses', 'none', input])
    expect(none.out).not.toContain('close')
  })

  test('a name that is part of a title stands for nobody', async () => {
    const text =
      'Ann Brown, the president of Lee Young. Lee Young, the president of Ann Brown. The president left.'
    const { code, out } = await wiregraph(['explain', '--as', 'body', file('titles.txt', text)])
    expect(code).toBe(0)
    expect(out).toContain('[2] The president left.')
  })

  test('colours are for terminals, and change no word', async () => {
    const input = file('colours.txt', story)
    const plain = await wiregraph(['explain', '--as', 'body', input], { NO_COLOR: '' })
    expect(plain.out).not.toContain('\u001b')
    const forced = await wiregraph(['explain', '--as', 'body', input], { NO_COLOR: '', FORCE_COLOR: '1' })
    expect(forced.out).toContain('\u001b[32mAnna Larsen\u001b[39m')
    expect(stripVTControlCharacters(forced.out)).toBe(plain.out)
  })
})
