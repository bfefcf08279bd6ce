import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { documents, inFolder, readAll, readFileNamed, readStdin, skips } from './read-text.ts'

describe('formats by ending', () => {
  test.each([
    ['page.html', 'html', '<p>Words'],
    ['page.htm', 'html', '<p>Words'],
    ['page.xhtml', 'html', '<?xml version="1.0"?><html><body>Words</body></html>'],
    ['page.txt', 'text', 'Words'],
    ['page.md', 'markdown', '# Words'],
    ['page.xml', 'html', '<?xml version="1.0"?><html><body>Words</body></html>'],
  ])('%s is read as %s', async (name, format, content) => {
    for (const [file, bytes] of [
      [name, Buffer.from(content)],
      [`${name}.gz`, gzipSync(content)],
    ] as const) {
      const read = await readFileNamed(file, bytes)
      expect(read).toEqual([{ source: expect.stringContaining(file), format, content }])
    }
  })

  test('gzip is known by its bytes, not by its ending', async () => {
    const [read] = documents(await readFileNamed('page.txt', gzipSync('Words')))
    expect(read?.content).toBe('Words')
  })

  test('line ends become line feeds', async () => {
    expect(documents(await readFileNamed('a.txt', 'One\r\nTwo\rThree'))[0]?.content).toBe('One\nTwo\nThree')
  })
})

describe('standard input and unknown endings are sniffed', () => {
  test.each([
    ['<!DOCTYPE html><html><body>Words', 'html'],
    ['\ufeff  <html>Words', 'html'],
    ['---\ntitle: Words\n---\nWords', 'markdown'],
    ['# A title\n\nWords', 'markdown'],
    ['Words and nothing but words.', 'text'],
    ['{"text": "Words"}\n{"text": "More"}\n', 'json'],
    ['{\n  "text": "Words"\n}', 'json'],
    [
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>T</title><description>Words</description></item></channel></rss>',
      'html',
    ],
  ])('%j', async (content, format) => {
    expect(documents(await readStdin(content))[0]?.format).toBe(format)
    expect(documents(await readFileNamed('unknown.ending', content))[0]?.format).toBe(format)
  })
})

describe('folders', () => {
  test('are read recursively in the order of names, without what is hidden or about the folder', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'b'))
      await mkdir(join(folder, '.hidden'))
      await symlink(folder, join(folder, 'loop'))
      for (const name of [
        'c.txt',
        'a.txt',
        'b/two.txt',
        'b/one.txt',
        '.hidden/x.txt',
        'README.md',
        'LICENSE',
      ])
        await writeFile(join(folder, name), 'Words')
      const read = await readAll([folder])
      expect(read.map((one) => one.source.slice(folder.length + 1))).toEqual([
        'a.txt',
        'b/one.txt',
        'b/two.txt',
        'c.txt',
      ])
    })
  })

  test('inputs keep their order and a bad one does not stop the others', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'b.txt'), 'B')
      await writeFile(join(folder, 'a.txt'), 'A')
      const read = await readAll([join(folder, 'b.txt'), join(folder, 'missing'), join(folder, 'a.txt')])
      expect(documents(read).map((one) => one.content)).toEqual(['B', 'A'])
      expect(skips(read).map((one) => one.code)).toEqual(['NOT_FOUND'])
    })
  })
})

describe('character sets', () => {
  test.each([
    ['UTF-8 with byte order mark', Buffer.from('\ufeffZürich – café')],
    ['UTF-16 with byte order mark', Buffer.from('\ufeffZürich – café', 'utf16le')],
    ['UTF-8', Buffer.from('Zürich – café')],
    [
      'windows-1252 without a word',
      Buffer.concat([
        Buffer.from('Z\xfcrich ', 'latin1'),
        Buffer.from([0x96]),
        Buffer.from(' caf\xe9', 'latin1'),
      ]),
    ],
  ])('%s', async (_, bytes) => {
    expect(documents(await readFileNamed('a.txt', bytes))[0]?.content).toBe('Zürich – café')
  })

  test('meta charset, also where it is wrong', async () => {
    const cyrillic = Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0])
    const page = Buffer.concat([Buffer.from('<html><meta charset="windows-1251"><p>'), cyrillic])
    expect(documents(await readFileNamed('a.html', page))[0]?.content).toContain('Москва')
    const lying = Buffer.from('<html><meta charset="utf-8"><p>caf\xe9 in Z\xfcrich', 'latin1')
    expect(documents(await readFileNamed('a.html', lying))[0]?.content).toContain('café in Zürich')
  })

  test('XML declaration', async () => {
    const feed =
      '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Caf\xe9</title><description>Words</description></item></channel></rss>'
    expect(documents(await readFileNamed('a.rss', Buffer.from(feed, 'latin1')))[0]?.hints?.title).toBe('Café')
  })
})
