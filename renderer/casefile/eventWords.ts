import { CASE_STATE_NAMES } from '../../core/casefile/caseState.ts'
import type { CaseEvent } from '../../core/followup/caseEvents.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Say, sayIn } from '../i18n/catalogue.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'

/** An event as it is told: its name in bold, and what belongs to it. */
export interface EventWords {
  readonly name: string
  readonly text: string
}

type SayStory = Say<typeof caseStoryWords>

type EventOf<K extends CaseEvent['kind']> = Extract<CaseEvent, { readonly kind: K }>

export function eventWords(event: CaseEvent, language: Language): EventWords {
  const say = sayIn(caseStoryWords, language)
  switch (event.kind) {
    case 'arrived':
    case 'made':
    case 'sent':
      return documentWords(event, say)
    case 'decided':
    case 'handledBefore':
      return decisionWords(event, language, say)
    default:
      return 'by' in event
        ? { name: say(event.kind), text: say('itemBy', { title: event.title, by: event.by }) }
        : caseWords(event, language, say)
  }
}

function documentWords(event: EventOf<'arrived' | 'made' | 'sent'>, say: SayStory): EventWords {
  const name = say(event.kind, { title: event.title })
  switch (event.kind) {
    case 'arrived':
      return { name, text: whoAndWay(event.sender, event.way) }
    case 'made':
      return { name, text: `${event.author}.` }
    case 'sent':
      return { name, text: whoAndWay(event.recipient, event.way) }
  }
}

function decisionWords(
  event: EventOf<'decided' | 'handledBefore'>,
  language: Language,
  say: SayStory,
): EventWords {
  const body = event.kind === 'decided' ? event.bodyName[language] : event.authority[language]
  const name = event.section === null ? body : say('section', { body, section: event.section })
  return { name, text: event.outcome }
}

function caseWords(
  event: EventOf<'opened' | 'stepped' | 'served' | 'appealed' | 'due'>,
  language: Language,
  say: SayStory,
): EventWords {
  switch (event.kind) {
    case 'opened':
      return {
        name: say('opened'),
        text: event.initiator === null ? '' : say('openedBy', { name: event.initiator }),
      }
    case 'stepped':
      return { name: CASE_STATE_NAMES[event.state.state][language], text: stepNote(event) }
    case 'served':
      return { name: say('served'), text: event.recipient === null ? say('members') : `${event.recipient}.` }
    case 'appealed':
      return { name: say('appealed'), text: `${event.sender}. ${event.name}.` }
    case 'due':
      return { name: event.words[language], text: event.name }
  }
}

const stepNote = ({ state }: EventOf<'stepped'>): string => {
  switch (state.state) {
    case 'reopened':
      return state.reason
    case 'transferred':
      return state.to
    case 'destroyed':
      return state.ground
    default:
      return ''
  }
}

const whoAndWay = (who: string, way: string): string => {
  const told = [who, way].filter((word) => word !== '').join(', ')
  return told === '' ? '' : `${told}.`
}
