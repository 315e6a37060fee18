import { entrySentence } from '../../core/decision/entrySentence.ts'
import { type Press, ballots, boardState, entriesOf, eventId, personId } from './meetingEntries.ts'
import { suvantola, suvantolaBoard } from './suvantola.ts'

/** What the entries of one kind come to: which it is, what was pressed, the sentence of the last press in both languages. */
export type Told = readonly [what: string, presses: readonly Press[], fi: string, sv: string]

/** The sentence of the last of the presses, in both languages. No-break spaces are told as spaces. */
export function sentencesOf(presses: readonly Press[]): readonly [fi: string, sv: string] {
  const state = boardState(...presses)
  const context = { organisation: suvantola, body: suvantolaBoard, state }
  const entry = entriesOf(...presses).at(-1)
  if (entry === undefined) throw new Error('nothing pressed')
  const seq = presses.length + 2
  const told = (language: 'fi' | 'sv') =>
    entrySentence({ ...entry, eventId: eventId(`e${seq}`), seq }, context, language).replaceAll('\u00A0', ' ')
  return [told('fi'), told('sv')]
}

export const ville = personId('ville-saarnijoki')
export const tuula = personId('tuula-rantasuo')
export const leena = personId('leena-myllyoja')
export const camilla = personId('camilla-nyholmen')

export const counter: Press = [
  '22.38',
  {
    kind: 'counterProposal',
    by: ville,
    supportedBy: [tuula],
    text: 'kaupungin osuus on enintään 30 000,00 euroa',
  },
]

export const vote: Press = [
  '22.40',
  {
    kind: 'vote',
    method: 'rollCall',
    yes: { side: 'presenter' },
    no: { side: 'counter', eventId: eventId('e3') },
    ballots: ballots({
      yes: ['johan-sandnas', 'peter-bjorkskar', 'anna-liisa-koivuharju', 'mikael-granstrand'],
      no: ['tuula-rantasuo', 'ville-saarnijoki', 'leena-myllyoja'],
      blank: ['camilla-nyholmen'],
      absent: ['sari-ahvenniemi'],
    }),
  },
]

export const tie: Press = [
  '22.40',
  {
    kind: 'vote',
    method: 'showOfHands',
    yes: { side: 'presenter' },
    no: { side: 'counter', eventId: eventId('e3') },
    ballots: ballots({
      yes: ['peter-bjorkskar', 'anna-liisa-koivuharju', 'mikael-granstrand', 'camilla-nyholmen'],
      no: ['johan-sandnas', 'tuula-rantasuo', 'ville-saarnijoki', 'leena-myllyoja'],
      absent: ['sari-ahvenniemi'],
    }),
  },
]

export const decided = (
  outcome:
    | 'VOTE'
    | 'TABLED'
    | 'RETURNED'
    | 'ACCEPTED_ADDITION'
    | 'ACCEPTED_AMENDED_PRESENTER'
    | 'ACCEPTED_UNANIMOUS',
  text: string | null = null,
): Press => ['22.42', { kind: 'decided', outcome, text, clauses: null }]

export const recusal = (more: object = {}): Press => [
  '22.31',
  {
    kind: 'recusal',
    personId: camilla,
    ground: 'HL 28.1.5',
    reason: '',
    raisedBy: 'self',
    ruling: 'disqualified',
    leftRoom: true,
    ...more,
  },
]
