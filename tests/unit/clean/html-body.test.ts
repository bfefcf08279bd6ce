import { describe, expect, test } from 'vitest'
import { cleaned, lead, second, texts, third } from './clean-text.ts'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const p = (...paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('')
const bodyOf = (body: string, head?: string) => texts(cleaned('html', page(body, head)))

describe('what stays', () => {
  test('paragraphs in order, white space folded, entities decoded, markup gone', () => {
    const marked = lead.replace('ministers', '<b>min</b>isters').replace('Monday', '<a href="/m">Monday</a>')
    expect(
      bodyOf(
        `<article>${p(marked, `${second.replace('third', 'third &ndash;\n &quot;a lot&quot;')}`, third)}</article>`,
      ),
    ).toEqual([lead, second.replace('third', 'third – "a lot"'), third])
  })

  test('headings, list items, quotations and the rows of tables', () => {
    const body = `<article><h1>Border opens</h1>${p(lead)}<h2>What was agreed</h2><ul><li>The crossing opens in spring</li><li>Tariffs stay as they are</li></ul>
      ${p(second)}<table><tr><th>Year</th><th>Trade</th></tr><tr><td>2021</td><td>4 billion</td></tr></table><blockquote>${p(third)}</blockquote></article>`
    expect(bodyOf(body)).toEqual([
      lead,
      'What was agreed',
      'The crossing opens in spring',
      'Tariffs stay as they are',
      second,
      'Year | Trade',
      '2021 | 4 billion',
      third,
    ])
  })

  test('text that line breaks separate, in a table that lays out the page', () => {
    const body = `<table><tr><td><a href="/">Home</a><br><a href="/w">World</a></td><td><h1>Border opens</h1>${lead}<br><br>${second}<br>${third}</td></tr></table>`
    expect(bodyOf(body)).toEqual([lead, second, third])
  })

  test('an article that is marked as hidden or named like furniture when there is no other', () => {
    expect(bodyOf(`<div class="promo">${p(lead, second, third)}</div>`)).toEqual([lead, second, third])
    expect(bodyOf(`<div style="display:none">${p(lead, second, third)}</div>`)).toEqual([lead, second, third])
  })

  test('an opening that the page keeps apart from the rest', () => {
    const more = [1, 2, 3, 4, 5, 6].map(
      (n) => `${second} That was the ${n}. time, said the minister, and it would not be the last.`,
    )
    const opening = [lead, third, `${second} Nobody objected, he said.`]
    const body = `<h1>Border opens</h1><div class="part-one">${p(...opening)}</div><div class="gap"><a href="#">Continue</a></div><div class="story-body"><div>${p(...more)}</div></div>`
    expect(bodyOf(body, '<title>Border opens</title>')).toEqual([...opening, ...more])
  })

  test('the offsets of the paragraphs are theirs in the body', () => {
    const article = cleaned('html', page(p(lead, second, third)))
    for (const { start, end, text } of article.paragraphs) expect(article.body.slice(start, end)).toBe(text)
    expect(article.body).toBe([lead, second, third].join('\n\n'))
  })
})

describe('what goes', () => {
  test.each([
    [
      'a cookie banner',
      '<div id="cookie-notice"><p>We use cookies to improve what you see on our pages, and so do our partners.</p></div>',
    ],
    ['a menu', '<nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul></nav>'],
    [
      'related links',
      '<div class="related-articles"><h3>Related</h3><p><a href="/a">Another story of the border, and what it means.</a></p></div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter"><p>Sign up and get the news in your inbox, every morning before breakfast.</p></div>',
    ],
    ['a share bar', '<ul class="share-tools"><li>Facebook</li><li>Email</li></ul>'],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The border crossing on Monday, seen from the southern side.</figcaption></figure>',
    ],
    ['a prompt', '<p>Read more: <a href="/a">Another story of the border</a></p>'],
    ['an advertisement mark', '<p>Advertisement</p><p>Story continues below</p>'],
    ['a link of its own', '<p><a href="/a">Why the border was closed</a></p>'],
    ['a time of its own', '<p>Updated 12 May 2022 14:05 GMT</p>'],
    [
      'scripts and styles',
      '<script>var a = "<p>no</p>"</script><style>p { color: red }</style><noscript><p>Enable scripts, please do.</p></noscript>',
    ],
    ['a credit', '<p>(Photo: Example Agency)</p>'],
  ])('%s, between the paragraphs', (_, furniture) => {
    expect(bodyOf(`<main><h1>Border opens</h1>${p(lead)}${furniture}${p(second, third)}</main>`)).toEqual([
      lead,
      second,
      third,
    ])
  })

  test('comments, however long they are', () => {
    const comments = Array.from(
      { length: 30 },
      (_, n) =>
        `<article class="comment"><p>I said so ${n} times, but nobody listened, and here we are again, are we not?</p></article>`,
    )
    expect(
      bodyOf(
        `<article><h1>Border opens</h1>${p(lead, second, third)}</article><section id="comments">${comments.join('')}</section>`,
      ),
    ).toEqual([lead, second, third])
  })

  test('the headline repeated above the text, the byline and the sidebar', () => {
    const body = `<h1>Border opens after a year of talks</h1><p>By Jane Doe, Staff Writer</p>${p(lead, second, third)}<aside><p>The weather will be fine, the forecast says, and the wind light.</p></aside><footer><p>© Example. All rights reserved.</p></footer>`
    expect(bodyOf(body)).toEqual([lead, second, third])
  })
})

describe('what the page states as its own text', () => {
  const stated = [lead, second, third, `${lead} Again.`, `${second} Again.`, `${third} Again.`]
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: stated.join(' ') })}</script>`

  test('decides between two texts of like size', () => {
    const other = Array.from(
      { length: 12 },
      (_, n) =>
        `Elsewhere ${n} fishermen waited for calm weather, which the harbour master did not promise them before dusk.`,
    )
    const two = `<div><div>${p(...other)}</div><div>${p(...stated)}</div></div>`
    expect(bodyOf(two, ld)).toEqual(stated)
  })

  test('is not believed where the page does not show it', () => {
    const shown = Array.from(
      { length: 8 },
      (_, n) =>
        `Elsewhere ${n} people met a minister of the south, who said that nothing was decided, or would be.`,
    )
    expect(bodyOf(`<article>${p(...shown)}</article>`, ld)).toEqual(shown)
  })
})

test('a fragment is all article', () => {
  expect(
    texts(cleaned('html', `<p>${lead}</p><p>Short.</p><p><a href="/a">Continue reading</a></p>`)),
  ).toEqual([lead, 'Short.'])
})
