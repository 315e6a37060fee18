import type { ComponentType } from 'react'
import { explainMeetingFinding } from '../../../../api/findings/meeting.ts'
import { useLanguage, useWords } from '../../../i18n/language.tsx'
import { roomWords } from '../../../i18n/meetingRoom.ts'
import { Button } from '../../../ui/Button.tsx'
import type { FormKind } from '../entryForms.ts'
import { useRoom } from '../roomContext.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { ElectionForm } from './ElectionForm.tsx'
import type { FormProps } from './formProps.ts'
import { DissentForm, ExpertForm, HandedOutForm, StatementForm } from './PaperForms.tsx'
import { ArrivedForm, ChairForm, LeftForm, PresenterForm, SecretaryForm } from './PersonForms.tsx'
import {
  CounterProposalForm,
  MotionForm,
  NoteForm,
  ProposalChangedForm,
  ReopenedForm,
} from './ProposalForms.tsx'
import { OpeningForm } from './OpeningForm.tsx'
import { RecusalForm } from './RecusalForm.tsx'
import { StandsForm } from './StandsForm.tsx'
import { VoteForm } from './VoteForm.tsx'

/** The fields of the card's kind. */
export function CardForm<K extends FormKind>({ form, change }: FormProps<K>) {
  const Form: ComponentType<FormProps<K>> = FORMS[form.kind]
  return <Form form={form} change={change} />
}

const FORMS: { readonly [K in FormKind]: ComponentType<FormProps<K>> } = {
  opened: OpeningForm,
  arrived: ArrivedForm,
  left: LeftForm,
  chairTaken: ChairForm,
  secretaryTaken: SecretaryForm,
  presenterChanged: PresenterForm,
  expertHeard: ExpertForm,
  handedOut: HandedOutForm,
  proposalChanged: ProposalChangedForm,
  counterProposal: CounterProposalForm,
  motion: MotionForm,
  recusal: RecusalForm,
  vote: VoteForm,
  stands: StandsForm,
  election: ElectionForm,
  statement: StatementForm,
  dissent: DissentForm,
  inspectedImmediately: NothingToFill,
  decided: DecisionForm,
  reopened: ReopenedForm,
  withdrawn: WhichItem,
  note: NoteForm,
  closed: ClosingForm,
}

/** The end: what is missing of the items, so that it can be mended while everybody is there. */
function ClosingForm() {
  const say = useWords(roomWords)
  const language = useLanguage()
  const { findings, acts } = useRoom()
  if (findings.length === 0) return null
  return (
    <div className="meet-wide">
      <p>{say('stillMissing')}</p>
      <ul className="meet-missing">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.itemId} ${finding.eventId}`}>
            <Button
              kind="quiet"
              size="small"
              onPress={() => (finding.itemId === null ? undefined : acts.show(finding.itemId))}
            >
              {`§ ${finding.section ?? ''} ${explainMeetingFinding(finding, language).title}`}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The card says all there is: confirming is enough. */
function NothingToFill() {
  return null
}

function WhichItem() {
  const { shown } = useRoom()
  return <p className="meet-wide">{shown?.item.text.title}</p>
}
