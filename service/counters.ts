import type { AppFailure } from '../api/failures/index.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import type { CounterKey, Reading } from './store.ts'

export const counterHandlers: Handlers<'counter.show' | 'counter.resume' | 'counter.void'> = {
  'counter.show': (ports, { counter }) => ports.store.read(async (tx) => ok(await tx.counter(counter))),

  'counter.resume': (ports, { counter, last }, actor) =>
    ports.store.write(actor, async (tx) => {
      const before = await tx.counter(counter)
      if (last < before.last) return fail({ code: 'case-number/not-drawn', n: last, last: before.last })
      if (last > before.last) {
        const note = `varmuuskopion palautus ${ports.clock.today()}`
        await tx.noteNumbers(counter, { first: before.last + 1, last, kind: 'gap', note })
      }
      await tx.jumpCounter(counter, last)
      await tx.append({
        action: 'counter.resumed',
        subject: { kind: 'counter', id: counter.kind },
        caseId: null,
        payload: { counter, from: before.last, to: last },
      })
      return ok(await tx.counter(counter))
    }),

  'counter.void': (ports, { counter, n, note }, actor) =>
    ports.store.write(actor, async (tx) => {
      const allowed = await mayVoid(tx, counter, n)
      if (!allowed.ok) return allowed
      await tx.noteNumbers(counter, { first: n, last: n, kind: 'voided', note })
      await tx.append({
        action: 'counter.voided',
        subject: { kind: 'counter', id: counter.kind },
        caseId: null,
        payload: { counter, n, note },
      })
      return ok(await tx.counter(counter))
    }),
}

/** Only a number that was drawn, that no case has and that nobody has explained yet. */
async function mayVoid(tx: Reading, counter: CounterKey, n: number): Promise<Result<null, AppFailure>> {
  const { last, notes } = await tx.counter(counter)
  if (n > last) return fail({ code: 'case-number/not-drawn', n, last })
  const noted = notes.find((numbers) => numbers.first <= n && n <= numbers.last)
  if (noted !== undefined) return fail({ code: 'case-number/already-noted', n, note: noted.note })
  if (counter.kind !== 'caseNumber') return ok(null)
  const holder = await tx.cases.holder(counter.organisationId, counter.year, n)
  if (holder === undefined) return ok(null)
  return fail({ code: 'case-number/in-use', number: holder.number?.text ?? String(n), title: holder.title })
}
