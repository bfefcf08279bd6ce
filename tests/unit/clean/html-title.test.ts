import { expect, test } from 'vitest'
import { cleaned, lead, second, third } from './clean-text.ts'

function titleOf(headings: string, head: string): string | undefined {
  const text = [lead, second, third].map((paragraph) => `<p>${paragraph}</p>`).join('')
  const html = `<!DOCTYPE html><html><head>${head}</head><body>${headings}<article>${text}</article></body></html>`
  return cleaned('html', html).title
}

test.each([
  [
    'a kicker inside the heading is left out',
    '<h1><span class="article__kicker">Foreign affairs</span> <span>Border opens after a year of talks</span></h1>',
    '<title>Border opens after a year of talks | Example</title>',
  ],
  [
    'a date and a subtitle inside the heading are left out',
    '<h1><time>3 March 2021</time> Border opens after a year of talks <small class="sub-title">Both sides are content</small></h1>',
    '<title>Border opens after a year of talks</title>',
  ],
  [
    'a part of the heading wins that says just what the page claims',
    '<h1><b></b><div>World | </div><div>Border opens after a year of talks</div></h1>',
    '<meta property="og:title" content="Border opens after a year of talks">',
  ],
  [
    'a section before a bar is left out, whatever the page claims',
    '<h1><a href="/world">World</a> | <div>Border opens after a year of talks</div></h1>',
    '<meta property="og:title" content="Border opens after year of long talks">',
  ],
  [
    'a lesser heading wins where the first names the site, as its title tag says',
    '<h1>Notes of a traveller</h1><h2>Border opens after a year of talks</h2>',
    '<title>Notes of a traveller » Archive » Border opens after a year of talks</title>',
  ],
  [
    'the heading of the most trusted claim wins over that of the site',
    '<h1>Notes of a quiet traveller</h1><h1>Border opens after a year of talks</h1>',
    '<title>Notes of a quiet traveller: Border opens after a year of talks</title><meta property="og:title" content="Border opens after a year of talks">',
  ],
])('%s', (_, headings, head) => {
  expect(titleOf(headings, head)).toBe('Border opens after a year of talks')
})

test('emphasis does not part a word from its punctuation', () => {
  expect(
    titleOf(
      '<h1>The story of <i>Metra</i>, a <span>ship</span>, retold</h1>',
      '<title>The story of Metra, a ship, retold</title>',
    ),
  ).toBe('The story of Metra, a ship, retold')
})
