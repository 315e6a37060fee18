import { type IsoDate, daysBetween, formatDate } from '../../calendar/day.ts'
import { daysIn } from '../../calendar/daysIn.ts'
import { fold } from '../../shared/fold.ts'
import type { ClauseKind } from '../../template/clauseKinds.ts'
import { factPlaces } from '../factPlaces.ts'
import type { Finding, Place } from './finding.ts'
import { type Reviewed, type Said, factOf, finding, passagesOf, placeIn, sentencesIn } from './reviewed.ts'

/** R-VAL-08: days that pass before the decision, or before it is final. */
export function dayFindings(reviewed: Reviewed): readonly Finding[] {
  const { meetingOn } = reviewed
  return meetingOn === null ? [] : [...callFindings(reviewed, meetingOn), ...earlyStart(reviewed, meetingOn)]
}

function callFindings(reviewed: Reviewed, meetingOn: IsoDate): readonly Finding[] {
  const closes = factOf(reviewed, 'callCloses', 'date')?.day
  if (closes === undefined || !takesPart(reviewed)) return []
  const place = factPlace(reviewed, 'callCloses')
  const closesOn = formatDate(closes)
  if (closes < meetingOn)
    return [
      finding('draft/call-closes-before-meeting', place, { closesOn, meetingOn: formatDate(meetingOn) }),
    ]
  const { appealEndsOn } = reviewed
  const executed = reviewed.item.text.proposal.clauses.some(({ kind }) => kind === 'EXECUTE_BEFORE_FINAL')
  if (appealEndsOn === null || closes > appealEndsOn || executed) return []
  return [
    finding(
      'draft/call-closes-in-appeal-time',
      place,
      { closesOn, appealEndsOn: formatDate(appealEndsOn) },
      { kind: 'addPhrase', phraseId: 'execute-before-call-closes' },
    ),
  ]
}

/** Clauses whose decision must be there when the call closes. */
const TAKING_PART: readonly (ClauseKind | null)[] = [
  'PARTICIPATE',
  'ROLE_LEAD',
  'COMMIT_OWN_FUNDING',
  'COMMIT_PERSONNEL',
  'APPROVE_AGREEMENT',
  'APPLY_FOR_FUNDING',
  'APPLY_FOR_FUNDING_WITH_COMMITMENT',
  null,
]

const takesPart = ({ item }: Reviewed): boolean =>
  item.text.proposal.clauses.some(({ kind }) => TAKING_PART.includes(kind))

function earlyStart(reviewed: Reviewed, meetingOn: IsoDate): readonly Finding[] {
  const start = factOf(reviewed, 'start', 'date')?.day
  const end = factOf(reviewed, 'end', 'date')?.day
  const isOver = end !== undefined && end < meetingOn
  if (start === undefined || start >= meetingOn || isOver) return []
  const fields = { startsOn: formatDate(start), meetingOn: formatDate(meetingOn) }
  return [finding('draft/starts-before-meeting', factPlace(reviewed, 'start'), fields)]
}

/** The first place of the text that prints the fact. */
function factPlace({ item }: Reviewed, factId: string): Place {
  const blockId = factPlaces(item.text).get(factId)?.[0] ?? null
  const clause = item.text.proposal.clauses.some(({ clauseId }) => clauseId === blockId)
  const part = blockId === null ? 'facts' : clause ? 'clause' : 'description'
  return { part, blockId, range: null, factId }
}

/** Words that commit: a notice given, a promise, a signature. Folded. */
const COMMITS =
  /\bilmoit(?:us|ettu|ettiin|ti|tanut)|\bsitou(?:tui|tunut|tuttu|duttu|mus)|\ballekirjoit(?:ti|ettu|ettiin|tanut)|\bmeddela(?:t|de|des)\b|\bforb(?:undit|and) sig|\bunderteckna(?:t|de|des|ts)\b|\butlova(?:t|de|des)\b/u

/** What the municipality commits to: taking part, paying. Folded. */
const TAKES_PART =
  /\b(?:kunta|kaupunki|kunnan|kaupungin)\b.*\b(?:mukana|mukaan|osallistu|sitou|maksa|rahoit)|\b(?:kommunen|staden|kommunens|stadens)\b.*\b(?:ar med|deltar|deltagande|betalar|finansier|andel|forb)/u

/** An older day belongs to the matter's history, not to the decision at hand. */
const LONGEST_BEFORE_DAYS = 366

/** R-VAL-09, R-EXE-06: a day before the meeting on which the municipality had already committed itself. */
export function commitmentFindings(reviewed: Reviewed): readonly Finding[] {
  const { meetingOn } = reviewed
  if (meetingOn === null) return []
  return passagesOf(reviewed)
    .filter(({ part }) => part === 'description' || part === 'effects')
    .flatMap((passage) => {
      const said = sentencesIn(passage)
      return said.flatMap((one, at) => earlyCommitment(one, said[at - 1], meetingOn))
    })
}

function earlyCommitment(one: Said, before: Said | undefined, meetingOn: IsoDate): readonly Finding[] {
  const [earliest] = daysIn(one.text).toSorted((a, b) => (a.day < b.day ? -1 : 1))
  if (earliest === undefined || !COMMITS.test(fold(one.text))) return []
  const days = daysBetween(earliest.day, meetingOn)
  if (days <= 0 || days > LONGEST_BEFORE_DAYS) return []
  const whole = fold(`${before?.text ?? ''} ${one.text}`)
  if (!TAKES_PART.test(fold(one.text)) && !TAKES_PART.test(whole)) return []
  const fields = { committedOn: formatDate(earliest.day), meetingOn: formatDate(meetingOn) }
  return [
    finding('draft/commitment-before-decision', placeIn(one.passage, one.from, one.text.length), fields),
  ]
}

/** Something told as done: `on sovittu`, `allekirjoitettiin`, `har beslutat`, `undertecknades`. */
const PAST =
  /(?<!\p{L})(?:on|ovat|oli|olivat) (?:[\p{L}\d.]+ ){0,4}\p{L}+(?:nut|nyt|neet|ttu|tty|tu|ty)(?!\p{L})|(?<!\p{L})\p{L}+(?:ttiin)(?!\p{L})|(?<!\p{L})(?:päätti|hyväksyi|merkitsi|allekirjoitti|ilmoitti|antoi|myönsi|sopi)(?!\p{L})|(?<!\p{L})(?:har|hade) (?:[\p{L}\d.]+ ){0,4}\p{L}+t(?!\p{L})|(?<!\p{L})\p{L}+(?:ades|ttes|ldes|rdes)(?!\p{L})|(?<!\p{L})(?:beslutade|godkände|antecknade|undertecknade|meddelade|beviljade)(?!\p{L})/iu

/** A limit or a time ahead is not told as done. */
const AHEAD =
  /viimeistään|mennessä|saakka|asti|alkaen|ajalla|päättyvä|päättyy|aikana|senast|till och med|från och med|under tiden|inom|fram till|går ut/iu

/** R-CLAIM-01: told as done on a day that comes after the meeting. */
export function laterDayFindings(reviewed: Reviewed): readonly Finding[] {
  const { meetingOn } = reviewed
  if (meetingOn === null) return []
  return passagesOf(reviewed)
    .flatMap(sentencesIn)
    .map((said) => ({ ...said, later: daysIn(said.text).filter(({ day }) => day > meetingOn) }))
    .filter(({ text, later }) => later.length > 0 && PAST.test(text) && !AHEAD.test(text))
    .flatMap(({ passage, from, later }) =>
      later.map(({ printed, from: at }) =>
        finding('draft/day-after-meeting', placeIn(passage, from + at, printed.length), {
          day: printed,
          meetingOn: formatDate(meetingOn),
        }),
      ),
    )
}
