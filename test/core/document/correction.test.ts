import { describe, expect, it } from 'vitest'
import { asInstant, isoDate } from '../../../core/calendar/day.ts'
import { type CorrectionInput, correctVersion } from '../../../core/document/correction.ts'
import type { DocumentRecord, FileContent } from '../../../core/document/provenance.ts'

const content = (text: string): FileContent => ({
  contentHash: text,
  parts: {},
  paragraphs: [{ heading: 'Päätös', text }],
})

const record: DocumentRecord = {
  documentId: 'minutes:1',
  version: 3,
  kind: 'minutes',
  title: 'Pöytäkirja 14/2026',
  content: content('Hyväksyttiin.'),
  signers: [],
  acceptances: [],
  recordedAt: asInstant('2026-11-17T08:20:11.000Z'),
  recordedBy: 'Kirsi Kirjaaja',
}

const input = (more: Partial<CorrectionInput> = {}): CorrectionInput => ({
  record,
  signatures: 2,
  corrected: content('Hyväksyttiin muutettuna.'),
  changes: [{ heading: 'Päätös', words: [] }],
  kind: 'typo',
  reason: 'kirjoitusvirhe',
  today: isoDate('2026-12-01'),
  ...more,
})

describe('a correction', () => {
  it('names the version it corrects, its kind, its day and its reason', () => {
    expect(correctVersion(input())).toMatchObject({
      ok: true,
      value: { kind: 'typo', corrects: 3, correctedOn: '2026-12-01', reason: 'kirjoitusvirhe' },
    })
  })

  it.each([
    ['of what nobody has signed', { signatures: 0 }, 'correction/not-signed'],
    ['that changes nothing', { corrected: record.content, changes: [] }, 'correction/nothing-changed'],
    // HL 434/2003, 52.2 §
    ['after five years', { today: isoDate('2031-11-18') }, 'correction/too-late'],
  ])('%s is refused', (_what, more, code) => {
    expect(correctVersion(input(more))).toMatchObject({ ok: false, failure: { code } })
  })

  it('on the last day of the five years is still made', () => {
    expect(correctVersion(input({ today: isoDate('2031-11-17') })).ok).toBe(true)
  })
})
