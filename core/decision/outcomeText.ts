import type { Bilingual, Language } from '../shared/language.ts'
import type { OutcomeCode } from '../meeting/outcome.ts'

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

export const outcomeSentence = (outcome: PlainOutcome, language: Language): string =>
  OUTCOME_SENTENCES[outcome][language]
