import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ItemId, asId } from '../../../core/shared/ids.ts'
import { ok } from '../../../core/shared/result.ts'
import { appeal, appealFile, letter, published } from '../../support/appealFile.ts'
import { type TestStore, engines } from '../../support/engines.ts'
import { registrar } from '../../support/sampleCase.ts'

describe.each(engines)('appeal files on $name', ({ open }) => {
  let test: TestStore

  beforeEach(async () => {
    test = await open()
  })
  afterEach(() => test.close())

  it('are kept whole, and every earlier version stays', async () => {
    const first = appealFile(['PARTICIPATE'])
    const second = {
      ...first,
      services: [published('2026-11-18'), letter('Järviranta Valmennus Oy', null)],
      appeals: [appeal('a', '2026-12-01T10:00:00.000Z')],
    }
    await test.store.write(registrar, async (tx) => ok(await tx.saveAppealFile(first)))
    await test.store.write(registrar, async (tx) => ok(await tx.saveAppealFile(second)))
    expect(await test.store.read((tx) => tx.appealFiles.get(asId<ItemId>('item-1')))).toEqual(second)
    expect(await test.store.read((tx) => tx.appealFiles.list())).toEqual([second])
    const versions = await test.store.read((tx) => tx.versions('appealFile', 'item-1'))
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
  })
})
