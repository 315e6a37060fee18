import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAPER_KINDS, type PaperKind, exportPapers } from '../../support/officePapers.ts'
import { SIGNERS, edited, signInTurn, verdictOf } from '../../support/signedDocx.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-papers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const papers = new Map<PaperKind, Uint8Array>()
beforeAll(async () => {
  const paper = await exportPapers(folder)
  for (const kind of PAPER_KINDS) papers.set(kind, new Uint8Array(readFileSync(paper(kind))))
}, 60_000)

const TABLE = PAPER_KINDS.flatMap((kind, turn) => SIGNERS.map((_, at) => [kind, at + 1, turn + at] as const))

describe('every kind of paper', () => {
  it.each(TABLE)(
    '%s signed by %i has all of them valid, and one word changed breaks them all',
    async (...row) => {
      const [kind, count, turn] = row
      const signed = await signInTurn(papers.get(kind) ?? new Uint8Array(), count, turn)
      const verdict = verdictOf(signed, 'authority.pem')
      expect(verdict).toMatchObject({ verdict: 'valid', signatures: { length: count }, problems: [] })
      expect(verdict.signatures.every(({ trust }) => trust.trust === 'trusted')).toBe(true)
      const changed = verdictOf(edited(signed, 'word/document.xml', (xml) => xml.replace('§', '$')))
      expect(changed.signatures.map((one) => one.verdict)).toStrictEqual(Array(count).fill('invalid'))
    },
  )
})
