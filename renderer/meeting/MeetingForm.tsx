import { useState } from 'react'
import { type ClockTime, type IsoDate, parseTime } from '../../core/calendar/day.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { StatedBy } from '../../core/meeting/decisionProcedure.ts'
import { type MeetingWay, waysOf } from '../../core/meeting/summons.ts'
import { nameAtStart } from '../../core/organisation/bodyName.ts'
import type { Body } from '../../core/organisation/organisation.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { addressTo, goTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'

/** What is typed of a meeting's time and place. */
interface Typed {
  readonly heldOn: IsoDate | null
  readonly time: string
  readonly place: string
  readonly way: MeetingWay
  readonly statedOn: IsoDate | null
  readonly statedAt: string
}

const NOTHING_TYPED: Typed = {
  heldOn: null,
  time: '18.00',
  place: '',
  way: 'room',
  statedOn: null,
  statedAt: '16.00',
}

interface When {
  readonly heldOn: IsoDate
  readonly startsAt: ClockTime
  readonly place: string
  readonly way: MeetingWay
  readonly statedBy?: StatedBy
}

/** Everything typed is there and reads as it should; else what is missing is told at its field. */
function useWhenForm(first: Typed) {
  const [typed, setTyped] = useState(first)
  const [asked, setAsked] = useState(false)
  const time = parseTime(typed.time)
  const stated = parseTime(typed.statedAt)
  const place = typed.place.trim()
  const take = (): When | null => {
    setAsked(true)
    const { heldOn, way } = typed
    if (heldOn === null || !time.ok || place === '') return null
    const when = { heldOn, startsAt: time.value, place, way }
    if (way !== 'decisionProcedure') return when
    return typed.statedOn === null || !stated.ok
      ? null
      : { ...when, statedBy: { on: typed.statedOn, at: stated.value } }
  }
  const change = (next: Partial<Typed>): void => setTyped({ ...typed, ...next })
  return { typed, change, take, asked, wrong: { time: !time.ok, place: place === '', stated: !stated.ok } }
}

type WhenForm = ReturnType<typeof useWhenForm>

function WhenFields({ form, body }: { readonly form: WhenForm; readonly body: Body | undefined }) {
  const say = useWords(meetingWords)
  const { typed, change, asked, wrong } = form
  const ways = waysOf(body ?? { kind: 'board' })
  return (
    <>
      <DateField
        label={say('day')}
        value={typed.heldOn}
        onChange={(heldOn) => change({ heldOn })}
        error={asked && typed.heldOn === null ? say('dayMissing') : undefined}
      />
      <Field
        label={say('time')}
        value={typed.time}
        onChange={(time) => change({ time })}
        error={asked && wrong.time ? say('timeMissing') : undefined}
      />
      <Field
        label={say('place')}
        value={typed.place}
        onChange={(place) => change({ place })}
        error={asked && wrong.place ? say('placeMissing') : undefined}
      />
      <Select<MeetingWay>
        label={say('way')}
        value={typed.way}
        onChange={(way) => change({ way })}
        options={ways.map((value) => ({ value, text: say(`way_${value}`) }))}
        help={typed.way === 'decisionProcedure' ? say('wayHelp') : undefined}
      />
      {typed.way === 'decisionProcedure' && <DeadlineFields form={form} />}
    </>
  )
}

/** By when a stand is stated in the electronic decision procedure (KuntaL 100 §). */
function DeadlineFields({ form: { typed, change, asked, wrong } }: { readonly form: WhenForm }) {
  const say = useWords(meetingWords)
  return (
    <>
      <DateField
        label={say('statedOn')}
        value={typed.statedOn}
        onChange={(statedOn) => change({ statedOn })}
        error={asked && typed.statedOn === null ? say('statedOnMissing') : undefined}
      />
      <Field
        label={say('statedAt')}
        value={typed.statedAt}
        onChange={(statedAt) => change({ statedAt })}
        error={asked && wrong.stated ? say('timeMissing') : undefined}
      />
    </>
  )
}

/** A new meeting of a body: it gets its number, and its agenda opens. */
export function NewMeeting({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(meetingWords)
  const sayApp = useWords(appWords)
  const language = useLanguage()
  const { organisationId } = useSettings()
  const shown = useApi('organisation.list', {})
  const office = shown.data?.find(({ id }) => id === organisationId)
  const [bodyId, setBodyId] = useState<Body['id'] | null>(null)
  const form = useWhenForm(NOTHING_TYPED)
  const plan = useCommand('meeting.plan')
  const save = async (): Promise<void> => {
    const when = form.take()
    if (when === null || bodyId === null || organisationId === null) return
    const planned = await plan.run({ ...when, bodyId, organisationId })
    if (!planned.ok) return
    // Coming back leads to the list, not to this form.
    onClose()
    goTo(addressTo('kokoukset', [planned.value.meetingId]))
  }
  return (
    <Dialog
      open
      title={say('newMeeting')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button
            kind="main"
            working={plan.working ? say('planning') : undefined}
            onPress={() => void save()}
          >
            {say('plan')}
          </Button>
        </>
      }
    >
      <div className="ui-form">
        <Select
          label={say('body')}
          value={bodyId}
          onChange={setBodyId}
          options={(office?.bodies ?? []).map(({ id, name }) => ({
            value: id,
            text: nameAtStart(name, language),
          }))}
          error={form.asked && bodyId === null ? say('bodyMissing') : undefined}
        />
        <WhenFields form={form} body={office?.bodies.find(({ id }) => id === bodyId)} />
      </div>
      <Refusal failure={plan.failure} />
    </Dialog>
  )
}

/** Another day, time, place or way of a meeting that has not been held. */
export function ChangeMeeting({
  meeting,
  body,
  onClose,
}: {
  readonly meeting: Meeting
  readonly body: Body
  readonly onClose: () => void
}) {
  const say = useWords(meetingWords)
  const sayApp = useWords(appWords)
  const change = useCommand('meeting.change')
  const form = useWhenForm({
    heldOn: meeting.heldOn,
    time: (meeting.startsAt ?? '').replace(':', '.'),
    place: meeting.place ?? '',
    way: meeting.way ?? 'room',
    statedOn: meeting.statedBy?.on ?? null,
    statedAt: (meeting.statedBy?.at ?? '16.00').replace(':', '.'),
  })
  const save = async (): Promise<void> => {
    const when = form.take()
    if (when === null) return
    const changed = await change.run({ meetingId: meeting.meetingId, ...when })
    if (changed.ok) onClose()
  }
  return (
    <Dialog
      open
      title={say('changeTitle')}
      onClose={onClose}
      remark={meeting.status.status === 'summoned' ? say('changeRemark') : undefined}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind="main" onPress={() => void save()}>
            {say('keepChange')}
          </Button>
        </>
      }
    >
      <div className="ui-form">
        <WhenFields form={form} body={body} />
      </div>
      <Refusal failure={change.failure} />
    </Dialog>
  )
}
