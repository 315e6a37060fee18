import { describe, expect, it } from 'vitest'
import { writeText } from '../../../adapters/plain/writeText.ts'
import type { DocumentPart, OfficeDocument } from '../../../core/document/model.ts'
import { run } from '../../../core/shared/text.ts'
import { NBSP } from '../../../core/shared/typography.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { AWKWARD_NAME } from '../../support/sampleText.ts'

const text = writeText(sampleDocument())
const withParts = (...parts: DocumentPart[]): OfficeDocument => ({ ...sampleDocument(), parts })
/** The text after the two lines that name the document. */
const bodyOf = (...parts: DocumentPart[]): string =>
  writeText(withParts(...parts))
    .split('\n')
    .slice(3)
    .join('\n')

const linked = (words: string, href: string): string =>
  bodyOf({ kind: 'line', role: 'plain', content: [run(words, [{ kind: 'link', href }])] })

describe('plain text', () => {
  it('begins with whose document it is', () => {
    expect(text.split('\n').slice(0, 4)).toStrictEqual([
      'Suvantolan kaupunki, Kaupunginhallitus',
      'Pöytäkirja 14/2026, 16.11.2026',
      '',
      'Pöytäkirja 14/2026',
    ])
  })

  it('has one empty line between paragraphs, none at the end, and no carriage return', () => {
    expect(text).not.toMatch(/\n\n\n|\r|[ \t]\n|\n\n$/u)
    expect(text.endsWith('\n')).toBe(true)
  })

  it('sets headings on the line before their text', () => {
    expect(text).toContain(
      `\n\n§${NBSP}247 Osallistuminen Ensiaskel-pilottiin\nSUVDno-2026-412\n\nValmistelija\nIida Kotisaari`,
    )
    expect(text).toContain(
      '\n\nPäätösehdotus kaupunginjohtaja Markus Heinolahti\nKaupunginhallitus päättää\n1. osallistua',
    )
  })

  it('numbers clauses and lists, and sets lists inside lists under their item', () => {
    expect(text).toContain('\n2. osoittaa pilottiin')
    expect(text).toContain('\n  1. Hakemusluonnos 2.11.2026\n  2. Kustannusarvio')
    expect(text).toContain(
      '\n  1. Valmistelu\n     • työvalmentajan valinta\n     • yritysten tapaaminen\n  2. Toteutus\n     1. ensimmäinen',
    )
    expect(text).toContain(`\n  • ${AWKWARD_NAME}\n  • Suvantomaan`)
  })

  it('sets the later lines of an item under its first', () => {
    expect(
      bodyOf({ kind: 'clauses', leadIn: [], clauses: [[run('yksi'), { kind: 'lineBreak' }, run('kaksi')]] }),
    ).toBe('1. yksi\n   kaksi\n')
  })

  it('separates the cells of a table by tabs and keeps every letter of a name', () => {
    expect(text).toContain(
      `\nLäsnäolijat\nNimi\tTehtävä\tSaapui\tPoistui\nJohan Sandnäs\tpuheenjohtaja\t18.02\t23.11\n`,
    )
    expect(text).toContain(`\n${AWKWARD_NAME}\tasiantuntija\t19.00\n`)
  })

  it('gives names and values, contents and signers a line each', () => {
    expect(text).toContain('\nPaikka: Kaupungintalo, Rantasali\nPuheenjohtaja: Johan Sandnäs\n')
    expect(text).toContain(`\nKäsitellyt asiat\n  §${NBSP}241 Kokouksen laillisuus`)
    expect(text).toContain('18.11.2026\nTuula Rantasuo, pöytäkirjantarkastaja\nMikael Granstrand')
  })

  it('says the address of a link after its words, once', () => {
    expect(linked('sivuilla', 'https://suvantola.example')).toBe('sivuilla (https://suvantola.example)\n')
    expect(linked('kirjaamo@suvantola.example', 'mailto:kirjaamo@suvantola.example')).toBe(
      'kirjaamo@suvantola.example\n',
    )
    expect(linked('tästä', 'javascript:alert(1)')).toBe('tästä\n')
  })

  it('prints nothing of marks that do not print', () => {
    expect(text).toContain(`yksikköhinta on 712${NBSP}euroa.`)
    expect(text).not.toMatch(/JulkL|<Oy\/>|\*\*/u)
  })
})
