import { CASE_STATE_NAMES } from '../../core/casefile/caseState.ts'
import type { CaseEvent } from '../../core/followup/caseEvents.ts'
import type { Language } from '../../core/shared/language.ts'
import { sayIn } from '../i18n/catalogue.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'

/** An event as it is told: its name in bold, and what belongs to it. */
export interface EventWords {
  readonly name: string
  readonly text: string
}

export function eventWords(event: CaseEvent, language: Language): EventWords {
  const say = sayIn(caseStoryWords, language)
  switch (event.kind) {
    case 'opened':
      return {
        name: say('opened'),
        text: event.initiator === null ? '' : say('openedBy', { name: event.initiator }),
      }
    case 'stepped':
      return { name: CASE_STATE_NAMES[event.state.state][language], text: stepNote(event) }
    case 'arrived':
      return { name: say('arrived', { title: event.title }), text: whoAndWay(event.sender, event.way) }
    case 'made':
      return { name: say('made', { title: event.title }), text: `${event.author}.` }
    case 'sent':
      return { name: say('sent', { title: event.title }), text: whoAndWay(event.recipient, event.way) }
    case 'handledBefore': {
      const authority = event.authority[language]
      const name =
        event.section === null ? authority : say('section', { body: authority, section: event.section })
      return { name, text: event.outcome }
    }
    case 'drafted':
    case 'submitted':
    case 'approved':
    case 'returned':
    case 'imported':
      return { name: say(event.kind), text: say('itemBy', { title: event.title, by: event.by }) }
    case 'decided':
      return {
        name: say('section', { body: event.bodyName[language], section: event.section }),
        text: event.outcome,
      }
    case 'served':
      return { name: say('served'), text: event.recipient === null ? say('members') : `${event.recipient}.` }
    case 'appealed':
      return { name: say('appealed'), text: `${event.sender}. ${event.name}.` }
    case 'due':
      return { name: event.words[language], text: event.name }
  }
}

const stepNote = ({ state }: Extract<CaseEvent, { kind: 'stepped' }>): string => {
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
