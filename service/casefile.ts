import type { CaseListingBrief, CaseStory } from '../api/casefile.ts'
import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { type IsoDate, yearOf } from '../core/calendar/day.ts'
import type { Case, Publicity } from '../core/casefile/case.ts'
import type { CaseNumber } from '../core/casefile/caseNumber.ts'
import {
  type NewCase,
  changeCase,
  drawnCaseNumber,
  importedCaseNumber,
  isReadingLogged,
  openCase,
} from '../core/casefile/openCase.ts'
import { retentionEnd } from '../core/casefile/retention.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import { asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { saveChanged } from './caseSteps.ts'
import { findCase } from './findCase.ts'
import type { Handlers } from './handler.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

export const casefileHandlers: Handlers<'case.create' | 'case.update' | 'case.show'> = {
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
      await saveChanged(tx, casefile, 'case.created', {
        number: number.value?.text ?? null,
        title: casefile.title,
      })
      return ok(casefile)
    })
  },

  'case.update': (ports, { case: ref, seen, ...changes }, actor) =>
    ports.store.write(actor, async (tx) => {
      const found = await findCase(tx, ref)
      if (!found.ok) return found
      const present = await tx.stamp('case', found.value.caseId)
      if (seen !== undefined && present !== undefined && present.version !== seen)
        return fail({ code: 'case/stale', savedBy: present.savedBy })
      const changed = changeCase(found.value, given(changes))
      if (!changed.ok) return changed
      await saveChanged(tx, changed.value, 'case.changed', { fields: Object.keys(given(changes)) })
      return changed
    }),

  'case.show': async (ports, input, actor) => {
    const story = await ports.store.read((tx) => storyOf(tx, input.case))
    if (!story.ok || !isReadingLogged(story.value.casefile)) return story
    return ports.store.write(actor, async (tx) => {
      const { caseId, publicity, personalData } = story.value.casefile
      await tx.append({
        action: 'case.read',
        subject: { kind: 'case', id: caseId },
        caseId,
        payload: { publicity: publicity.class, personalData },
      })
      return story
    })
  },
}

async function storyOf(tx: Reading, ref: string): Promise<Result<CaseStory, AppFailure>> {
  const found = await findCase(tx, ref)
  if (!found.ok) return found
  const casefile = found.value
  const related: CaseListingBrief[] = []
  for (const { kind, caseId } of casefile.relations) {
    const other = await tx.cases.get(caseId)
    related.push({ kind, caseId, number: other?.number?.text ?? null, title: other?.title ?? '' })
  }
  const log = await tx.log(0, LOG_ROWS, casefile.caseId)
  const version = (await tx.stamp('case', casefile.caseId))?.version ?? 1
  return ok({ casefile, version, related, retentionEnd: retentionEnd(casefile), log })
}

/** The longest history that is shown at once. */
const LOG_ROWS = 1000

/** The fields that were given. */
const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is undefined has just been left out
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
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
