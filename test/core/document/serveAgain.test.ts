import { describe, expect, it } from 'vitest'
import type { AppealId } from '../../../core/appeal/appealFile.ts'
import { changedItems } from '../../../core/document/changedItems.ts'
import type { FileParagraph } from '../../../core/document/provenance.ts'
import { type CorrectedPaper, serveAgain } from '../../../core/document/serveAgain.ts'
import { asId } from '../../../core/shared/ids.ts'
import { appealFile, letter, published } from '../../support/appealFile.ts'

const PARTY = 'Järviranta Valmennus Oy'
const served = appealFile(['PARTICIPATE'], 'board', {
  services: [published('2026-11-18'), letter(PARTY, '2026-11-18')],
})
const known = appealFile(['PARTICIPATE'], 'board', { services: [published(null), letter(PARTY, null)] })
const paper = (changes: Partial<CorrectedPaper> = {}): CorrectedPaper => ({
  kind: 'minutes',
  addressee: null,
  items: [{ served: [PARTY], file: served }],
  ...changes,
})

describe('who is served again', () => {
  it('after a typing error: those who were served, without a new time for appeal', () => {
    const again = serveAgain(paper(), 'typo')
    expect(again).toMatchObject({ recipients: [PARTY], unserved: [], members: true })
    expect(again.because.fi).toContain('ei ala uudelleen')
  })

  it.each([
    ['is only known', known],
    ['has no file', undefined],
  ])('nobody, while a party that %s is served for the first time', (_what, file) => {
    const again = serveAgain(paper({ items: [{ served: [PARTY], file }] }), 'typo')
    expect(again).toMatchObject({ recipients: [], unserved: [PARTY], members: false })
  })

  it('not those who were served with the decision on an oikaisuvaatimus', () => {
    const [one] = served.services
    const over = letter('Oili Kanerva', '2026-12-20', {
      of: { kind: 'outcome', appealId: asId<AppealId>('a1') },
    })
    const file = { services: one === undefined ? [] : [one, over] }
    expect(serveAgain(paper({ items: [{ served: [], file }] }), 'typo').recipients).toStrictEqual([])
  })

  it('after an error of fact: everybody, with a new time for appeal', () => {
    const again = serveAgain(paper({ items: [{ served: [PARTY], file: known }] }), 'factual')
    expect(again).toMatchObject({ unserved: [PARTY], members: true })
    expect(again.because.sv).toContain('50 och 52 § i förvaltningslagen')
  })

  it.each(['letter', 'extract'])('after a typing error in a %s: the one it was written for', (kind) => {
    const addressee = 'järviranta valmennus oy'
    expect(serveAgain(paper({ kind, addressee }), 'typo')).toMatchObject({
      recipients: [PARTY],
      unserved: [],
      members: false,
    })
    expect(serveAgain(paper({ kind, addressee: 'Oili Kanerva' }), 'typo').recipients).toStrictEqual([
      'Oili Kanerva',
    ])
  })

  it.each(['notice', 'agenda', 'certificate', 'signedFile'])('nobody with a %s', (kind) => {
    const again = serveAgain(paper({ kind }), 'typo')
    expect(again).toMatchObject({ recipients: [], unserved: [], members: false })
    expect(again.because.sv).toContain('delges inte')
  })
})

const ITEMS = [
  { section: 247, title: 'Osallistuminen pilottiin' },
  { section: 24, title: 'Hankkeen omarahoitus' },
]

const heading = (level: number, text: string): FileParagraph => ({ heading: text, text, level })
const text = (words: string): FileParagraph => ({ heading: 'Päätös', text: words })

const MINUTES: readonly FileParagraph[] = [
  heading(1, 'Pöytäkirja 14/2026'),
  text('§ 247 Osallistuminen pilottiin 2'),
  text('§ 24 Hankkeen omarahoitus 3'),
  heading(2, '§ 247 Osallistuminen pilottiin'),
  heading(3, 'Päätös'),
  text('Hyväksyttiin. Katso § 24.'),
  heading(2, '24 §  Hankkeen omarahoitus'),
  heading(3, 'Päätös'),
  text('Hyväksyttiin 21.10.2026.'),
  heading(2, 'Muutoksenhaku'),
  text('Oikaisuvaatimus tehdään 14 päivän kuluessa.'),
]

const changing = (from: string, to: string): readonly FileParagraph[] =>
  MINUTES.map((one) => ({ ...one, text: one.text.replace(from, to) }))

describe('the §§ that a correction touches', () => {
  it.each([
    ['a word of the second', changing('21.10.2026', '22.10.2026'), [24]],
    ['a word of the first', changing('Katso', 'Ks.'), [247]],
    ['both', changing('Hyväksyttiin', 'Hylättiin'), [247, 24]],
    ['nothing but looks', MINUTES, [247, 24]],
    ['a corrected title, in the contents too', changing('omarahoitus', 'omarahoitusosuus'), [24]],
    [
      'words of the first, and the pages that move with them',
      changing('Katso', 'Ks.').map((one) => ({
        ...one,
        text: one.text.replace('omarahoitus 3', 'omarahoitus 4'),
      })),
      [247],
    ],
    ['the cover', changing('14/2026', '15/2026'), [247, 24]],
    ['the instructions', changing('14 päivän', '30 päivän'), [247, 24]],
  ])('%s', (_what, theirs, sections) => {
    expect(changedItems(MINUTES, theirs, ITEMS).map(({ section }) => section)).toStrictEqual(sections)
  })

  it('are all when the file was read before headings had levels', () => {
    const flat = MINUTES.map(({ heading: under, text: words }) => ({ heading: under, text: words }))
    const theirs = flat.map((one) => ({ ...one, text: one.text.replace('21.10.2026', '22.10.2026') }))
    expect(changedItems(flat, theirs, ITEMS)).toHaveLength(2)
  })
})
