import { Snowflake } from 'lucide-react'
import { useState } from 'react'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { useCrumb } from '../app/place.ts'
import { useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState, Refusal } from '../ui/States.tsx'
import { DraftedMinutes } from './DraftedMinutes.tsx'

const MINUTES = 'minutes:'

/** The meeting whose minutes the document is; `null`: another paper. */
export const meetingOf = (documentId: string): string | null =>
  documentId.startsWith(MINUTES) ? documentId.slice(MINUTES.length) : null

/** The document that a meeting's minutes are. */
export const minutesOf = (meetingId: string): string => `${MINUTES}${meetingId}`

interface FreezingProps {
  readonly documentId: string
  readonly onFrozen: () => void
}

/** Minutes of which no file has been made yet. */
export function NotFrozen(props: FreezingProps) {
  const say = useWords(signingWords)
  useCrumb(say('room'))
  const meetingId = meetingOf(props.documentId)
  return (
    <div className="view-body">
      <EmptyState icon={Snowflake} level={1} title={say('freezeTitle')} acts={<Freeze {...props} />}>
        {say('freezeText')}
      </EmptyState>
      {meetingId !== null && <DraftedMinutes meetingId={meetingId} />}
    </div>
  )
}

/** Minutes that have a file, but not one that is signed: opened again, or only exported. */
export function FreezeBar(props: FreezingProps) {
  const say = useWords(signingWords)
  const meetingId = meetingOf(props.documentId)
  return (
    <>
      <div className="signing-freeze">
        <strong>{say('openedTitle')}</strong>
        <Freeze {...props} />
      </div>
      {meetingId !== null && <DraftedMinutes meetingId={meetingId} />}
    </>
  )
}

function Freeze(props: FreezingProps) {
  const say = useWords(signingWords)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button kind="main" icon={Snowflake} onPress={() => setAsking(true)}>
        {say('freeze')}
      </Button>
      {asking && <FreezeDialog {...props} onClose={() => setAsking(false)} />}
    </>
  )
}

function FreezeDialog({ documentId, onFrozen, onClose }: FreezingProps & { readonly onClose: () => void }) {
  const say = useWords(signingWords)
  const freeze = useCommand('minutes.freeze')
  const [dueOn, setDueOn] = useState<IsoDate | null>(null)
  const act = async (): Promise<void> => {
    const frozen = await freeze.run({ meetingId: meetingOf(documentId) ?? '', dueOn })
    if (!frozen.ok) return
    onClose()
    onFrozen()
  }
  return (
    <Dialog
      open
      title={say('freezeDialog')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {say('leaveOpen')}
          </Button>
          <Button
            kind="main"
            onPress={() => void act()}
            working={freeze.working ? say('freezing') : undefined}
          >
            {say('freezeAct')}
          </Button>
        </>
      }
    >
      <div className="ui-form">
        <p>{say('freezeText')}</p>
        <DateField label={say('freezeDue')} help={say('freezeDueHelp')} value={dueOn} onChange={setDueOn} />
        <Refusal failure={freeze.failure} />
      </div>
    </Dialog>
  )
}
