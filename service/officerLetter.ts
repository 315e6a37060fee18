import type { MethodInput } from '../api/contract/index.ts'
import { buildLetter, letterToConfirm } from '../core/document/letter.ts'
import { officerOf } from '../core/document/officerDecision.ts'
import { ok } from '../core/shared/result.ts'
import { type Exit, leave, withTexts } from './documentExit.ts'
import { contactIn, instructionVersions } from './instructions.ts'
import { type DecidedAlone, officerInstructions } from './officerDocument.ts'

/** The letter that serves an officer's decision, with its instruction in the recipient's language. */
export async function writeOfficerLetter(
  exit: Exit,
  { item, decision, organisation, style, caseNumbers }: DecidedAlone,
  input: MethodInput<'document.letter'>,
) {
  const { recipient, channel, sentOn, enclosed, format, publishedOn } = input
  const language = input.language ?? item.text.language
  const instructions = await officerInstructions(exit.ports, {
    organisation,
    item,
    decision: { ...decision, publishedOn: decision.publishedOn ?? publishedOn },
    language,
  })
  if (!instructions.ok) return instructions
  const officer = officerOf(organisation, { ...item, text: { ...item.text, language } })
  const document = buildLetter({
    organisation,
    bodyName: `${officer.role} ${officer.name}`,
    decidedOn: decision.decidedOn,
    style,
    createdAt: exit.ports.clock.now(),
    item: {
      bodyAbbreviation: null,
      number: { kind: 'section', n: decision.section },
      caseNumbers,
      text: item.text,
    },
    paper: 'officerDecision',
    language,
    recipient,
    channel,
    sentOn,
    enclosed,
    contact: contactIn(organisation, item.text.infoContact, language),
    sender: officer,
    instructions: instructions.value,
  })
  const left = await leave(withTexts(exit, instructionVersions(instructions.value)), document, format)
  const toConfirm = letterToConfirm({ channel, decidedOn: decision.decidedOn })
  return left.ok && toConfirm !== null ? ok({ ...left.value, toConfirm }) : left
}
