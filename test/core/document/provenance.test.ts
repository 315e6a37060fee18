import { describe, expect, it } from 'vitest'
import { asInstant } from '../../../core/calendar/day.ts'
import {
  type DocumentRecord,
  type FileContent,
  type KnownDocuments,
  compareParagraphs,
  judgeProvenance,
  likeness,
  sketchOf,
} from '../../../core/document/provenance.ts'
import type { SealVerdict } from '../../../core/document/verdict.ts'

const paragraphs = (...texts: readonly string[]) => texts.map((text) => ({ heading: 'Päätösehdotus', text }))

const TEXTS = [
  'osallistua Ensiaskel-pilottiin 1.1.2027–31.12.2028 ja',
  'osoittaa pilottiin omarahoitusta enintään 38 880,00 euroa, joka katetaan kohdasta Elinvoimapalvelut,',
  'asettaa ehdoksi, että ulkopuolinen rahoitus myönnetään hakemuksen mukaisena, sekä',
  'merkitä tiedoksi alustavan aikataulun.',
]
const changedTexts = TEXTS.with(1, TEXTS[1]?.replace('38 880,00', '58 880,00') ?? '')

const contentOf = (texts: readonly string[]): FileContent => ({
  contentHash: texts.join('|'),
  parts: { '/word/document.xml': texts.join('|'), '/word/styles.xml': 'same' },
  paragraphs: paragraphs(...texts),
})

const record = (version: number, texts = TEXTS): DocumentRecord => ({
  documentId: 'minutes:meeting-1',
  version,
  kind: 'minutes',
  title: 'Pöytäkirja 14/2026',
  content: contentOf(texts),
  signers: [],
  acceptances: [],
  recordedAt: asInstant('2026-11-17T08:20:00.000Z'),
  recordedBy: 'Eeva-Riitta Vuorikangas',
})

const known = (fields: Partial<KnownDocuments>): KnownDocuments => ({
  same: undefined,
  alike: [],
  newest: new Map([['minutes:meeting-1', 3]]),
  signatures: 0,
  ...fields,
})

const sealed = (verdict: SealVerdict['verdict']): SealVerdict => ({
  verdict,
  signatures: [],
  coveredByNone: [],
  problems: [],
})

describe('whose a file is', () => {
  it.each([
    ['the newest version', known({ same: record(3) }), 'same'],
    ['an earlier version', known({ same: record(1) }), 'earlier'],
    ['nothing of ours', known({}), 'foreign'],
    [
      'something only a little like ours',
      known({
        alike: [
          record(3, ['Aivan muu teksti, jossa ei ole mitään samaa.', 'Eikä tässäkään.', ...TEXTS.slice(3)]),
        ],
      }),
      'foreign',
    ],
  ])('with the content of %s', (_, found, answer) => {
    expect(judgeProvenance(contentOf(TEXTS), sealed('unsigned'), found).answer).toBe(answer)
  })

  it('changed here and here: the words that differ, under their heading', () => {
    const provenance = judgeProvenance(
      contentOf(changedTexts),
      sealed('invalid'),
      known({ alike: [record(3)] }),
    )
    expect(provenance).toMatchObject({ answer: 'changed', parts: ['/word/document.xml'], newest: 3 })
    expect(provenance.answer === 'changed' && provenance.changes).toMatchObject([
      {
        heading: 'Päätösehdotus',
        words: [
          { kind: 'same', text: 'osoittaa pilottiin omarahoitusta enintään ' },
          { kind: 'removed', text: '38' },
          { kind: 'added', text: '58' },
          { kind: 'same' },
        ],
      },
    ])
  })

  it.each(['invalid', 'incomplete'] as const)(
    'with our content in a file that is %s is changed',
    (verdict) => {
      expect(judgeProvenance(contentOf(TEXTS), sealed(verdict), known({ same: record(3) })).answer).toBe(
        'changed',
      )
    },
  )

  it('tells how many signatures are gone that it had here', () => {
    expect(
      judgeProvenance(contentOf(TEXTS), sealed('valid'), known({ same: record(3), signatures: 4 })),
    ).toMatchObject({
      answer: 'same',
      signaturesGone: 4,
    })
  })
})

describe('two files', () => {
  it.each([
    ['nothing', TEXTS, TEXTS, []],
    ['one paragraph added', TEXTS, [...TEXTS.slice(0, 2), 'uusi', ...TEXTS.slice(2)], ['+uusi']],
    ['one removed', TEXTS, TEXTS.slice(1), [`-${TEXTS[0]}`]],
    ['two exchanged', ['a', 'b', 'c'], ['x', 'b', 'y'], ['-a+x', '-c+y']],
    ['everything', ['a'], [], ['-a']],
  ])('differ by %s', (_, ours, theirs, expected) => {
    const changes = compareParagraphs(paragraphs(...ours), paragraphs(...theirs))
    const marks = { same: '=', removed: '-', added: '+' }
    expect(
      changes.map(({ words }) => words.map(({ kind, text }) => `${marks[kind]}${text}`).join('')),
    ).toStrictEqual(expected)
  })

  it('are alike by the portion of ours that still stands', () => {
    expect(likeness(paragraphs(...TEXTS), paragraphs(...changedTexts))).toBe(0.75)
    expect(likeness([], paragraphs('a'))).toBe(0)
  })

  it('are found again by most of their sketch though a paragraph changed', () => {
    const many = Array.from(
      { length: 200 },
      (_, n) => `Kappale numero ${n}, jossa on riittävästi sanoja tunnistettavaksi.`,
    )
    const before = sketchOf(paragraphs(...many))
    const after = new Set(
      sketchOf(paragraphs(...many.with(70, 'Aivan muuta, mutta sekin riittävän pitkä kappale.'))),
    )
    expect(before).toHaveLength(32)
    expect(before.filter((hash) => after.has(hash)).length).toBeGreaterThan(29)
  })
})
