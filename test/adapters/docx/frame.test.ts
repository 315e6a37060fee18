import { Document, Packer } from 'docx'
import { describe, expect, it } from 'vitest'
import { frameParts } from '../../../adapters/docx/frame.ts'
import { docxParts } from '../../support/docxParts.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'

const sample = { ...sampleDocument(), title: 'Esityslista "A & B" <1>' }
const ours = Object.fromEntries(frameParts(sample).map(({ name, content }) => [name, String(content)]))
/** What another writer of the format puts there from the same words. */
const theirs = docxParts(
  await Packer.toBuffer(
    new Document({
      title: sample.title,
      creator: sample.author,
      lastModifiedBy: sample.author,
      compatibility: { version: 15 },
      sections: [{ children: [] }],
    }),
  ),
)

const words = (xml = '', tag = ''): string | undefined => new RegExp(`<${tag}[ >][^<]*`, 'u').exec(xml)?.[0]

const compat = (xml = ''): readonly string[] =>
  (/<w:compatSetting ([^>]*)\/>/u.exec(xml)?.[1] ?? '').split(' ').toSorted()

describe('what stands around the text', () => {
  it.each(['dc:title', 'dc:creator', 'cp:lastModifiedBy', 'cp:revision'])(
    'has %s as the docx package writes it',
    (tag) => {
      const [own, other] = [ours, theirs].map((parts) => words(parts['docProps/core.xml'], tag))
      expect(own?.replaceAll('&quot;', '"')).toBe(other?.replaceAll('&quot;', '"'))
      expect(own).toBeDefined()
    },
  )

  it('asks for the same layout as the docx package', () => {
    expect(compat(ours['word/settings.xml'])).toStrictEqual(compat(theirs['word/settings.xml']))
    expect(compat(ours['word/settings.xml'])).toContain('w:val="15"')
  })

  it('defines each style once', () => {
    const ids = [...(ours['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
