import { describe, expect, it } from 'vitest'
import { itemParts } from '../../../core/document/itemParts.ts'
import { minutesView } from '../../../core/document/itemView.ts'
import type { DocumentPart } from '../../../core/document/model.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { decisionFrom } from '../../../core/decision/decisionFrom.ts'
import type { LayoutPart } from '../../../core/organisation/layout.ts'
import { type BlockId, type MeetingId, asId } from '../../../core/shared/ids.ts'
import { boardState, clock } from '../../support/meetingEntries.ts'
import { pilotItem } from '../../support/pilotItem.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'
import { counter, decided, vote } from '../../support/toldSentences.ts'

const meeting = {
  meetingId: asId<MeetingId>('meeting-1'),
  organisationId: suvantola.id,
  bodyId: suvantolaBoard.id,
  number: 14,
  year: 2026,
  heldOn: isoDate('2026-11-16'),
  startsAt: clock('18.00'),
  place: 'Rantasali',
  agenda: [],
  status: { status: 'planned' },
} as const

/** § 247 with its vote, printed by a house that gives the handling this form. */
function printed(form: LayoutPart['form'], language: 'fi' | 'sv' = 'fi'): readonly DocumentPart[] {
  const item = { ...pilotItem, text: { ...pilotItem.text, language } }
  const decision = decisionFrom(item, boardState(counter, vote, decided('VOTE')), {
    organisation: suvantola,
    body: suvantolaBoard,
    meeting,
    nextBlockId: () => asId<BlockId>('block'),
  })
  if (!decision.ok) throw new Error(decision.failure.code)
  const source = {
    organisation: suvantola,
    body: suvantolaBoard,
    item,
    caseNumbers: [],
    meetingDate: meeting.heldOn,
    decision: decision.value,
  }
  const view = minutesView(source, decision.value)
  if (!view.ok) throw new Error(view.failure.code)
  const parts = suvantola.layout.parts.map((part) => (part.part === 'handling' ? { ...part, form } : part))
  return itemParts(view.value, { ...suvantola.layout, parts })
}

const tables = (parts: readonly DocumentPart[]) => parts.filter((part) => part.kind === 'table')

describe('a vote in the minutes', () => {
  it('is told by names in a sentence only, where the house wants no more', () => {
    expect(tables(printed('plain'))).toEqual([])
  })

  it('has a table of everybody in the order of surnames, where the house wants one', () => {
    expect(tables(printed('with-votes'))).toEqual([
      {
        kind: 'table',
        caption: 'Äänestys',
        header: ['Nimi', 'Ääni'],
        rows: [
          ['Sari Ahvenniemi', 'poissa'],
          ['Peter Björkskär', 'JAA'],
          ['Mikael Granstrand', 'JAA'],
          ['Anna-Liisa Koivuharju', 'JAA'],
          ['Leena Myllyoja', 'EI'],
          ['Camilla Nyholmen', 'tyhjä'],
          ['Tuula Rantasuo', 'EI'],
          ['Ville Saarnijoki', 'EI'],
          ['Johan Sandnäs', 'JAA'],
        ],
      },
    ])
  })

  it('has it in Swedish in a Swedish item', () => {
    const [table] = tables(printed('with-votes', 'sv'))
    expect(table).toMatchObject({ caption: 'Omröstning', header: ['Namn', 'Röst'] })
    expect(table?.kind === 'table' && table.rows[0]).toEqual(['Sari Ahvenniemi', 'frånvarande'])
  })
})
