import { useState } from 'react'
import type { AgendaView } from '../../api/contract/agenda.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { SUMMONS_CHANNELS, type SummonsChannel, summonedPeople } from '../../core/meeting/summons.ts'
import { type Organisation, findPerson } from '../../core/organisation/organisation.ts'
import type { PersonId } from '../../core/shared/ids.ts'
import { useCommand } from '../app/api.tsx'
import { today } from '../app/today.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Button } from '../ui/Button.tsx'
import { CheckGroup } from '../ui/Check.tsx'
import { Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Refusal } from '../ui/States.tsx'
import { nameOfMeeting } from './meetingNames.ts'

/** Registers that the summons left: when, how and to whom. The agenda is frozen by it. */
export function SendDialog({ view, onClose }: { readonly view: AgendaView; readonly onClose: () => void }) {
  const say = useWords(meetingWords)
  const language = useLanguage()
  const { meeting, body, bodyName, organisation } = view
  const everybody = summonedPeople(body, meeting.absences ?? [])
  const [sentOn, setSentOn] = useState<IsoDate | null>(today())
  const [channel, setChannel] = useState<SummonsChannel>('email')
  const [to, setTo] = useState<readonly PersonId[]>(everybody)
  const [asked, setAsked] = useState(false)
  const summon = useCommand('agenda.summon')
  const send = async (): Promise<void> => {
    setAsked(true)
    if (sentOn === null || to.length === 0) return
    const sent = await summon.run({ meetingId: meeting.meetingId, sentOn, channel, to: [...to] })
    if (sent.ok) onClose()
  }
  return (
    <Dialog
      open
      title={say('sendTitle', { name: nameOfMeeting(meeting, bodyName, language) })}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{say('notYet')}</Button>
          <Button
            kind="main"
            working={summon.working ? say('sending') : undefined}
            onPress={() => void send()}
          >
            {say('sendDo')}
          </Button>
        </>
      }
    >
      <div className="ui-form">
        <p>{say('sendText')}</p>
        <DateField
          label={say('sentOn')}
          value={sentOn}
          onChange={setSentOn}
          error={asked && sentOn === null ? say('sentOnMissing') : undefined}
        />
        <Select<SummonsChannel>
          label={say('channel')}
          value={channel}
          onChange={setChannel}
          options={SUMMONS_CHANNELS.map((value) => ({ value, text: say(`channel_${value}`) }))}
        />
        <CheckGroup
          label={say('to')}
          choices={everybody.map((value) => ({ value, text: addressee(organisation, value) }))}
          value={to}
          onChange={setTo}
          error={asked && to.length === 0 ? say('toMissing') : undefined}
        />
      </div>
      <Refusal failure={summon.failure} />
    </Dialog>
  )
}

/** `Tuula Rantasuo, tuula.rantasuo@suvantola.example`. */
function addressee(organisation: Organisation, id: PersonId): string {
  const person = findPerson(organisation, id)
  return [person?.name ?? id, person?.email].filter((word) => typeof word === 'string').join(', ')
}
