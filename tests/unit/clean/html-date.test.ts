import { expect, test } from 'vitest'
import type { RawDocument } from '../../../src/domain/document.ts'
import { parseInstant } from '../../../src/ingest/clean/instant.ts'
import { writtenDay } from '../../../src/ingest/clean/written-day.ts'
import { cleaned, lead, second, third } from './clean-text.ts'

function dateOf(above: string, more: Partial<RawDocument> = {}, language = 'en'): string | undefined {
  const text = [lead, second, third].map((paragraph) => `<p>${paragraph}</p>`).join('')
  const html = `<!DOCTYPE html><html lang="${language}"><head><title>Border opens after talks</title></head><body>${above}<article>${text}</article></body></html>`
  return cleaned('html', html, more).publishedAt
}
const headline = '<h1>Border opens after talks</h1>'

test.each([
  [
    'below the headline, whatever its class',
    `${headline}<div class="x">Jane Doe <i>4 March 2021</i></div>`,
    'en',
  ],
  ['above the headline', `<div>4 March 2021</div>${headline}`, 'en'],
  ['between dots, the day first', `${headline}<p>04.03.2021</p>`, 'de'],
  ['in the words of the page', `${headline}<p>Publicado el 4 de marzo de 2021</p>`, 'es'],
  ['in the words of the page, cut short', `${headline}<p>4. Mrz 2021 oder 4. März 2021</p>`, 'de'],
  [
    'in the title of an abbreviation',
    `${headline}<abbr class="published" title="2021-03-04">Thursday</abbr>`,
    'en',
  ],
  ['in RDFa', `<span property="schema:dateCreated" content="2021-03-04"></span>${headline}`, 'en'],
])('a date that stands %s', (_, above, language) => {
  expect(dateOf(above, {}, language)).toBe('2021-03-04')
})

test('the day in the address, where the page shows none', () => {
  expect(dateOf(headline, { url: 'https://news.example/2021/3/4/border-opens' })).toBe('2021-03-04')
  expect(dateOf(headline, { url: 'https://news.example/20210304/border-opens' })).toBe('2021-03-04')
  expect(dateOf(headline, { url: 'https://news.example/1500/40/44' })).toBeUndefined()
})

test.each([
  ['4 mars 2021', 'fr', '2021-03-04'],
  ['4 марта 2021 г.', 'ru', '2021-03-04'],
  ['2021年3月4日', 'ja', '2021-03-04'],
  ['4 marzo 2021', 'it', '2021-03-04'],
  ['4 marzo 2021', 'en', undefined],
  ['4 ju 2021', 'fr', undefined],
])('%s in %s is %s', (written, language, day) => {
  expect(writtenDay(written, language)).toBe(day)
})

test('a time after a day between dots is kept', () => {
  expect(parseInstant('Stand: 04.03.2021, 9:05 Uhr')).toBe('2021-03-04T09:05:00')
  expect(parseInstant('31.02.2021')).toBeUndefined()
})
