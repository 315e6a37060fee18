import { mayDissent } from '../../../../core/meeting/dissent.ts'
import { entryWords } from '../../../i18n/meetingEntries.ts'
import { useLanguage, useWords } from '../../../i18n/language.tsx'
import { roomWords } from '../../../i18n/meetingRoom.ts'
import { Check } from '../../../ui/Check.tsx'
import { ComboBox } from '../../../ui/Choice.tsx'
import { Field } from '../../../ui/Field.tsx'
import { useRoom } from '../roomContext.ts'
import type { FormProps } from './formProps.ts'
import { inRoom } from './peopleOptions.ts'
import { PersonField } from './PersonField.tsx'

/** F6: an expert was heard. Somebody of the office by name, or anybody. */
export function ExpertForm({ form, change }: FormProps<'expertHeard'>) {
  const say = useWords(entryWords)
  const language = useLanguage()
  const { view, shown } = useRoom()
  const inLanguage = shown?.item.text.language ?? language
  const known = view.organisation.people.filter(({ title }) => title !== null)
  const pick = (id: string): void => {
    const person = known.find((each) => each.id === id)
    if (person !== undefined) change({ ...form, name: person.name, title: person.title?.[inLanguage] ?? '' })
  }
  return (
    <>
      <ComboBox
        label={say('name')}
        value={form.name}
        onChange={(name) => {
          const person = known.find((each) => each.name === name)
          change({ ...form, name, title: person?.title?.[inLanguage] ?? form.title })
        }}
        onPick={pick}
        options={known.map(({ id, name, title }) => ({
          value: id,
          text: name,
          ...(title === null ? {} : { hint: title[language] }),
        }))}
      />
      <Field label={say('title')} value={form.title} onChange={(title) => change({ ...form, title })} />
      <Check
        checked={form.leftBeforeDecision}
        onChange={(leftBeforeDecision) => change({ ...form, leftBeforeDecision })}
      >
        {say('leftBeforeDecision')}
      </Check>
    </>
  )
}

export function HandedOutForm({ form, change }: FormProps<'handedOut'>) {
  const say = useWords(entryWords)
  return (
    <>
      <Field label={say('document')} value={form.title} onChange={(title) => change({ ...form, title })} />
      <AttachmentNo
        value={form.attachmentNo}
        onChange={(attachmentNo) => change({ ...form, attachmentNo })}
      />
    </>
  )
}

export function StatementForm({ form, change }: FormProps<'statement'>) {
  const say = useWords(entryWords)
  const room = useRoom()
  return (
    <>
      <PersonField
        label={say('person')}
        value={form.by}
        onChange={(by) => change({ ...form, by })}
        options={inRoom(room)}
      />
      <AttachmentNo
        value={form.attachmentNo}
        onChange={(attachmentNo) => change({ ...form, attachmentNo })}
      />
    </>
  )
}

/** Only those entitled are offered (KuntaL 106 §). */
export function DissentForm({ form, change }: FormProps<'dissent'>) {
  const say = useWords(entryWords)
  const sayRoom = useWords(roomWords)
  const room = useRoom()
  const itemId = room.finishContext.itemId
  const entitled = inRoom(room).filter(
    ({ value }) => itemId !== null && mayDissent(room.state, itemId, value).ok,
  )
  if (entitled.length === 0)
    return <p className="meet-remark meet-remark-law meet-wide">{sayRoom('nobodyMayDissent')}</p>
  return (
    <>
      <PersonField
        label={say('person')}
        value={form.by}
        onChange={(by) => change({ ...form, by })}
        options={entitled}
      />
      <AttachmentNo
        value={form.attachmentNo}
        onChange={(attachmentNo) => change({ ...form, attachmentNo })}
        help={say('attachmentLater')}
      />
    </>
  )
}

function AttachmentNo({
  value,
  onChange,
  help,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: string
}) {
  const say = useWords(entryWords)
  return (
    <div className={help === undefined ? 'meet-short' : 'ui-field'}>
      <Field label={say('attachmentNo')} value={value} onChange={onChange} inputMode="numeric" help={help} />
    </div>
  )
}
