import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openHost } from '../../cli/host.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { createCountingIds } from '../../adapters/system/ids.ts'
import type { MethodInput, MethodName, MethodOutput } from '../../api/contract/index.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { Stamped } from '../../api/drafting.ts'
import { asInstant, isoDate } from '../../core/calendar/day.ts'
import type { ItemText } from '../../core/draft/item.ts'
import type { CaseId } from '../../core/shared/ids.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Result } from '../../core/shared/result.ts'
import { type Block, type Inline, inlineToText, run } from '../../core/shared/text.ts'
import type { Actor } from '../../service/ports.ts'
import { suvantola, suvantolaBoard } from './suvantola.ts'

/** 12.11.2026 klo 14.32 in Finland. */
const NOW = asInstant('2026-11-12T12:32:00.000Z')

const person = (id: string, roles: Actor['roles']): Actor => {
  const found = suvantola.people.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no person ${id}`)
  return { personId: found.id, name: found.name, roles }
}

export const IIDA = person('iida-kotisaari', ['preparer'])
export const PETRA = person('petra-lindfors', ['preparer'])
export const MARKUS = person('markus-heinolahti', ['presenter'])

/** The service over a real database and a real folder, with a standing clock. */
export interface DraftDesk {
  readonly home: string
  readonly call: <M extends MethodName>(
    actor: Actor,
    method: M,
    input: MethodInput<M>,
  ) => Promise<Result<MethodOutput<M>, AppFailure>>
  /** The answer, or throws with the failure's code. */
  readonly get: <M extends MethodName>(
    actor: Actor,
    method: M,
    input: MethodInput<M>,
  ) => Promise<MethodOutput<M>>
  /** A pilot item of the board of Suvantola, with the sample's facts but those left out. */
  readonly start: (options?: {
    readonly without?: readonly string[]
    readonly language?: 'fi' | 'sv'
  }) => Promise<Stamped>
  readonly close: () => Promise<void>
}

export function openDraftDesk(
  home = mkdtempSync(path.join(os.tmpdir(), 'pykala-draft-')),
  ids = createCountingIds(),
): DraftDesk {
  const host = openHost({ home, clock: createFixedClock(NOW), ids })
  const call: DraftDesk['call'] = async (actor, method, input) =>
    (await host.service()).call(actor, method, input)
  const get: DraftDesk['get'] = async (actor, method, input) => {
    const answer = await call(actor, method, input)
    if (answer.ok) return answer.value
    throw new Error(JSON.stringify(answer.failure))
  }
  return {
    home,
    call,
    get,
    start: async ({ without = [], language = 'fi' } = {}) => {
      const template = await get(IIDA, 'template.show', { template: 'pilot-participation' })
      const stated = Object.entries(template.samples[language]).filter(([id]) => !without.includes(id))
      return get(IIDA, 'item.start', {
        organisationId: suvantola.id,
        caseIds: [asId<CaseId>('case-1')],
        bodyId: suvantolaBoard.id,
        template: 'pilot-participation',
        language,
        facts: Object.fromEntries(stated),
        preparers: IIDA.personId === null ? [] : [IIDA.personId],
        meetingOn: isoDate('2026-11-16'),
      })
    },
    close: async () => {
      await host.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A text with the words of one block or clause replaced, as an author would. */
export function rewrite(text: ItemText, find: string, put: string): ItemText {
  const content = (own: readonly Inline[]): readonly Inline[] => {
    const words = inlineToText(own)
    return words.includes(find) ? [run(words.replace(find, put))] : own
  }
  const block = (one: Block): Block =>
    one.kind === 'list' || one.kind === 'table' ? one : { ...one, content: content(one.content) }
  return {
    ...text,
    description: text.description.map(block),
    effects: text.effects.map(block),
    proposal: {
      ...text.proposal,
      clauses: text.proposal.clauses.map((clause) => ({ ...clause, content: content(clause.content) })),
    },
  }
}
