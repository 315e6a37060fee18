import { describe, expect, it } from 'vitest'
import { fileKindOf } from '../../../core/document/fileKind.ts'
import { plainContent } from '../../../core/document/plainContent.ts'

const page = (body: string, head = '<title>Päätös</title><style>p { color: red }</style>') =>
  `<!doctype html><html lang="fi"><head>${head}</head><body>${body}</body></html>`

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('what a text says', () => {
  const plain = 'Päätös\n\nHyväksyttiin 38\u00a0880,00 euroa.\n'

  it.each([
    ['other line ends', 'Päätös\r\n\r\nHyväksyttiin 38 880,00 euroa.\r\n'],
    ['a byte order mark and spaces', '\uFEFFPäätös  \n   Hyväksyttiin 38  880,00 euroa.'],
    ['letters put together in another way', 'Pa\u0308a\u0308to\u0308s\nHyva\u0308ksyttiin 38 880,00 euroa.'],
    ['soft hyphens', 'Pää\u00ADtös\nHyväk\u00ADsyttiin 38 880,00 euroa.'],
  ])('is the same with %s', (_, text) => {
    expect(plainContent(text, 'txt')).toEqual(plainContent(plain, 'txt'))
  })

  it('is another when a word is', () => {
    const other = plainContent(plain.replace('38', '58'), 'txt')
    expect(other.contentHash).not.toBe(plainContent(plain, 'txt').contentHash)
  })
})

describe('what a page says', () => {
  it('is its lines under their headings, without markup and comments', () => {
    const { paragraphs } = plainContent(
      page(
        '<h1>Pöytäkirja</h1><!-- x --><p>Läsnä <b>kahdeksan</b>\n jäsentä.</p><h2>§ 1</h2><p>A&amp;B &#x2013; &gt;</p>',
      ),
      'html',
    )
    expect(paragraphs).toEqual([
      { heading: 'Pöytäkirja', text: 'Pöytäkirja' },
      { heading: 'Pöytäkirja', text: 'Läsnä kahdeksan jäsentä.' },
      { heading: '§ 1', text: '§ 1' },
      { heading: '§ 1', text: 'A&B – >' },
    ])
  })

  it('is the same when a browser saved it with another head and scripts', () => {
    const saved = page('<p>Sama.</p><script>alert(1)</script>', '<meta charset="utf-8"><base href="x">')
    expect(plainContent(saved, 'html')).toEqual(plainContent(page('<p>Sama.</p>'), 'html'))
  })

  it('is not taken for the text with the same words', () => {
    expect(plainContent(page('<p>Sama.</p>'), 'html').contentHash).not.toBe(
      plainContent('Sama.', 'txt').contentHash,
    )
  })
})

describe('what a file is', () => {
  it.each([
    ['PK\u0003\u0004', 'docx'],
    ['%PDF-1.7', 'pdf'],
    ['<!DOCTYPE html><p>x', 'html'],
    ['\uFEFF\n<!-- saved --><html lang="fi">', 'html'],
    ['Pöytäkirja <html>', 'txt'],
    ['', 'other'],
    ['a\0b', 'other'],
  ])('%j is %s', (text, kind) => {
    expect(fileKindOf(bytesOf(text), text)).toBe(kind)
  })

  it('is none of ours when it is no text', () => {
    expect(fileKindOf(new Uint8Array([0xff, 0xfe, 0x41]), null)).toBe('other')
    expect(fileKindOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), null)).toBe('oldWord')
  })
})
