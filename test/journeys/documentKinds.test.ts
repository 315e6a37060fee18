import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../core/shared/language.ts'
import { docxParts, paragraphsOf } from '../support/docxParts.ts'
import { type SampleOffice, openSampleOffice } from '../support/sampleOffice.ts'
import { wordProblems } from '../support/wordRules.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-documents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string): string => path.join(folder, name)

const offices: Partial<Record<Language, SampleOffice>> = {}
beforeAll(async () => {
  offices.fi = await openSampleOffice(folder, 'fi')
  offices.sv = await openSampleOffice(folder, 'sv')
}, 60_000)

function office(language: Language): SampleOffice {
  const found = offices[language]
  if (found === undefined) throw new Error('no office')
  return found
}

const LETTER = ['--recipient', 'Järviranta Valmennus Oy', '--address', 'Rantakatu 4', '--sent', '20.11.2026']

/** Every kind of document: how it is exported, and words it must have in Finnish and Swedish, in order. */
const KINDS: readonly (readonly [
  kind: string,
  args: (office: SampleOffice) => readonly string[],
  fi: readonly string[],
  sv: readonly string[],
])[] = [
  [
    'notice',
    ({ meeting }) => ['export', 'notice', meeting, '--sent', '11.11.2026'],
    [
      'Kokouskutsu 1/2026',
      'Lähetetty 11.11.2026',
      'Käsiteltävät asiat',
      'Kutsutut',
      'Johan Sandnäs',
      'Päätösehdotus',
    ],
    ['Kallelse 1/2026', 'Avsänd 11.11.2026', 'Ärenden', 'Kallade', 'Johan Sandnäs', 'Beslutsförslag'],
  ],
  [
    'agenda',
    ({ meeting }) => ['export', 'agenda', meeting],
    ['Esityslista 1/2026', 'Käsiteltävät asiat', 'Päätösehdotus'],
    ['Föredragningslista 1/2026', 'Ärenden', 'Beslutsförslag'],
  ],
  [
    'minutes',
    ({ meeting }) => ['export', 'minutes', meeting, '--inspected'],
    [
      'Pöytäkirja 1/2026',
      'Läsnäolo',
      'Poissa',
      'Käsitellyt asiat',
      '§ 3',
      'Päätös',
      'Muutoksenhakuohjeet',
      'Allekirjoitukset',
    ],
    [
      'Protokoll 1/2026',
      'Närvaro',
      'Frånvarande',
      'Behandlade ärenden',
      '§ 3',
      'Beslut',
      'Anvisningar',
      'Underskrifter',
    ],
  ],
  [
    'extract',
    ({ pilot }) => [
      'export',
      'extract',
      pilot,
      '--recipient',
      'Suvantomaan liitto',
      '--published',
      '20.11.2026',
    ],
    [
      'Pöytäkirjanote',
      'Suvantomaan liitto',
      '§ 3',
      'Otteen oikeaksi todistaa',
      'Muutoksenhakuohjeet',
      '20.11.2026',
    ],
    ['Protokollsutdrag', 'Suvantomaan liitto', '§ 3', 'Utdragets riktighet', 'Anvisningar', '20.11.2026'],
  ],
  [
    'letter',
    ({ pilot }) => ['export', 'letter', pilot, '--channel', 'letter_ordinary', ...LETTER],
    [
      'Tiedoksiantokirje',
      'Järviranta Valmennus Oy',
      'Rantakatu 4',
      '7. päivänä',
      '27.11.2026',
      'Pöytäkirjanote § 3',
    ],
    [
      'Delgivningsbrev',
      'Järviranta Valmennus Oy',
      'Rantakatu 4',
      '7:e dagen',
      '27.11.2026',
      'Protokollsutdrag § 3',
    ],
  ],
  [
    'section',
    ({ pilot }) => ['export', 'section', pilot],
    ['heti tarkastettu', '§ 3', 'Johan Sandnäs', 'tarkastettu heti kokouksessa', 'Tuula Rantasuo'],
    ['omedelbart justerat', '§ 3', 'Johan Sandnäs', 'justerats omedelbart', 'Tuula Rantasuo'],
  ],
  ['item', ({ pilot }) => ['export', 'item', pilot], ['§ 3', 'Kuvaus'], ['§ 3', 'Beskrivning']],
  [
    'certificate',
    ({ opening }) => [
      'legal-force',
      'certificate',
      opening,
      '--issuer',
      'Eeva-Riitta Vuorikangas',
      '--role',
      'x',
    ],
    ['Lainvoimaisuustodistus', 'Lainvoimainen', 'Eeva-Riitta Vuorikangas'],
    ['Lagakraftsbevis', 'laga kraft', 'Eeva-Riitta Vuorikangas'],
  ],
]

const wordsOf = (bytes: Uint8Array): string =>
  paragraphsOf(docxParts(bytes)['word/document.xml'] ?? '')
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00A0', ' ')

describe.each(['fi', 'sv'] as const)('documents in %s', (language) => {
  it.each(KINDS)(
    '%s is a Word file that anyone can read, in the look of the house',
    async (kind, args, fi, sv) => {
      const to = file(`${kind}-${language}.docx`)
      const { run } = office(language)
      const answer = await run(...args(office(language)), '--to', to)
      expect(answer).toMatchObject({ exit: 0, err: '' })
      const bytes = readFileSync(to)
      expect(wordProblems(bytes)).toEqual([])
      const text = wordsOf(bytes)
      let from = 0
      const missing = (language === 'fi' ? fi : sv).filter((words) => {
        const at = text.indexOf(words, from)
        if (at !== -1) from = at + words.length
        return at === -1
      })
      expect(missing).toEqual([])
      const parts = docxParts(bytes)
      expect(parts['word/header1.xml']).toContain(
        language === 'fi' ? 'descr="Suvantolan kaupungin vaakuna"' : 'descr="Sveanäs stads vapen"',
      )
      expect(parts['word/footer1.xml']).toContain('kirjaamo@suvantola.example')
    },
  )
})

it('addresses a letter in the language of its recipient', async () => {
  const { run, pilot } = office('fi')
  const to = file('brev.docx')
  await run(
    'export',
    'letter',
    pilot,
    '--channel',
    'receipt',
    '--letter-language',
    'sv',
    ...LETTER,
    '--to',
    to,
  )
  const text = wordsOf(readFileSync(to))
  expect(text).toContain('mottagningsbevis')
  expect(text).toContain('Anvisning för begäran om omprövning')
})

it('says when the rule of a channel must still be confirmed', async () => {
  const { run, pilot } = office('fi')
  const to = file('email.docx')
  const answer = await run('export', 'letter', pilot, '--channel', 'email_ordinary', ...LETTER, '--to', to)
  expect(answer.out).toContain('vahvista sääntö')
})
