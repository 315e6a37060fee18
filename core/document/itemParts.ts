import { type IsoDate, formatDate, formatDatePadded } from '../calendar/day.ts'
import type { Attachment, Contact, ItemText } from '../draft/item.ts'
import { capitalise } from '../organisation/bodyName.ts'
import type { ItemLayout, LayoutPart, PartName } from '../organisation/layout.ts'
import type { Language } from '../shared/language.ts'
import { type Block, type Inline, run } from '../shared/text.ts'
import { NBSP } from '../shared/typography.ts'
import type { DocumentPart, SectionForm } from './model.ts'
import { contactText, proposalParts } from './proposalParts.ts'
import { type VoteByName, voteTables } from './voteTables.ts'
import { word } from './words.ts'

/** One item as a document prints it: its text, and what the meeting made of it. */
export interface ItemView {
  /** `Kaupunginhallitus`. */
  readonly bodyName: string
  readonly bodyAbbreviation: string | null
  /** `null`: no meeting is known yet. */
  readonly meetingDate: IsoDate | null
  /** § in the minutes, running number in an agenda; `null`: neither is known. */
  readonly number: { readonly kind: 'section' | 'agenda'; readonly n: number } | null
  /** Case numbers as printed; the first case first. */
  readonly caseNumbers: readonly string[]
  readonly text: ItemText
  /** What happened before the outcome. */
  readonly handling: readonly Block[]
  /** Votes by name, for a house that prints them as tables; left out: none. */
  readonly votes?: readonly VoteByName[]
  /** Outcome and notes; empty in an agenda. */
  readonly decision: readonly Block[]
  /** Short account of the appeal routes, or the whole instruction of imported minutes; empty in an agenda. */
  readonly appeal: readonly Block[]
}

/** § and title, then the parts of the layout in its order. Parts without content are left out. */
export const itemParts = (
  view: ItemView,
  layout: ItemLayout,
  form: SectionForm = 'before',
): readonly DocumentPart[] => {
  const [heading, ...place] = headingParts(view, layout, form)
  if (layout.heading !== 'section-alone' || view.number === null)
    return [heading, ...place, ...layoutParts(view, layout, () => true)]
  return [
    { ...heading, title: '' },
    ...layoutParts(view, layout, (part) => part === 'caseNumber'),
    { kind: 'label', text: heading.title, aside: null },
    ...layoutParts(view, layout, (part) => part !== 'caseNumber'),
  ]
}

const layoutParts = (
  view: ItemView,
  layout: ItemLayout,
  isPrinted: (part: PartName) => boolean,
): readonly DocumentPart[] =>
  layout.parts.filter(({ part }) => isPrinted(part)).flatMap((part) => PARTS[part.part](part, view, layout))

/** Where the item stands as a page of its own: body and day, and whether the minutes were inspected. */
export function standaloneParts(
  view: ItemView,
  layout: ItemLayout,
  inspected: 'inspected' | 'notInspected' | 'unknown',
  form: SectionForm = 'before',
): readonly DocumentPart[] {
  const status: readonly DocumentPart[] =
    layout.statusLine === 'shown' && inspected !== 'unknown'
      ? [line('status', word(inspected, view.text.language))]
      : []
  return [...meetingLines(view, layout), ...status, ...itemParts(view, layout, form)]
}

function meetingLines(view: ItemView, layout: ItemLayout): readonly DocumentPart[] {
  const date = headingDate(view, layout)
  switch (layout.meetingLine) {
    case 'body-kokous-date':
      return [
        line(
          'meeting',
          date === ''
            ? view.bodyName
            : `${view.bodyName}, ${view.text.language === 'fi' ? 'kokous' : 'sammanträde'} ${date}`,
        ),
      ]
    case 'body-then-minutes-line':
      return [line('meeting', view.bodyName), ...minutesLine(view, date)]
    case 'none':
      return []
  }
}

/** `Pöytäkirja 30.05.2016 Pykälä 152`; an item that is not decided is in no minutes. */
function minutesLine({ number, text }: ItemView, date: string): readonly DocumentPart[] {
  if (date === '') return []
  const [minutes, section] = text.language === 'fi' ? ['Pöytäkirja', 'Pykälä'] : ['Protokoll', 'Paragraf']
  const place = number?.kind === 'section' ? ` ${section} ${number.n}` : ''
  return [line('meeting', `${minutes} ${date}${place}`)]
}

function headingDate({ meetingDate }: ItemView, { headingDates }: ItemLayout): string {
  if (meetingDate === null) return ''
  return headingDates === 'plain' ? formatDate(meetingDate) : formatDatePadded(meetingDate)
}

type SectionPart = Extract<DocumentPart, { readonly kind: 'section' }>

/** The heading, and after a title that comes first the line that says where it was decided. */
function headingParts(
  view: ItemView,
  layout: ItemLayout,
  form: SectionForm,
): readonly [SectionPart, ...DocumentPart[]] {
  const { title } = view.text
  const anchor = anchorOf(view)
  if (layout.heading !== 'title-first')
    return [{ kind: 'section', number: numberText(view, form), title, anchor }]
  const number = numberText(view, 'before')
  const place = [view.bodyAbbreviation ?? view.bodyName, headingDate(view, layout), number]
    .filter((piece) => piece !== '')
    .join(' ')
  return [{ kind: 'section', number: '', title, anchor }, line('meeting', place)]
}

/** Name of the item in the document's links. */
export const anchorOf = ({ number }: Pick<ItemView, 'number'>): string =>
  number === null ? 'item' : `${number.kind}-${number.n}`

/** `§ 247`, `247 §` or `Kh § 247` in minutes (R-NUM-03), `3` in an agenda, nothing without a number. */
export function numberText(
  { number, bodyAbbreviation }: Pick<ItemView, 'number' | 'bodyAbbreviation'>,
  form: SectionForm,
): string {
  if (number === null) return ''
  if (number.kind === 'agenda') return String(number.n)
  if (form === 'after') return `${number.n}${NBSP}§`
  const section = `§${NBSP}${number.n}`
  return form === 'withBody' && bodyAbbreviation !== null ? `${bodyAbbreviation}${NBSP}${section}` : section
}

/** How each part is printed. A part the layout names and the item lacks gives nothing. */
const PARTS: Readonly<
  Record<PartName, (part: LayoutPart, view: ItemView, layout: ItemLayout) => readonly DocumentPart[]>
> = {
  caseNumber: (_part, view, layout) => (view.caseNumbers.length === 0 ? [] : [caseNumberLine(view, layout)]),
  preparers: (part, { text }) => (text.preparers.length === 0 ? [] : preparerParts(part, text)),
  description: (part, { text }) => labelled(part, text.language, blocksPart(text.description)),
  effects: (part, { text }) => labelled(part, text.language, blocksPart(text.effects)),
  proposal: (part, { text }) => proposalParts(part, text),
  handling: (part, view) => labelled(part, view.text.language, handlingParts(part, view)),
  decision: (part, view) => labelled(part, view.text.language, blocksPart(prefixed(part, view))),
  attachments: (part, view) => labelled(part, view.text.language, attachmentParts(part, view)),
  served: (part, { text }) => labelled(part, text.language, namesPart(part, text.served)),
  informed: (part, { text }) => labelled(part, text.language, namesPart(part, text.informed)),
  infoContact: (part, { text }) => labelled(part, text.language, infoContactParts(text.infoContact)),
  appeal: (part, view) => labelled(part, view.text.language, blocksPart(view.appeal)),
}

const handlingParts = (
  { form }: LayoutPart,
  { handling, votes, text }: ItemView,
): readonly DocumentPart[] => [
  ...blocksPart(handling),
  ...(form === 'with-votes' ? voteTables(votes ?? [], text.language) : []),
]

const infoContactParts = (contact: Contact | null): readonly DocumentPart[] =>
  contact === null ? [] : [line('plain', contactText(contact))]

/** The label, then the content; nothing when there is no content. */
function labelled(
  part: LayoutPart,
  language: Language,
  content: readonly DocumentPart[],
): readonly DocumentPart[] {
  if (content.length === 0) return []
  return part.label === null
    ? content
    : [{ kind: 'label', text: part.label[language], aside: null }, ...content]
}

const blocksPart = (blocks: readonly Block[]): readonly DocumentPart[] =>
  blocks.length === 0 ? [] : [{ kind: 'blocks', blocks }]

const caseNumberLine = (view: ItemView, layout: ItemLayout): DocumentPart =>
  line('caseNumber', `${layout.caseNumberLabel[view.text.language]}${view.caseNumbers.join(', ')}`)

function preparerParts(part: LayoutPart, text: ItemText): readonly DocumentPart[] {
  if (part.form === 'parenthesis')
    return text.preparers.map((person) => line('plain', parenthesised(part, person, text)))
  if (part.form === 'lines')
    return labelled(
      part,
      text.language,
      text.preparers.flatMap(contactLines).map((words) => line('plain', words)),
    )
  const people = text.preparers.map((person) => [run(contactText(person))])
  return labelled(part, text.language, [{ kind: 'list', style: 'bulleted', items: people }])
}

/** Name and title on a line, telephone and `etunimi.sukunimi(at)kunta.fi` on their own, as Kuopio prints them. */
const contactLines = ({ name, title, phone, email }: Contact): readonly string[] =>
  [
    [name, title].filter((piece) => piece !== null).join(', '),
    phone ?? '',
    email?.replace('@', '(at)') ?? '',
  ].filter((words) => words !== '')

/** `(Valmistelija: Unto Esimerkki p. 015 555 0100)`, as Haapajärvi prints it. */
function parenthesised(part: LayoutPart, person: Contact, text: ItemText): string {
  const label = part.label === null ? '' : `${part.label[text.language]}: `
  const phone = person.phone === null ? '' : ` p. ${person.phone}`
  return `(${label}${person.name ?? person.title ?? ''}${phone})`
}

/** `Kaupunginhallitus: Hyväksyttiin.` where the layout prints the body before the outcome. */
function prefixed(part: LayoutPart, view: ItemView): readonly Block[] {
  const [first, ...rest] = view.decision
  if (part.form !== 'body-prefix' || first === undefined || first.kind !== 'paragraph') return view.decision
  return [{ ...first, content: [run(`${capitalise(view.bodyName)}: `), ...first.content] }, ...rest]
}

const namesPart = (part: LayoutPart, names: readonly string[]): readonly DocumentPart[] => {
  if (names.length === 0) return []
  return part.form === 'list'
    ? [{ kind: 'list', style: 'bulleted', items: names.map((name) => [run(name)]) }]
    : [line('plain', names.join(', '))]
}

function attachmentParts(part: LayoutPart, { text, caseNumbers }: ItemView): readonly DocumentPart[] {
  if (text.attachments.length === 0) return []
  const prefix = part.form === 'with-case-number' ? shortNumber(caseNumbers[0] ?? '') : ''
  const items = text.attachments.map((file) => attachmentText(file, text.language, prefix))
  return [{ kind: 'list', style: 'numbered', items }]
}

/** `500/05.20.00/2016` → `500/2016 `: the number without its task class. */
const shortNumber = (caseNumber: string): string =>
  caseNumber === '' ? '' : `${caseNumber.replace(/^(\d+)\/[\d.]+\/(\d{4})$/u, '$1/$2')} `

function attachmentText(file: Attachment, language: Language, prefix: string): readonly Inline[] {
  const dated = file.dated === null ? '' : ` ${formatDate(file.dated)}`
  const notes = [
    ...(file.handedOutAtMeeting ? [word('handedOut', language)] : []),
    ...accessNote(file, language),
  ]
  return [run(`${prefix}${file.title}${dated}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`)]
}

/** What a reader is told of an attachment that is not online (R-PD-07). */
function accessNote({ access }: Attachment, language: Language): readonly string[] {
  switch (access.kind) {
    case 'online':
      return []
    case 'onRequest':
    case 'notYetPublic':
      return [word(access.kind, language)]
    case 'secret':
      return [`${word('secret', language)}, ${access.ground}`]
  }
}

export const line = (role: 'meeting' | 'status' | 'caseNumber' | 'plain', text: string): DocumentPart => ({
  kind: 'line',
  role,
  content: [run(text)],
})
