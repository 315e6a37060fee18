import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Instant } from '../calendar/day.ts'

/**
 * One entry of the event log. The hash covers everything but `payload` itself, whose hash it covers instead, so that
 * a payload can be destroyed lawfully without breaking the chain (docs/decisions/0006-event-log.md).
 */
export interface LogEntry {
  /** 1, 2, 3 … over the whole log. */
  readonly seq: number
  /** Case id, or empty: the office's own chain. */
  readonly chain: string
  /** 1, 2, 3 … in the chain. */
  readonly n: number
  readonly at: Instant
  readonly actorId: string | null
  readonly actorName: string
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly beforeVersion: number | null
  readonly afterVersion: number | null
  readonly payloadHash: string
  /** Canonical JSON; `null`: destroyed. */
  readonly payload: string | null
  /** Hash of the chain's previous entry; empty for the first. */
  readonly previous: string
  readonly hash: string
  /** Hash over the whole log up to and including this entry. */
  readonly logHash: string
}

export type UnsealedEntry = Omit<LogEntry, 'payloadHash' | 'hash' | 'logHash' | 'payload'> & {
  readonly payload: string
}

export const hashText = (text: string): string => hashBytes(utf8ToBytes(text))

export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** JSON with keys in order of code units and no spaces: the same data always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
}

/** Hash of an entry's own words and its place in its case's chain. */
export const entryHash = (entry: Omit<LogEntry, 'hash' | 'logHash' | 'payload'>): string =>
  hashText(
    canonicalJson([
      entry.seq,
      entry.chain,
      entry.n,
      entry.at,
      entry.actorId,
      entry.actorName,
      entry.action,
      entry.subjectKind,
      entry.subjectId,
      entry.beforeVersion,
      entry.afterVersion,
      entry.payloadHash,
      entry.previous,
    ]),
  )

/** Hash over the log: the previous one and this entry's. */
export const nextLogHash = (previousLogHash: string, hash: string): string =>
  hashText(`${previousLogHash}${hash}`)

/** The entry with its hashes, ready to be written. */
export function sealEntry(entry: UnsealedEntry, previousLogHash: string): LogEntry {
  const withPayload = { ...entry, payloadHash: hashText(entry.payload) }
  const hash = entryHash(withPayload)
  return { ...withPayload, hash, logHash: nextLogHash(previousLogHash, hash) }
}
