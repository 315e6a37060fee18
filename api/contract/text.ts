import { z } from 'zod'
import type {
  Attachment,
  AttachmentFile,
  Clause,
  Contact,
  ItemText,
  Proposal,
} from '../../core/draft/item.ts'
import type { BlockId, ClauseId, PersonId } from '../../core/shared/ids.ts'
import type { Block, Cell, Inline, List, ListItem, Mark, Origin } from '../../core/shared/text.ts'
import { CLAUSE_KINDS } from '../../core/template/clauseKinds.ts'
import { day, id, language } from './schema.ts'

/**
 * The block tree as it comes from an editor, checked to the last mark. Nothing passes that the writers could not
 * print: limits are for messages, not for authors (a 200-page item has some 4,000 blocks).
 */

const MOST_CHARACTERS = 200_000
const MOST_RUNS = 20_000
const MOST_BLOCKS = 20_000
const MOST_COLUMNS = 60
/** Lists inside lists. */
const DEEPEST_LIST = 6

/** No control characters (but a tab) and no half surrogates: XML 1.0 cannot hold them. */
const words = z
  .string()
  .max(MOST_CHARACTERS)
  .regex(/^(?:\t|[^\p{Cc}\p{Cs}\uFFFE\uFFFF])*$/u)

const line = words.max(5000)
const name = line.min(1).max(1000)

/** Only addresses that a reader may follow from a document. */
const href = line.max(2000).regex(/^(?:https?:\/\/|mailto:)[^\s<>\\]+$/iu)

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['strong', 'emphasis']) }),
  z.strictObject({ kind: z.literal('link'), href }),
  z.strictObject({ kind: z.literal('language'), language }),
  z.strictObject({
    kind: z.literal('fact'),
    factId: z.string().regex(/^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*$/u),
  }),
  z.strictObject({
    kind: z.literal('personal'),
    category: z.enum(['name', 'contact', 'identityCode', 'health', 'economy', 'other']),
    necessary: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('secret'), ground: name }),
]) satisfies z.ZodType<Mark>

const inline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('run'), text: words, marks: z.array(mark).max(20) }),
  z.strictObject({ kind: z.literal('lineBreak') }),
]) satisfies z.ZodType<Inline>

const content = z.array(inline).max(MOST_RUNS)

const origin = z
  .strictObject({
    template: line.max(200),
    version: z.int().min(0),
    part: line.max(200),
    hash: z.string().regex(/^[0-9a-f]{64}$/u),
  })
  .nullable() satisfies z.ZodType<Origin | null>

const base = { blockId: id<BlockId>(), origin }

const listAt = (depth: number): z.ZodType<List> =>
  z.strictObject({
    ...base,
    kind: z.literal('list'),
    style: z.enum(['bulleted', 'numbered']),
    items: z.array(listItemAt(depth)).min(1).max(MOST_BLOCKS),
  })

const listItemAt = (depth: number): z.ZodType<ListItem> =>
  z.strictObject({
    blockId: id<BlockId>(),
    content,
    sublist: depth === DEEPEST_LIST ? z.null() : listAt(depth + 1).nullable(),
  })

const cell = z.strictObject({ align: z.enum(['start', 'end']), content }) satisfies z.ZodType<Cell>

const row = z.array(cell).min(1).max(MOST_COLUMNS)

const table = z
  .strictObject({ ...base, kind: z.literal('table'), header: row, rows: z.array(row).max(MOST_BLOCKS) })
  .refine(({ header, rows }) => rows.every((cells) => cells.length === header.length), {
    error: 'rows have as many cells as the header',
  })

export const block: z.ZodType<Block> = z.union([
  z.strictObject({ ...base, kind: z.literal('heading'), level: z.literal([1, 2, 3]), content }),
  z.strictObject({ ...base, kind: z.literal('paragraph'), content }),
  z.strictObject({ ...base, kind: z.literal('quotation'), content }),
  listAt(1),
  table,
])

export const blocks = z.array(block).max(MOST_BLOCKS)

const contact = z.strictObject({
  personId: id<PersonId>().nullable(),
  name: name.nullable(),
  title: name.nullable(),
  email: name.nullable(),
  phone: name.nullable(),
}) satisfies z.ZodType<Contact>

const clause = z.strictObject({
  clauseId: id<ClauseId>(),
  kind: z.enum(CLAUSE_KINDS).nullable(),
  content,
  origin,
  follows: id<ClauseId>().exactOptional(),
  routeChoice: z
    .strictObject({
      appeal: z.enum(['allowed', 'prohibited']),
      kind: z.enum(CLAUSE_KINDS).nullable(),
      chosenBy: name,
      chosenOn: day,
      why: name,
    })
    .exactOptional(),
}) satisfies z.ZodType<Clause>

const proposal = z.strictObject({
  form: z.enum(['running', 'numbered']),
  leadIn: content,
  clauses: z.array(clause).max(200),
}) satisfies z.ZodType<Proposal>

export const access = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['online', 'onRequest', 'notYetPublic']) }),
  z.strictObject({ kind: z.literal('secret'), ground: name }),
])

const file = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  name,
  mediaType: name,
  /** Bytes. */
  size: z.int().min(0),
}) satisfies z.ZodType<AttachmentFile>

const attachment = z.strictObject({
  n: z.int().min(1),
  title: name,
  dated: day.nullable(),
  access,
  handedOutAtMeeting: z.boolean(),
  file: file.exactOptional(),
}) satisfies z.ZodType<Attachment>

const ids = (text: ItemText): readonly string[] => [
  ...[...text.description, ...text.effects].map(({ blockId }) => blockId),
  ...text.proposal.clauses.map(({ clauseId }) => clauseId),
]

/** An item's whole text. Ids of blocks and clauses are each used once: findings, merges and cards go by them. */
export const itemText: z.ZodType<ItemText> = z
  .strictObject({
    language,
    title: line,
    preparers: z.array(contact).max(100),
    presenter: contact.nullable(),
    infoContact: contact.nullable(),
    description: blocks,
    effects: blocks,
    proposal,
    attachments: z.array(attachment).max(1000),
    served: z.array(name).max(1000),
    informed: z.array(name).max(1000),
  })
  .refine((text) => new Set(ids(text)).size === ids(text).length, { error: 'ids of blocks are unique' })
