import { isTransferred } from '../meeting/decisionProcedure.ts'
import type { EventOf, MemberStand } from '../meeting/events.ts'
import type { Language } from '../shared/language.ts'
import { type PhraseName, phrase } from './phrases.ts'
import { type SentenceContext, inNameOrder, joinNames, nameOf } from './sentenceWords.ts'

/** What came of the electronic decision procedure: everybody stated a stand, or why the meeting handles the matter. */
export function standsSentence(
  { stands }: EventOf<'stands'>,
  context: SentenceContext,
  language: Language,
): string {
  if (!isTransferred(stands)) return phrase('standsAll', language)
  const told = (stand: MemberStand['stand'], one: PhraseName, many: PhraseName): readonly string[] => {
    const names = inNameOrder(
      stands
        .filter((each) => each.stand === stand)
        .map(({ personId }) => ({ name: nameOf(context, personId) })),
    ).map(({ name }) => name)
    if (names.length === 0) return []
    return [phrase(names.length === 1 ? one : many, language, { names: joinNames(names, language) })]
  }
  return [
    ...told('demandsMeeting', 'standsDemanded', 'standsDemandedByMany'),
    ...told('none', 'standsNone', 'standsNoneOfMany'),
    phrase('standsTransferred', language),
  ].join(' ')
}
