import { describe, expect, it } from 'vitest'
import { exchangesOf } from '../../../core/draft/exchange.ts'
import type { FactChange } from '../../../core/draft/factChange.ts'
import { followFact } from '../../../core/draft/followFact.ts'
import type { ItemText } from '../../../core/draft/item.ts'
import type { RenderedItem } from '../../../core/draft/renderItem.ts'
import { type ChangeChoice, settleChange } from '../../../core/draft/settleChange.ts'
import { type BlockId, asId } from '../../../core/shared/ids.ts'
import { cents } from '../../../core/shared/money.ts'
import { type Block, type Cell, type Table, blocksToLines, run } from '../../../core/shared/text.ts'
import type { FactDefinition, FactValue } from '../../../core/template/facts.ts'
import { stampBlock } from '../../../core/template/origin.ts'
import { countingIds, renderSample } from '../../support/sampleItem.ts'

const cell = (text: string): Cell => ({ align: 'start', content: [run(text)] })

const table = (...rows: readonly (readonly string[])[]): Table => {
  const [header = [], ...others] = rows.map((row) => row.map(cell))
  return { kind: 'table', blockId: asId<BlockId>('costs'), origin: null, header, rows: others }
}

const given = (share: string): Block =>
  stampBlock(table(['Rahoittaja', 'Osuus'], ['Kaupunki', share]), { id: 'pilot', version: 1 }, 'description')

const OWN = table(['Kuka maksaa', 'Euroa', 'Huom.'], ['Suvantola', '36 400', 'kahdessa vuodessa'])

const definition: FactDefinition = {
  id: 'ownShare',
  group: { fi: 'Rahoitus', sv: 'Finansiering' },
  type: 'money',
  label: { fi: 'Kunnan osuus', sv: 'Kommunens andel' },
  help: { fi: '-', sv: '-' },
  required: 'always',
  unit: null,
  choices: [],
  validation: {},
}

const euros = (amount: number): FactValue => ({ type: 'money', amount: cents(amount * 100) })

/** The own table of the author, in place of the template's or beside it, after the own share changed. */
async function follow(own: Block, templates: readonly [readonly Block[], readonly Block[]]) {
  const sample = await renderSample('meeting-closing', 'fi')
  const made = (description: readonly Block[]): RenderedItem => ({ ...sample, description })
  const people = {
    preparers: [],
    presenter: null,
    infoContact: null,
    attachments: [],
    served: [],
    informed: [],
  }
  const text: ItemText = { ...made([own]), ...people, language: 'fi' }
  const exchanges = exchangesOf(definition, euros(36_400), euros(38_880), 'fi')
  const fact = { factId: 'ownShare', from: '36 400,00 euroa', to: '38 880,00 euroa', exchanges }
  const [before, after] = templates.map(made)
  if (before === undefined || after === undefined) throw new Error('no template')
  return followFact(text, { before, after, fact, nextId: countingIds() })
}

const linesAfter = (text: ItemText, change: FactChange | undefined, choice: ChangeChoice) =>
  blocksToLines(change === undefined ? [] : settleChange(text, change, choice).description).map((line) =>
    line.replaceAll('\u00A0', ' '),
  )

describe('a table the author rewrote', () => {
  const rewritten = { ...OWN, origin: given('36 400,00 euroa').origin }

  it.each([
    ['exchange', ['Kuka maksaa\tEuroa\tHuom.', 'Suvantola\t38 880\tkahdessa vuodessa']],
    ['template', ['Rahoittaja\tOsuus', 'Kaupunki\t38 880,00 euroa']],
    ['leave', ['Kuka maksaa\tEuroa\tHuom.', 'Suvantola\t36 400\tkahdessa vuodessa']],
  ] as const)('is settled by %s', async (choice, lines) => {
    const { value, changes } = await follow(rewritten, [
      [given('36 400,00 euroa')],
      [given('38 880,00 euroa')],
    ])
    expect(value.description).toEqual([{ ...rewritten, origin: given('38 880,00 euroa').origin }])
    expect(changes).toHaveLength(1)
    expect(linesAfter(value, changes[0], choice)).toEqual(lines)
  })

  it('goes when the template gives it no more and the author takes that', async () => {
    const { value, changes } = await follow(rewritten, [[given('36 400,00 euroa')], []])
    expect(changes).toHaveLength(1)
    expect(linesAfter(value, changes[0], 'template')).toEqual([])
  })

  it('follows by itself while nobody has rewritten it', async () => {
    const { value, changes } = await follow(given('36 400,00 euroa'), [
      [given('36 400,00 euroa')],
      [given('38 880,00 euroa')],
    ])
    expect(changes).toEqual([])
    expect(blocksToLines(value.description)[1]).toBe('Kaupunki\t38 880,00 euroa')
  })
})

describe('a table of the author’s own', () => {
  it('gets the new figure in its cell when the author wants it', async () => {
    const { value, changes } = await follow(OWN, [[], []])
    expect(changes).toMatchObject([{ template: null }])
    expect(linesAfter(value, changes[0], 'exchange')[1]).toBe('Suvantola\t38 880\tkahdessa vuodessa')
  })
})
