import type { ReactNode } from 'react'
import { explainMeetingFinding } from '../../../api/findings/meeting.ts'
import type { MeetingFinding } from '../../../core/meeting/findings.ts'
import { isDecided } from '../../../core/meeting/handling.ts'
import { hasQuorum, quorumWarning, quorumWords } from '../../../core/meeting/quorum.ts'
import { communityTrap } from '../../../core/meeting/recusal.ts'
import type { Language } from '../../../core/shared/language.ts'
import { entryWords } from '../../i18n/meetingEntries.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Button } from '../../ui/Button.tsx'
import { isRecusedNow } from './recusedNow.ts'
import { findingsOf } from './redFindings.ts'
import { useRoom } from './roomContext.ts'

/** What the secretary should know or mend in this §, each with its act. */
export function Remarks() {
  return (
    <>
      <QuorumRemark />
      <DutyRemark />
      <StillOut />
      <MissingRemark />
      <TrapRemark />
    </>
  )
}

function QuorumRemark() {
  const say = useWords(roomWords)
  const language = useLanguage()
  const { handling, state } = useRoom()
  const quorum = handling?.decided === null ? handling.quorum : state.quorum
  const warning = quorumWarning(quorum)
  if (warning === null || state.closedAt !== null || isDecided(handling)) return null
  const words = hasQuorum(quorum)
    ? `${say('oneMore')} ${quorumWords(quorum)[language]}.`
    : say('quorumGone', { present: quorum.present.length, required: quorum.required })
  return (
    <Remark kind={hasQuorum(quorum) ? 'warn' : 'alert'}>
      {words} <span className="meet-law">{say('quorumLaw')}</span>
    </Remark>
  )
}

/** Nobody leads or keeps the minutes: asked again until it is told. */
function DutyRemark() {
  const say = useWords(roomWords)
  const { state, acts, card } = useRoom()
  if (state.closedAt !== null) return null
  const duty = state.chair === null ? 'chairTaken' : state.secretary === null ? 'secretaryTaken' : null
  if (duty === null || card?.form.kind === duty) return null
  const words = say(duty === 'chairTaken' ? 'whoChairs' : 'whoKeeps')
  return (
    <Remark kind="alert" act={<Button onPress={() => acts.begin(duty)}>{words}</Button>}>
      {say(duty === 'chairTaken' ? 'nobodyChairs' : 'nobodyKeeps')}
    </Remark>
  )
}

/** Those who were out for an earlier item: they come back by one press. */
function StillOut() {
  const say = useWords(roomWords)
  const { state, acts, nameOf } = useRoom()
  if (state.closedAt !== null) return null
  const out = state.people.filter(
    ({ personId, state: now }) => now === 'recused' && !isRecusedNow(state, personId),
  )
  if (out.length === 0) return null
  return (
    <Remark
      kind="law"
      act={out.map(({ personId }) => (
        <Button key={personId} size="small" onPress={() => acts.press({ kind: 'recusedReturned', personId })}>
          {say('returnedNamed', { name: nameOf(personId) })}
        </Button>
      ))}
    >
      {say('stillOut', { names: out.map(({ personId }) => nameOf(personId)).join(', ') })}
    </Remark>
  )
}

/** What is missing of the §: it is red until that is put right. */
function MissingRemark() {
  const say = useWords(roomWords)
  const language = useLanguage()
  const { shown, findings, acts } = useRoom()
  if (shown === undefined) return null
  return (
    <>
      {findingsOf(findings, shown.item.itemId).map((finding) => {
        const { eventId, level } = finding
        return (
          <Remark
            key={`${finding.code} ${eventId}`}
            kind={level === 'error' ? 'alert' : 'warn'}
            act={
              eventId !== null && (
                <Button size="small" onPress={() => acts.correctId(eventId)}>
                  {say('correct')}
                </Button>
              )
            }
          >
            <FindingWords finding={finding} language={language} />
          </Remark>
        )
      })}
    </>
  )
}

function FindingWords({
  finding,
  language,
}: {
  readonly finding: MeetingFinding
  readonly language: Language
}) {
  const { title, text } = explainMeetingFinding(finding, language)
  return (
    <>
      <strong>{title}.</strong> {text}{' '}
      {finding.source !== null && <span className="meet-law">{finding.source[language]}</span>}
    </>
  )
}

/** A board member of a community that the item concerns (HL 28.1 § 5 k.). */
function TrapRemark() {
  const sayEntry = useWords(entryWords)
  const { shown, state, view, handling, nameOf, acts } = useRoom()
  if (shown === undefined || isDecided(handling)) return null
  const told = new Set((handling?.recusals ?? []).map(({ event }) => event.personId))
  const isThere = (person: string): boolean =>
    state.people.some(({ personId, state: now }) => personId === person && now === 'present')
  const traps = communityTrap(shown.item, view.organisation).filter(
    ({ personId }) => isThere(personId) && !told.has(personId),
  )
  return (
    <>
      {traps.map(({ personId, community }) => (
        <Remark
          key={personId}
          kind="law"
          act={
            (handling?.section ?? null) !== null && (
              <Button
                size="small"
                onPress={() =>
                  acts.beginForm({
                    kind: 'recusal',
                    personId,
                    ground: 'HL 28.1.5',
                    reason: '',
                    raisedBy: null,
                    ruling: 'disqualified',
                    leftRoom: true,
                  })
                }
              >
                {sayEntry('trapAct')}
              </Button>
            )
          }
        >
          {sayEntry('trap', { name: nameOf(personId), community })}
        </Remark>
      ))}
    </>
  )
}

const Remark = ({
  kind,
  act,
  children,
}: {
  readonly kind: 'warn' | 'alert' | 'law'
  readonly act?: ReactNode
  readonly children: ReactNode
}) => (
  <div className={`meet-remark meet-remark-${kind}`} role="status">
    <span>{children}</span>
    {act}
  </div>
)
