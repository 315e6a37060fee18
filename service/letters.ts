import type { MethodInput } from '../api/contract/index.ts'
import { buildInspectedSection } from '../core/document/inspectedSection.ts'
import { minutesView } from '../core/document/itemView.ts'
import { buildLetter, letterToConfirm } from '../core/document/letter.ts'
import { bodyAtStart } from '../core/organisation/bodyName.ts'
import { fold } from '../core/shared/fold.ts'
import { fail, ok } from '../core/shared/result.ts'
import { type Exit, exitOf, leave, withTexts } from './documentExit.ts'
import { type DecidedSource, certifierOf, findDecidedItem } from './documentSources.ts'
import type { Handlers } from './handler.ts'
import { contactIn, extractInstructions, instructionVersions } from './instructions.ts'
import { findDecidedAlone } from './officerDocument.ts'
import { writeOfficerLetter } from './officerLetter.ts'

export const letterHandlers: Handlers<'document.letter' | 'document.section'> = {
  'document.letter': async (ports, input, actor) => {
    const documentId = `letter:${input.itemId}:${fold(input.recipient[0])}:${input.channel}:${input.language ?? ''}`
    const alone = await ports.store.read((tx) => findDecidedAlone(ports, tx, input.itemId))
    if (alone.ok)
      return writeOfficerLetter(exitOf(ports, actor, documentId, [alone.value], input), alone.value, input)
    if (alone.failure.code !== 'officer/not-officer') return alone
    const found = await ports.store.read((tx) => findDecidedItem(ports, tx, input))
    if (!found.ok) return found
    return writeLetter(exitOf(ports, actor, documentId, [found.value.source], input), found.value, input)
  },

  'document.section': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findDecidedItem(ports, tx, input))
    if (!found.ok) return found
    const exit = exitOf(ports, actor, `section:${input.itemId}`, [found.value.source], input)
    return writeSection(exit, found.value, input)
  },
}

async function writeLetter(
  exit: Exit,
  { source, decision, style }: DecidedSource,
  input: MethodInput<'document.letter'>,
) {
  const { ports } = exit
  const { organisation, body, item } = source
  const { recipient, channel, sentOn, enclosed, publishedOn, format } = input
  const language = input.language ?? item.text.language
  const view = minutesView(source, decision)
  if (!view.ok) return view
  const instructions = await extractInstructions(ports, { source, decision, publishedOn, language })
  if (!instructions.ok) return instructions
  const document = buildLetter({
    organisation,
    bodyName: bodyAtStart(body, language),
    decidedOn: decision.handledOn,
    style,
    createdAt: ports.clock.now(),
    item: view.value,
    paper: 'extract',
    language,
    recipient,
    channel,
    sentOn,
    enclosed,
    contact: contactIn(organisation, item.text.infoContact, language),
    sender: certifierOf(source, language),
    instructions: instructions.value,
  })
  const left = await leave(withTexts(exit, instructionVersions(instructions.value)), document, format)
  const toConfirm = letterToConfirm({ channel, decidedOn: decision.handledOn })
  return left.ok && toConfirm !== null ? ok({ ...left.value, toConfirm }) : left
}

async function writeSection(
  exit: Exit,
  { source, decision, meeting, style }: DecidedSource,
  { format }: MethodInput<'document.section'>,
) {
  const { ports } = exit
  const { organisation, body } = source
  if (meeting.status.status === 'imported')
    return fail({ code: 'meeting/only-imported', heldOn: meeting.heldOn } as const)
  if (meeting.status.status !== 'held')
    return fail({ code: 'meeting/not-held', number: meeting.number, year: meeting.year } as const)
  const view = minutesView(source, decision)
  if (!view.ok) return view
  const instructions = await extractInstructions(ports, { source, decision, publishedOn: null })
  if (!instructions.ok) return instructions
  const document = buildInspectedSection({
    organisation,
    body,
    meeting,
    style,
    record: meeting.status.record,
    createdAt: ports.clock.now(),
    item: view.value,
    instructions: instructions.value,
  })
  return leave(withTexts(exit, instructionVersions(instructions.value)), document, format)
}
