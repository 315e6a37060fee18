import type { MethodInput } from '../api/contract/index.ts'
import type { Stamped } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { copyItem } from '../core/draft/copyItem.ts'
import type { Contact, Item } from '../core/draft/item.ts'
import { renderItemTemplate } from '../core/draft/renderItem.ts'
import { type Organisation, findPerson } from '../core/organisation/organisation.ts'
import { type ItemId, asId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { readFacts } from '../core/template/checkFacts.ts'
import { contactOf, contactsOf } from './draft.ts'
import { keepDraft, stamped } from './draftPlace.ts'
import type { Handlers } from './handler.ts'
import { bodyOf, findItem } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Actor, Ports } from './ports.ts'

export const draftStartingHandlers: Handlers<'item.start' | 'item.copy'> = {
  'item.start': async (ports, input, actor) => {
    const item = await startItem(ports, input, actor)
    return item.ok ? keepNew(ports, actor, item.value, { action: 'item.drafted' }) : item
  },

  'item.copy': async (ports, { itemId, caseIds, meetingOn }, actor) => {
    const from = await ports.store.read((tx) => findItem(tx, itemId))
    if (!from.ok) return from
    const copy = copyItem(from.value, (kind) => ports.ids.next(kind))
    const item = { ...copy, caseIds, ...(meetingOn === null ? {} : { meetingOn }) }
    return keepNew(ports, actor, item, { action: 'item.drafted', payload: { copiedFrom: itemId } })
  },
}

const keepNew = (
  ports: Ports,
  actor: Actor,
  item: Item,
  event: { readonly action: string; readonly payload?: Readonly<Record<string, unknown>> },
): Promise<Result<Stamped, AppFailure>> =>
  ports.store.write(actor, async (tx) => {
    await keepDraft(tx, item, event)
    return ok(await stamped(tx, item))
  })

const preparersOf = (
  organisation: Organisation,
  { preparers, language }: MethodInput<'item.start'>,
  actor: Actor | undefined,
): Result<readonly Contact[], AppFailure> =>
  preparers === undefined && actor !== undefined
    ? ok(beginner(organisation, actor, language))
    : contactsOf(organisation, preparers ?? [], language)

/** Whoever begins prepares: one of the office's people, or a preparer known by name only. */
function beginner(
  organisation: Organisation,
  { personId, name, roles }: Actor,
  language: Language,
): readonly Contact[] {
  const person = personId === null ? undefined : findPerson(organisation, personId)
  if (person !== undefined) return [contactOf(person, language)]
  return roles.includes('preparer') ? [{ personId: null, name, title: null, email: null, phone: null }] : []
}

/** The item as its template gives it: what is not stated yet is a hole. A fact that cannot be read is refused. */
export async function startItem(
  ports: Ports,
  input: MethodInput<'item.start'>,
  actor?: Actor,
): Promise<Result<Item, AppFailure>> {
  const organisation = await findOrganisation(ports, input.organisationId)
  if (!organisation.ok) return organisation
  const body = bodyOf(organisation.value, input.bodyId)
  if (!body.ok) return body
  const template = await ports.itemTemplates.find(input.template)
  if (!template.ok) return template
  const { definition } = template.value
  const { facts, failures } = readFacts(definition, input.facts, input.language)
  const [failure] = failures.filter(({ code }) => code !== 'template/missing-facts')
  if (failure !== undefined) return fail(failure)
  const context = { organisation: organisation.value, body: body.value }
  const nextId = (kind: string): string => ports.ids.next(kind)
  const rendered = renderItemTemplate(template.value, input.language, facts, context, nextId, 'holes')
  if (!rendered.ok) return rendered
  const preparers = preparersOf(organisation.value, input, actor)
  if (!preparers.ok) return preparers
  const presenter = findPerson(organisation.value, body.value.presenter)
  return ok({
    itemId: asId<ItemId>(nextId('item')),
    organisationId: organisation.value.id,
    caseIds: input.caseIds,
    authority: { kind: 'body', bodyId: body.value.id },
    text: {
      ...rendered.value,
      language: input.language,
      preparers: preparers.value,
      presenter: presenter === undefined ? null : contactOf(presenter, input.language),
      infoContact: preparers.value[0] ?? null,
      attachments: [],
      served: [],
      informed: [],
    },
    template: { id: definition.id, version: definition.version },
    facts,
    status: { status: 'draft' },
    ...(input.meetingOn === null ? {} : { meetingOn: input.meetingOn }),
  })
}
