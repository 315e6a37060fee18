import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { type IsoDate, yearOf } from '../core/calendar/day.ts'
import type { Case, Publicity } from '../core/casefile/case.ts'
import type { CaseNumber } from '../core/casefile/caseNumber.ts'
import { type NewCase, drawnCaseNumber, importedCaseNumber, openCase } from '../core/casefile/openCase.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import { asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

/** Rows of the register's first page. */
const PAGE_ROWS = 50

export const casefileHandlers: Handlers<'case.create' | 'case.show' | 'case.list'> = {
  'case.create': async (ports, input, actor) => {
    const organisation = await findOrganisation(ports, input.organisationId)
    if (!organisation.ok) return organisation
    const [pattern = null] = organisation.value.caseNumbers
    const opened = openCase(newCase(ports, input), pattern, ports.clock.today())
    if (!opened.ok) return opened
    return ports.store.write(actor, async (tx) => {
      const number = await numberFor(ports, tx, organisation.value, opened.value, input.number)
      if (!number.ok) return number
      const casefile: Case = { ...opened.value, number: number.value }
      await tx.saveCase(casefile)
      await tx.append({
        action: 'case.created',
        subject: { kind: 'case', id: casefile.caseId },
        caseId: casefile.caseId,
        payload: { number: number.value?.text ?? null, title: casefile.title },
      })
      return ok(casefile)
    })
  },

  'case.show': (ports, input) =>
    ports.store.read(async (tx) => {
      const casefile = await findCase(tx, input.case)
      if (!casefile.ok) return casefile
      return ok({ casefile: casefile.value, log: await tx.log(0, LOG_ROWS, casefile.value.caseId) })
    }),

  'case.list': (ports, input) =>
    ports.store.read(async (tx) => ok(await tx.cases.page({ ...input, limit: input.limit ?? PAGE_ROWS }))),
}

/** The longest history that is shown at once. */
const LOG_ROWS = 1000

/** A case by its id, or by its number in whatever letter case. */
export async function findCase(tx: Reading, ref: string): Promise<Result<Case, AppFailure>> {
  const found = (await tx.cases.get(asId(ref))) ?? (await tx.cases.byNumber(ref))
  return found === undefined ? fail({ code: 'case/not-found', id: ref }) : ok(found)
}

function newCase(ports: Ports, input: MethodInput<'case.create'>): NewCase {
  const pendingSince = input.pendingSince ?? ports.clock.today()
  return {
    caseId: asId(ports.ids.next('case')),
    organisationId: input.organisationId,
    title: input.title,
    publicTitle: input.publicTitle ?? null,
    taskClass: input.taskClass ?? null,
    publicity: publicityOf(input.publicity, pendingSince),
    ...ofOthers(input),
    pendingSince,
    retention: input.retention ?? null,
  }
}

/** People, papers and handlings of the case; personal data of class 1 until somebody says otherwise. */
const ofOthers = (input: MethodInput<'case.create'>) => ({
  personalData: input.personalData ?? (1 as const),
  initiator: input.initiator ?? null,
  parties: input.parties ?? [],
  documents: input.documents ?? [],
  responsible: input.responsible ?? null,
  earlierHandlings: input.earlierHandlings ?? [],
})

const publicityOf = (given: MethodInput<'case.create'>['publicity'], pendingSince: IsoDate): Publicity => {
  if (given === undefined || given.class === 1) return { class: 1 }
  return { ...given, countedFrom: given.countedFrom ?? pendingSince }
}

/** The next number by the organisation's first pattern, or the one that was given elsewhere. */
async function numberFor(
  ports: Ports,
  tx: Writing,
  { id: organisationId, caseNumbers }: Organisation,
  { taskClass }: Omit<Case, 'number'>,
  given: string | undefined,
): Promise<Result<CaseNumber | null, AppFailure>> {
  if (given !== undefined) return takeImported(tx, organisationId, caseNumbers, given)
  const [pattern] = caseNumbers
  if (pattern === undefined) return ok(null)
  const year = yearOf(ports.clock.today())
  const n = await tx.drawNumber({ kind: 'caseNumber', organisationId, year })
  return ok(drawnCaseNumber(pattern, year, n, taskClass))
}

/** The counter never gives an imported number again: it jumps past it; numbers left between are noted. */
export async function takeImported(
  tx: Writing,
  organisationId: Organisation['id'],
  patterns: Organisation['caseNumbers'],
  text: string,
): Promise<Result<CaseNumber, AppFailure>> {
  const imported = importedCaseNumber(text, patterns)
  if (!imported.ok) return imported
  const { number, own } = imported.value
  const holder = await tx.cases.byNumber(number.text, organisationId)
  if (holder !== undefined)
    return fail({ code: 'case/number-taken', number: number.text, title: holder.title })
  if (own) await jumpPast(tx, organisationId, number)
  return ok(number)
}

async function jumpPast(tx: Writing, organisationId: Organisation['id'], number: CaseNumber): Promise<void> {
  const counter = { kind: 'caseNumber', organisationId, year: number.year } as const
  const { last } = await tx.counter(counter)
  if (number.n <= last) return
  if (last > 0 && number.n > last + 1)
    await tx.noteNumbers(counter, {
      first: last + 1,
      last: number.n - 1,
      kind: 'gap',
      note: `${number.text} tuotiin toisesta järjestelmästä`,
    })
  await tx.jumpCounter(counter, number.n)
}
