import type { AgendaRow, AgendaView } from '../../api/contract/agenda.ts'
import { explainDraftFinding } from '../../api/findings/draft.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { findPerson } from '../../core/organisation/organisation.ts'
import type { Language } from '../../core/shared/language.ts'
import { addressTo } from '../app/router.ts'
import { type AgendaActs, sectionNumber } from './agendaContext.ts'
import type { SayMeeting } from './meetingNames.ts'

/** One thing to look at before the summons. Errors stop it, remarks do not. */
export interface Check {
  readonly key: string
  readonly level: 'ok' | 'error' | 'remark'
  readonly text: string
  /** Where it is mended; `null`: nowhere else. */
  readonly address: string | null
}

type Agenda = Pick<AgendaActs, 'view' | 'rows'>

/** Everything that is looked at before the summons goes. */
export function checksOf(agenda: Agenda, language: Language, say: SayMeeting): readonly Check[] {
  const { view, rows } = agenda
  const found = rows.flatMap((row) => itemChecks(row, sectionNumber(agenda, row), language, say))
  const right = rows.length > 0 && found.length === 0 ? [ok('items', say('allRight'))] : []
  return [
    noticeCheck(view, say),
    ...found.filter(({ level }) => level === 'error'),
    ...found.filter(({ level }) => level === 'remark'),
    ...right,
    ...meetingChecks(agenda, say),
    ...publicityChecks(agenda, say),
  ]
}

/** Each error in its words; one remark in its words, several as how many they are. */
function itemChecks(row: AgendaRow, n: number, language: Language, say: SayMeeting): readonly Check[] {
  const address = addressTo('draft', [row.itemId])
  const remarks = row.findings.filter(({ level }) => level === 'warning')
  const told = row.findings.filter(({ level }) => level === 'error' || remarks.length === 1)
  const several = {
    key: `${row.itemId} remarks`,
    level: 'remark',
    text: say('findingOf', { n, text: say('warnings', { count: remarks.length }) }),
    address,
  } as const
  return [
    ...told.map((finding): Check => ({
      key: `${row.itemId} ${finding.key}`,
      level: finding.level === 'error' ? 'error' : 'remark',
      text: say('findingOf', { n, text: explainDraftFinding(finding, language).title }),
      address,
    })),
    ...(remarks.length > 1 ? [several] : []),
  ]
}

const ok = (key: string, text: string): Check => ({ key, level: 'ok', text, address: null })
const remark = (key: string, text: string): Check => ({ key, level: 'remark', text, address: null })

function noticeCheck({ notice, meeting }: AgendaView, say: SayMeeting): Check {
  if (notice === null)
    return { ...remark('notice', say('noRule')), address: addressTo('settings', [], { section: 'bodies' }) }
  const law = notice.basis === 'law' ? say('byLaw') : ''
  const words = { days: notice.days, law, date: formatDate(notice.lastOn) }
  if (!notice.inTime) return remark('notice', say('tooLate', words))
  return meeting.status.status === 'summoned'
    ? ok('notice', say('wasInTime', { ...words, date: formatDate(notice.sentOn) }))
    : ok('notice', say('inTime', words))
}

function meetingChecks({ view, rows }: Agenda, say: SayMeeting): readonly Check[] {
  const { meeting, organisation, quorum, missing } = view
  const alone = (meeting.absences ?? []).filter(({ deputy }) => deputy === null)
  const empty: Check = { key: 'empty', level: 'error', text: say('agendaEmpty'), address: null }
  return [
    ...(rows.length === 0 ? [empty] : []),
    ...(rows.length > 0 && missing.length > 0 ? [remark('standing', say('standingMissing'))] : []),
    ...(quorum.coming < quorum.required ? [remark('quorum', say('quorumShort', quorum))] : []),
    ...alone.map(({ personId }) =>
      remark(
        `absent ${personId}`,
        say('noDeputy', { name: findPerson(organisation, personId)?.name ?? personId }),
      ),
    ),
    ...procedureChecks(view, say),
  ]
}

/** The summons of an electronic decision procedure says by when a stand is stated (KuntaL 100 §). */
function procedureChecks({ meeting: { way, statedBy } }: AgendaView, say: SayMeeting): readonly Check[] {
  if (way !== 'decisionProcedure') return []
  if (statedBy === undefined)
    return [{ key: 'way', level: 'error', text: say('procedureWithout'), address: null }]
  return [
    ok('way', say('procedureBy', { date: formatDate(statedBy.on), time: statedBy.at.replace(':', '.') })),
  ]
}

function publicityChecks({ rows }: Agenda, say: SayMeeting): readonly Check[] {
  const secret = rows.filter((row) => row.secret).length
  const personal = rows.reduce((sum, { personalData }) => sum + personalData, 0)
  return [
    ...(secret > 0 ? [ok('secret', say('secretOk', { count: secret }))] : []),
    ...(personal > 0 ? [ok('personal', say('personalOk', { count: personal }))] : []),
  ]
}
