import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import { readCasem } from '../../../core/intake/casem.ts'
import { recordOf } from '../../../core/intake/record.ts'
import { inlineToText } from '../../../core/shared/text.ts'
import { CASEM_PAGES, casemText, readItem } from '../../support/casem.ts'
import { placedWords, sourceWords } from '../../support/placedWords.ts'
import { suvantola } from '../../support/suvantola.ts'

describe('a published CaseM page', () => {
  it('gives the place, the people and the texts of its item verbatim', () => {
    const record = recordOf('page.txt', readItem(casemText('minutes')))
    expect(record).toMatchObject({
      file: 'page.txt',
      municipality: 'Suvantola',
      organisation: 'suvantola',
      body: 'Kaupunginhallitus',
      meetingDate: '2026-11-16',
      section: '247',
      caseNumber: 'SUVDno-2026-118',
      title: 'Osallistuminen Ensiaskel-pilottiin',
      preparers: [
        {
          name: 'Iida Kotisaari',
          title: 'työllisyyspäällikkö',
          email: 'iida.kotisaari@suvantola.example',
        },
        { name: 'Petra Lindfors', title: null, email: 'petra.lindfors@suvantola.example' },
      ],
      presenter: { name: 'Markus Heinolahti', title: 'kaupunginjohtaja' },
      hasDescription: true,
      outcome: 'ACCEPTED_AFTER_DISCUSSION',
      attachments: [],
      appeal: 'oikaisuvaatimus',
      notification: [
        'Työllisyyspalvelut',
        'nuorisopäällikkö/etsivä nuorisotyö',
        'Kelloranta Oy (Turku, Salo)',
      ],
      kind: 'poytakirja',
      layout: 'casem-web-text',
      inspected: true,
      unparsed: [],
      findings: [],
    })
    expect(record.amounts.map(({ value }) => value)).toEqual([38_880, 38_880])
    expect(record.proposal).toMatch(/^Kaupunginhallitus päättää, että .* ks\. esim\. hakuohje\.$/u)
  })

  it('is read in Swedish too', () => {
    const item = readItem(casemText('swedish'))
    expect(recordOf('page.txt', item)).toMatchObject({
      organisation: 'suvantola',
      body: 'Stadsstyrelsen',
      meetingDate: '2026-11-16',
      section: '247',
      title: 'Deltagande i Ensiaskel-piloten',
      preparers: [{ name: 'Iida Kotisaari', title: 'sysselsättningschef' }],
      presenter: { name: 'Markus Heinolahti', title: 'stadsdirektör' },
      hasDescription: true,
      outcome: 'ACCEPTED_AFTER_DISCUSSION',
      appeal: 'oikaisuvaatimus',
      kind: 'poytakirja',
      inspected: true,
      unparsed: [],
      findings: [],
    })
    expect(item.text).toMatchObject({
      language: 'sv',
      attachments: [{ n: 1, title: 'Ansökan' }],
      served: ['Järviranta Valmennus Oy'],
      informed: ['sysselsättningstjänsterna'],
      proposal: { form: 'numbered', clauses: { length: 2 } },
    })
    expect(item.text.effects).toHaveLength(1)
  })

  it('keeps lists inside lists and counted lists as lists', () => {
    const lists = readItem(casemText('minutes')).text.description.filter((block) => block.kind === 'list')
    expect(lists.map(({ style, items }) => [style, items.length])).toEqual([
      ['bulleted', 2],
      ['numbered', 2],
    ])
    expect(lists[0]?.items[0]?.sublist?.items).toHaveLength(1)
  })

  it('splits a running proposal into sentences that join to the printed text', () => {
    const { text, printed } = readItem(casemText('minutes'))
    const clauses = text.proposal.clauses.map(({ content }) => inlineToText(content))
    expect(clauses).toHaveLength(2)
    expect(clauses.join(' ')).toBe(printed.proposal)
    expect(text.proposal.clauses.every(({ kind }) => kind === null)).toBe(true)
  })

  it('puts notes before the outcome apart from the outcome and the notes after it', () => {
    const { decision } = readItem(casemText('minutes'))
    expect(decision?.before).toHaveLength(1)
    expect(decision?.text).toHaveLength(2)
  })

  it('reads the sub-headings of the appeal instruction as headings', () => {
    const blocks = readItem(casemText('minutes')).appeal?.blocks ?? []
    expect(
      blocks.flatMap((block) => (block.kind === 'heading' ? [inlineToText(block.content)] : [])),
    ).toEqual(['Oikaisuvaatimusoikeus', 'Oikaisuvaatimusaika'])
  })
})

describe('the same layout with the labels of other municipalities', () => {
  const item = readItem(casemText('otherLabels'))

  it('reads people without bullets and a presenter without an address', () => {
    expect(item.text.preparers).toEqual([
      expect.objectContaining({ name: 'Petra Lindfors', title: 'Hankepäällikkö', phone: null }),
    ])
    expect(item.text.presenter).toMatchObject({
      name: 'Anna Sjöstrand',
      title: 'Sivistysjohtaja',
      email: null,
    })
  })

  it('takes the contact for more information and keeps other known parts by their labels', () => {
    expect(item.text.infoContact).toMatchObject({
      name: 'Maija Ruohola',
      title: 'Hankintapäällikkö',
      phone: 'puh. 015 555 0188',
    })
    expect(item.others.map(({ name, label }) => [name, label])).toEqual([
      ['preparerContacts', 'Valmistelijan yhteystiedot'],
      ['execution', 'Täytäntöönpano'],
      ['background', 'Oheismateriaali'],
    ])
    expect(item.history).toHaveLength(1)
  })

  it('makes a second description label a heading inside the description', () => {
    expect(item.text.description.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  it('reads a numbered proposal, a misspelt label and numbered attachments', () => {
    expect(item.text.proposal).toMatchObject({ form: 'numbered' })
    expect(item.text.proposal.clauses.map(({ content }) => inlineToText(content))).toEqual([
      'hyväksyä liitteen 1 mukaisen hankinnan',
      'valtuuttaa hankintapäällikön\ntekemään tilauksen.',
    ])
    expect(item.text.attachments.map(({ n, title }) => [n, title])).toEqual([
      [1, 'Hankintasuunnitelma 12.1.2026'],
      [2, 'Hintaluettelo'],
    ])
    expect(item.findings).toContainEqual(
      expect.objectContaining({
        code: 'intake/misspelt-label',
        printed: 'Paatosehdotuss',
        meant: 'Päätösehdotus',
      }),
    )
  })

  it('keeps what it cannot place, with its line', () => {
    expect(item.inspection).toBeNull()
    expect(item.unparsed.map(({ text }) => text)).toEqual(['Muu sivuston teksti'])
    expect(item.text.served).toEqual(['Hankintapalvelut', 'Toimittaja', 'Julkaistu 9.2.2026'])
  })
})

describe('no word is lost and none is made', () => {
  it.each(CASEM_PAGES)('in %s', (name) => {
    expect(placedWords(readItem(casemText(name)))).toEqual(sourceWords(casemText(name)))
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['no-break spaces around lines', (text: string) => text.replaceAll('\n', '\u00A0\u00A0\n')],
  ])('with %s', (_, change) => {
    const plain = recordOf('page.txt', readItem(casemText('minutes')))
    expect(recordOf('page.txt', readItem(change(casemText('minutes'))))).toEqual(plain)
  })
})

const read = (text: string) =>
  readCasem({ file: 'x.txt', text }, { organisations: [suvantola], chosen: null }, () => 'id')

describe('what is no CaseM page', () => {
  it.each([
    ['nothing', ''],
    ['a heading without an item', 'Kaupunginhallitus, kokous 16.11.2026\n\nTervetuloa\n'],
    ['an item without any label', 'Kaupunginhallitus, kokous 16.11.2026\n§ 3 Otsikko\nTeksti.\n'],
    ['another layout', ' Otsikko\n KHALL 16.11.2026 § 3\n\nTeksti.\n\nKaupunginhallitus: Hyväksyttiin.\n'],
    ['a mention of a meeting', 'Katso Kaupunginhallitus, kokous 16.11.2026 ja § 3 siitä.\n\nPäätös\n\nEi.'],
  ])('is refused: %s', (_, text) => {
    expect(read(text)).toMatchObject({ ok: false, failure: { code: 'intake/unknown-layout', file: 'x.txt' } })
  })

  it('is refused when its day does not exist', () => {
    expect(read(casemText('minutes').replace('16.11.2026', '31.11.2026'))).toMatchObject({
      failure: { code: 'intake/impossible-day', line: 1, text: '31.11.2026' },
    })
  })
})

describe('pages and handlings one after another', () => {
  it('are each an item when each begins with its heading', () => {
    const second = casemText('mistakes')
    const read = readCasem(
      { file: 'x.txt', text: `${casemText('minutes')}\n${second}` },
      { organisations: [suvantola], chosen: null },
      () => 'id',
    )
    expect(read.ok && read.value.map(({ section, meetingOn }) => [section, meetingOn])).toEqual([
      [247, isoDate('2026-11-16')],
      [77, isoDate('2026-03-30')],
    ])
  })

  it('count by the latest when a label comes again; the earlier is kept as unplaced', () => {
    const text = casemText('minutes').replace('Päätös\n', 'Päätös\n\nAsia jätettiin pöydälle.\n\nPäätös\n')
    const item = readItem(text)
    expect(item.decision?.outcome).toBe('ACCEPTED_AFTER_DISCUSSION')
    expect(item.unparsed.map((line) => line.text)).toEqual(['Päätös', 'Asia jätettiin pöydälle.'])
    expect(item.findings.map(({ code }) => code)).toEqual(['intake/repeated-label', 'intake/unplaced'])
  })

  it('has no decision in an agenda', () => {
    const [agenda = ''] = casemText('minutes').split('Päätös\n')
    expect(recordOf('x', readItem(agenda))).toMatchObject({
      kind: 'esityslista',
      decision: null,
      outcome: null,
    })
  })
})
