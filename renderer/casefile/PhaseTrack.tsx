import { formatDate } from '../../core/calendar/day.ts'
import type { CasePhase } from '../../core/followup/casePhases.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'

const STATE_WORDS = { done: 'phaseDone', now: 'phaseNow', ahead: 'phaseAhead' } as const

/** Six phases of a case: past ones green, the present one orange. */
export function PhaseTrack({ phases }: { readonly phases: readonly CasePhase[] }) {
  const say = useWords(caseStoryWords)
  return (
    <ol className="case-track" aria-label={say('track')}>
      {phases.map((phase) => (
        <li
          key={phase.phase}
          className={`case-phase case-phase-${phase.state}`}
          aria-current={phase.state === 'now' ? 'step' : undefined}
        >
          <strong>{say(phase.phase)}</strong>
          <span className="second">
            <PhaseDay phase={phase} />
            <span className="spoken">{say(STATE_WORDS[phase.state])}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function PhaseDay({ phase: { on, decided, state } }: { readonly phase: CasePhase }) {
  const say = useWords(caseStoryWords)
  const language = useLanguage()
  if (decided !== null)
    return say('decidedBy', {
      body: decided.bodyName[language],
      day: formatDate(decided.on),
      section: decided.section,
    })
  if (on !== null) return formatDate(on)
  return state === 'now' ? say('phaseNow') : '–'
}
