import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LogWitness, createLogAudit } from '../../../core/casefile/logAudit.ts'
import { asId } from '../../../core/shared/ids.ts'
import { ok } from '../../../core/shared/result.ts'
import { type TestStore, engines } from '../../support/engines.ts'
import { registrar, sampleCase } from '../../support/sampleCase.ts'

describe.each(engines)('the event log on $name', ({ open }) => {
  let test: TestStore

  beforeEach(async () => {
    test = await open()
    for (const n of [1, 2, 1, 3, 2, 1])
      await test.store.write(registrar, async (tx) => {
        await tx.saveCase(sampleCase(n))
        await tx.append({
          action: 'case.changed',
          subject: { kind: 'case', id: `case-${n}` },
          caseId: asId(`case-${n}`),
          payload: { n },
        })
        return ok(undefined)
      })
  })
  afterEach(() => test.close())

  const verify = (witnesses: readonly LogWitness[] = []) =>
    test.store.read(async (tx) => {
      const audit = createLogAudit(witnesses)
      for (const entry of await tx.log(0, 100)) audit.take(entry)
      const { log, chains } = await tx.logHeads()
      return audit.finish(log, chains)
    })

  it('is whole as it was written', async () => {
    expect(await verify()).toEqual([])
  })

  it.each([
    ["update events set actor_name = 'Joku Muu' where seq = 3", [{ kind: 'changed', seq: 3 }]],
    ["update events set payload = '{}' where seq = 4", [{ kind: 'changed', seq: 4 }]],
    ["update events set hash = 'abc' where seq = 2", [{ kind: 'changed', seq: 2 }]],
    ['delete from events where seq = 3', [{ kind: 'removed', seq: 3, count: 1 }]],
    ['delete from events where seq > 4', [{ kind: 'cut', seq: 5, length: 6 }]],
    ['delete from events', [{ kind: 'cut', seq: 1, length: 6 }]],
    ['update events set payload = null where seq = 5', [{ kind: 'emptied', seq: 5 }]],
    [
      `insert into events select 7, 'case-9', 1, at, actor_id, actor_name, action, subject_kind, subject_id,
        before_version, after_version, payload_hash, payload, previous, hash, log_hash from events where seq = 1`,
      [{ seq: 7 }, { kind: 'inserted', seq: 7 }],
    ],
    ["update chains set hash = 'abc' where chain = 'case-3'", [{ kind: 'wrongHead', chain: 'case-3' }]],
  ])('names the entry after %s', async (statement, expected) => {
    await test.meddle(statement)
    expect(await verify()).toMatchObject(expected)
  })

  it('goes on whole after a payload was destroyed lawfully', async () => {
    await test.store.write(registrar, async (tx) => {
      await tx.destroyPayload(2)
      await tx.append({
        action: 'log.payloadsDestroyed',
        subject: { kind: 'case', id: 'case-2' },
        caseId: asId('case-2'),
        payload: { seqs: [2], ground: 'TihL 21 §' },
      })
      return ok(undefined)
    })
    expect(await verify()).toEqual([])
  })
})
