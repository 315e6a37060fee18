import type { MethodInput } from '../api/contract/index.ts'
import type { ServicePaper } from '../api/contract/service.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { type Dispatch, channelOf, keepDispatch } from '../core/appeal/dispatch.ts'
import { type IsoDate, formatDate } from '../core/calendar/day.ts'
import { LETTER_CHANNELS } from '../core/document/letter.ts'
import { slug } from '../core/organisation/slug.ts'
import type { Bilingual, Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { documentHandlers } from './document.ts'
import type { Handlers } from './handler.ts'
import { letterHandlers } from './letters.ts'
import { officerDocument, officerDocumentHandlers } from './officerDocument.ts'
import { mailBytes } from './mail.ts'
import type { Actor, Ports } from './ports.ts'
import { type ServedItem, findServed, rowOfRecipient, rowsOf } from './serviceRegister.ts'
import type { Reading } from './store.ts'

type Input = MethodInput<'service.prepare'>
type Addressee = Input['recipients'][number]

export const serviceMakingHandlers: Handlers<'service.prepare'> = {
  'service.prepare': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findServed(ports, tx, input.itemId))
    if (!found.ok) return found
    if (!isInspected(found.value))
      return fail({ code: 'service/not-inspected', section: found.value.decision.section })
    const papers: ServicePaper[] = []
    for (const addressee of input.recipients) {
      const made = await papersFor(ports, actor, found.value, addressee, input.sentOn)
      if (!made.ok) return made
      papers.push(...made.value)
    }
    return keepPrepared(ports, actor, input, papers)
  },
}

/** A body's decision comes into being with the inspection; before that only a § inspected at once (R-INS-02). */
const isInspected = ({ meeting, decision }: ServedItem): boolean =>
  meeting === null ||
  decision.inspectedImmediately === true ||
  meeting.status.status === 'imported' ||
  (meeting.minutes !== undefined && meeting.minutes.state !== 'drafted' && meeting.minutes.state !== 'frozen')

async function papersFor(
  ports: Ports,
  actor: Actor,
  served: ServedItem,
  addressee: Addressee,
  sentOn: IsoDate,
): Promise<Result<readonly ServicePaper[], AppFailure>> {
  const row = rowOfRecipient(served, addressee.recipient)
  if (!row.ok) return row
  const extract = await extractFor(ports, actor, served, addressee.recipient)
  if (!extract.ok) return extract
  const letter =
    row.value.role === 'served' ? await letterFor(ports, actor, served, addressee, sentOn) : ok([])
  if (!letter.ok) return letter
  const papers = [...extract.value, ...letter.value]
  return ok([...papers, mailFor(served, addressee, row.value.role, papers)])
}

type Papers = Promise<Result<readonly ServicePaper[], AppFailure>>

const stemOf = ({ decision }: ServedItem, word: string, recipient: string): string =>
  `${word}-${decision.section}-${slug(recipient, [])}`

async function extractFor(ports: Ports, actor: Actor, served: ServedItem, recipient: string): Papers {
  const { item } = served
  if (served.meeting === null) return decisionFor(ports, actor, served, recipient)
  const input = { itemId: item.itemId, format: 'docx' as const, recipient, publishedOn: publishedOn(served) }
  const written = await documentHandlers['document.extract'](ports, input, actor)
  if (!written.ok) return written
  const word = { fi: 'ote', sv: 'utdrag' }[item.text.language]
  const name = `${stemOf(served, word, recipient)}.docx`
  return ok([{ recipient, kind: 'extract', name, bytes: written.value.bytes }])
}

/** An officer's decision goes out whole, with its instruction: the signed file when it has been signed. */
async function decisionFor(ports: Ports, actor: Actor, served: ServedItem, recipient: string): Papers {
  const { item } = served
  const signed = await ports.store.read((tx) => signedFile(tx, officerDocument(item.itemId)))
  const input = { itemId: item.itemId, format: 'docx' as const }
  const written =
    signed === null
      ? await officerDocumentHandlers['document.officerDecision'](ports, input, actor)
      : ok({ bytes: signed })
  if (!written.ok) return written
  const word = { fi: 'paatos', sv: 'beslut' }[item.text.language]
  const name = `${stemOf(served, word, recipient)}.docx`
  return ok([{ recipient, kind: 'extract', name, bytes: written.value.bytes }])
}

/** The newest version that has been signed; `null`: none has. */
async function signedFile(tx: Reading, documentId: string): Promise<Uint8Array | null> {
  for (const { version } of await tx.documents.versions(documentId)) {
    if ((await tx.documents.mostSignatures(documentId, version)) === 0) continue
    const kept = await tx.documents.kept(documentId, version)
    if (kept !== undefined) return kept.bytes
  }
  return null
}

/** A party's letter tells how it is served and how the decision is appealed, in the party's language. */
async function letterFor(
  ports: Ports,
  actor: Actor,
  served: ServedItem,
  { recipient, address, language, way, isAuthority }: Addressee,
  sentOn: IsoDate,
): Papers {
  const service = channelOf(way, isAuthority)
  const channel = LETTER_CHANNELS.find((one) => one === service) ?? 'letter_ordinary'
  const input = {
    itemId: served.item.itemId,
    format: 'docx' as const,
    recipient: [recipient, ...address] as [string, ...string[]],
    language,
    channel,
    sentOn,
    publishedOn: publishedOn(served),
    enclosed: [],
  }
  const written = await letterHandlers['document.letter'](ports, input, actor)
  if (!written.ok) return written
  const name = `${stemOf(served, { fi: 'tiedoksianto', sv: 'delgivning' }[language], recipient)}.docx`
  return ok([{ recipient, kind: 'letter', name, bytes: written.value.bytes }])
}

/** The day the inspected minutes went on the net, when that has been recorded. */
const publishedOn = ({ file }: ServedItem): IsoDate | null =>
  file.services.find(({ recipient, of }) => recipient.kind === 'members' && of.kind === 'decision')?.event ??
  null

type MailWords = (fields: {
  readonly body: string
  readonly day: string
  readonly section: number
  readonly title: string
}) => { readonly subject: string; readonly text: string }

type MailKind = 'served' | 'informed' | 'officerServed' | 'officerInformed'

const MAIL: Readonly<Record<MailKind, Bilingual<MailWords>>> = {
  officerServed: {
    fi: ({ body, day, section, title }) => ({
      subject: `Päätöksen tiedoksianto: ${body} ${day} § ${section}`,
      text: `Hei,\n\nliitteenä on viranhaltijapäätös ”${title}” (${body} ${day} § ${section}), sen tiedoksianto ja muutoksenhakuohje.\n\nVastaathan tähän viestiin, jos jokin liite ei aukea.\n`,
    }),
    sv: ({ body, day, section, title }) => ({
      subject: `Delgivning av beslut: ${body} ${day} § ${section}`,
      text: `Hej,\n\nbifogat finns tjänsteinnehavarbeslutet ”${title}” (${body} ${day} § ${section}), delgivningen av det och besvärsanvisningen.\n\nSvara på detta meddelande om någon bilaga inte går att öppna.\n`,
    }),
  },
  officerInformed: {
    fi: ({ body, day, section, title }) => ({
      subject: `Tiedoksi: ${body} ${day} § ${section}`,
      text: `Hei,\n\nliitteenä on tiedoksi viranhaltijapäätös ”${title}” (${body} ${day} § ${section}).\n`,
    }),
    sv: ({ body, day, section, title }) => ({
      subject: `För kännedom: ${body} ${day} § ${section}`,
      text: `Hej,\n\nbifogat finns för kännedom tjänsteinnehavarbeslutet ”${title}” (${body} ${day} § ${section}).\n`,
    }),
  },
  served: {
    fi: ({ body, day, section, title }) => ({
      subject: `Päätöksen tiedoksianto: ${body} ${day} § ${section}`,
      text: `Hei,\n\nliitteenä on tiedoksianto päätöksestä ”${title}” (${body} ${day} § ${section}), pöytäkirjanote ja muutoksenhakuohje.\n\nVastaathan tähän viestiin, jos jokin liite ei aukea.\n`,
    }),
    sv: ({ body, day, section, title }) => ({
      subject: `Delgivning av beslut: ${body} ${day} § ${section}`,
      text: `Hej,\n\nbifogat finns delgivningen av beslutet ”${title}” (${body} ${day} § ${section}), protokollsutdraget och besvärsanvisningen.\n\nSvara på detta meddelande om någon bilaga inte går att öppna.\n`,
    }),
  },
  informed: {
    fi: ({ body, day, section, title }) => ({
      subject: `Tiedoksi: ${body} ${day} § ${section}`,
      text: `Hei,\n\nliitteenä on tiedoksi pöytäkirjanote päätöksestä ”${title}” (${body} ${day} § ${section}).\n`,
    }),
    sv: ({ body, day, section, title }) => ({
      subject: `För kännedom: ${body} ${day} § ${section}`,
      text: `Hej,\n\nbifogat finns för kännedom protokollsutdraget om beslutet ”${title}” (${body} ${day} § ${section}).\n`,
    }),
  },
}

function mailFor(
  served: ServedItem,
  { recipient, email, language }: Addressee,
  role: 'served' | 'informed',
  papers: readonly ServicePaper[],
): ServicePaper {
  const { organisation, decision, item } = served
  const [row] = rowsOf(served)
  const { subject, text } = MAIL[kindOfMail(served, role)][language]({
    body: row?.bodyName[language] ?? '',
    day: formatDate(decision.handledOn),
    section: decision.section,
    title: item.text.title,
  })
  const from = organisation.registry?.email ?? ''
  const bytes = mailBytes({ from, to: email, subject, text, attachments: papers })
  const name = `${stemOf(served, MESSAGE[language], recipient)}.eml`
  return { recipient, kind: 'mail', name, bytes }
}

function kindOfMail({ meeting }: ServedItem, role: 'served' | 'informed'): MailKind {
  if (meeting !== null) return role
  return role === 'served' ? 'officerServed' : 'officerInformed'
}

const MESSAGE: Readonly<Record<Language, string>> = { fi: 'viesti', sv: 'meddelande' }

/** The papers are made: the register says so, until they are marked as sent. What went out already stays sent. */
const keepPrepared = (
  ports: Ports,
  actor: Actor,
  { itemId, recipients }: Input,
  papers: readonly ServicePaper[],
) =>
  ports.store.write(actor, async (tx) => {
    const found = await findServed(ports, tx, itemId)
    if (!found.ok) return found
    let { file } = found.value
    for (const { recipient, language, way } of recipients) {
      const row = rowOfRecipient(found.value, recipient)
      if (!row.ok) return row
      const prepared: Dispatch = {
        recipient,
        role: row.value.role,
        language,
        way,
        state: { state: 'prepared', preparedOn: ports.clock.today(), by: actor.name },
      }
      if (row.value.dispatch?.state.state !== 'sent') file = keepDispatch(file, prepared)
    }
    await tx.saveAppealFile(file)
    await tx.append({
      action: 'service.prepared',
      subject: { kind: 'appealFile', id: itemId },
      caseId: found.value.item.caseIds[0] ?? null,
      payload: { papers: papers.map(({ recipient, name }) => ({ recipient, name })) },
    })
    return ok({ papers, rows: rowsOf({ ...found.value, file }) })
  })
