import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '../app/api.tsx'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu, type MenuRow } from '../ui/Menu.tsx'
import { Refusal } from '../ui/States.tsx'
import { type AgendaActs, useAgenda } from './agendaContext.ts'
import { ChangeMeeting } from './MeetingForm.tsx'
import { nameOfMeeting } from './meetingNames.ts'
import { ReasonDialog } from './ReasonDialogs.tsx'

type Asked = 'change' | 'cancel' | 'freeze' | 'thaw' | 'recall'

/** Acts that are not done at every meeting: each asks first. */
export function MeetingActs() {
  const say = useWords(meetingWords)
  const agenda = useAgenda()
  const { view, isAhead } = agenda
  const [asked, setAsked] = useState<Asked | null>(null)
  if (!isAhead) return null
  const acts = actsNow(agenda).map((id): MenuRow => ({ id, text: say(WORDS[id]), run: () => setAsked(id) }))
  const close = (): void => setAsked(null)
  return (
    <>
      <Menu label={say('others')} rows={acts}>
        <IconButton icon={Ellipsis} label={say('others')} />
      </Menu>
      {asked === 'change' && <ChangeMeeting meeting={view.meeting} body={view.body} onClose={close} />}
      {asked === 'freeze' && <FreezeDialog onClose={close} />}
      {(asked === 'cancel' || asked === 'thaw' || asked === 'recall') && (
        <CounterAct act={asked} onClose={close} />
      )}
    </>
  )
}

/** What the meeting's state allows. */
function actsNow({ view, isOpen, rows }: AgendaActs): readonly Asked[] {
  const { status } = view.meeting.status
  return [
    'change',
    ...(isOpen && rows.length > 0 ? (['freeze'] as const) : []),
    ...(!isOpen && status === 'planned' ? (['thaw'] as const) : []),
    ...(status === 'summoned' ? (['recall'] as const) : []),
    'cancel',
  ]
}

const WORDS = {
  change: 'change',
  cancel: 'cancelMeeting',
  freeze: 'freeze',
  thaw: 'thaw',
  recall: 'recall',
} as const

function FreezeDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(meetingWords)
  const { view } = useAgenda()
  const freeze = useCommand('agenda.freeze')
  const run = async (): Promise<void> => {
    const frozen = await freeze.run({ meetingId: view.meeting.meetingId })
    if (frozen.ok) onClose()
  }
  return (
    <Dialog
      open
      title={say('freezeTitle')}
      onClose={onClose}
      foot={
        <>
          <Button autoFocus onPress={onClose}>
            {say('notYet')}
          </Button>
          <Button kind="main" onPress={() => void run()}>
            {say('freezeDo')}
          </Button>
        </>
      }
    >
      <p>{say('freezeText')}</p>
      <Refusal failure={freeze.failure} />
    </Dialog>
  )
}

/** Cancelling, opening a frozen agenda, recalling a summons: each with its reason. */
function CounterAct({
  act,
  onClose,
}: {
  readonly act: 'cancel' | 'thaw' | 'recall'
  readonly onClose: () => void
}) {
  const say = useWords(meetingWords)
  const language = useLanguage()
  const { view } = useAgenda()
  const { meetingId } = view.meeting
  const cancel = useCommand('meeting.cancel')
  const thaw = useCommand('agenda.thaw')
  const recall = useCommand('agenda.recall')
  const words = {
    cancel: {
      title: say('cancelTitle', { name: nameOfMeeting(view.meeting, view.bodyName, language) }),
      text: say('cancelText'),
      keep: say('cancelKeep'),
      act: say('cancelDo'),
    },
    thaw: { title: say('thawTitle'), text: say('thawText'), keep: say('keepFrozen'), act: say('thawDo') },
    recall: {
      title: say('recallTitle'),
      text: say('recallText'),
      keep: say('keepSummons'),
      act: say('recallDo'),
    },
  }[act]
  return (
    <ReasonDialog
      title={words.title}
      keep={words.keep}
      act={words.act}
      kind={act === 'cancel' ? 'danger' : 'main'}
      run={async (reason) => ({ cancel, thaw, recall })[act].run({ meetingId, reason })}
      onClose={onClose}
    >
      {words.text}
    </ReasonDialog>
  )
}
