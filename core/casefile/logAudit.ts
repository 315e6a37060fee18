import { type LogEntry, entryHash, hashText, nextLogHash } from './eventLog.ts'

/** What is wrong with the log, and where. `seq` is the entry's place in the log as it stands now. */
export type LogBreach =
  /** The entry's words or its payload are not what was written. */
  | { readonly kind: 'changed'; readonly seq: number; readonly chain: string; readonly action: string }
  /** Entries are missing before this place. */
  | { readonly kind: 'removed'; readonly seq: number; readonly count: number }
  /** The entry was put in past the program. */
  | { readonly kind: 'inserted'; readonly seq: number; readonly chain: string; readonly action: string }
  /** The end is missing: the log was `length` entries long. */
  | { readonly kind: 'cut'; readonly seq: number; readonly length: number }
  /** A payload is gone, and no entry says that it was destroyed. */
  | { readonly kind: 'emptied'; readonly seq: number; readonly chain: string; readonly action: string }
  /** The log up to `seq` is another than the one `witness` (a backup, a signed document) saw. */
  | { readonly kind: 'rewritten'; readonly seq: number; readonly witness: string }
  /** The head of a case's chain is not its last entry. */
  | { readonly kind: 'wrongHead'; readonly chain: string }

/** A head that was noted outside the log: in a backup, in the record of a signed document. */
export interface LogWitness {
  readonly seq: number
  readonly logHash: string
  readonly witness: string
}

export interface ChainHead {
  readonly n: number
  readonly hash: string
}

/** Goes through the log entry by entry, oldest first. */
export interface LogAudit {
  readonly take: (entry: LogEntry) => void
  /** `heads`: the office's chain has an empty name. */
  readonly finish: (log: ChainHead, heads: ReadonlyMap<string, ChainHead>) => readonly LogBreach[]
}

/** The entry that says which payloads were destroyed lawfully: `{ seqs: […], ground }`. */
export const PAYLOADS_DESTROYED = 'log.payloadsDestroyed'

const START: ChainHead = { n: 0, hash: '' }

/** What is known so far. The last entry may turn out to have been put in, so the head before it is kept too. */
interface Progress {
  readonly breaches: LogBreach[]
  readonly chains: Map<string, ChainHead>
  readonly emptied: Map<number, LogEntry>
  readonly destroyed: Set<number>
  last: LogEntry | null
  beforeLast: LogEntry | null
  /** How far the entries' numbers have been moved from those they were written with. */
  shift: number
}

export function createLogAudit(witnesses: readonly LogWitness[] = []): LogAudit {
  const progress: Progress = {
    breaches: [],
    chains: new Map(),
    emptied: new Map(),
    destroyed: new Set(),
    last: null,
    beforeLast: null,
    shift: 0,
  }
  return {
    take: (entry) => {
      judge(progress, entry)
      judgePayload(progress, entry)
      for (const { seq, logHash, witness } of witnesses)
        if (seq === entry.seq && logHash !== entry.logHash)
          progress.breaches.push({ kind: 'rewritten', seq, witness })
      progress.chains.set(entry.chain, headFor(progress, entry))
      progress.beforeLast = progress.last
      progress.last = entry
    },
    finish: (log, heads) => conclude(progress, witnesses, log, heads),
  }
}

function judge(progress: Progress, entry: LogEntry): void {
  const { breaches, shift, last } = progress
  const missing = entry.seq - (last?.seq ?? 0) - 1
  if (missing > 0) breaches.push({ kind: 'removed', seq: entry.seq - missing, count: missing })
  const written = writtenShift(entry, shift)
  if (written === null) breaches.push(named('changed', entry))
  else if (written !== shift) judgeMove(progress, entry, written)
  else if (missing === 0) judgeLinks(progress, entry)
}

/** The entry stands at another number than it was written with: something was put in before it, or taken away. */
function judgeMove(progress: Progress, entry: LogEntry, written: number): void {
  const { shift, last } = progress
  if (written > shift && last !== null) replaceLast(progress, named('inserted', last))
  else progress.breaches.push({ kind: 'removed', seq: entry.seq, count: shift - written })
  progress.shift = written
}

/** What the chain's next entry is held against. After a changed entry nothing can be said of the link. */
const headFor = ({ breaches }: Progress, entry: LogEntry): ChainHead => {
  const said = breaches.at(-1)
  const changed = said?.kind === 'changed' && said.seq === entry.seq
  return { n: changed ? UNKNOWN_PLACE : entry.n, hash: entry.hash }
}

const UNKNOWN_PLACE = -1

/** The words are as written; the hashes before them must be too. */
function judgeLinks(progress: Progress, entry: LogEntry): void {
  const { breaches, chains, last, beforeLast } = progress
  const follows = (before: LogEntry | null) =>
    nextLogHash(before?.logHash ?? '', entry.hash) === entry.logHash
  const own = chains.get(entry.chain) ?? START
  // After a removed entry the chain has a gap, which has been told already.
  const chained = own.hash === entry.previous || entry.n > own.n + 1
  if (follows(last)) {
    if (!chained) breaches.push(named('changed', entry))
  } else if (last !== null && follows(beforeLast)) replaceLast(progress, named('inserted', last))
  else if (last !== null && last.chain === entry.chain && !chained)
    replaceLast(progress, named('changed', last))
  else breaches.push(named('changed', entry))
}

function judgePayload({ breaches, emptied, destroyed }: Progress, entry: LogEntry): void {
  const { payload } = entry
  if (payload === null) {
    emptied.set(entry.seq, entry)
    return
  }
  const known = breaches.at(-1)
  const told = known !== undefined && known.kind === 'changed' && known.seq === entry.seq
  if (!told && hashText(payload) !== entry.payloadHash) breaches.push(named('changed', entry))
  if (entry.action === PAYLOADS_DESTROYED) for (const seq of destroyedSeqs(payload)) destroyed.add(seq)
}

/** One entry is wrong in one way: what was said of the last one is now known better. */
function replaceLast({ breaches, last }: Progress, breach: LogBreach): void {
  const said = breaches.at(-1)
  if (said !== undefined && 'action' in said && said.seq === last?.seq) breaches.pop()
  breaches.push(breach)
}

function conclude(
  { breaches, chains, emptied, destroyed, last }: Progress,
  witnesses: readonly LogWitness[],
  log: ChainHead,
  heads: ReadonlyMap<string, ChainHead>,
): readonly LogBreach[] {
  const { n: end, hash } = headOf(last)
  if (last !== null && last.seq > log.n) breaches.push(named('inserted', last))
  const length = Math.max(log.n, ...witnesses.map(({ seq }) => seq))
  if (length > end) breaches.push({ kind: 'cut', seq: end + 1, length })
  for (const [seq, entry] of emptied) if (!destroyed.has(seq)) breaches.push(named('emptied', entry))
  if (breaches.length > 0) return breaches
  return wrongHeads(log, { n: end, hash }, heads, chains)
}

const headOf = (last: LogEntry | null): ChainHead =>
  last === null ? START : { n: last.seq, hash: last.logHash }

const named = (kind: 'changed' | 'inserted' | 'emptied', { seq, chain, action }: LogEntry): LogBreach => ({
  kind,
  seq,
  chain,
  action,
})

/** By how much the entry's number differs from the one it was hashed with; `null`: its words are not as written. */
function writtenShift(entry: LogEntry, shift: number): number | null {
  const shifts = [shift, shift + 1, shift - 1]
  return shifts.find((by) => entryHash({ ...entry, seq: entry.seq - by }) === entry.hash) ?? null
}

function destroyedSeqs(payload: string): readonly number[] {
  const told: unknown = JSON.parse(payload)
  if (typeof told !== 'object' || told === null || !('seqs' in told) || !Array.isArray(told.seqs)) return []
  return told.seqs.filter((seq) => typeof seq === 'number')
}

function wrongHeads(
  log: ChainHead,
  last: ChainHead,
  heads: ReadonlyMap<string, ChainHead>,
  chains: ReadonlyMap<string, ChainHead>,
): readonly LogBreach[] {
  const wrong = [...heads].filter(([chain, { n, hash }]) => {
    const found = chains.get(chain) ?? START
    return found.n !== n || found.hash !== hash
  })
  const whole: readonly LogBreach[] = log.hash === last.hash ? [] : [{ kind: 'wrongHead', chain: '*' }]
  return [...whole, ...wrong.map(([chain]): LogBreach => ({ kind: 'wrongHead', chain }))]
}
