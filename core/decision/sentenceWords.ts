import type { MeetingEventId, Side, VoteEvent } from '../meeting/events.ts'
import type { MeetingState } from '../meeting/handling.ts'
import { bodyAtStart, capitalise } from '../organisation/bodyName.ts'
import { formsOf } from '../organisation/nameForms.ts'
import { type Body, type Organisation, type Person, findPerson } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { sortKey } from '../shared/sortKey.ts'

/** What the sentences of a meeting are made from besides the entry itself. */
export interface SentenceContext {
  readonly organisation: Organisation
  readonly body: Body
  /** The meeting as it stands: proposals that a vote is between, the results of votes, who presents. */
  readonly state: MeetingState
}

const personOf = (
  { organisation }: Pick<SentenceContext, 'organisation'>,
  id: PersonId,
): Person | undefined => findPerson(organisation, id)

export const nameOf = (context: Pick<SentenceContext, 'organisation'>, id: PersonId): string =>
  personOf(context, id)?.name ?? id

/** `Tuula Rantasuon`: whose. */
export const genitiveOf = (context: SentenceContext, id: PersonId): string => {
  const person = personOf(context, id)
  return person === undefined ? formsOf({ name: id }).genitive : formsOf(person).genitive
}

/** `työllisyyspäällikkö Iida Kotisaari`; a trustee without an office by the name alone. */
export const titledName = (context: SentenceContext, id: PersonId, language: Language): string =>
  withTitle(personOf(context, id)?.title?.[language] ?? null, nameOf(context, id))

/**
 * An expert's title and name, in Finnish also as an object: `työllisyyspäällikkö Iida Kotisaarta`. One of the organisation's
 * people is told with their title in the language of the sentence.
 */
export function expertNames(
  context: SentenceContext,
  expert: { readonly personId: PersonId | null; readonly name: string; readonly title: string | null },
  language: Language,
): { readonly titled: string; readonly titledPart: string } {
  const known = expert.personId === null ? undefined : personOf(context, expert.personId)
  const { partitive } = formsOf(known?.name === expert.name ? known : { name: expert.name })
  const own = known?.title ?? null
  const isOwn = own !== null && [null, own.fi, own.sv].includes(expert.title)
  const title = isOwn ? own[language] : expert.title
  return { titled: withTitle(title, expert.name), titledPart: withTitle(title, partitive) }
}

const withTitle = (title: string | null, name: string): string => (title === null ? name : `${title} ${name}`)

/** `Björkskär, Granstrand ja Koivuharju`. */
export function joinNames(names: readonly string[], language: Language): string {
  const and = language === 'fi' ? ' ja ' : ' och '
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
}

/** `Björkskär, Granstrand, Sandnäs`: surnames in the Finnish order; those with the same surname by their whole names. */
export function surnames(context: SentenceContext, people: readonly PersonId[]): string {
  const all = people.map((id) => nameOf(context, id))
  const same = (name: string) => all.filter((other) => surnameOf(other) === surnameOf(name)).length > 1
  return inNameOrder(all.map((name) => ({ name })))
    .map(({ name }) => (same(name) ? name : surnameOf(name)))
    .join(', ')
}

/** In the order of surnames, å, ä and ö after z. */
export const inNameOrder = <Named extends { readonly name: string }>(
  named: readonly Named[],
): readonly Named[] => named.toSorted((a, b) => (orderKey(a.name) < orderKey(b.name) ? -1 : 1))

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

const orderKey = (name: string): string => `${sortKey(surnameOf(name))} ${sortKey(name)}`

/** `kaupunginhallituksen`, `stadsstyrelsens`. */
export const bodyGenitive = (body: Body, language: Language): string => {
  if (language === 'fi' || body.name.sv === null) return body.name.fi.genitive
  const { definite } = body.name.sv
  return /[sxz]$/u.test(definite) ? definite : `${definite}s`
}

export const bodyWords = (body: Body, language: Language) => ({
  Body: bodyAtStart(body, language),
  bodyGen: bodyGenitive(body, language),
  BodyGen: capitalise(bodyGenitive(body, language)),
})

/** `esittelijän ehdotus`, `Ville Saarnijoen ehdotus`; in Swedish `förslaget av Ville Saarnijoki`. */
export function sideName(context: SentenceContext, side: Side, language: Language): string {
  switch (side.side) {
    case 'presenter':
      return SIDE_WORDS.presenter[language]
    case 'continue':
      return SIDE_WORDS.continue[language]
    case 'motion':
      return SIDE_WORDS[motionOf(context, side.eventId)][language]
    case 'counter': {
      const by = proposerOf(context, side.eventId)
      if (by === undefined) return SIDE_WORDS.counter[language]
      return language === 'fi' ? `${genitiveOf(context, by)} ehdotus` : `förslaget av ${nameOf(context, by)}`
    }
  }
}

const SIDE_WORDS = {
  presenter: { fi: 'esittelijän ehdotus', sv: 'föredragandens förslag' },
  counter: { fi: 'vastaehdotus', sv: 'motförslaget' },
  continue: { fi: 'asian käsittelyn jatkaminen', sv: 'fortsatt behandling av ärendet' },
  table: { fi: 'asian jättäminen pöydälle', sv: 'bordläggning av ärendet' },
  return: { fi: 'asian palauttaminen valmisteluun', sv: 'återremiss av ärendet' },
} as const satisfies Record<string, Bilingual>

/** What a motion asks for: to table or to return. */
export const motionOf = (context: SentenceContext, eventId: MeetingEventId): 'table' | 'return' => {
  const event = standingEvent(context, eventId)
  return event?.kind === 'motion' ? event.motion : 'table'
}

const proposerOf = (context: SentenceContext, eventId: MeetingEventId): PersonId | undefined => {
  const event = standingEvent(context, eventId)
  return event?.kind === 'counterProposal' ? event.by : undefined
}

const standingEvent = ({ state }: SentenceContext, eventId: MeetingEventId) =>
  state.entries.find((entry) => entry.eventId === eventId)?.event

export const METHODS: Readonly<Record<VoteEvent['method'], Bilingual>> = {
  rollCall: { fi: 'nimenhuuto', sv: 'namnupprop' },
  showOfHands: { fi: 'kädennosto', sv: 'handuppräckning' },
  standing: { fi: 'seisomaan nouseminen', sv: 'uppresning' },
  machine: { fi: 'koneäänestys', sv: 'maskinell omröstning' },
}
