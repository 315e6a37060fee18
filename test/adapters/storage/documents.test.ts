import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asInstant } from '../../../core/calendar/day.ts'
import type { Authority } from '../../../core/document/authority.ts'
import type { DocumentRecord } from '../../../core/document/provenance.ts'
import { type ItemId, asId } from '../../../core/shared/ids.ts'
import { ok } from '../../../core/shared/result.ts'
import type { Writing } from '../../../service/store.ts'
import { type TestStore, engines } from '../../support/engines.ts'
import { registrar } from '../../support/sampleCase.ts'

const record = (
  documentId: string,
  version: number,
  change: Partial<DocumentRecord> = {},
): DocumentRecord => ({
  documentId,
  version,
  kind: 'minutes',
  title: `${documentId} ${version}`,
  content: { contentHash: `${documentId}-${version}`, parts: {}, paragraphs: [] },
  signers: [{ name: 'Johan Sandnäs', role: 'puheenjohtaja' }],
  acceptances: [],
  recordedAt: asInstant(`2026-11-1${version}T08:00:00.000Z`),
  recordedBy: 'Eeva-Riitta Vuorikangas',
  itemIds: [asId<ItemId>(`item-of-${documentId}`)],
  ...change,
})

const authority = (name: string): Authority => ({
  fingerprint: `print-${name}`,
  name,
  subject: `CN=${name}`,
  validTo: asInstant('2056-01-01T00:00:00.000Z'),
  certificate: 'AAAA',
  addedAt: asInstant('2026-11-16T10:00:00.000Z'),
  addedBy: 'Eeva-Riitta Vuorikangas',
})

const bytes = (last: number) => new Uint8Array([0, 255, 128, last])

const file = (sha256: string, signatures: number) => ({ sha256, documentId: 'a', version: 1, signatures })

const names = async ({ store }: TestStore) =>
  (await store.read((tx) => tx.authorities())).map(({ name }) => name)

describe.each(engines)('documents on $name', ({ open }) => {
  let test: TestStore

  beforeEach(async () => {
    test = await open()
  })
  afterEach(() => test.close())

  const write = (work: (tx: Writing) => Promise<void>) =>
    test.store.write(registrar, async (tx) => ok(await work(tx)))

  it('to sign are the newest versions of those that name signers, the last recorded first', async () => {
    await write(async (tx) => {
      for (const one of [
        record('a', 1),
        record('a', 3),
        record('b', 2),
        record('notice', 1, { signers: [] }),
      ])
        await tx.saveDocumentVersion(one)
    })
    const found = async (query: Parameters<Writing['documents']['toSign']>[0]) =>
      (await test.store.read((tx) => tx.documents.toSign(query))).map(({ title }) => title)
    expect(await found({ limit: 10 })).toEqual(['a 3', 'b 2'])
    expect(await found({ limit: 1 })).toEqual(['a 3'])
    expect(await found({ itemIds: [asId<ItemId>('item-of-b')], limit: 10 })).toEqual(['b 2'])
    expect(await found({ itemIds: [], limit: 10 })).toEqual([])
    const versions = await test.store.read((tx) => tx.documents.versions('a'))
    expect(versions.map(({ version }) => version)).toEqual([3, 1])
  })

  it('keep the bytes of a file as they are; the one with most signatures stands for the version', async () => {
    await write(async (tx) => {
      await tx.saveDocumentFile(file('bare', 0))
      await tx.keepDocumentBytes('bare', bytes(0))
      await tx.saveDocumentFile(file('two', 2))
      await tx.keepDocumentBytes('two', bytes(2))
      await tx.saveDocumentFile(file('also two', 2))
      await tx.keepDocumentBytes('also two', bytes(22))
      await tx.saveDocumentFile(file('five, not here', 5))
      await tx.keepDocumentBytes('two', bytes(9))
    })
    expect(await test.store.read((tx) => tx.documents.kept('a', 1))).toEqual({
      sha256: 'also two',
      signatures: 2,
      bytes: bytes(22),
    })
    expect(await test.store.read((tx) => tx.documents.kept('a', 2))).toBeUndefined()
  })

  it('keep what signers asked with the version', async () => {
    const remark = {
      name: 'Johan Sandnäs',
      kind: 'correction' as const,
      reason: 'Nimi on väärin.',
      madeAt: asInstant('2026-11-17T08:00:00.000Z'),
      madeBy: 'Johan Sandnäs',
      answer: null,
    }
    await write((tx) => tx.saveDocumentVersion(record('a', 1)))
    await write((tx) => tx.saveDocumentVersion(record('a', 1, { remarks: [remark] })))
    expect(await test.store.read((tx) => tx.documents.newest('a'))).toMatchObject({ remarks: [remark] })
  })

  it('are trusted by a list of authorities, each once', async () => {
    await write(async (tx) => {
      for (const name of ['Toinen', 'Ensimmäinen', 'Toinen']) await tx.saveAuthority(authority(name))
    })
    expect(await names(test)).toEqual(['Ensimmäinen', 'Toinen'])
    await write((tx) => tx.removeAuthority('print-Ensimmäinen'))
    expect(await names(test)).toEqual(['Toinen'])
  })
})
