import { describe, expect, test } from 'vitest'
import { cleaned, lead, second, texts, third } from './clean-text.ts'

const title = 'Ministers agree to reopen border crossing'

describe('the text of a whole page', () => {
  const above = ['Open Menu', title, 'Jane Doe (@jdoe) Published May 3, 2023 | 11:10 PM', title]
  const below = [
    'Related Topics',
    'Border Trade Spring Talks From',
    'Recent Stories',
    'Prices of bread rise in the south of the coun ..',
    'Prices of bread rise in the south of the country',
    '2 hours ago',
    'More Stories From World>',
  ]

  test('loses menu, headline, byline, topics and recent stories', () => {
    const article = cleaned('text', [...above, lead, second, third, ...below].join('\n\n'))
    expect(texts(article)).toEqual([lead, second, third])
    expect(article).toMatchObject({ title, authors: ['Jane Doe'], publishedAt: '2023-05-03T23:10:00' })
  })

  test('with one line feed between its lines reads the same', () => {
    expect(texts(cleaned('text', [...above, lead, second, third, ...below].join('\n')))).toEqual([
      lead,
      second,
      third,
    ])
  })

  test('keeps subheadings and the short sentence at its end, and loses what stands between', () => {
    const inner = [
      lead,
      'What was agreed',
      second,
      'Read more: Why the border was closed',
      'Advertisement',
      third,
      'He gave no date.',
    ]
    expect(
      texts(
        cleaned(
          'text',
          [
            title,
            'By Jane Doe',
            '12 May 2022 14:05 BST',
            ...inner,
            'Most read',
            'A tale of two rivers',
            '© 2022 Example News. All rights reserved.',
          ].join('\n'),
        ),
      ),
    ).toEqual([lead, 'What was agreed', second, third, 'He gave no date.'])
  })

  test('a sentence that is long enough to be a paragraph is not furniture for its first words', () => {
    const telling = `Share prices rose on Monday after ${second.toLowerCase()}`
    expect(texts(cleaned('text', [lead, telling, third].join('\n\n')))).toEqual([lead, telling, third])
  })

  test('text without any sentence is kept as it is', () => {
    expect(texts(cleaned('text', 'Border opens\nTalks go on'))).toEqual(['Border opens', 'Talks go on'])
  })
})

describe('wire copy', () => {
  const wrapped = (text: string) => text.replace(/(.{50,70}) /g, '$1\n')

  test('loses slug, embargo, handling and end marks, and is joined where it was wrapped', () => {
    const copy = [
      'BC-BORDER--Talks, 1st Ld-Writethru',
      'EMBARGOED UNTIL 10:00 GMT',
      `UPDATE 2-${title}`,
      'By JANE DOE and JOHN ROE',
      '',
      wrapped(`GENEVA, May 1 (Example Wire) - ${lead}`),
      '',
      wrapped(second),
      '',
      wrapped(third),
      '',
      '(Reporting by Jane Doe; Editing by Jo Marlow)',
      'ENDS',
      'Ads for our other services follow the end mark, as they always do.',
    ].join('\n')
    const article = cleaned('text', copy)
    expect(texts(article)).toEqual([`GENEVA, May 1 (Example Wire) - ${lead}`, second, third])
    expect(article).toMatchObject({
      title,
      authors: ['Jane Doe', 'John Roe'],
      dateline: { place: 'GENEVA', agency: 'Example Wire', date: '--05-01' },
    })
  })

  test('a dateline with a year dates an article that says no other time', () => {
    expect(cleaned('text', `GENEVA (Example News / Wire - 1st May, 2023) ${lead}`)).toMatchObject({
      publishedAt: '2023-05-01',
      dateline: { place: 'GENEVA', agency: 'Example News / Wire', date: '2023-05-01' },
    })
  })
})

describe('Markdown', () => {
  test('front matter is metadata', () => {
    const text = `---\ntitle: "${title}"\nauthors:\n  - Jane Doe\n  - John Roe\ndate: 2023-05-03\ncanonical_url: https://wire.example/border\nlang: en\n---\n\n${lead}\n\n## What was agreed\n\n- **Tariffs** stay\n- The [crossing](https://wire.example) opens\n\n${second}\n`
    const article = cleaned('markdown', text)
    expect(texts(article)).toEqual([lead, 'What was agreed', 'Tariffs stay', 'The crossing opens', second])
    expect(article).toMatchObject({
      title,
      authors: ['Jane Doe', 'John Roe'],
      publishedAt: '2023-05-03',
      url: 'https://wire.example/border',
      language: 'en',
    })
  })

  test('without it the first heading is the title', () => {
    const article = cleaned('markdown', `# ${title}\n\n*By Jane Doe, 2023-05-03*\n\n${lead}\n\n${second}`)
    expect(texts(article)).toEqual([lead, second])
    expect(article).toMatchObject({ title, authors: ['Jane Doe'], publishedAt: '2023-05-03' })
  })

  test('front matter that is no YAML is left as text', () => {
    expect(texts(cleaned('markdown', `---\n: : [\n---\n\n${lead}`))).toContain(lead)
  })
})

test('the body of a record is kept whole', () => {
  expect(texts(cleaned('json', `${title}\n\n${lead}\n${second}\n\nRelated Topics`))).toEqual([
    title,
    lead,
    second,
    'Related Topics',
  ])
})
