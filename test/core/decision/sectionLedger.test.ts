import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import { type LedgerSection, indexByTitle, sectionLedger } from '../../../core/decision/sectionLedger.ts'
import { asId } from '../../../core/shared/ids.ts'

const row = (section: number, title = `Asia ${section}`): LedgerSection => ({
  section,
  itemId: asId(`item-${section}`),
  meetingId: asId('meeting-1'),
  meetingNumber: 14,
  handledOn: isoDate('2026-11-16'),
  title,
  caseNumbers: [],
  outcome: 'ACCEPTED',
})

describe('the § ledger of a year', () => {
  it('is in § order, without gaps when every number is used', () => {
    const ledger = sectionLedger(3, [row(3), row(1), row(2)], [])
    expect(ledger.sections.map(({ section }) => section)).toEqual([1, 2, 3])
    expect(ledger.gaps).toEqual([])
  })

  it('tells each gap once, with what was noted of it', () => {
    const notes = [{ first: 4, last: 6, note: 'varmuuskopion palautus' }]
    expect(sectionLedger(9, [row(1), row(3), row(8)], notes).gaps).toEqual([
      { first: 2, last: 2, note: null },
      { first: 4, last: 6, note: 'varmuuskopion palautus' },
      { first: 7, last: 7, note: null },
      { first: 9, last: 9, note: null },
    ])
  })

  it('makes no gap of imported §§ beyond the counter', () => {
    expect(sectionLedger(0, [row(260)], []).gaps).toEqual([])
  })

  it('is indexed by title in the order of the alphabet, å ä ö last', () => {
    const ledger = sectionLedger(3, [row(1, 'Öljysäiliö'), row(2, 'avustus'), row(3, 'Zeppelin')], [])
    expect(indexByTitle(ledger).map(({ title }) => title)).toEqual(['avustus', 'Zeppelin', 'Öljysäiliö'])
  })
})
