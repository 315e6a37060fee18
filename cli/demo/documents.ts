import type { WrittenDocument } from '../../api/contract/document.ts'
import type { Bilingual, Language } from '../../core/shared/language.ts'
import { OPENING } from '../../service/sample/facts.ts'
import type { Story } from '../../service/sample/story.ts'
import { STORY_WORDS } from '../../service/sample/words.ts'
import type { Insist } from './insist.ts'

/** One file of the demo: its name, what it is, and how it is written. */
export interface StoryDocument {
  readonly name: string
  readonly what: string
  readonly write: () => Promise<WrittenDocument>
}

type Format = 'docx' | 'html' | 'txt'

const NAMES = {
  notice: {
    fi: ['kokouskutsu', 'kokouskutsu esityslistoineen'],
    sv: ['kallelse', 'kallelse med föredragningslista'],
  },
  letter: { fi: ['tiedoksianto', 'tiedoksiantokirje'], sv: ['delgivning', 'delgivningsbrev'] },
  agenda: {
    fi: ['esityslista', 'kokouksen esityslista'],
    sv: ['foredragningslista', 'sammanträdets föredragningslista'],
  },
  minutes: { fi: ['poytakirja', 'tarkastettu pöytäkirja'], sv: ['protokoll', 'justerat protokoll'] },
  extract: { fi: ['ote', 'pöytäkirjanote'], sv: ['utdrag', 'protokollsutdrag'] },
} satisfies Record<string, Bilingual<readonly [string, string]>>

/** Before the meeting: the notice and the agenda. */
export const agendaDocuments = (
  ask: Insist,
  { meeting }: Story,
  language: Language,
): readonly StoryDocument[] => [
  ...inFormats(['docx'], NAMES.notice[language], (format) =>
    ask('document.notice', { meetingId: meeting.meetingId, format, sentOn: OPENING.summonedOn }),
  ),
  ...inFormats(['docx', 'html'], NAMES.agenda[language], (format) =>
    ask('document.agenda', { meetingId: meeting.meetingId, format }),
  ),
]

/**
 * After the meeting: the inspected minutes, an extract of each case's item for the party it concerns, and the letter
 * that serves it.
 */
export function minutesDocuments(ask: Insist, story: Story, language: Language): readonly StoryDocument[] {
  const words = STORY_WORDS[language]
  const recipients = [words.pilotServed[0] ?? '', words.fundingServed[0] ?? '']
  const [stem, what] = NAMES.extract[language]
  const [letter, letterWhat] = NAMES.letter[language]
  return [
    ...inFormats(['docx', 'html', 'txt'], NAMES.minutes[language], (format) =>
      ask('document.minutes', { meetingId: story.meeting.meetingId, format, inspected: true }),
    ),
    ...story.items.flatMap((item, at) =>
      inFormats(['docx', 'html'], [`${stem}-${at + 1}`, `${what}: ${recipients[at]}`], (format) =>
        ask('document.extract', {
          itemId: item.itemId,
          format,
          recipient: recipients[at] ?? '',
          publishedOn: OPENING.publishedOn,
        }),
      ),
    ),
    ...story.items.flatMap((item, at) =>
      inFormats(['docx'], [`${letter}-${at + 1}`, `${letterWhat}: ${recipients[at]}`], (format) =>
        ask('document.letter', {
          itemId: item.itemId,
          format,
          recipient: [recipients[at] ?? ''],
          channel: 'letter_ordinary',
          sentOn: OPENING.publishedOn,
          publishedOn: OPENING.publishedOn,
          enclosed: [],
        }),
      ),
    ),
  ]
}

const inFormats = (
  formats: readonly Format[],
  [stem, what]: readonly [string, string],
  write: (format: Format) => Promise<WrittenDocument>,
): readonly StoryDocument[] =>
  formats.map((format) => ({ name: `${stem}.${format}`, what, write: () => write(format) }))
