import { useState } from 'react'
import type { MinutesView } from '../../api/contract/minutes.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { minutesWords } from '../i18n/minutes.ts'
import { Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'

/** The choice of the body itself, beside the inspectors (R-INS-01 b). */
const BODY = 'body'

/** Somebody found the minutes right otherwise than by signing: an inspector, or the body in its meeting. */
export function InspectDialog({
  view,
  onClose,
}: {
  readonly view: MinutesView
  readonly onClose: () => void
}) {
  const say = useWords(minutesWords)
  const inspect = useCommand('minutes.inspect')
  const form = useInspection(view)
  const act = async (): Promise<void> => {
    const given = form.take()
    if (given === null) return
    const inspected = await inspect.run({ meetingId: view.meeting.meetingId, ...given })
    if (inspected.ok) onClose()
  }
  return (
    <FormDialog
      title={say('inspectTitle')}
      act={say('inspectAct')}
      remark={say('inspectRemark')}
      failure={inspect.failure}
      onAct={() => void act()}
      onClose={onClose}
    >
      <InspectionFields view={view} form={form} />
    </FormDialog>
  )
}

/** What is typed of an inspection: by whom, when, and where it can be seen. */
function useInspection({ minutes, inspectors, today }: MinutesView) {
  const left = inspectors.filter(
    ({ personId }) => !minutes.inspections.some((one) => one.personId === personId),
  )
  const people = minutes.way === 'nextMeeting' ? [] : left
  const [who, setWho] = useState<string>(people[0]?.personId ?? BODY)
  const [on, setOn] = useState<IsoDate | null>(today)
  const [evidence, setEvidence] = useState('')
  const [asked, setAsked] = useState(false)
  const take = () => {
    setAsked(true)
    if (on === null || evidence.trim() === '') return null
    const personId = people.find((one) => one.personId === who)?.personId ?? null
    return { personId, inspectedOn: on, evidence }
  }
  return { people, who, setWho, on, setOn, evidence, setEvidence, asked, take }
}

function InspectionFields({
  view,
  form,
}: {
  readonly view: MinutesView
  readonly form: ReturnType<typeof useInspection>
}) {
  const say = useWords(minutesWords)
  const language = useLanguage()
  const people = form.people.map(({ personId, name }) => ({ value: String(personId), text: name }))
  const body = { value: BODY, text: say('theBody', { body: view.bodyName[language] }) }
  return (
    <>
      <Select label={say('who')} value={form.who} onChange={form.setWho} options={[...people, body]} />
      <DateField
        label={say('inspectedOn')}
        value={form.on}
        onChange={form.setOn}
        error={form.asked && form.on === null ? say('dayMissing') : undefined}
      />
      <Field
        label={say('evidence')}
        value={form.evidence}
        onChange={form.setEvidence}
        help={say('evidenceHelp')}
        error={form.asked && form.evidence.trim() === '' ? say('evidenceMissing') : undefined}
      />
    </>
  )
}
