import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Stamped } from '../../api/drafting.ts'
import { blocksToText, inlineToText, run } from '../../core/shared/text.ts'
import { type DraftDesk, IIDA, MARKUS, PETRA, openDraftDesk, rewrite } from '../support/draftDesk.ts'

let desk: DraftDesk

beforeEach(() => {
  desk = openDraftDesk()
})

afterEach(() => desk.close())

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

const wordsOf = ({ text }: Stamped['item']): string =>
  plain(
    [
      text.title,
      blocksToText(text.description),
      ...text.proposal.clauses.map(({ content }) => inlineToText(content)),
    ].join('\n'),
  )

/** The pilot with its party told of the decision: nothing stops it. */
async function ready(): Promise<Stamped> {
  const { item } = await desk.start()
  return desk.get(IIDA, 'item.save', {
    itemId: item.itemId,
    session: 'w1',
    version: 1,
    text: { ...item.text, served: ['Järviranta Valmennus Oy'] },
  })
}

const input = ({ item: { itemId }, version }: Stamped) => ({ itemId, session: 'w1', version })

describe('a fact changed in a draft', () => {
  it('fills its hole, changes the text and the findings, and is a version', async () => {
    const from = await desk.start({ without: ['budgetItem'] })
    const set = await desk.get(IIDA, 'item.setFact', {
      ...input(from),
      fact: 'budgetItem',
      value: 'Elinvoimapalvelut',
    })
    expect(set.version).toBe(2)
    expect(set.updated.length).toBeGreaterThan(1)
    expect(set.review.findings.map(({ code }) => code)).not.toContain('draft/no-budget-item')
    expect(wordsOf(set.item)).toContain('joka katetaan talousarvion kohdasta Elinvoimapalvelut')
  })

  it('takes in what is typed and not saved, and waits where the author wrote', async () => {
    const from = await desk.start()
    const text = rewrite(from.item.text, 'Kaupungin osuus on enintään', 'Suvantolan maksettavaksi jää')
    const set = await desk.get(IIDA, 'item.setFact', {
      ...input(from),
      fact: 'ownShare',
      value: '40 000',
      text,
    })
    expect(wordsOf(set.item)).toContain('Suvantolan maksettavaksi jää 38 880,00 euroa')
    expect(set.changes).toHaveLength(1)
    expect(set.changes[0]?.facts).toMatchObject([{ factId: 'ownShare', to: '40\u00A0000,00\u00A0euroa' }])
    const settled = await desk.get(IIDA, 'item.settleFactChange', {
      ...input(set),
      changeId: null,
      choice: 'exchange',
    })
    expect(wordsOf(settled.item)).toContain('Suvantolan maksettavaksi jää 40 000,00 euroa')
    expect(settled.changes).toEqual([])
  })

  it('lets the waiting choice go when the author rewrites the sentence', async () => {
    const from = await desk.start()
    const text = rewrite(from.item.text, 'Kaupungin osuus on enintään', 'Suvantolan maksettavaksi jää')
    const set = await desk.get(IIDA, 'item.setFact', {
      ...input(from),
      fact: 'ownShare',
      value: '40 000',
      text,
    })
    const block = set.item.text.description.find(({ blockId }) => blockId === set.changes[0]?.blockId)
    const words = block === undefined ? '' : blocksToText([block])
    const rewritten = rewrite(set.item.text, words, 'Suvantola maksaa osuutensa.')
    const saved = await desk.get(IIDA, 'item.save', { ...input(set), text: rewritten })
    expect(saved.item.factChanges).toBeUndefined()
    const late = await desk.call(IIDA, 'item.settleFactChange', {
      ...input(saved),
      changeId: 'change-1',
      choice: 'leave',
    })
    expect(late).toMatchObject({ ok: false, failure: { code: 'item/change-settled' } })
  })

  it('is refused when it cannot be read, and nothing changes', async () => {
    const from = await desk.start()
    const refused = await desk.call(IIDA, 'item.setFact', {
      ...input(from),
      fact: 'ownShare',
      value: 'paljon',
    })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'template/fact-not-money' } })
    const unknown = await desk.call(IIDA, 'item.setFact', { ...input(from), fact: 'other', value: '1' })
    expect(unknown).toMatchObject({ ok: false, failure: { code: 'template/fact-unknown' } })
  })

  it('that does not fit the others is kept and told as an error', async () => {
    const from = await desk.start()
    const set = await desk.get(IIDA, 'item.setFact', { ...input(from), fact: 'end', value: '1.12.2026' })
    expect(set.review.findings.map(({ code }) => code)).toContain('draft/wrong-fact')
  })

  it('changes a clause that came from a phrase', async () => {
    const from = await ready()
    const phrases = await desk.get(IIDA, 'phrase.list', { itemId: from.item.itemId })
    const phrase = phrases.find(({ id }) => id === 'own-funding')
    if (phrase === undefined) throw new Error('no phrase')
    const { proposal } = from.item.text
    const { content, kind, origin } = phrase
    const clauseId = proposal.clauses[0]?.clauseId
    if (clauseId === undefined) throw new Error('no clause')
    const clause = { clauseId, kind, content: [...content, run('.')], origin }
    const text = {
      ...from.item.text,
      proposal: { ...proposal, clauses: [...proposal.clauses.slice(1), clause] },
    }
    const set = await desk.get(IIDA, 'item.setFact', {
      ...input(from),
      fact: 'ownShare',
      value: '40 000',
      text,
    })
    expect(set.changes).toEqual([])
    expect(wordsOf(set.item)).toContain('kuntarahoitusta enintään 40 000,00 euroa')
  })
})

describe('sending to the presenter', () => {
  it('is stopped by errors, which are named', async () => {
    const { item } = await desk.start({ without: ['budgetItem'] })
    const refused = await desk.call(IIDA, 'item.submit', { itemId: item.itemId })
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'item/has-errors', count: 1, codes: ['draft/no-budget-item'] },
    })
  })

  it('and approving it are the presenter’s steps', async () => {
    const { item } = await ready()
    const { itemId } = item
    await desk.get(IIDA, 'item.submit', { itemId })
    expect(await desk.call(PETRA, 'item.approve', { itemId })).toMatchObject({
      ok: false,
      failure: { code: 'item/needs-role' },
    })
    const approved = await desk.get(MARKUS, 'item.approve', { itemId })
    expect(approved.status).toEqual({ status: 'submitted', approvedBy: 'Markus Heinolahti' })
  })

  it('back with a reason lets the preparer mend and send again', async () => {
    const { item } = await ready()
    const { itemId } = item
    expect(await desk.call(MARKUS, 'item.return', { itemId, reason: 'liian aikaisin' })).toMatchObject({
      ok: false,
      failure: { code: 'item/step-refused', step: 'return' },
    })
    await desk.get(IIDA, 'item.submit', { itemId })
    const returned = await desk.get(MARKUS, 'item.return', { itemId, reason: 'liite 2 on vanha versio' })
    expect(returned.status).toEqual({ status: 'returned', reason: 'liite 2 on vanha versio' })
    expect((await desk.get(IIDA, 'desk.list', {})).waiting).toMatchObject([{ itemId, act: 'mend' }])
    expect(await desk.get(IIDA, 'item.submit', { itemId })).toMatchObject({ status: { status: 'submitted' } })
  })
})

describe('a remark waived', () => {
  it('leaves the list with its reason, comes back when it is withdrawn, and is in the log', async () => {
    const { item } = await ready()
    const { itemId } = item
    const review = await desk.get(IIDA, 'item.check', { itemId })
    const remark = review.findings.find(({ code }) => code === 'draft/call-closes-in-appeal-time')
    const key = remark?.key ?? ''
    const waived = await desk.get(IIDA, 'item.waive', { itemId, key, reason: 'Haku jatkuu tammikuussa.' })
    expect(waived.findings.map((finding) => finding.key)).not.toContain(key)
    expect(waived.waived).toMatchObject([
      { waiver: { reason: 'Haku jatkuu tammikuussa.', by: 'Iida Kotisaari' } },
    ])
    const versions = await desk.get(IIDA, 'item.versions', { itemId })
    expect(versions[0]?.saves).toBe(3)
    const back = await desk.get(IIDA, 'item.unwaive', { itemId, key })
    expect(back.findings.map((finding) => finding.key)).toContain(key)
  })

  it('must be a remark that is there, and no error', async () => {
    const { item } = await desk.start({ without: ['budgetItem'] })
    const { itemId } = item
    const review = await desk.get(IIDA, 'item.check', { itemId })
    const error = review.findings.find(({ level }) => level === 'error')
    expect(
      await desk.call(IIDA, 'item.waive', { itemId, key: error?.key ?? '', reason: 'ei' }),
    ).toMatchObject({
      ok: false,
      failure: { code: 'item/error-not-waivable' },
    })
    expect(await desk.call(IIDA, 'item.waive', { itemId, key: 'nothing', reason: 'ei' })).toMatchObject({
      ok: false,
      failure: { code: 'item/no-such-finding' },
    })
  })

  it('holds no longer when the remark says something else', async () => {
    const from = await ready()
    const { itemId } = from.item
    const review = await desk.get(IIDA, 'item.check', { itemId })
    const key = review.findings.find(({ code }) => code === 'draft/call-closes-in-appeal-time')?.key ?? ''
    await desk.get(IIDA, 'item.waive', { itemId, key, reason: 'Haku jatkuu.' })
    const { version } = await desk.get(IIDA, 'item.open', { itemId, session: 'w1' })
    const set = await desk.get(IIDA, 'item.setFact', {
      itemId,
      session: 'w1',
      version,
      fact: 'callCloses',
      value: '30.11.2026',
    })
    expect(set.review.findings.map(({ code }) => code)).toContain('draft/call-closes-in-appeal-time')
  })
})
