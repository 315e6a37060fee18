import { formatDate } from '../calendar/day.ts'
import type { Contact } from '../draft/item.ts'
import type { PrintedAmount } from './amounts.ts'
import type { ImportedItem } from './imported.ts'

/**
 * An imported item as a plain record for other programs: the fields of annotated corpora (`municipality`, `body`,
 * `meetingDate` …), whole texts uncut, and what an annotation has no field for. `null`: not stated in the text.
 */
export const recordOf = (file: string, item: ImportedItem) => ({
  file,
  ...placeOf(item),
  ...peopleOf(item),
  ...textsOf(item),
  attachments: item.text.attachments.map(({ title }) => spaced(title)),
  notification: recipientsOf(item),
  amounts: item.amounts.map(amountOf),
  kind: item.kind,
  layout: item.layout,
  inspected: item.inspection === null ? null : item.inspection === 'inspected',
  unparsed: item.unparsed.map(({ n, text }) => ({ line: n, text })),
  findings: item.findings,
})

const placeOf = (item: ImportedItem) => ({
  municipality: item.place,
  organisation: item.organisationId,
  body: item.body,
  meetingDate: item.meetingOn,
  section: String(item.section),
  caseNumber: item.caseNumbers[0]?.text ?? null,
  title: spaced(item.text.title),
})

const peopleOf = ({ text, labels }: ImportedItem) => ({
  preparers: labels.includes('preparers') ? text.preparers.map(personOf) : null,
  presenter: text.presenter === null ? null : personOf(text.presenter),
})

const personOf = ({ name, title, email }: Contact) => ({
  name: name === null ? null : spaced(name),
  title: title === null ? null : spaced(title),
  email,
})

const textsOf = ({ printed, decision, appeal }: ImportedItem) => ({
  hasDescription: printed.description !== null,
  description: printed.description,
  proposal: printed.proposal,
  decision: printed.decision,
  outcome: decision?.outcome ?? null,
  appeal: appeal?.kind ?? null,
  appealText: printed.appeal,
})

const recipientsOf = ({ text, labels }: ImportedItem): readonly string[] | null =>
  labels.some((label) => label === 'informed' || label === 'served')
    ? [...text.served, ...text.informed].map(spaced)
    : null

/** Names on one line, with plain spaces: no-break spaces are the page's layout. */
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ')

const amountOf = ({ amount, currency, raw, context, per }: PrintedAmount) => ({
  value: amount / 100,
  currency,
  raw,
  context,
  ...(per === null ? {} : { per }),
})

/** `Kaupunginhallitus 10.6.2019 § 260`: how people name a decision (R-NUM-05). */
export const decisionName = ({ body, meetingOn, section }: ImportedItem): string =>
  `${body} ${formatDate(meetingOn)} § ${section}`
