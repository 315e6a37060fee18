import type { Bilingual, Language } from '../shared/language.ts'
import type { DecidedEvent } from '../meeting/events.ts'
import type { ItemHandling } from '../meeting/handling.ts'
import type { OutcomeCode } from '../meeting/outcome.ts'
import { phrase } from './phrases.ts'
import { continued, withStop } from './punctuation.ts'
import type { SentenceContext } from './sentenceWords.ts'
import { voteResult } from './voteSentence.ts'

/** Outcomes whose sentence is fixed. The others carry words of their own: an addition, a changed proposal, a vote. */
export type PlainOutcome = Exclude<OutcomeCode, 'ACCEPTED_AMENDED_PRESENTER' | 'ACCEPTED_ADDITION' | 'VOTE'>

/** The sentence of the minutes for an outcome (domain.md 7.2). */
const OUTCOME_SENTENCES: Readonly<Record<PlainOutcome, Bilingual>> = {
  ACCEPTED: { fi: 'Päätösehdotus hyväksyttiin.', sv: 'Beslutsförslaget godkändes.' },
  ACCEPTED_UNANIMOUS: {
    fi: 'Päätösehdotus hyväksyttiin yksimielisesti.',
    sv: 'Beslutsförslaget godkändes enhälligt.',
  },
  ACCEPTED_AFTER_DISCUSSION: {
    fi: 'Keskustelun jälkeen päätösehdotus hyväksyttiin yksimielisesti.',
    sv: 'Efter diskussion godkändes beslutsförslaget enhälligt.',
  },
  TABLED: { fi: 'Asia jätettiin pöydälle.', sv: 'Ärendet bordlades.' },
  RETURNED: {
    fi: 'Asia palautettiin valmisteluun.',
    sv: 'Ärendet återremitterades för beredning.',
  },
  WITHDRAWN: {
    fi: 'Asia poistettiin esityslistalta.',
    sv: 'Ärendet ströks från föredragningslistan.',
  },
  NOTED: { fi: 'Merkittiin tiedoksi.', sv: 'Antecknades för kännedom.' },
  REJECTED: { fi: 'Päätösehdotus hylättiin.', sv: 'Beslutsförslaget förkastades.' },
  TO_COUNCIL: {
    fi: 'Hyväksyttiin ja esitettiin valtuuston päätettäväksi.',
    sv: 'Godkändes och föreslogs för fullmäktiges avgörande.',
  },
}

/** The sentence of an outcome without words of its own. */
export const outcomeSentence = (outcome: PlainOutcome, language: Language): string =>
  OUTCOME_SENTENCES[outcome][language]

/** The sentence of a decision as it was made: with its addition, its time, the result of its vote. */
export function decidedSentence(
  { outcome, text }: DecidedEvent,
  handling: ItemHandling | undefined,
  context: SentenceContext,
  language: Language,
): string {
  if (outcome === 'VOTE') return voteResult(handling, outcome, context, language)
  if (outcome === 'ACCEPTED_ADDITION')
    return phrase('additionAccepted', language, { text: withStop(text ?? '') })
  if (outcome === 'ACCEPTED_AMENDED_PRESENTER') return amendedSentence(text, handling, language)
  return continued(outcomeSentence(outcome, language), text)
}

/** The change is told once: by its own entry, or here when it has none. */
function amendedSentence(
  text: string | null,
  handling: ItemHandling | undefined,
  language: Language,
): string {
  const accepted = phrase('amendedAccepted', language)
  const told = (handling?.proposalChanges.length ?? 0) > 0 || text === null || text.trim() === ''
  return told ? accepted : `${phrase('proposalChanged', language, { text: withStop(text) })} ${accepted}`
}
