import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { MethodName, MethodOutput } from '../../api/contract/index.ts'
import type { Actor } from '../../api/actor.ts'
import type { ItemText } from '../../core/draft/item.ts'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { goTo, iida } from './journey.ts'

/** Another preparer, and the presenter of the board. */
export const petra: Actor = { personId: asId('petra-lindfors'), name: 'Petra Lindfors', roles: ['preparer'] }
export const markus: Actor = {
  personId: asId('markus-heinolahti'),
  name: 'Markus Heinolahti',
  roles: ['presenter'],
}

/** The text with other words in place of the paragraph of the description that has `find` in it. */
export const reworded = (text: ItemText, find: string, put: string): ItemText => ({
  ...text,
  description: text.description.map((block) =>
    block.kind === 'paragraph' && JSON.stringify(block).includes(find)
      ? { ...block, content: [{ kind: 'run', text: put, marks: [] }] }
      : block,
  ),
})

/** Calls the service as the command line would, and throws when it refuses. */
export async function callAs<M extends MethodName>(
  service: Service,
  actor: Actor,
  method: M,
  input: object,
): Promise<MethodOutput<M>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract checks what a journey gives
  const answer = await service.call(actor, method, input as never)
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}

/** The template's own sample: the imaginary pilot of Suvantola. */
export async function pilotFacts(): Promise<Readonly<Record<string, unknown>>> {
  const file = path.join(import.meta.dirname, '../../templates/items/pilot-participation/sample.fi.json')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the template's own sample
  return JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>>
}

/** A pilot item in Suvantola's office, a draft of Iida Kotisaari's, with all facts but those of `without`. */
export async function layOutDraft(
  service: Service,
  { without = [], change = {} }: { readonly without?: readonly string[]; readonly change?: object } = {},
): Promise<ItemId> {
  const { caseId } = await callAs(service, iida, 'case.create', {
    organisationId: 'suvantola',
    title: 'Osallistuminen Ensiaskel-pilottiin',
  })
  const facts = { ...(await pilotFacts()), ...change }
  const stated = Object.fromEntries(Object.entries(facts).filter(([fact]) => !without.includes(fact)))
  const { item } = await callAs(service, iida, 'item.start', {
    organisationId: 'suvantola',
    caseIds: [caseId],
    bodyId: 'kaupunginhallitus',
    template: 'pilot-participation',
    language: 'fi',
    facts: stated,
    preparers: ['iida-kotisaari'],
    meetingOn: '2026-11-16',
  })
  return item.itemId
}

/** Opens an item for writing; answers its text. */
export async function openDraft(page: Page, itemId: ItemId): Promise<Locator> {
  await goTo(page, `#/draft/${itemId}`)
  const text = page.getByRole('textbox', { name: 'Teksti', exact: true })
  await text.waitFor()
  return text
}
