import { describe, expect, test } from 'vitest'
import { cleaned, lead, second, texts, third } from './clean-text.ts'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>Border opens after talks</title>${head}</head><body>${body}</body></html>`
const p = (...paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('')
const bodyOf = (body: string, head?: string) => texts(cleaned('html', page(body, head)))
const headline = '<h1>Border opens after talks</h1>'
const long = [1, 2, 3, 4].flatMap((n) => [
  `${lead} It was the ${n}. meeting of its kind.`,
  `${second} So it was in year ${n} of the talks.`,
])

describe('where the article lies', () => {
  test('in an anchor that is never closed, for it is no link', () => {
    expect(bodyOf(`<div><a href="/top">${headline}<div>${p(...long)}</div></div>`)).toEqual(long)
  })

  test('in an anchor that names a place on the page', () => {
    expect(bodyOf(`<div>${headline}<a name="text"><div>${p(lead, second, third)}</div></a></div>`)).toEqual([
      lead,
      second,
      third,
    ])
  })

  test('in sentences that end otherwise than in Latin script', () => {
    const hindi = [
      'मंत्रियों ने सोमवार को सीमा फिर से खोलने पर सहमति जताई और कहा कि व्यापार जल्द शुरू होगा।',
      'पिछले साल दोनों देशों के बीच व्यापार एक तिहाई घट गया था और वसंत से पहले सुधार की आशा नहीं है।',
      'समझौते को अभी दोनों संसदों की मंजूरी चाहिए जो मार्च के पहले सप्ताह में मतदान करेंगी।',
    ]
    expect(bodyOf(`<div>${headline}<div>${p(...hindi)}</div></div>`)).toEqual(hindi)
  })

  test('below the headline, though forms stand above it in the same element', () => {
    const form =
      '<h3>Thanks!</h3><p>Check out your photo or video now, and look for it in our editions.</p><p>Please wait.</p><h3>Uh oh!</h3><p>We are experiencing a few technical issues.</p>'
    expect(bodyOf(`<div class="story">${form}${headline}${p(...long)}</div>`)).toEqual(long)
  })

  test('from the points under the headline on, though a box parts them from the text', () => {
    const points = ['The crossing opens in spring', 'Tariffs stay as they are for now']
    const box = Array.from(
      { length: 12 },
      (_, n) => `<p><a href="/${n}">Another story of talks, ${n}</a></p>`,
    )
    expect(
      bodyOf(
        `<div class="story">${headline}<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>${box.join('')}${p(...long)}</div>`,
      ),
    ).toEqual([...points, ...long])
  })
})

describe('what belongs to it', () => {
  test('a lead that the page sets apart from the text', () => {
    const body = `<header>${headline}<h2>${third}</h2></header><div class="content">${p(...long)}</div>`
    expect(bodyOf(body)).toEqual([third, ...long])
  })

  test('a lead that the body stated by the page leaves out', () => {
    const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Border opens after talks', articleBody: long.join(' ') })}</script>`
    expect(bodyOf(`<article>${headline}${p(third, ...long)}</article>`, ld)).toEqual([third, ...long])
  })

  test('a lead of the class of a teaser, if it leads nowhere', () => {
    expect(bodyOf(`<article>${headline}<p class="teaser">${third}</p>${p(...long)}</article>`)).toEqual([
      third,
      ...long,
    ])
    expect(
      bodyOf(
        `<article>${headline}${p(...long)}<div class="teaser">${third} <a href="/a">More</a></div></article>`,
      ),
    ).toEqual(long)
  })

  test('a section whose id has letters of furniture by chance', () => {
    const section = `<div id="outline-org7109ad"><h2>What was agreed</h2>${p(third)}</div>`
    expect(bodyOf(`<article>${headline}${p(...long)}${section}</article>`)).toEqual([
      ...long,
      'What was agreed',
      third,
    ])
  })

  test('the text itself, though its element is also named after the print view', () => {
    const boxes = Array.from(
      { length: 30 },
      (_, n) => `<div class="box">${p(`${second} So says box ${n}.`)}</div>`,
    )
    const body = `<div class="print"><div>${headline}<div class="article_content" id="content_print">${p(...long)}</div></div></div><aside>${boxes.slice(0, 12).join('')}</aside><aside>${boxes.slice(12).join('')}</aside>`
    expect(bodyOf(body)).toEqual(long)
  })

  test('a point that is a link among points that are text', () => {
    const list =
      '<ul><li>Anna mended the list of open borders</li><li><a href="/1">Boris reviewed the rules of the crossing</a></li></ul>'
    expect(bodyOf(`<article>${headline}${p(...long)}${list}${p(third)}</article>`)).toEqual([
      ...long,
      'Anna mended the list of open borders',
      'Boris reviewed the rules of the crossing',
      third,
    ])
  })
})

describe('what does not belong to it', () => {
  test('other articles at its end, each a headline that is a link and a line', () => {
    const tail = [
      'Ministers of the south meet the fishermen of the northern coast',
      'Why the winter has been kind to those who keep bees at home',
      'A harbour master looks back on forty years of storms and calms',
    ].map(
      (title, n) =>
        `<h2><a href="/${n}">${title}</a></h2><p>${third} More in story ${n}, which you can read here.</p>`,
    )
    expect(bodyOf(`<article>${headline}${p(...long)}${tail.join('')}</article>`)).toEqual(long)
  })

  test('a ticker between its parts, longer than they are', () => {
    const ticker = Array.from(
      { length: 40 },
      (_, n) => `<li>${second} That was reported at ${n} past nine.</li>`,
    )
    const body = `<div class="story">${headline}${p(...long)}<ul class="x"><li><a href="/a">All</a></li>${ticker.join('')}</ul>${p(third, ...long)}</div>`
    const found = bodyOf(body)
    expect(found.slice(0, long.length)).toEqual(long)
    expect(found.slice(-long.length)).toEqual(long)
  })

  test('a line with the day above the text', () => {
    expect(
      bodyOf(`<article>${headline}<p>Example Agency - 04/03/2021, 12:36 PM</p>${p(...long)}</article>`),
    ).toEqual(long)
  })

  test.each([
    'Jane Doe / Reuters',
    'This page may contain affiliate links.',
    'A post shared by Jane (@jane)',
  ])('%s', (line) => {
    expect(bodyOf(`<article>${headline}${p(lead, line, ...long)}</article>`)).toEqual([lead, ...long])
  })

  test('but a sentence that trails off does', () => {
    const trailing = 'Whether they will come back in spring is another matter…'
    expect(bodyOf(`<article>${headline}${p(lead, trailing, ...long)}</article>`)).toEqual([
      lead,
      trailing,
      ...long,
    ])
  })
})

test('the captions of a gallery are its text, those of an article are not', () => {
  const figures = long.map((text) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`)
  expect(bodyOf(`<article>${headline}<p>The border in pictures.</p>${figures.join('')}</article>`)).toEqual([
    'The border in pictures.',
    ...long,
  ])
  expect(bodyOf(`<article>${headline}${p(...long)}${figures.slice(0, 2).join('')}</article>`)).toEqual(long)
})

describe('a page whose text a script would build', () => {
  test('from a template is read out of the template', () => {
    const body = `<div class="post"><div class="post-content"><script type="text/template"><div>${p(...long)}</div></script></div></div>`
    expect(bodyOf(`${headline}${body}`)).toEqual(long)
  })

  test('from what it states is read out of that', () => {
    const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: long.join('\n\n') })}</script>`
    expect(bodyOf('<div id="app"><p>Your browser is out of date, please update it.</p></div>', ld)).toEqual(
      long,
    )
  })
})
