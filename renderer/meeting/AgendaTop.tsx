import { DoorOpen, FileText, Package, Send } from 'lucide-react'
import { useState } from 'react'
import { formatDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { useCommands } from '../app/commands.ts'
import { addressTo, goTo } from '../app/router.ts'
import { shell } from '../app/shell.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Refusal } from '../ui/States.tsx'
import { errorsOf, useAgenda } from './agendaContext.ts'
import { MeetingActs } from './MeetingActs.tsx'
import { nameOfMeeting, whenAndWhere } from './meetingNames.ts'
import { MEETING_ROOM } from './room.ts'
import { SendDialog } from './SendDialog.tsx'
import { usePacket } from './usePacket.ts'

/** Name, day and place; papers; the main act by where the meeting stands. */
export function AgendaTop() {
  const say = useWords(meetingWords)
  const language = useLanguage()
  const { view, rows } = useAgenda()
  const { meeting, bodyName } = view
  const name = nameOfMeeting(meeting, bodyName, language)
  const over = meeting.status.status === 'cancelled' || meeting.status.status === 'imported'
  const file = name.replaceAll('/', '-')
  return (
    <>
      <ViewHead
        title={name}
        facts={whenAndWhere(meeting, language, say)}
        acts={
          <>
            <StopsSummons />
            {rows.length > 0 && <AgendaToWord name={file} />}
            {rows.length > 0 && !over && <PacketButton name={file} />}
            <MeetingActs />
            <MainAct />
          </>
        }
      />
      <Summonses />
    </>
  )
}

/** What keeps the summons from going; pressing it leads to the first error. */
function StopsSummons() {
  const say = useWords(meetingWords)
  const { view, rows, isAhead } = useAgenda()
  const errors = rows.reduce((sum, row) => sum + errorsOf(row), 0)
  const wrong = rows.find((row) => errorsOf(row) > 0)
  if (!isAhead || view.meeting.status.status !== 'planned' || wrong === undefined) return null
  return (
    <a className="agenda-stops" href={addressTo('draft', [wrong.itemId])}>
      {say('stopsSummons', { count: errors })}
    </a>
  )
}

function MainAct() {
  const say = useWords(meetingWords)
  const { view, rows } = useAgenda()
  const [sending, setSending] = useState(false)
  const { meetingId, status } = view.meeting
  const wrong = rows.find((row) => errorsOf(row) > 0)
  const isPlanned = status.status === 'planned'
  const send = (): void => {
    if (wrong === undefined) setSending(true)
    else goTo(addressTo('draft', [wrong.itemId]))
  }
  useCommands(
    isPlanned && rows.length > 0
      ? [{ id: 'meeting.send', group: 'do', name: say('send'), icon: Send, run: send }]
      : [],
  )
  if (status.status === 'cancelled' || status.status === 'imported') return null
  if (!isPlanned)
    return (
      <LinkButton kind="main" icon={DoorOpen} href={addressTo('kokoukset', [meetingId, MEETING_ROOM])}>
        {say(status.status === 'held' ? 'lookAtRoom' : 'openRoom')}
      </LinkButton>
    )
  if (rows.length === 0) return null
  return (
    <>
      <Button kind="main" icon={Send} onPress={send}>
        {say('send')}
      </Button>
      {sending && <SendDialog view={view} onClose={() => setSending(false)} />}
    </>
  )
}

function AgendaToWord({ name }: { readonly name: string }) {
  const say = useWords(meetingWords)
  const { view } = useAgenda()
  const write = useCommand('document.agenda')
  const run = async (): Promise<void> => {
    const answer = await write.run({ meetingId: view.meeting.meetingId, format: 'docx' })
    if (answer.ok) await shell.save(`${say('agenda')} ${name}.docx`, answer.value.bytes)
  }
  useCommands([
    { id: 'meeting.word', group: 'do', name: say('toWord'), keys: 'Ctrl+E', run: () => void run() },
  ])
  return (
    <>
      <Button icon={FileText} working={write.working ? say('writing') : undefined} onPress={() => void run()}>
        {say('toWord')}
      </Button>
      <Refusal failure={write.failure} />
    </>
  )
}

/** One ZIP for everybody called; what is secret in another, for those entitled. */
function PacketButton({ name }: { readonly name: string }) {
  const say = useWords(meetingWords)
  const { view, rows } = useAgenda()
  const { packing, failure, make, stop } = usePacket(view.meeting.meetingId)
  const all = (): void => void make('all', say('packetName', { name }))
  const secret = (): void => void make('secret', say('packetSecretName', { name }))
  const hasSecret = rows.some((row) => row.secret)
  useCommands([{ id: 'meeting.packet', group: 'do', name: say('packet'), icon: Package, run: all }])
  if (packing !== null) return <Progress packing={packing} onStop={stop} />
  const button = (
    <Button icon={Package} {...(hasSecret ? {} : { onPress: all })}>
      {say('packet')}
    </Button>
  )
  return (
    <>
      {hasSecret ? (
        <Menu
          label={say('packet')}
          rows={[
            { id: 'all', text: say('packetAll'), run: all },
            { id: 'secret', text: say('packetSecret'), hint: say('packetSecretHint'), run: secret },
          ]}
        >
          {button}
        </Menu>
      ) : (
        button
      )}
      <Refusal failure={failure} />
    </>
  )
}

function Progress({
  packing,
  onStop,
}: {
  readonly packing: NonNullable<ReturnType<typeof usePacket>['packing']>
  readonly onStop: () => void
}) {
  const say = useWords(meetingWords)
  return (
    <span className="agenda-progress">
      <progress max={Math.max(1, packing.of)} value={packing.n} aria-label={say('packet')} />
      <span className="second" role="status">
        {say('packing', { title: packing.title, n: packing.n, of: packing.of })}
      </span>
      <Button size="small" onPress={onStop}>
        {say('stop')}
      </Button>
    </span>
  )
}

/** Every sending that was: the one that holds, and those recalled. */
function Summonses() {
  const say = useWords(meetingWords)
  const { summonses = [] } = useAgenda().view.meeting
  if (summonses.length === 0) return null
  return (
    <ul className="agenda-summonses">
      {summonses.map(({ sentOn, channel, to, at, recalled }) => (
        <li key={at} className="second">
          {recalled === null
            ? say('went', {
                count: to.length,
                date: formatDate(sentOn),
                channel: say(`channel_${channel}`),
              })
            : say('recalled', { date: formatDate(sentOn), reason: recalled.reason })}
        </li>
      ))}
    </ul>
  )
}
