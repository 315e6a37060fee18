import { describe, expect, it } from 'vitest'
import { asInstant } from '../../../core/calendar/day.ts'
import { type LogEntry, nextLogHash, entryHash, sealEntry } from '../../../core/casefile/eventLog.ts'
import {
  type ChainHead,
  type LogWitness,
  PAYLOADS_DESTROYED,
  createLogAudit,
} from '../../../core/casefile/logAudit.ts'

const CHAINS = ['case-1', 'case-2', '', 'case-1', 'case-2', 'case-1', 'case-1']

/** Seven entries in three chains, as the store writes them. */
function sampleLog(): LogEntry[] {
  const log: LogEntry[] = []
  for (const [at, chain] of CHAINS.entries()) {
    const before = log.filter((entry) => entry.chain === chain)
    log.push(
      sealEntry(
        {
          seq: at + 1,
          chain,
          n: before.length + 1,
          at: asInstant(`2026-11-16T10:0${at}:00.000Z`),
          actorId: null,
          actorName: 'Kirsi Kirjaaja',
          action: 'case.changed',
          subjectKind: 'case',
          subjectId: chain,
          beforeVersion: at,
          afterVersion: at + 1,
          payload: `{"step":${at}}`,
          previous: before.at(-1)?.hash ?? '',
        },
        log.at(-1)?.logHash ?? '',
      ),
    )
  }
  return log
}

const headsOf = (log: readonly LogEntry[]): ReadonlyMap<string, ChainHead> =>
  new Map(log.map(({ chain, n, hash }) => [chain, { n, hash }]))

function verify(log: readonly LogEntry[], written = sampleLog(), witnesses: readonly LogWitness[] = []) {
  const audit = createLogAudit(witnesses)
  for (const entry of log) audit.take(entry)
  const last = written.at(-1)
  return audit.finish({ n: last?.seq ?? 0, hash: last?.logHash ?? '' }, headsOf(written))
}

const replaced = (seq: number, change: (entry: LogEntry) => LogEntry): readonly LogEntry[] =>
  sampleLog().map((entry) => (entry.seq === seq ? change(entry) : entry))

/** A forger who knows how the hashes are made. */
const resealed = (entry: LogEntry): LogEntry => ({ ...entry, hash: entryHash(entry) })

describe('the audit of the event log', () => {
  it('finds nothing in a log that is as it was written', () => {
    expect(verify(sampleLog())).toEqual([])
    expect(verify([], [])).toEqual([])
  })

  it.each([1, 4, 7])('names entry %i when its words were changed', (seq) => {
    const breaches = verify(replaced(seq, (entry) => ({ ...entry, actorName: 'Joku Muu' })))
    expect(breaches).toEqual([{ kind: 'changed', seq, chain: CHAINS[seq - 1], action: 'case.changed' }])
  })

  it.each([1, 4, 7])('names entry %i when its payload was changed', (seq) => {
    expect(verify(replaced(seq, (entry) => ({ ...entry, payload: '{"step":99}' })))).toMatchObject([
      { kind: 'changed', seq },
    ])
  })

  it('names the entry when the forger also made its hash anew', () => {
    const forged = replaced(3, (entry) => resealed({ ...entry, actorName: 'Joku Muu' }))
    expect(verify(forged)).toMatchObject([{ kind: 'changed', seq: 3 }])
  })

  it('names the entry when the forger made both of its hashes anew', () => {
    const forged = sampleLog().map((entry, at, log) => {
      if (entry.seq !== 6) return entry
      const changed = resealed({ ...entry, actorName: 'Joku Muu' })
      return { ...changed, logHash: nextLogHash(log[at - 1]?.logHash ?? '', changed.hash) }
    })
    expect(verify(forged)).toMatchObject([{ kind: 'changed', seq: 6 }])
  })

  it.each([1, 3, 6])('says that entry %i was removed', (seq) => {
    expect(verify(sampleLog().filter((entry) => entry.seq !== seq))).toEqual([
      { kind: 'removed', seq, count: 1 },
    ])
  })

  it('says that an entry was removed though the later ones were numbered anew', () => {
    const forged = sampleLog()
      .filter(({ seq }) => seq !== 3)
      .map((entry) => (entry.seq > 3 ? { ...entry, seq: entry.seq - 1 } : entry))
    expect(verify(forged)).toContainEqual({ kind: 'removed', seq: 3, count: 1 })
  })

  it('names an entry that was put in between with hashes of its own', () => {
    const log = sampleLog()
    const before = log.slice(0, 3)
    const forged = sealEntry(
      {
        ...(log[3] ?? raise()),
        payload: '{}',
        actorName: 'Joku Muu',
        seq: 4,
        n: 9,
        previous: log[0]?.hash ?? '',
      },
      before.at(-1)?.logHash ?? '',
    )
    const after = log.slice(3).map((entry) => ({ ...entry, seq: entry.seq + 1 }))
    expect(verify([...before, forged, ...after])).toContainEqual({
      kind: 'inserted',
      seq: 4,
      chain: 'case-1',
      action: 'case.changed',
    })
  })

  it('names an entry that was added to the end past the program', () => {
    const log = sampleLog()
    const last = log.at(-1) ?? raise()
    const forged = sealEntry({ ...last, payload: '{}', seq: 8, n: 9, previous: last.hash }, last.logHash)
    expect(verify([...log, forged])).toMatchObject([{ kind: 'inserted', seq: 8 }])
  })

  it('says where the end was cut off', () => {
    expect(verify(sampleLog().slice(0, 5))).toEqual([{ kind: 'cut', seq: 6, length: 7 }])
  })

  it('sees a cut that was hidden in the heads too, when a backup noted the longer log', () => {
    const log = sampleLog()
    const cut = log.slice(0, 5)
    const witness = { seq: 7, logHash: log[6]?.logHash ?? '', witness: 'daily.pykala-backup' }
    expect(verify(cut, cut)).toEqual([])
    expect(verify(cut, cut, [witness])).toEqual([{ kind: 'cut', seq: 6, length: 7 }])
  })

  it('sees a log that was written anew from the beginning, when a backup noted the old one', () => {
    const witness = { seq: 2, logHash: 'other', witness: 'daily.pykala-backup' }
    expect(verify(sampleLog(), sampleLog(), [witness])).toEqual([
      { kind: 'rewritten', seq: 2, witness: 'daily.pykala-backup' },
    ])
  })

  it('accepts a payload that was destroyed lawfully, and no other empty one', () => {
    const log = sampleLog()
    const last = log.at(-1) ?? raise()
    const told = sealEntry(
      {
        ...last,
        action: PAYLOADS_DESTROYED,
        payload: '{"ground":"TihL 21 §","seqs":[2]}',
        seq: 8,
        n: 5,
        previous: last.hash,
      },
      last.logHash,
    )
    const written = [...log, told]
    const emptied = (...seqs: readonly number[]) =>
      written.map((entry) => (seqs.includes(entry.seq) ? { ...entry, payload: null } : entry))
    expect(verify(emptied(2), written)).toEqual([])
    expect(verify(emptied(2, 5), written)).toMatchObject([{ kind: 'emptied', seq: 5 }])
  })

  it('names a chain whose head is not its last entry', () => {
    const audit = createLogAudit()
    for (const entry of sampleLog()) audit.take(entry)
    const heads = new Map([...headsOf(sampleLog()), ['case-2', { n: 2, hash: 'other' }] as const])
    const last = sampleLog().at(-1)
    expect(audit.finish({ n: 7, hash: last?.logHash ?? '' }, heads)).toEqual([
      { kind: 'wrongHead', chain: 'case-2' },
    ])
  })
})

function raise(): never {
  throw new Error('the sample log is shorter than the test thinks')
}
