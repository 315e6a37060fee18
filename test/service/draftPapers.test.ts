import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Stamped } from '../../api/drafting.ts'
import type { BlockId, CaseId } from '../../core/shared/ids.ts'
import { asId } from '../../core/shared/ids.ts'
import { type Block, blocksToText, inlineToText, run } from '../../core/shared/text.ts'
import { isoDate, parseTime } from '../../core/calendar/day.ts'
import { type DraftDesk, IIDA, MARKUS, PETRA, openDraftDesk, rewrite } from '../support/draftDesk.ts'
import { suvantola, suvantolaBoard } from '../support/suvantola.ts'

let desk: DraftDesk

beforeEach(() => {
  desk = openDraftDesk()
})

afterEach(() => desk.close())

const input = ({ item: { itemId }, version }: Stamped) => ({ itemId, session: 'w1', version })

const paragraph = (words: string): Block => ({
  kind: 'paragraph',
  blockId: asId<BlockId>('said'),
  origin: null,
  content: [run(words)],
})

describe('attachments', () => {
  const file = {
    name: 'hakemusluonnos.pdf',
    mediaType: 'application/pdf',
    bytes: new Uint8Array([37, 80, 68, 70]),
  }
  const attach = (from: Stamped) =>
    desk.get(IIDA, 'item.attach', {
      ...input(from),
      file,
      title: null,
      dated: isoDate('2026-11-02'),
      access: { kind: 'online' },
    })

  it('are kept by their bytes and given back', async () => {
    const saved = await attach(await desk.start())
    expect(saved.item.text.attachments).toMatchObject([{ n: 1, title: 'hakemusluonnos', file: { size: 4 } }])
    expect(await desk.get(IIDA, 'item.attachment', { itemId: saved.item.itemId, n: 1 })).toEqual(file)
  })

  it('are numbered as they stand after a save', async () => {
    const two = await attach(await attach(await desk.start()))
    const { text } = two.item
    const turned = {
      ...text,
      attachments: text.attachments.toReversed().map((one, at) => ({ ...one, title: `Liite ${at}` })),
    }
    const saved = await desk.get(IIDA, 'item.save', { ...input(two), text: turned })
    expect(saved.item.text.attachments.map(({ n, title }) => [n, title])).toEqual([
      [1, 'Liite 0'],
      [2, 'Liite 1'],
    ])
  })

  it('whose file was changed on the disk are not given out', async () => {
    const { item } = await attach(await desk.start())
    const database = new Database(path.join(desk.home, 'pykala.db'))
    database.exec("update attachments set bytes = x'6f74686572'")
    database.close()
    expect(await desk.call(IIDA, 'item.attachment', { itemId: item.itemId, n: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'item/attachment-lost', n: 1 },
    })
  })

  it('that are not there are said not to be', async () => {
    const { item } = await desk.start()
    expect(await desk.call(IIDA, 'item.attachment', { itemId: item.itemId, n: 3 })).toMatchObject({
      ok: false,
      failure: { code: 'item/no-attachment' },
    })
  })
})

describe('versions', () => {
  it('are gathered by sitting, compared word by word and restored', async () => {
    const first = await desk.start()
    const second = await desk.get(PETRA, 'item.save', {
      ...input(first),
      text: rewrite(first.item.text, 'Pilottia hallinnoi', 'Pilotista vastaa'),
    })
    const third = await desk.get(PETRA, 'item.save', {
      ...input(second),
      text: rewrite(second.item.text, 'Pilotti toteutetaan', 'Pilotti järjestetään'),
    })
    const { itemId } = first.item
    expect(await desk.get(IIDA, 'item.versions', { itemId })).toMatchObject([
      { version: 3, saves: 2, savedBy: 'Petra Lindfors' },
      { version: 1, saves: 1, savedBy: 'Iida Kotisaari' },
    ])
    const compared = await desk.get(IIDA, 'item.compareVersions', { itemId, from: 1, to: 3 })
    expect(compared.parts.map(({ heading }) => heading)).toEqual(['', 'Aikataulu'])
    const restored = await desk.get(IIDA, 'item.restoreVersion', { ...input(third), restore: 1 })
    expect(restored.version).toBe(4)
    expect(restored.item.text).toEqual(first.item.text)
  })

  it('that are not there are said not to be', async () => {
    const { item } = await desk.start()
    expect(
      await desk.call(IIDA, 'item.compareVersions', { itemId: item.itemId, from: 1, to: 9 }),
    ).toMatchObject({
      ok: false,
      failure: { code: 'version/not-found', version: 9 },
    })
  })
})

const ids = ({ text }: Stamped['item']) => text.description.map(({ blockId }) => blockId)

describe('a copy', () => {
  it('has the words and facts under new ids, as a draft of its own case', async () => {
    const from = await desk.start()
    const copy = await desk.get(IIDA, 'item.copy', {
      itemId: from.item.itemId,
      caseIds: [asId<CaseId>('case-2')],
      meetingOn: isoDate('2026-12-14'),
    })
    expect(blocksToText(copy.item.text.description)).toBe(blocksToText(from.item.text.description))
    expect(copy.item).toMatchObject({
      caseIds: ['case-2'],
      meetingOn: '2026-12-14',
      status: { status: 'draft' },
    })
    expect(ids(copy.item).filter((id) => ids(from.item).includes(id))).toEqual([])
    const set = await desk.get(IIDA, 'item.setFact', {
      ...input(copy),
      fact: 'projectName',
      value: 'Alkuaskel',
    })
    expect(set.item.text.title).toBe('Osallistuminen pilottiin ”Alkuaskel”')
  })
})

describe('the preview', () => {
  it('is the item’s page with an element for each block and clause, also of what is not saved', async () => {
    const { item } = await desk.start()
    const text = rewrite(item.text, 'Pilottia hallinnoi', 'Pilotista vastaa')
    const { html } = await desk.get(IIDA, 'item.preview', { itemId: item.itemId, text })
    expect(html).toContain('Pilotista vastaa')
    for (const { clauseId } of item.text.proposal.clauses) expect(html).toContain(`<li id="${clauseId}">`)
    const paragraphs = item.text.description.filter(({ kind }) => kind === 'paragraph')
    for (const { blockId } of paragraphs) expect(html).toContain(` id="${blockId}">`)
    expect(html).not.toMatch(/[\uE000-\uF8FF]/u)
  })
})

describe('the other language', () => {
  it('is said part by part, and is stale when the part changes', async () => {
    const from = await desk.start()
    const translate = { ...input(from), language: 'sv' as const, part: 'title' }
    const said = await desk.get(IIDA, 'item.translate', {
      ...translate,
      blocks: [paragraph('Deltagande i pilotprojektet ”Första steget”')],
    })
    expect(said.translation.find(({ key }) => key === 'title')).toMatchObject({ state: 'translated' })
    const { html } = await desk.get(IIDA, 'item.preview', { itemId: from.item.itemId, language: 'sv' })
    expect(html).toContain('Deltagande i pilotprojektet ”Första steget”')
    expect(html).toContain('lang="fi"')
    const changed = await desk.get(IIDA, 'item.save', {
      ...input(said),
      text: { ...said.item.text, title: 'Toinen otsikko' },
    })
    expect(changed.translation.find(({ key }) => key === 'title')).toMatchObject({ state: 'stale' })
    expect(
      await desk.call(IIDA, 'item.translate', { ...translate, language: 'fi', blocks: [] }),
    ).toMatchObject({
      ok: false,
      failure: { code: 'item/own-language' },
    })
  })
})

describe('phrases', () => {
  it('have the item’s facts in them, a route, and holes for what is not stated', async () => {
    const { item } = await desk.start({ without: ['fundingDecisionBy'] })
    const phrases = await desk.get(IIDA, 'phrase.list', { itemId: item.itemId })
    const find = (id: string) => phrases.find((phrase) => phrase.id === id)
    expect(phrases.length).toBeGreaterThanOrEqual(24)
    const funder = find('condition-funder')
    expect(inlineToText(funder?.content ?? [])).toContain(
      'Suvantomaan elinvoimakeskus myöntää hankkeelle rahoituksen viimeistään [',
    )
    expect(funder?.missing).toEqual(['fundingDecisionBy'])
    expect(find('execute-before-call-closes')).toMatchObject({
      kind: 'EXECUTE_BEFORE_FINAL',
      appeal: { fi: 'ei muutoksenhakua' },
      reviewed: { sv: false },
    })
    expect(inlineToText(find('reporting')?.content ?? [])).toContain(
      'raportoidaan kaupunginhallitukselle puolivuosittain',
    )
    expect(inlineToText(find('reporting')?.other ?? [])).toContain('stadsstyrelsen')
    for (const phrase of phrases)
      expect(inlineToText([...phrase.content, ...phrase.other])).not.toMatch(/[{}]/u)
  })
})

describe('the desk', () => {
  it('shows each role what waits for it, drafts with their findings, and the days ahead', async () => {
    const { item } = await desk.start({ without: ['budgetItem'] })
    const six = parseTime('18.00')
    if (!six.ok) throw new Error('not a time')
    await desk.get(MARKUS, 'meeting.plan', {
      organisationId: suvantola.id,
      bodyId: suvantolaBoard.id,
      heldOn: isoDate('2026-11-16'),
      startsAt: six.value,
      place: 'Kaupungintalo',
    })
    const mine = await desk.get(IIDA, 'desk.list', {})
    expect(mine.waiting).toEqual([])
    expect(mine.drafts).toMatchObject([
      { itemId: item.itemId, act: 'continue', errors: 1, meetingOn: '2026-11-16' },
    ])
    expect(mine.days.map(({ kind, on }) => [kind, on])).toEqual([
      ['meeting', '2026-11-16'],
      ['callCloses', '2026-11-27'],
    ])
    expect((await desk.get(MARKUS, 'desk.list', {})).drafts).toEqual([])
    const petras = await desk.get(PETRA, 'desk.list', {})
    expect(petras.drafts).toEqual([])
    // The days of the office are everybody's, whoever writes the item.
    expect(petras.days).toEqual(mine.days)
  })
})
