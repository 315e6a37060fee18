import { describe, expect, it } from 'vitest'
import { hasSecrets } from '../../../core/draft/secrecy.ts'
import { asId } from '../../../core/shared/ids.ts'
import { type Block, type Inline, run } from '../../../core/shared/text.ts'
import { registerItem } from '../../support/registerItem.ts'

const secret = run('Salaluku', [{ kind: 'secret', ground: 'JulkL 24 §' }])

const block = (kind: 'paragraph' | 'list' | 'table', content: readonly Inline[]): Block => {
  const base = { blockId: asId<Block['blockId']>('b'), origin: null }
  switch (kind) {
    case 'paragraph':
      return { ...base, kind, content }
    case 'list':
      return { ...base, kind, style: 'bulleted', items: [{ blockId: base.blockId, content, sublist: null }] }
    case 'table':
      return {
        ...base,
        kind,
        header: [{ align: 'start', content: [] }],
        rows: [[{ align: 'start', content }]],
      }
  }
}

describe('secret words of an item', () => {
  it.each(['paragraph', 'list', 'table'] as const)('are found in a %s', (kind) => {
    const item = (content: readonly Inline[]) =>
      registerItem({ text: { description: [block(kind, content)] } })
    expect(hasSecrets(item([run('Avoin'), secret]))).toBe(true)
    expect(hasSecrets(item([run('Avoin')]))).toBe(false)
  })

  it('are found in the proposal and among the attachments', () => {
    const proposal = {
      form: 'running' as const,
      leadIn: [],
      clauses: [{ clauseId: asId<never>('c'), kind: null, content: [secret], origin: null }],
    }
    expect(hasSecrets(registerItem({ text: { proposal } }))).toBe(true)
    const attachment = { n: 1, title: 'Selvitys', dated: null, handedOutAtMeeting: false }
    const access = { kind: 'secret', ground: 'JulkL 24 §' } as const
    expect(hasSecrets(registerItem({ text: { attachments: [{ ...attachment, access }] } }))).toBe(true)
    expect(
      hasSecrets(registerItem({ text: { attachments: [{ ...attachment, access: { kind: 'online' } }] } })),
    ).toBe(false)
  })
})
