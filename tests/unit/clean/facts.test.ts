import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseByline } from '../../../src/ingest/clean/byline.ts'
import { canonicalUrl } from '../../../src/ingest/clean/canonical-url.ts'
import { parseDateline } from '../../../src/ingest/clean/dateline.ts'
import { parseInstant } from '../../../src/ingest/clean/instant.ts'
import { languageOf } from '../../../src/ingest/clean/language.ts'

describe('publication time', () => {
  test.each([
    ['2023-06-28T23:10:00Z', '2023-06-28T23:10:00Z'],
    ['2023-06-28T23:10:00.123456+0500', '2023-06-28T23:10:00+05:00'],
    ['2023-06-28T23:10', '2023-06-28T23:10:00'],
    ['2023-06-28', '2023-06-28'],
    ['Wed, 28 Jun 2023 11:10:00 EST', '2023-06-28T11:10:00-05:00'],
    ['Wed, 28 Jun 2023 11:10:00 GMT', '2023-06-28T11:10:00Z'],
    ['Published June 28, 2023 | 11:10 PM', '2023-06-28T23:10:00'],
    ['28th June, 2023', '2023-06-28'],
    ['June 28, 2023 at 11:10 p.m. EDT', '2023-06-28T23:10:00-04:00'],
    ['Updated 10:35 GMT, 4 March 2021', '2021-03-04T10:35:00Z'],
    ['4 March 2021 10:35 IST', '2021-03-04T10:35:00+05:30'],
    ['13/04/2021', '2021-04-13'],
  ])('%s is %s', (written, instant) => {
    expect(parseInstant(written)).toBe(instant)
  })

  test.each([
    '6 hours ago',
    'March 3',
    'Thursday',
    'June 2023',
    '03/04/2021',
    '2023-02-31',
    '2023-13-01T10:00:00Z',
    '',
    'soon',
  ])('%j names no certain day', (written) => {
    expect(parseInstant(written)).toBeUndefined()
  })

  test('an instant is read as the instant it is', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (time) => {
        const seconds = new Date(Math.floor(time.getTime() / 1000) * 1000)
        expect(Date.parse(parseInstant(time.toISOString()) ?? '')).toBe(seconds.getTime())
      }),
    )
  })
})

describe('byline', () => {
  test.each([
    ['By Jane Doe and John Roe, Staff Writer', ['Jane Doe', 'John Roe']],
    ['BY JANE O’HARA', ['Jane O’Hara']],
    ['Jane Doe (@jdoe) Published June 28, 2023', ['Jane Doe']],
    ['Jane Doe in Cairo | Example News', ['Jane Doe']],
    ['Ludwig van der Berg; María del Mar Ruiz', ['Ludwig van der Berg', 'María del Mar Ruiz']],
    ['Par Jeanne Dupont', ['Jeanne Dupont']],
    ['Veröffentlicht von Karl Weber und Anna Roth', ['Karl Weber', 'Anna Roth']],
    ['Rob Rowe, ENN', ['Rob Rowe']],
    ['https://social.example/jane', []],
    ['Staff Reporter', []],
    ['Example News Agency', []],
    ['', []],
  ])('%s', (byline, names) => {
    expect(parseByline(byline)).toEqual(names)
  })
})

describe('dateline', () => {
  test.each([
    ['GENEVA, March 3 (Reuters) - Talks', { place: 'GENEVA', agency: 'Reuters', date: '--03-03', end: 28 }],
    ['GENEVA (AP) — Talks', { place: 'GENEVA', agency: 'AP', end: 14 }],
    ['NEW YORK, Feb. 29, 2024 (AFP) -- Talks', { place: 'NEW YORK', agency: 'AFP', date: '2024-02-29' }],
    [
      'LAHORE (Example News - 3rd May, 2021) Talks',
      { place: 'LAHORE', agency: 'Example News', date: '2021-05-03' },
    ],
    ['GAZIANTEP, Turkey — Talks', { place: 'GAZIANTEP, Turkey' }],
    ['PARIS, 4 July 2022 - Talks', { place: 'PARIS', date: '2022-07-04' }],
  ])('%s', (body, dateline) => {
    expect(parseDateline(body)).toMatchObject(dateline)
    expect(body.slice(parseDateline(body)?.end)).toBe('Talks')
  })

  test.each([
    'The minister (right) said - he did',
    'Talks - long ones - went on',
    'U.S. officials said so.',
    'He said: no',
    'NATO said on Monday that talks would go on.',
  ])('%s has none', (body) => {
    expect(parseDateline(body)).toBeUndefined()
  })
})

describe('canonical address', () => {
  test.each([
    [
      'HTTPS://WWW.Wire.Example:443/A/b?utm_source=x&b=2&a=1&fbclid=y#top',
      'https://www.wire.example/A/b?a=1&b=2',
    ],
    ['http://user:secret@wire.example', 'http://wire.example/'],
    ['/relative', 'https://base.example/relative'],
  ])('%s', (address, expected) => {
    expect(canonicalUrl(address, 'https://base.example/x/')).toBe(expected)
  })

  test.each(['mailto:a@b.example', 'javascript:void(0)', '', 'http://'])('%j is none', (address) => {
    expect(canonicalUrl(address)).toBeUndefined()
  })

  test('is its own canonical form', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalUrl(address)
        expect(once === undefined ? undefined : canonicalUrl(once)).toBe(once)
      }),
    )
  })
})

describe('language', () => {
  const paragraphs: Record<string, string> = {
    en: 'The government said on Tuesday that it would not raise taxes before the election, although the budget leaves it little choice. Opposition leaders called the promise empty and asked for a debate in parliament within the week.',
    de: 'Die Regierung teilte am Dienstag mit, dass sie die Steuern vor der Wahl nicht erhöhen werde, obwohl der Haushalt ihr kaum eine Wahl lässt. Die Opposition nannte das Versprechen leer und verlangte noch in dieser Woche eine Debatte.',
    nl: 'De regering liet dinsdag weten dat zij de belastingen niet zal verhogen voor de verkiezingen, hoewel de begroting haar weinig keuze laat. De oppositie noemde de belofte leeg en vroeg nog deze week om een debat in het parlement.',
    fr: "Le gouvernement a déclaré mardi qu'il n'augmenterait pas les impôts avant les élections, bien que le budget ne lui laisse guère le choix. L'opposition a qualifié cette promesse de vide et a demandé un débat au parlement cette semaine.",
    es: 'El gobierno dijo el martes que no subirá los impuestos antes de las elecciones, aunque el presupuesto le deja pocas opciones. La oposición calificó la promesa de vacía y pidió un debate en el parlamento antes de que termine la semana.',
    ru: 'Правительство заявило во вторник, что не будет повышать налоги до выборов, хотя бюджет почти не оставляет ему выбора. Оппозиция назвала это обещание пустым и потребовала провести обсуждение в парламенте уже на этой неделе.',
  }

  test.each(Object.entries(paragraphs))('%s by its letters, whatever the page declares', (language, text) => {
    expect(languageOf(text, undefined)).toBe(language)
    expect(languageOf(text, language === 'en' ? 'fr' : 'en')).toBe(language)
  })

  test('a short text goes by what the page declares, and is undetermined without', () => {
    expect(languageOf('OK', 'de-AT')).toBe('de')
    expect(languageOf('42', undefined)).toBe('und')
    const results =
      'Hertha Berlin 2 Schalke 1\nKarlsruhe 0 Freiburg 0\nBochum 4 Duisburg 2\nPetr Korda (Czech Republic) beat Todd Martin (U.S.) 6-3 6-4\n'
    expect(languageOf(results.repeat(4), undefined)).toBe('en')
    expect(languageOf(results.repeat(4), 'de')).toBe('de')
    expect(
      languageOf(
        'Kenyan President Ann Larsen met Ugandan President Pedro Alvarez in Lima on Monday.',
        undefined,
      ),
    ).toBe('en')
    expect(languageOf('Der Präsident traf am Montag den Kanzler in Berlin.', undefined)).toBe('de')
    expect(languageOf('Le président a rencontré le chancelier à Berlin lundi.', undefined)).toBe('fr')
  })
})
