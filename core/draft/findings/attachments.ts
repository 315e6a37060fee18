import { formatDate } from '../../calendar/day.ts'
import type { Finding } from './finding.ts'
import { type Passage, type Reviewed, finding, passagesOf, placeIn } from './reviewed.ts'

/** `liitteenä`, `liite 3`, `liitteiden 1–3`, `som bilaga`, `bilaga 3`, `bifogas protokollet`. */
const MENTION =
  /(?<![\p{L}-])(?:liit(?:teenä|teinä|teissä|teessä|teen|teet|teistä|teestä|teiden|teitä)(?!\p{L})|liite(?= \d)|(?:som )?bilag(?:an|or|orna|a)(?!\p{L})|bifogas (?:ärendet|beslutet|protokollet|föredragningslistan)(?!\p{L}))(?: (?:nro|nr))?(?:[ \u00A0](?<numbers>\d{1,2}(?:(?:\s?[–-]\s?|, | ja | och )\d{1,2})*)(?!\d|\.\d))?/giu

/** The annex of an act or agreement is not the item's. */
const OF_ANOTHER =
  /(?:asetuksen|direktiivin|lain|pöytäkirjan|förordningens?|direktivets?|lagens?|protokollets) $/iu

/** R-VAL-07: attachments that the text speaks of and the item lacks; and papers dated after the meeting. */
export const attachmentFindings = (reviewed: Reviewed): readonly Finding[] => [
  ...missingAttachments(reviewed),
  ...lateAttachments(reviewed),
]

interface Mention {
  readonly passage: Passage
  readonly words: string
  readonly from: number
  readonly numbers: readonly number[]
}

function missingAttachments(reviewed: Reviewed): readonly Finding[] {
  const { attachments } = reviewed.item.text
  const mentions = passagesOf(reviewed).flatMap(mentionsIn)
  const [first] = mentions
  if (first === undefined) return []
  if (attachments.length === 0)
    return [
      finding(
        'draft/no-attachments',
        placeIn(first.passage, first.from, first.words.length),
        { mention: first.words },
        { kind: 'addAttachment' },
      ),
    ]
  return mentions.flatMap(({ passage, words, from, numbers }) =>
    numbers
      .filter((n) => attachments.every((attachment) => attachment.n !== n))
      .map((n) =>
        finding(
          'draft/attachment-missing',
          placeIn(passage, from, words.length),
          { n, count: attachments.length, where: clauseNumber(reviewed, passage) },
          { kind: 'addAttachment' },
        ),
      ),
  )
}

const mentionsIn = (passage: Passage): readonly Mention[] =>
  [...passage.text.matchAll(MENTION)]
    .filter(({ index }) => !OF_ANOTHER.test(passage.text.slice(0, index)))
    .map((match) => ({
      passage,
      words: match[0],
      from: match.index,
      numbers: numbersOf(match.groups?.['numbers']),
    }))

/** `1–3` is 1, 2 and 3; `1, 2 ja 4` each of them. */
const numbersOf = (text: string | undefined): readonly number[] =>
  (text ?? '').split(/, | ja | och /u).flatMap((piece) => {
    const [first = 0, last = first] = piece.split(/\s?[–-]\s?/u).map(Number)
    return first === 0 ? [] : Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => first + at)
  })

/** The clause's number; 0 in other parts. */
const clauseNumber = ({ item }: Reviewed, { blockId }: Passage): number =>
  item.text.proposal.clauses.findIndex(({ clauseId }) => clauseId === blockId) + 1

const lateAttachments = ({ item, meetingOn }: Reviewed): readonly Finding[] =>
  meetingOn === null
    ? []
    : item.text.attachments.flatMap(({ n, title, dated, handedOutAtMeeting }) =>
        dated === null || dated <= meetingOn || handedOutAtMeeting
          ? []
          : [
              finding(
                'draft/attachment-after-meeting',
                { part: 'attachments', blockId: `attachments-${n}` },
                { n, title, dated: formatDate(dated), meetingOn: formatDate(meetingOn) },
              ),
            ],
      )
