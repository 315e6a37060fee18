import type { MeetingEvent, MeetingEventKind } from '../../../core/meeting/events.ts'
import type { EntryForm } from './entryForms.ts'

type EventOf<K extends MeetingEventKind> = Extract<MeetingEvent, { readonly kind: K }>

/** The form that an entry came from, to put it right; `null`: it has nothing to fill (a break, an opened item). */
export function formOfEvent(event: MeetingEvent, proposal: readonly string[]): EntryForm | null {
  if (event.kind === 'election') return formOfElection(event)
  if (event.kind === 'decided')
    return {
      kind: 'decided',
      outcome: event.outcome,
      text: event.text ?? '',
      clauses: event.clauses ?? proposal,
    }
  return formOfHandling(event) ?? formOfPaper(event) ?? formOfMoving(event)
}

function formOfMoving(event: MeetingEvent): EntryForm | null {
  switch (event.kind) {
    case 'arrived':
      return { kind: 'arrived', ...event.entry }
    case 'left':
    case 'chairTaken':
    case 'secretaryTaken':
    case 'presenterChanged':
      return event
    case 'recusal':
      return { ...event, raisedBy: event.raisedBy === 'self' ? null : event.raisedBy }
    case 'vote':
      return {
        ...event,
        ballots: Object.fromEntries(event.ballots.map(({ personId, ballot }) => [personId, ballot])),
      }
    case 'stands':
      return {
        kind: 'stands',
        stands: Object.fromEntries(event.stands.map(({ personId, stand }) => [personId, stand])),
      }
    default:
      return null
  }
}

function formOfHandling(event: MeetingEvent): EntryForm | null {
  switch (event.kind) {
    case 'motion':
      return { ...event, reason: event.reason ?? '' }
    case 'proposalChanged':
    case 'counterProposal':
    case 'note':
    case 'inspectedImmediately':
      return event
    default:
      return null
  }
}

function formOfPaper(event: MeetingEvent): EntryForm | null {
  switch (event.kind) {
    case 'expertHeard':
      return { ...event, title: event.title ?? '' }
    case 'handedOut':
    case 'statement':
      return { ...event, attachmentNo: String(event.attachmentNo) }
    case 'dissent':
      return { ...event, attachmentNo: String(event.attachmentNo ?? '') }
    default:
      return null
  }
}

const formOfElection = (event: EventOf<'election'>): EntryForm => ({
  kind: 'election',
  office: event.office,
  way: event.way,
  seats: 'seats' in event ? String(event.seats) : '1',
  elected: event.way === 'unanimous' ? event.elected.join('\n') : '',
  candidates:
    event.way === 'majority'
      ? event.candidates.map(({ name, votes }) => ({ name, votes: String(votes) }))
      : [NOBODY],
  lists:
    event.way === 'proportional'
      ? event.lists.map(({ name, votes, candidates }) => ({
          name,
          votes: String(votes),
          candidates: candidates.join('\n'),
        }))
      : [NO_LIST],
  lot: 'lot' in event ? event.lot.join('\n') : '',
})

export const NOBODY = { name: '', votes: '' }
export const NO_LIST = { name: '', votes: '', candidates: '' }
