import { type IsoDate, formatDate } from '../calendar/day.ts'
import { bodyAtStart } from '../organisation/bodyName.ts'
import { findPerson } from '../organisation/organisation.ts'
import { type Language } from '../shared/language.ts'
import { run } from '../shared/text.ts'
import {
  type MeetingDocumentInput,
  contentsPart,
  itemsOnPages,
  meetingDocument,
  openingParts,
  startOf,
} from './meetingDocument.ts'
import type { DocumentPart, OfficeDocument } from './model.ts'
import { word } from './words.ts'

export interface NoticeInput extends MeetingDocumentInput {
  /** `null`: not sent yet. */
  readonly sentOn: IsoDate | null
}

/** The notice of a meeting (kokouskutsu): who is called, when and where, with the whole agenda after it (KuntaL 94 §). */
export const buildNotice = (input: NoticeInput): OfficeDocument =>
  meetingDocument('notice', input, [
    ...openingParts('notice', input, startOf(input)),
    ...sentLine(input),
    {
      kind: 'line',
      role: 'plain',
      content: [run(CALL[input.language](bodyAtStart(input.body, input.language)))],
    },
    ...hindranceLine(input),
    contentsPart('agendaContents', input),
    ...summonedParts(input),
    ...senderParts(input),
    ...itemsOnPages(input, () => []),
  ])

/** What the body is told, and what a member who can't come does. */
const CALL: Readonly<Record<Language, (body: string) => string>> = {
  fi: (body) => `${body} kutsutaan kokoukseen käsittelemään tässä kutsussa mainitut asiat.`,
  sv: (body) => `${body} kallas till sammanträde för att behandla de ärenden som nämns i denna kallelse.`,
}

const HINDRANCE: Readonly<Record<Language, (contact: string) => string>> = {
  fi: (contact) =>
    `Ilmoita esteestä ja mahdollisesta esteellisyydestä heti, jotta varajäsen ehditään kutsua: ${contact}.`,
  sv: (contact) => `Anmäl förhinder och eventuellt jäv genast, så att ersättaren hinner kallas: ${contact}.`,
}

function hindranceLine({ organisation, body, language }: NoticeInput): readonly DocumentPart[] {
  const secretary = findPerson(organisation, body.secretary)
  if (secretary === undefined) return []
  const contact = [secretary.name, secretary.email, secretary.phone].filter((piece) => piece !== null)
  return [{ kind: 'line', role: 'plain', content: [run(HINDRANCE[language](contact.join(', ')))] }]
}

const sentLine = ({ sentOn, language }: NoticeInput): readonly DocumentPart[] =>
  sentOn === null
    ? []
    : [{ kind: 'line', role: 'status', content: [run(`${word('sent', language)} ${formatDate(sentOn)}`)] }]

/** Members and their personal deputies, as they are known. */
function summonedParts({ organisation, body, language }: NoticeInput): readonly DocumentPart[] {
  const nameOf = (id: string): string => organisation.people.find((person) => person.id === id)?.name ?? id
  if (body.members.length === 0) return []
  return [
    {
      kind: 'table',
      caption: word('summoned', language),
      header: [word('name', language), word('capacity', language), word('deputy', language)],
      rows: body.members.map(({ person, role, deputy }) => [
        nameOf(person),
        word(role, language),
        deputy === null ? '' : nameOf(deputy),
      ]),
    },
  ]
}

/** The chair calls the body together. */
function senderParts({ organisation, body, language }: NoticeInput): readonly DocumentPart[] {
  const chair = body.members.find(({ role }) => role === 'chair')
  const name = chair === undefined ? undefined : findPerson(organisation, chair.person)?.name
  return name === undefined
    ? []
    : [
        {
          kind: 'signatures',
          groups: [{ statement: null, signers: [{ name, role: word('chair', language) }] }],
        },
      ]
}
