import { Check, Circle } from 'lucide-react'
import { useState } from 'react'
import type { MinutesView } from '../../api/contract/minutes.ts'
import { formatDate } from '../../core/calendar/day.ts'
import type { MinutesState } from '../../core/meeting/minutes.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { addressTo } from '../app/router.ts'
import type { Say } from '../i18n/catalogue.ts'
import { useWords } from '../i18n/language.tsx'
import { minutesWords } from '../i18n/minutes.ts'
import { Button } from '../ui/Button.tsx'
import { Refusal } from '../ui/States.tsx'
import { InspectDialog } from './InspectDialog.tsx'

/** How far the minutes are, what the next step is, and where they came from. */
export function MinutesSteps({ meetingId }: { readonly meetingId: string }) {
  const { data } = useApi('minutes.show', { meetingId })
  return data === undefined ? null : <Steps view={data} />
}

function Steps({ view }: { readonly view: MinutesView }) {
  const say = useWords(minutesWords)
  const { minutes, meeting } = view
  return (
    <section className="signing-part">
      <h2 className="signing-part-title">{say('steps')}</h2>
      <ul className="minutes-steps">
        {stepsOf(view, say).map(({ text, isDone }) => (
          <li key={text} className={isDone ? 'minutes-step-done' : ''}>
            {isDone ? <Check className="icon" aria-hidden /> : <Circle className="icon" aria-hidden />}
            <span>
              {text}
              <span className="spoken">, {say(isDone ? 'done' : 'waits')}</span>
            </span>
          </li>
        ))}
      </ul>
      {minutes.state === 'frozen' && minutes.dueOn !== null && (
        <p className="second minutes-due">{say('dueOn', { day: formatDate(minutes.dueOn) })}</p>
      )}
      <StepActs view={view} />
      <ul className="minutes-links">
        <li>
          <a href={addressTo('kokoukset', [meeting.meetingId, 'kokoustila'])}>{say('toMeeting')}</a>
        </li>
        <li>
          <a href={addressTo('kokoukset', [meeting.meetingId])}>{say('toAgenda')}</a>
        </li>
        <li>
          <a href={addressTo('tiedoksiannot', [meeting.meetingId])}>{say('toService')}</a>
        </li>
      </ul>
    </section>
  )
}

const ORDER: readonly MinutesState[] = ['drafted', 'frozen', 'inspected', 'signed', 'readyToPublish']

interface Step {
  readonly text: string
  readonly isDone: boolean
}

/** Each step with what is done of it: the figures stand in the words. */
function stepsOf(view: MinutesView, say: Say<typeof minutesWords>): readonly Step[] {
  const at = ORDER.indexOf(view.minutes.state)
  const passed = (state: MinutesState): boolean => at >= ORDER.indexOf(state)
  const step = (state: MinutesState, done: string, waits: string): Step => ({
    text: passed(state) ? done : waits,
    isDone: passed(state),
  })
  const errors = view.findings.filter(({ level }) => level === 'error').length
  const warnings = view.findings.length - errors
  const findings: Step =
    view.findings.length === 0
      ? { text: say('step_findings'), isDone: true }
      : { text: say('step_findingsLeft', { errors, warnings }), isDone: errors === 0 }
  return [
    findings,
    step('frozen', say('step_frozen'), say('step_notFrozen')),
    step('inspected', say('step_inspected'), inspectionText(view, say)),
    step('signed', say('step_signed'), say('step_notSigned')),
    step('readyToPublish', say('step_ready'), say('step_notReady')),
  ]
}

const inspectionText = ({ minutes, inspectors }: MinutesView, say: Say<typeof minutesWords>): string =>
  minutes.way === 'nextMeeting'
    ? say('step_inspectedByBody')
    : say('step_inspectedOf', { given: minutes.inspections.length, of: inspectors.length })

function StepActs({ view }: { readonly view: MinutesView }) {
  const say = useWords(minutesWords)
  const ready = useCommand('minutes.ready')
  const [inspecting, setInspecting] = useState(false)
  const { state } = view.minutes
  return (
    <div className="minutes-acts">
      {state === 'frozen' && (
        <Button size="small" onPress={() => setInspecting(true)}>
          {say('inspect')}
        </Button>
      )}
      {state === 'signed' && (
        <Button
          kind="main"
          size="small"
          onPress={() => void ready.run({ meetingId: view.meeting.meetingId })}
        >
          {say('ready')}
        </Button>
      )}
      <Refusal failure={ready.failure} />
      {inspecting && <InspectDialog view={view} onClose={() => setInspecting(false)} />}
    </div>
  )
}
