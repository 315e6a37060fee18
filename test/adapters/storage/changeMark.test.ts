import { expect, it } from 'vitest'
import { fail, ok } from '../../../core/shared/result.ts'
import { engines } from '../../support/engines.ts'
import { SUVANTOLA, registrar, sampleCase } from '../../support/sampleCase.ts'

const counter = { kind: 'caseNumber', organisationId: SUVANTOLA, year: 2026 } as const

it.each(engines)(
  'on $name every commit changes the mark, whoever made it, and nothing else does',
  async ({ open }) => {
    const test = await open()
    const other = await test.reopen()
    const begin = await test.store.changeMark()

    await test.store.read((tx) => tx.counter(counter))
    expect(await test.store.changeMark()).toBe(begin)

    await test.store.write(registrar, async (tx) => ok(await tx.saveCase(sampleCase(1))))
    const own = await test.store.changeMark()
    expect(own).not.toBe(begin)

    await other.write(registrar, async (tx) => ok(await tx.drawNumber(counter)))
    const others = await test.store.changeMark()
    expect(others).not.toBe(own)

    await other.close()
    await test.close()
  },
)

it('on SQLite a refused write leaves the mark as it was', async () => {
  const [sqlite] = engines
  const test = await sqlite?.open()
  const begin = await test?.store.changeMark()
  await test?.store.write(registrar, async (tx) => {
    await tx.saveCase(sampleCase(1))
    return fail('no')
  })
  expect(await test?.store.changeMark()).toBe(begin)
  await test?.close()
})
