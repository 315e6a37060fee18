import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { Attachment, Item } from '../core/draft/item.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { findWritable, keepDraft } from './draftPlace.ts'
import { savedItem } from './draftReview.ts'
import type { Handlers } from './handler.ts'
import { findItem } from './lookup.ts'

export const draftAttachmentHandlers: Handlers<'item.attach' | 'item.attachment'> = {
  'item.attach': async (ports, input, actor) => {
    const kept = await ports.draft.blobs.keep(input.file.bytes)
    if (!kept.ok) return kept
    return ports.store.write(actor, async (tx) => {
      const draft = await findWritable(ports, tx, input.itemId)
      if (!draft.ok) return draft
      const item = withAttachment(draft.value.item, input, kept.value)
      await keepDraft(tx, item, { action: 'item.attached', payload: { hash: kept.value } })
      return savedItem(tx, draft.value, item, [])
    })
  },

  'item.attachment': async (ports, { itemId, n }) => {
    const item = await ports.store.read((tx) => findItem(tx, itemId))
    if (!item.ok) return item
    const file = fileOf(item.value, n)
    if (!file.ok) return file
    const { hash, name, mediaType } = file.value
    const bytes = await ports.draft.blobs.find(hash)
    return bytes === null ? fail({ code: 'item/attachment-lost', name, n }) : ok({ name, mediaType, bytes })
  },
}

function withAttachment(item: Item, input: MethodInput<'item.attach'>, hash: string): Item {
  const { name, mediaType, bytes } = input.file
  const { attachments } = item.text
  const attachment: Attachment = {
    n: attachments.length + 1,
    title: input.title ?? name.replace(/\.[A-Za-z0-9]{1,5}$/u, ''),
    dated: input.dated,
    access: input.access,
    handedOutAtMeeting: false,
    file: { hash, name, mediaType, size: bytes.length },
  }
  return { ...item, text: { ...item.text, attachments: [...attachments, attachment] } }
}

function fileOf({ text }: Item, n: number): Result<NonNullable<Attachment['file']>, AppFailure> {
  const attachment = text.attachments.find((one) => one.n === n)
  if (attachment === undefined) return fail({ code: 'item/no-attachment', title: text.title, n })
  return attachment.file === undefined
    ? fail({ code: 'item/attachment-without-file', title: attachment.title, n })
    : ok(attachment.file)
}
