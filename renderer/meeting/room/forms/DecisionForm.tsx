import { compareWords } from '../../../../core/casefile/wordDiff.ts'
import type { OutcomeCode } from '../../../../core/meeting/outcome.ts'
import { hasQuorum } from '../../../../core/meeting/quorum.ts'
import { entryWords } from '../../../i18n/meetingEntries.ts'
import { useWords } from '../../../i18n/language.tsx'
import { roomWords } from '../../../i18n/meetingRoom.ts'
import { Select } from '../../../ui/Choice.tsx'
import { TextArea } from '../../../ui/Field.tsx'
import { WordDiff } from '../../../ui/WordDiff.tsx'
import { type MeetingRoom, useRoom } from '../roomContext.ts'
import type { FormProps } from './formProps.ts'

/** Outcomes that carry words of their own: the addition, the change, until when or why. */
const WITH_WORDS: Readonly<Partial<Record<OutcomeCode, 'addition' | 'changeText' | 'until'>>> = {
  ACCEPTED_ADDITION: 'addition',
  TABLED: 'until',
  RETURNED: 'until',
}

const NO_TEXT: ReadonlySet<OutcomeCode> = new Set(['TABLED', 'RETURNED', 'WITHDRAWN', 'REJECTED'] as const)

/** F12: how the item ended, and the decision's words beside the proposal's. */
export function DecisionForm({ form, change }: FormProps<'decided'>) {
  const say = useWords(entryWords)
  const room = useRoom()
  const words = form.outcome === null ? undefined : WITH_WORDS[form.outcome]
  return (
    <>
      <Select<OutcomeCode>
        label={say('outcome')}
        value={form.outcome}
        onChange={(outcome) => change({ ...form, outcome })}
        options={outcomesOf(room).map((value) => ({ value, text: say(value) }))}
      />
      {words !== undefined && (
        <div className="meet-wide">
          <TextArea
            label={say(words)}
            {...(words === 'until' ? { aside: say('optional') } : {})}
            value={form.text}
            onChange={(text) => change({ ...form, text })}
            rows={2}
            lang={room.shown?.item.text.language ?? 'fi'}
          />
        </div>
      )}
      {form.outcome !== null && !NO_TEXT.has(form.outcome) && <FinalWords form={form} change={change} />}
      <NoQuorum />
    </>
  )
}

function FinalWords({ form, change }: FormProps<'decided'>) {
  const say = useWords(entryWords)
  const differs = isChanged(form.clauses, useRoom())
  return (
    <details className="meet-wide" {...(differs ? { open: true } : {})}>
      <summary>
        {say('changeFinal')} ({say(differs ? 'differs' : 'sameAsProposal')})
      </summary>
      <FinalTexts form={form} change={change} />
    </details>
  )
}

/** Nothing is decided without a quorum (KuntaL 103 §). */
function NoQuorum() {
  const say = useWords(roomWords)
  const { handling, state } = useRoom()
  const quorum = handling?.quorum ?? state.quorum
  return hasQuorum(quorum) ? null : (
    <p className="meet-remark meet-remark-alert meet-wide" role="alert">
      <span>
        {say('quorumGone', { present: quorum.present.length, required: quorum.required })}{' '}
        <span className="meet-law">{say('quorumLaw')}</span>
      </span>
    </p>
  )
}

const isChanged = (clauses: readonly string[], { finishContext }: MeetingRoom): boolean =>
  clauses.join('\n') !== finishContext.proposal.join('\n')

/** A vote's result is offered only after a vote, and the presenter's change only where there is one. */
function outcomesOf({ handling }: MeetingRoom): readonly OutcomeCode[] {
  const votes = handling?.votes.length ?? 0
  const changes = handling?.proposalChanges.length ?? 0
  return OUTCOMES.filter(
    (outcome) =>
      (outcome !== 'VOTE' || votes > 0) && (outcome !== 'ACCEPTED_AMENDED_PRESENTER' || changes > 0),
  )
}

const OUTCOMES: readonly OutcomeCode[] = [
  'VOTE',
  'ACCEPTED_UNANIMOUS',
  'ACCEPTED',
  'ACCEPTED_AFTER_DISCUSSION',
  'ACCEPTED_AMENDED_PRESENTER',
  'ACCEPTED_ADDITION',
  'TO_COUNCIL',
  'NOTED',
  'TABLED',
  'RETURNED',
  'REJECTED',
]

function FinalTexts({ form, change }: FormProps<'decided'>) {
  const say = useWords(entryWords)
  const { finishContext, shown } = useRoom()
  return (
    <>
      {form.clauses.map((clause, at) => {
        const before = finishContext.proposal[at] ?? ''
        return (
          <div key={at} className="meet-final">
            <TextArea
              label={form.clauses.length === 1 ? say('finalTextOne') : say('finalText', { n: at + 1 })}
              value={clause}
              onChange={(text) =>
                change({ ...form, clauses: form.clauses.map((each, index) => (index === at ? text : each)) })
              }
              rows={3}
              lang={shown?.item.text.language ?? 'fi'}
            />
            {clause !== before && (
              <p className="record">
                <WordDiff parts={compareWords(before, clause)} />
              </p>
            )}
          </div>
        )
      })}
    </>
  )
}
