import { formatTime } from '../calendar/day.ts'
import { dissentGround } from '../meeting/dissent.ts'
import type { EventByKind, EventOf, MeetingEntry, MeetingEventKind } from '../meeting/events.ts'
import type { ItemHandling, RecordedVote } from '../meeting/handling.ts'
import { groundSection } from '../meeting/recusal.ts'
import { countVote } from '../meeting/vote.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { electionSentence } from './electionSentence.ts'
import { decidedSentence, outcomeSentence } from './outcomeText.ts'
import { type PhraseName, phrase } from './phrases.ts'
import { continued, withStop } from './punctuation.ts'
import {
  type SentenceContext,
  bodyWords,
  expertNames,
  genitiveOf,
  joinNames,
  nameOf,
  titledName,
} from './sentenceWords.ts'
import { standsSentence } from './standsSentence.ts'
import { voteSentence } from './voteSentence.ts'

/**
 * What the minutes or the log say of one entry, in one language. The entry need not be recorded yet: what is about to be
 * recorded can be read before it is.
 */
export const entrySentence = (entry: MeetingEntry, context: SentenceContext, language: Language): string =>
  say({ entry, context, language }, entry.event.kind, entry.event)

/** What a sentence sees. */
interface Telling {
  readonly entry: MeetingEntry
  readonly context: SentenceContext
  readonly language: Language
}

const say = <Kind extends MeetingEventKind>(telling: Telling, kind: Kind, event: EventByKind[Kind]): string =>
  SENTENCES[kind](event, telling)

const SENTENCES: {
  readonly [Kind in MeetingEventKind]: (event: EventByKind[Kind], telling: Telling) => string
} = {
  opened: (_event, telling) => timed('opened', telling),
  closed: (_event, telling) => timed('closed', telling),
  arrived: arrivedSentence,
  left: ({ personId }, telling) => timed('left', telling, personId),
  chairTaken: ({ personId }, telling) =>
    timed(telling.entry.itemId === null ? 'chairTaken' : 'chairTakenInItem', telling, personId),
  secretaryTaken: ({ personId }, telling) =>
    timed(telling.entry.itemId === null ? 'secretaryTaken' : 'secretaryTakenInItem', telling, personId),
  presenterChanged: ({ personId }, telling) =>
    timed(telling.entry.itemId === null ? 'presenterChangedFrom' : 'presenterChanged', telling, personId),
  breakBegan: (_event, telling) => timed('breakBegan', telling),
  breakEnded: (_event, telling) => timed('breakEnded', telling),
  itemOpened: (_event, telling) => timed('itemOpened', telling),
  expertHeard: (event, { context, language }) =>
    phrase(
      event.leftBeforeDecision ? 'expertHeardAndLeft' : 'expertHeard',
      language,
      expertNames(context, event, language),
    ),
  handedOut: ({ title, attachmentNo }, { language }) =>
    phrase('handedOut', language, { document: title, n: attachmentNo }),
  proposalChanged: ({ text }, { language }) => phrase('proposalChanged', language, { text: withStop(text) }),
  counterProposal: (event, telling) => proposalSentence(event, withStop(event.text), telling),
  motion: (event, telling) => {
    const asked = phrase(event.motion === 'table' ? 'motionToTable' : 'motionToReturn', telling.language)
    return proposalSentence(event, continued(asked, event.reason), telling)
  },
  stands: (event, { context, language }) => standsSentence(event, context, language),
  recusal: recusalText,
  recusedReturned: ({ personId }, telling) => timed('recusedReturned', telling, personId),
  vote: (event, { entry, context, language }) => {
    const handling = itemOf(entry, context)
    const recorded = handling?.votes.find(({ eventId }) => eventId === entry.eventId)
    return voteSentence(recorded ?? counted(entry, event, context), handling, context, language)
  },
  election: (event, { language }) => electionSentence(event, language),
  statement: ({ by, attachmentNo }, { context, language }) =>
    phrase('statement', language, { name: nameOf(context, by), n: attachmentNo }),
  dissent: dissentSentence,
  inspectedImmediately: (_event, { language }) => phrase('inspectedImmediately', language),
  decided: (event, { entry, context, language }) =>
    decidedSentence(event, itemOf(entry, context), context, language),
  reopened: ({ reason }, telling) =>
    phrase('reopened', telling.language, { time: timeOf(telling), text: withStop(reason) }),
  withdrawn: (_event, { language }) => outcomeSentence('WITHDRAWN', language),
  note: ({ text }) => withStop(text),
  reworded: ({ text }, { language }) => phrase('reworded', language, { text }),
  corrected: ({ event }, { language }) => phrase(event === null ? 'correctedAway' : 'corrected', language),
}

const itemOf = ({ itemId }: MeetingEntry, { state }: SentenceContext): ItemHandling | undefined =>
  itemId === null ? undefined : state.items.get(itemId)

const timeOf = ({ entry, language }: Telling): string => formatTime(entry.at, language)

/** A phrase of somebody at a time. */
function timed(name: PhraseName, telling: Telling, personId: PersonId | null = null): string {
  const { context, language } = telling
  const person =
    personId === null
      ? {}
      : { name: nameOf(context, personId), titled: titledName(context, personId, language) }
  return phrase(name, language, { time: timeOf(telling), ...person })
}

function arrivedSentence({ entry }: EventOf<'arrived'>, telling: Telling): string {
  if (entry.deputyFor === null) return timed('arrived', telling, entry.personId)
  const { context, language } = telling
  return phrase('arrivedAsDeputy', language, {
    name: nameOf(context, entry.personId),
    member: nameOf(context, entry.deputyFor),
    memberGen: genitiveOf(context, entry.deputyFor),
    time: timeOf(telling),
  })
}

/** A counter-proposal or motion; one that nobody supported drops out (KuntaL 104 §). */
function proposalSentence(
  { by, supportedBy }: Pick<EventOf<'counterProposal'>, 'by' | 'supportedBy'>,
  text: string,
  { context, language }: Telling,
): string {
  const name = nameOf(context, by)
  if (supportedBy.length === 0)
    return `${phrase('counterProposal', language, { name, text })} ${phrase('unsupported', language)}`
  return phrase('counterProposalSupported', language, {
    name,
    text,
    supporters: joinNames(
      supportedBy.map((id) => nameOf(context, id)),
      language,
    ),
    supportersGen: joinNames(
      supportedBy.map((id) => genitiveOf(context, id)),
      language,
    ),
  })
}

/** A disqualification: who raised it, on which ground, what the body found, whether the person went out (HL 27–29 §). */
function recusalText(event: EventOf<'recusal'>, { context, language }: Telling): string {
  const section = groundSection(event.ground)[language]
  const fields = {
    ...bodyWords(context.body, language),
    name: nameOf(context, event.personId),
    raiser: event.raisedBy === 'self' ? '' : nameOf(context, event.raisedBy),
    ground: event.reason.trim() === '' ? section : `${section}: ${event.reason.trim().replace(/\.$/u, '')}`,
  }
  const told = (name: PhraseName): string => phrase(name, language, fields)
  const self = event.raisedBy === 'self'
  if (event.ruling === 'notDisqualified')
    return `${told(self ? 'recusalDoubted' : 'recusalRaised')} ${told('recusalDenied')}`
  if (self) return `${told('recusalStated')}${event.leftRoom ? told('andLeft') : '.'} ${told('recusalFound')}`
  return `${told('recusalRaised')} ${told(event.leftRoom ? 'recusalFoundAndLeft' : 'recusalFound')}`
}

/** A vote that is not recorded yet, counted as the room stands. */
function counted(entry: MeetingEntry, event: EventOf<'vote'>, { state }: SentenceContext): RecordedVote {
  const { eventId, seq, at, itemId } = entry
  const quorum = (itemId === null ? undefined : state.items.get(itemId)?.quorum) ?? state.quorum
  const entitled = [...quorum.present, ...quorum.absent]
  const { chair } = state
  return { eventId, seq, at, event, entitled, chair, count: countVote(event, entitled, chair) }
}

function dissentSentence(
  { by, attachmentNo }: EventOf<'dissent'>,
  { entry, context, language }: Telling,
): string {
  const handling = itemOf(entry, context)
  const presented = handling !== undefined && dissentGround(handling, by) === 'presented'
  const declared = presented
    ? phrase('dissentPresenter', language)
    : phrase('dissent', language, { name: nameOf(context, by) })
  return attachmentNo === null
    ? declared
    : `${declared} ${phrase('dissentGrounds', language, { n: attachmentNo })}`
}
