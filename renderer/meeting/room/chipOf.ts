import type { MeetingEvent } from '../../../core/meeting/events.ts'
import type { entryWords } from '../../i18n/meetingEntries.ts'
import type { ChipKind } from '../../ui/Chip.tsx'

/** The word of an entry's kind, and the colour of its job. */
export const chipOf = ({
  kind,
}: MeetingEvent): { readonly kind: ChipKind; readonly word: keyof typeof entryWords } => ({
  kind: COLOURS[kind] ?? 'neutral',
  word: `chip_${kind}`,
})

const COLOURS: Readonly<Partial<Record<MeetingEvent['kind'], ChipKind>>> = {
  recusal: 'law',
  recusedReturned: 'law',
  dissent: 'law',
  decided: 'ok',
  inspectedImmediately: 'ok',
}
