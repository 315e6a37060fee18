import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../api/actor.ts'
import type { Stamped } from '../../api/drafting.ts'
import { blocksToText, inlineToText } from '../../core/shared/text.ts'
import { type DraftDesk, IIDA, PETRA, openDraftDesk, rewrite } from '../support/draftDesk.ts'
import { suvantola, suvantolaBoard } from '../support/suvantola.ts'

let desk: DraftDesk

const newcomer = (role: 'preparer' | 'secretary'): Actor => ({
  personId: null,
  name: 'Uusi Tulija',
  roles: [role],
})

beforeEach(() => {
  desk = openDraftDesk()
})

afterEach(() => desk.close())

const wordsOf = ({ item: { text } }: Pick<Stamped, 'item'>): string =>
  [
    text.title,
    blocksToText(text.description),
    blocksToText(text.effects),
    ...text.proposal.clauses.map(({ content }) => inlineToText(content)),
  ].join('\n')

const opened = (itemId: Stamped['item']['itemId'], actor = IIDA, session = 'w1') =>
  desk.get(actor, 'item.open', { itemId, session })

const begin = (actor: Actor) =>
  desk.get(actor, 'item.start', {
    organisationId: suvantola.id,
    caseIds: [],
    bodyId: suvantolaBoard.id,
    template: 'pilot-participation',
    language: 'fi',
    facts: {},
    meetingOn: null,
  })

describe('beginning an item', () => {
  it.each([
    ['one of the office’s people', IIDA, { personId: 'iida-kotisaari', title: 'työllisyyspäällikkö' }],
    [
      'a preparer whom the office does not know yet',
      newcomer('preparer'),
      { personId: null, name: 'Uusi Tulija' },
    ],
  ])('names whoever begins: %s', async (_, actor, expected) => {
    const { text } = (await begin(actor)).item
    expect(text.preparers).toMatchObject([expected])
    expect(text.infoContact).toMatchObject(expected)
  })

  it('names nobody when somebody else’s work is begun', async () => {
    expect((await begin(newcomer('secretary'))).item.text.preparers).toEqual([])
  })
})

describe('opening an item', () => {
  it('gives it whole, with its facts and where the text uses them', async () => {
    const { item } = await desk.start({ without: ['budgetItem'] })
    const open = await opened(item.itemId)
    const own = open.facts.find(({ definition }) => definition.id === 'ownShare')
    expect(own?.printed).toBe('38\u00A0880,00\u00A0euroa')
    expect(own?.places.length).toBeGreaterThan(2)
    expect(open.facts.find(({ definition }) => definition.id === 'budgetItem')).toMatchObject({
      value: null,
      printed: '',
      required: true,
    })
    expect(wordsOf(open)).toContain('[Talousarviokohta]')
    expect(open.review.appeals.map(({ label }) => label.fi).slice(0, 3)).toEqual([
      'oikaisuvaatimus',
      'oikaisuvaatimus',
      'seuraa kohtaa 2',
    ])
  })

  it('tells who else has it open', async () => {
    const { item } = await desk.start()
    await opened(item.itemId, PETRA, 'w2')
    await desk.get(PETRA, 'item.presence', { itemId: item.itemId, session: 'w2', part: 'description' })
    const open = await opened(item.itemId)
    expect(open.others).toMatchObject([{ name: 'Petra Lindfors', part: 'description' }])
    await desk.get(PETRA, 'item.close', { itemId: item.itemId, session: 'w2' })
    expect((await opened(item.itemId)).others).toEqual([])
  })
})

const save = (actor: typeof IIDA, from: Stamped, find: string, put: string) =>
  desk.call(actor, 'item.save', {
    itemId: from.item.itemId,
    session: actor === IIDA ? 'w1' : 'w2',
    version: from.version,
    text: rewrite(from.item.text, find, put),
  })

describe('saving', () => {
  it('merges what two people wrote in different sections', async () => {
    const from = await desk.start()
    expect(await save(PETRA, from, 'Pilotti toteutetaan', 'Pilotti järjestetään')).toMatchObject({ ok: true })
    const merged = await save(IIDA, from, 'Pilottia hallinnoi', 'Pilotista vastaa')
    if (!merged.ok) throw new Error(merged.failure.code)
    expect(wordsOf(merged.value)).toContain('Pilotti järjestetään')
    expect(wordsOf(merged.value)).toContain('Pilotista vastaa')
    expect(merged.value.merged).toHaveLength(1)
    expect(merged.value.version).toBe(3)
  })

  it('refuses a stale save of the same section with both texts, and overwrites nothing', async () => {
    const from = await desk.start()
    await save(PETRA, from, 'Pilotti toteutetaan', 'Pilotti järjestetään')
    const refused = await save(IIDA, from, 'Pilotti toteutetaan', 'Kokeilu toteutetaan')
    if (refused.ok || refused.failure.code !== 'item/stale') throw new Error('not stale')
    const { savedBy, version, parts } = refused.failure
    expect([savedBy, version]).toEqual(['Petra Lindfors', 2])
    expect(parts.map(({ heading }) => heading)).toEqual(['Aikataulu'])
    expect(parts[0]?.theirWords.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([
      'järjestetään',
    ])
    expect(parts[0]?.ourWords.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([
      'Kokeilu',
    ])
    const open = await opened(from.item.itemId)
    expect(wordsOf(open)).toContain('Pilotti järjestetään')
  })

  it('makes no version of words that did not change', async () => {
    const from = await desk.start()
    const saved = await desk.get(IIDA, 'item.save', {
      itemId: from.item.itemId,
      session: 'w1',
      version: 1,
      text: from.item.text,
    })
    expect(saved.version).toBe(1)
  })
})
