import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { routeOf } from '../../../core/appeal/ownRoute.ts'
import { isPlaceholder } from '../../../core/appeal/placeholders.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { type BodyId, asId } from '../../../core/shared/ids.ts'
import { LANGUAGES, type Language } from '../../../core/shared/language.ts'
import { blocksToText } from '../../../core/shared/text.ts'
import {
  ROUTES,
  TEMPLATES,
  appealable,
  inputOf,
  instructions,
  names,
  organisation,
  render,
  textOf,
} from '../../support/instructions.ts'

const cases = names.flatMap((name) => LANGUAGES.map((language) => [name, language] as const))

describe('every instruction, rendered alone', () => {
  it.each(cases)(
    '%s in %s stands alone: no reference to elsewhere, no unfilled place',
    async (name, language) => {
      for (const form of [
        { kind: 'minutes' } as const,
        { kind: 'extract', publishedOn: isoDate('2026-11-20') } as const,
      ]) {
        const text = textOf(await render(inputOf(ROUTES[name], language, { form })))
        expect(text).not.toMatch(/3\.5\.|\{\{|\}\}|[\uE000\uE001]|undefined|null/u)
        expect(text).not.toMatch(/ {2}|[:,] *(?:\n|$)(?!.)/u)
        expect(text).toContain('16.11.2026 § 247')
        expect(text).toContain('SUVDno-2026-214')
      }
    },
  )

  it.each(cases)(
    '%s in %s has no day of publication in minutes, and the actual day in an extract',
    async (name, language) => {
      const minutes = textOf(await render(inputOf(ROUTES[name], language, { form: { kind: 'minutes' } })))
      const extract = textOf(await render(inputOf(ROUTES[name], language)))
      const telling = extract.includes('suvantola.example/poytakirjat')
      expect(minutes).not.toContain('20.11.2026')
      expect(extract.includes('20.11.2026')).toBe(telling)
      expect(minutes.includes(PUBLISHED_LATER[language])).toBe(telling)
    },
  )
})

const PUBLISHED_LATER: Readonly<Record<Language, string>> = {
  fi: 'Tarkastettu pöytäkirja julkaistaan osoitteessa https://www.suvantola.example/poytakirjat; julkaisupäivä näkyy siellä.',
  sv: 'Det justerade protokollet publiceras på adressen https://www.suvantola.example/poytakirjat; publiceringsdagen framgår där.',
}

/** The points of HL 46–47 § (with KuntaL 141 §, SähkAsL 7.2 §), each as words that the text must hold. */
const POINTS: readonly (readonly [point: string, fi: RegExp, sv: RegExp])[] = [
  [
    'HL 47.1 § 1: the authority the appeal is made to',
    /kaupunginhallitukselle|hallinto-oikeudelle|markkinaoikeudelle/iu,
    /stadsstyrelsen|förvaltningsdomstol|marknadsdomstolen/iu,
  ],
  [
    'HL 47.1 § 2: where the writing is delivered, with an electronic address (SähkAsL 7.2 §)',
    /@(?:suvantola|oikeus)\.example/u,
    /@(?:suvantola|oikeus)\.example/u,
  ],
  ['HL 47.1 § 3: the time', /(?:14|30) päivän kuluessa/u, /inom (?:14|30) dagar/u],
  [
    'HL 47.1 § 3: from what the time runs',
    /Tiedoksisaantipäivää ei lasketa mukaan/u,
    /Dagen för delfåendet räknas inte med/u,
  ],
  ['how service is deemed', /seitsemäntenä päivänä/u, /sjunde dagen/u],
  [
    'MäärL 5 §: what happens when the last day is closed',
    /pyhäpäivä, itsenäisyyspäivä, vapunpäivä, jouluaatto, juhannusaatto tai arkilauantai/u,
    /helgdag, självständighetsdagen, första maj, julafton, midsommarafton eller en helgfri lördag/u,
  ],
  ['who may appeal', /asianosainen|johon päätös on kohdistettu/iu, /part\b|den som beslutet avser/iu],
  ['HL 47.2 §: content of the writing', /kirjallisesti/u, /skriftligt/u],
  ['content: the change and the grounds', /perust/u, /grunder/u],
  ['content: who writes', /yhteystie/u, /kontaktuppgifter/u],
  ['HL 47.2 §: attachments', /Liit(?:ä mukaan|teet)|liitä mukaan/u, /Bifoga|Bilagor|bifoga/u],
  ['HL 47.2 §: delivery before the office closes', /aukioloajan päättymistä/u, /stänger/u],
  ['HL 47.2 §: fees', /maksuton|peritään/u, /avgiftsfri|tas (?:det )?ut/u],
  ['HL 44.1 § 4: who gives more information', /Kaisa Rinne/u, /Kaisa Rinne/u],
]

describe('every route says the points of HL 46–47 §', () => {
  it.each(appealable.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
    '%s in %s',
    async (name, language) => {
      const text = textOf(await render(inputOf(ROUTES[name], language)))
      const missing = POINTS.filter(([, fi, sv]) => !(language === 'fi' ? fi : sv).test(text))
      expect(missing.map(([point]) => point)).toEqual([])
    },
  )

  it.each([
    ['KIELTO, KuntaL 136 §', 'kuntalaki (410/2015) 136 §', '136 § i kommunallagen (410/2015)'],
    [
      'KIELTO, HL 29.3 §',
      'hallintolaki (434/2003) 29 § 3 mom.',
      '29 § 3 mom. i förvaltningslagen (434/2003)',
    ],
    ['KIELTO, collective agreement', '(304/2003) 50 §', '50 §'],
  ] as const)('%s names its provision (KuntaL 141.3 §)', async (name, fi, sv) => {
    expect(textOf(await render(inputOf(ROUTES[name], 'fi')))).toContain(`Kielto perustuu: `)
    expect(textOf(await render(inputOf(ROUTES[name], 'fi')))).toContain(fi)
    expect(textOf(await render(inputOf(ROUTES[name], 'sv')))).toContain(sv)
  })
})

const filesOf = async (language: Language): Promise<readonly string[]> =>
  (await readdir(path.join(TEMPLATES, 'appeal', language), { recursive: true })).toSorted()

describe('the texts and the one list of placeholders', () => {
  it('no text uses a placeholder outside the schema', async () => {
    for (const language of LANGUAGES)
      for (const folder of [language, path.join(language, 'partials')]) {
        const files = (await readdir(path.join(TEMPLATES, 'appeal', folder))).filter((file) =>
          file.endsWith('.hbs'),
        )
        expect(files.length).toBeGreaterThan(5)
        for (const file of files) {
          const source = await readFile(path.join(TEMPLATES, 'appeal', folder, file), 'utf8')
          const used = [...source.matchAll(/\{\{(\w+)\}\}/gu)]
            .map((match) => match[1] ?? '')
            .filter((n) => n !== 'else')
          expect(used.filter((name) => !isPlaceholder(name))).toEqual([])
        }
      }
  })

  it('Finnish and Swedish have the same texts, partials and placeholders', async () => {
    expect(await filesOf('sv')).toEqual(await filesOf('fi'))
    for (const file of (await filesOf('fi')).filter((name) => name.endsWith('.hbs'))) {
      const used = async (language: Language): Promise<readonly string[]> => {
        const source = await readFile(path.join(TEMPLATES, 'appeal', language, file), 'utf8')
        return [...source.matchAll(/\{\{(>? ?\w+)\}\}/gu)].map((match) => match[1] ?? '').toSorted()
      }
      expect([file, await used('sv')]).toEqual([file, await used('fi')])
    }
  })
})

describe('an instruction', () => {
  it('names the clauses it is for', async () => {
    const some = inputOf(ROUTES.OIK, 'fi', { targets: [{ section: 247, clauses: [1, 2, 4] }] })
    expect(textOf(await render(some))).toContain('Koskee: päätöksen kohdat 1, 2 ja 4')
    expect((await render(some)).clauses).toEqual([1, 2, 4])
    const sv = inputOf(ROUTES.OIK, 'sv', { targets: [{ section: 247, clauses: [3] }] })
    expect(textOf(await render(sv))).toContain('Gäller: punkt 3 i beslutet')
  })

  it('may be for several sections in an annex of minutes', async () => {
    const annex = inputOf(ROUTES['KIELTO, KuntaL 136 §'], 'fi', {
      form: { kind: 'minutes' },
      targets: [
        { section: 241, clauses: 'whole' },
        { section: 247, clauses: [2] },
      ],
      caseNumber: null,
      contact: null,
    })
    const text = textOf(await render(annex))
    expect(text).toContain('§:t 241 ja 247')
    expect(text).toContain('§ 241: koko päätös; § 247: päätöksen kohta 2')
  })

  it('for a division is addressed to its parent body', async () => {
    const { organisation: office } = inputOf(ROUTES.OIK, 'fi')
    const board = office.bodies.find(({ kind }) => kind === 'board')
    if (board === undefined) throw new Error('no board')
    const division = { ...board, id: asId<BodyId>('jaosto'), kind: 'division', parent: board.id } as const
    const input = inputOf(routeOf('PARTICIPATE', { kind: 'division', organisation: 'municipality' }), 'fi', {
      organisation: { ...office, bodies: [...office.bodies, division] },
      authority: { kind: 'body', bodyId: division.id },
    })
    expect(textOf(await render(input))).toContain(`Osoita oikaisuvaatimus ${board.name.fi.allative}`)
  })

  it('for an officer is headed by the office and addressed to the body that the officer is under', async () => {
    const office = organisation()
    const officer = office.people.find(({ title }) => title !== null)
    const board = office.bodies.find(({ kind }) => kind === 'board')
    if (officer?.title === undefined || officer.title === null || board === undefined)
      throw new Error('no officer')
    const input = inputOf(routeOf('APPOINT', { kind: 'officer', organisation: 'municipality' }), 'fi', {
      authority: { kind: 'officer', personId: officer.id, reviewBody: board.id },
    })
    const text = textOf(await render(input))
    expect(text).toContain(`Suvantolan kaupunki, ${officer.title.fi} 16.11.2026`)
    expect(text).toContain(`Osoita oikaisuvaatimus ${board.name.fi.allative}`)
  })

  it('of a joint authority tells that member municipalities may demand it too (KuntaL 137.2 §)', async () => {
    const jointly = { organisation: { ...organisation(), kind: 'jointAuthority' } } as const
    expect(textOf(await render(inputOf(ROUTES.OIK, 'fi', jointly)))).toContain(
      'kuntayhtymän jäsenkunta ja sen jäsen',
    )
    expect(textOf(await render(inputOf(ROUTES.OIK, 'fi')))).not.toContain('jäsenkunta')
  })

  it('takes values as words, never as markup, and addresses as links', async () => {
    const contact = {
      personId: null,
      name: '# *Rinne* <b>',
      title: '- {{municipality}}',
      email: 'a@b.example',
      phone: null,
    }
    const rendered = await render(inputOf(ROUTES.OIK, 'fi', { contact }))
    const last = rendered.blocks.at(-1)
    expect(last).toMatchObject({ kind: 'paragraph' })
    expect(blocksToText(last === undefined ? [] : [last])).toBe(
      '# *Rinne* <b>, - {{municipality}}, a@b.example',
    )
    const links = rendered.blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.content.flatMap((inline) => (inline.kind === 'run' ? inline.marks : []))
        : [],
    )
    expect(links).toContainEqual({ kind: 'link', href: 'https://www.suvantola.example/poytakirjat' })
  })

  it('prints the court fee of the decision’s own day (V-3)', async () => {
    expect(textOf(await render(inputOf(ROUTES.KVAL, 'fi')))).toContain('peritään 310\u00A0euroa')
    const earlier = { meetingDate: isoDate('2023-05-02') }
    expect(textOf(await render(inputOf(ROUTES.KVAL, 'fi', earlier)))).toContain('peritään 270\u00A0euroa')
    expect(textOf(await render(inputOf(ROUTES.HANKINTA_MAO, 'sv')))).toContain('2\u00A0440\u00A0euro')
  })

  it.each([
    ['an organisation without a registry office', { registry: null }, 'OIK', 'appeal/registry-missing'],
    ['a court whose contact nobody confirmed', { courtContacts: [] }, 'KVAL', 'appeal/court-contact-missing'],
    ['an unknown court', { court: 'ei-ole' }, 'KVAL', 'appeal/court-missing'],
    ['no address of publication', { publicationUrl: null }, 'OIK', 'appeal/publication-url-missing'],
  ] as const)('is refused for %s', async (_name, changes, route, code) => {
    const input = inputOf(ROUTES[route], 'fi', { organisation: { ...organisation(), ...changes } })
    expect(await instructions.render(input)).toMatchObject({ ok: false, failure: { code } })
  })

  it.each([
    ['nobody who gives more information', { contact: null }, 'appeal/contact-missing'],
    [
      'a decision of the act of 1995',
      { meetingDate: isoDate('2016-05-30') },
      'appeal/instruction-of-old-act',
    ],
    ['a day before the first known fee', { meetingDate: isoDate('2018-05-30') }, 'appeal/no-court-fee'],
    [
      'a body that is not there',
      { authority: { kind: 'body', bodyId: asId<BodyId>('x') } },
      'appeal/unknown-body',
    ],
  ] as const)('is refused for %s', async (_name, changes, code) => {
    const input = inputOf(ROUTES.KVAL, 'fi', changes)
    expect(await instructions.render(input)).toMatchObject({ ok: false, failure: { code } })
  })

  it('of a real municipality is refused until the office has given its contacts', async () => {
    const input = inputOf(ROUTES.OIK, 'fi', {
      organisation: organisation('kangasniemi'),
      authority: { kind: 'body', bodyId: asId<BodyId>('kunnanhallitus') },
    })
    expect(await instructions.render(input)).toMatchObject({ ok: false })
  })
})
