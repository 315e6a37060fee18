import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { Attachment, Contact, Item, ItemText } from '../core/draft/item.ts'
import { type RenderedItem, renderItemTemplate } from '../core/draft/renderItem.ts'
import { type Organisation, type Person, findPerson } from '../core/organisation/organisation.ts'
import { type ItemId, type PersonId, asId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, all, fail, ok } from '../core/shared/result.ts'
import { checkFacts } from '../core/template/checkFacts.ts'
import { numbersOf } from './caseNumbers.ts'
import { logSecretReading } from './secretReading.ts'
import type { Handlers } from './handler.ts'
import { bodyOf, findItem } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

export const draftHandlers: Handlers<'item.draft' | 'item.list' | 'item.show'> = {
  'item.draft': async (ports, input, actor) => {
    const drafted = await draftItem(ports, input)
    if (!drafted.ok) return drafted
    return ports.store.write(actor, async (tx) => {
      await saveItem(tx, drafted.value, 'item.drafted')
      return drafted
    })
  },

  'item.list': (ports, input) =>
    ports.store.read(async (tx) => {
      const items = await tx.items.list({
        ...(input.organisationId === undefined ? {} : { organisationId: input.organisationId }),
        ...(input.caseId === undefined ? {} : { caseId: input.caseId }),
      })
      return ok(await Promise.all(items.map((item) => withNumbers(tx, item))))
    }),

  'item.show': async (ports, input, actor) => {
    const story = await ports.store.read(async (tx) => {
      const item = await findItem(tx, input.itemId)
      if (!item.ok) return item
      const decision = (await tx.decisions.ofItem(input.itemId)) ?? null
      return ok({ ...(await withNumbers(tx, item.value)), decision })
    })
    if (story.ok) await logSecretReading(ports, actor, story.value.item)
    return story
  },
}

/** The item as its template gives it, with the people and papers that were named. Nothing is saved. */
async function draftItem(ports: Ports, input: MethodInput<'item.draft'>): Promise<Result<Item, AppFailure>> {
  const organisation = await findOrganisation(ports, input.organisationId)
  if (!organisation.ok) return organisation
  const body = bodyOf(organisation.value, input.bodyId)
  if (!body.ok) return body
  const template = await ports.itemTemplates.find(input.template)
  if (!template.ok) return template
  const facts = checkFacts(template.value.definition, input.facts, input.language)
  if (!facts.ok) return facts
  const context = { organisation: organisation.value, body: body.value }
  const nextId = (kind: string): string => ports.ids.next(kind)
  const rendered = renderItemTemplate(template.value, input.language, facts.value, context, nextId)
  if (!rendered.ok) return rendered
  const preparers = contactsOf(organisation.value, input.preparers, input.language)
  if (!preparers.ok) return preparers
  const presenter = findPerson(organisation.value, body.value.presenter)
  return ok({
    itemId: asId<ItemId>(ports.ids.next('item')),
    organisationId: organisation.value.id,
    caseIds: input.caseIds,
    authority: { kind: 'body', bodyId: body.value.id },
    text: textOf(input, rendered.value, preparers.value, presenter),
    template: { id: template.value.definition.id, version: template.value.definition.version },
    facts: facts.value,
    status: { status: 'draft' },
  })
}

const textOf = (
  input: MethodInput<'item.draft'>,
  rendered: RenderedItem,
  preparers: readonly Contact[],
  presenter: Person | undefined,
): ItemText => ({
  ...rendered,
  language: input.language,
  preparers,
  presenter: presenter === undefined ? null : contactOf(presenter, input.language),
  infoContact: preparers[0] ?? null,
  attachments: input.attachments.map((file, at): Attachment => ({
    ...file,
    n: at + 1,
    handedOutAtMeeting: false,
  })),
  served: input.served,
  informed: input.informed,
})

/** People of the office as an item names them. */
export const contactsOf = (
  organisation: Organisation,
  ids: readonly PersonId[],
  language: Language,
): Result<readonly Contact[], AppFailure> =>
  all(
    ids.map((id) => {
      const person = findPerson(organisation, id)
      return person === undefined
        ? fail<AppFailure>({ code: 'decision/unknown-person', personId: id })
        : ok(contactOf(person, language))
    }),
  )

export const contactOf = ({ id, name, title, email, phone }: Person, language: Language): Contact => ({
  personId: id,
  name,
  title: title?.[language] ?? null,
  email,
  phone,
})

const withNumbers = async (tx: Reading, item: Item) => ({
  item,
  caseNumbers: await numbersOf(tx, item.caseIds),
})

async function saveItem(tx: Writing, item: Item, action: string): Promise<void> {
  await tx.saveItem(item)
  await tx.append({
    action,
    subject: { kind: 'item', id: item.itemId },
    caseId: item.caseIds[0] ?? null,
    payload: { title: item.text.title, status: item.status.status },
  })
}
