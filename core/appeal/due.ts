import { type IsoDate, addDays, formatDate } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import type { ItemId } from '../shared/ids.ts'
import { type Result, all, ok } from '../shared/result.ts'
import type { AppealFile, Recipient } from './appealFile.ts'
import { fetchingEndsOn } from './appealSteps.ts'
import type { DeadlineFailure } from './deadline.ts'
import { type RecipientTime, timesOf } from './legalForce.ts'
import { standstillEnds } from './standstill.ts'
import { takingUpUntil } from './takingUp.ts'

/** The last days of an item: each recipient's own, the members' and the latest (R-DL-18). */
export interface ItemDeadlines {
  readonly recipients: readonly (RecipientTime & { readonly clauses: readonly number[] })[]
  /** `null`: the members' time has not begun, or they have none. */
  readonly memberLastDay: IsoDate | null
  /** `null`: somebody's time has not begun, or nobody has one. */
  readonly itemLastDay: IsoDate | null
}

/** The deadlines of every recipient over the clauses that can be appealed. */
export function itemDeadlines(file: AppealFile): Result<ItemDeadlines, DeadlineFailure> {
  const appealable = file.routes.filter(({ route }) => route !== 'KIELTO')
  const times = all(
    appealable.map((route) => {
      const found = timesOf(file, route)
      return found.ok ? ok(found.value.map((time) => ({ ...time, clauses: [route.n] }))) : found
    }),
  )
  if (!times.ok) return times
  const recipients = joinClauses(times.value.flat())
  const members = recipients.filter(({ recipient }) => recipient.kind === 'members')
  return ok({ recipients, memberLastDay: latest(members), itemLastDay: latest(recipients) })
}

type ClauseTime = ItemDeadlines['recipients'][number]

/** One row for the same recipient, thing and day, whatever the clauses. */
function joinClauses(times: readonly ClauseTime[]): readonly ClauseTime[] {
  const keyOf = ({ recipient, of, until }: ClauseTime): string => JSON.stringify([recipient, of, until])
  return [...new Set(times.map(keyOf))].flatMap((key) => {
    const members = times.filter((time) => keyOf(time) === key)
    const [first] = members
    return first === undefined ? [] : [{ ...first, clauses: members.flatMap(({ clauses }) => clauses) }]
  })
}

function latest(times: readonly ClauseTime[]): IsoDate | null {
  const days = times.flatMap(({ until }) => (until === null ? [] : [until]))
  return days.length < times.length ? null : (days.toSorted().at(-1) ?? null)
}

/** Something that ends on a day. */
export interface DueEntry {
  readonly day: IsoDate
  readonly kind: 'appealTime' | 'takingUp' | 'fetching' | 'standstill' | 'personalData'
  readonly itemId: ItemId
  /** `Kaupunginhallitus 16.11.2026 § 247`. */
  readonly name: string
  readonly clauses: 'whole' | readonly number[]
  readonly recipient: Recipient | null
  readonly words: Bilingual
}

/** What ends on `from` or later, over the files, the earliest first. */
export function dueFrom(
  files: readonly AppealFile[],
  from: IsoDate,
): Result<readonly DueEntry[], DeadlineFailure> {
  const entries = all(files.map(dueOfFile))
  if (!entries.ok) return entries
  return ok(
    entries.value
      .flat()
      .filter(({ day }) => day >= from)
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  )
}

function dueOfFile(file: AppealFile): Result<readonly DueEntry[], DeadlineFailure> {
  const deadlines = itemDeadlines(file)
  if (!deadlines.ok) return deadlines
  const otto = takingUpUntil(file)
  if (!otto.ok) return otto
  const standstill = file.routes.some(({ route }) => route === 'HANKINTA_MAO')
    ? standstillEnds(file.services)
    : ok(null)
  if (!standstill.ok) return standstill
  return ok([
    ...deadlines.value.recipients.flatMap((time) => appealTimeEntry(file, time)),
    ...dated(file, 'takingUp', otto.value, TAKING_UP),
    ...dated(file, 'standstill', standstill.value, STANDSTILL),
    ...file.services.flatMap((service) =>
      dated(file, 'fetching', fetchingEndsOn(service), FETCHING, service.recipient),
    ),
    ...dated(file, 'personalData', personalDataRemovalOn(file, deadlines.value), PERSONAL_DATA),
  ])
}

function appealTimeEntry(file: AppealFile, time: ClauseTime): readonly DueEntry[] {
  if (time.until === null) return []
  const who: Bilingual =
    time.recipient.kind === 'members'
      ? { fi: 'kunnan jäsenet', sv: 'kommunmedlemmarna' }
      : { fi: time.recipient.name, sv: time.recipient.name }
  const words = {
    fi: `Muutoksenhakuaika päättyy ${formatDate(time.until)}, jollei muuta näytetä: ${who.fi}`,
    sv: `Tiden för ändringssökande går ut ${formatDate(time.until)}, om inte något annat visas: ${who.sv}`,
  }
  const clauses = time.clauses.length === file.routes.length ? 'whole' : time.clauses
  return [{ ...entryOf(file, 'appealTime', time.until, words), clauses, recipient: time.recipient }]
}

/** The longest time a member can have, for §§ that nobody may appeal: 7 + 30 days. KuntaL 410/2015, 138 and 140 §. */
const LONGEST_MEMBER_TIME_DAYS = 37

/**
 * The day on which personal data leaves the net: the day after the members' last day (KuntaL 140.1 §, R-PD-04). A §
 * that cannot be appealed follows the longest member time.
 */
export function personalDataRemovalOn(file: AppealFile, deadlines: ItemDeadlines): IsoDate | null {
  if (deadlines.memberLastDay !== null) return addDays(deadlines.memberLastDay, 1)
  const published = file.services.find(
    ({ recipient, event, of }) => recipient.kind === 'members' && of.kind === 'decision' && event !== null,
  )?.event
  return published === undefined || published === null ? null : addDays(published, LONGEST_MEMBER_TIME_DAYS)
}

const TAKING_UP: Bilingual = {
  fi: 'Otto-oikeutta on käytettävä viimeistään tänään (KuntaL 92 §)',
  sv: 'Rätten att ta upp ärendet ska användas senast i dag (92 § i kommunallagen)',
}
const STANDSTILL: Bilingual = {
  fi: 'Hankinnan odotusaika päättyy (hankintalaki 129 §)',
  sv: 'Upphandlingens väntetid går ut (129 § i upphandlingslagen)',
}
const FETCHING: Bilingual = {
  fi: 'Todisteellinen sähköinen tiedoksianto noutamatta: anna päätös tiedoksi muulla tavalla (SähkAsL 18 §)',
  sv: 'Den bevisliga elektroniska delgivningen har inte hämtats: delge beslutet på annat sätt (18 § i lagen om elektronisk kommunikation)',
}
const PERSONAL_DATA: Bilingual = {
  fi: 'Poista henkilötiedot verkosta (KuntaL 140 §)',
  sv: 'Ta bort personuppgifterna från nätet (140 § i kommunallagen)',
}

const dated = (
  file: AppealFile,
  kind: DueEntry['kind'],
  day: IsoDate | null,
  words: Bilingual,
  recipient: Recipient | null = null,
): readonly DueEntry[] => (day === null ? [] : [{ ...entryOf(file, kind, day, words), recipient }])

const entryOf = (file: AppealFile, kind: DueEntry['kind'], day: IsoDate, words: Bilingual): DueEntry => ({
  day,
  kind,
  itemId: file.itemId,
  name: file.name,
  clauses: 'whole',
  recipient: null,
  words,
})
