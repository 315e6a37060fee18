import type { PacketPaper } from '../api/contract/agenda.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { buildItemPage } from '../core/document/extract.ts'
import { type ItemSource, proposalView } from '../core/document/itemView.ts'
import type { Attachment } from '../core/draft/item.ts'
import { hasSecrets } from '../core/draft/secrecy.ts'
import type { MeetingId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { secretCaseOf } from './agendaItems.ts'
import { findInvitedItems, openSource } from './agendaPapers.ts'
import { noticeOf } from './document.ts'
import { exitOf, leave } from './documentExit.ts'
import type { MeetingItems } from './documentSources.ts'
import type { Actor, Ports } from './ports.ts'
import { logSecretReading } from './secretReading.ts'
import type { Reading } from './store.ts'

/** One paper of the packet, with what it is printed from. */
interface Planned extends PacketPaper {
  readonly of:
    | { readonly kind: 'notice' }
    | { readonly kind: 'item'; readonly source: ItemSource }
    | { readonly kind: 'attachment'; readonly source: ItemSource; readonly attachment: Attachment }
}

const FOLDERS = {
  notice: { fi: 'Kokouskutsu ja esityslista', sv: 'Kallelse och föredragningslista' },
  items: { fi: 'Asiat', sv: 'Ärenden' },
  attachments: { fi: 'Liitteet', sv: 'Bilagor' },
  attachment: { fi: 'Liite', sv: 'Bilaga' },
  secret: { fi: 'Salassa pidettävät', sv: 'Sekretessbelagda' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** The papers of the members' packet: the notice with its agenda, items, attachments; secret ones in their own folder. */
export async function packetPapers(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
): Promise<Result<readonly PacketPaper[], AppFailure>> {
  const found = await findInvitedItems(ports, tx, meetingId)
  if (!found.ok) return found
  const planned = await planOf(tx, found.value)
  return ok(planned.map(({ paper, path, title, secret }) => ({ paper, path, title, secret })))
}

async function planOf(tx: Reading, { sources }: MeetingItems): Promise<readonly Planned[]> {
  const language = sources[0]?.item.text.language ?? 'fi'
  const title = FOLDERS.notice[language]
  const papers: Planned[] = [
    { paper: 'notice', path: `${title}.docx`, title, secret: false, of: { kind: 'notice' } },
  ]
  for (const source of sources) {
    const open = await openSource(tx, source)
    papers.push(...papersOf(open, language, 'open'))
    const { item } = source
    if (hasSecrets(item) || (await secretCaseOf(tx, item)) !== null)
      papers.push(...papersOf(source, language, 'secret'))
  }
  return papers
}

function papersOf(source: ItemSource, language: Language, which: 'open' | 'secret'): readonly Planned[] {
  const { item, number } = source
  const secret = which === 'secret'
  const root = secret ? `${FOLDERS.secret[language]}/` : ''
  const name = `${String(number?.n ?? 0).padStart(2, '0')} ${fileName(item.text.title)}`
  const page: Planned = {
    paper: `${which}:${item.itemId}`,
    path: `${root}${FOLDERS.items[language]}/${name}.docx`,
    title: item.text.title,
    secret,
    of: { kind: 'item', source },
  }
  const attachments = item.text.attachments.flatMap((attachment): readonly Planned[] => {
    if (attachment.file === undefined || (secret && attachment.access.kind !== 'secret')) return []
    const file = `${FOLDERS.attachment[language]} ${attachment.n} ${fileName(attachment.file.name)}`
    return [
      {
        paper: `${which}:${item.itemId}:${attachment.n}`,
        path: `${root}${FOLDERS.attachments[language]}/${name}/${file}`,
        title: attachment.title,
        secret,
        of: { kind: 'attachment', source, attachment },
      },
    ]
  })
  return [page, ...attachments]
}

/** What no file system takes is left out, and long names are cut where a path still fits. */
const fileName = (title: string): string =>
  title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/u, '')

/** Writes one paper of the packet. Who gets a secret one is a line of the log. */
export async function writePaper(
  ports: Ports,
  actor: Actor,
  meetingId: MeetingId,
  paper: string,
): Promise<Result<{ readonly bytes: Uint8Array }, AppFailure>> {
  const planned = await ports.store.read((tx) => findPaper(ports, tx, meetingId, paper))
  if (!planned.ok) return planned
  const { found, one } = planned.value
  const documentId = `packet:${meetingId}:${paper}`
  if (one.of.kind === 'notice') return writeNotice(ports, actor, documentId, found)
  const { source } = one.of
  if (one.secret) await logSecretReading(ports, actor, source.item)
  if (one.of.kind === 'attachment') return readAttachment(ports, one.of.attachment)
  const page = buildItemPage({
    organisation: source.organisation,
    item: proposalView(source),
    createdAt: ports.clock.now(),
    inspected: 'unknown',
    style: found.style,
  })
  return leave(exitOf(ports, actor, documentId, [source], { format: 'docx' }), page, 'docx')
}

async function findPaper(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
  paper: string,
): Promise<Result<{ readonly found: MeetingItems; readonly one: Planned }, AppFailure>> {
  const found = await findInvitedItems(ports, tx, meetingId)
  if (!found.ok) return found
  const one = (await planOf(tx, found.value)).find((planned) => planned.paper === paper)
  return one === undefined ? fail({ code: 'agenda/paper-unknown', paper }) : ok({ found: found.value, one })
}

/** The notice that everybody called gets: of secret items a mention. */
async function writeNotice(
  ports: Ports,
  actor: Actor,
  documentId: string,
  found: MeetingItems,
): Promise<Result<{ readonly bytes: Uint8Array }, AppFailure>> {
  const { status } = found.meeting
  const sources = await ports.store.read(async (tx) => {
    const open: ItemSource[] = []
    for (const source of found.sources) open.push(await openSource(tx, source))
    return open
  })
  const notice = noticeOf(
    ports,
    { ...found, sources },
    status.status === 'summoned' ? status.summonedOn : null,
  )
  return leave(exitOf(ports, actor, documentId, sources, { format: 'docx' }), notice, 'docx')
}

async function readAttachment(
  ports: Ports,
  { file, n, title }: Attachment,
): Promise<Result<{ readonly bytes: Uint8Array }, AppFailure>> {
  if (file === undefined) return fail({ code: 'item/attachment-without-file', title, n })
  const bytes = await ports.draft.blobs.find(file.hash)
  return bytes === null ? fail({ code: 'item/attachment-lost', name: file.name, n }) : ok({ bytes })
}
