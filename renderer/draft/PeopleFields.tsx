import { X } from 'lucide-react'
import { useState } from 'react'
import type { Contact } from '../../core/draft/item.ts'
import type { Person } from '../../core/organisation/organisation.ts'
import { useOrganisations } from '../app/office.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import type { Language } from '../../core/shared/language.ts'
import { ComboBox } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useDraft, useDraftPart } from './draftContext.tsx'
import { contactLine, readContact } from './typedContact.ts'
import { useFrame } from './useFrame.ts'

/** Who prepares, presents and answers questions, who is told, and for which meeting: parts of the text that are not prose. */
export function PeopleFields() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const item = useDraftPart('item')
  const frame = useFrame()
  const people = usePeopleOf(item.organisationId)
  return (
    <section className="draft-fact-group" aria-label={say('peopleGroup')}>
      <h3 className="draft-group-name">{say('peopleGroup')}</h3>
      <PersonField
        part="presenter"
        label={say('presenter')}
        people={people}
        contact={frame.presenter}
        onChange={(presenter) => session.changeFrame({ presenter })}
      />
      <PersonField
        part="infoContact"
        label={say('infoContact')}
        people={people}
        contact={frame.infoContact}
        onChange={(infoContact) => session.changeFrame({ infoContact })}
      />
      <NameList
        part="preparers"
        label={say('preparers')}
        people={people}
        names={frame.preparers.map(nameOf)}
        onAdd={(text) =>
          session.changeFrame({
            preparers: [...frame.preparers, asContact(text, people, item.text.language)],
          })
        }
        onRemove={(at) => session.changeFrame({ preparers: without(frame.preparers, at) })}
      />
      <NameList
        part="served"
        label={say('served')}
        people={[]}
        names={frame.served}
        onAdd={(name) => session.changeFrame({ served: [...frame.served, name] })}
        onRemove={(at) => session.changeFrame({ served: without(frame.served, at) })}
      />
      <NameList
        part="informed"
        label={say('informed')}
        people={[]}
        names={frame.informed}
        onAdd={(name) => session.changeFrame({ informed: [...frame.informed, name] })}
        onRemove={(at) => session.changeFrame({ informed: without(frame.informed, at) })}
      />
      <MeetingDay />
    </section>
  )
}

/** The meeting it is written for; on an agenda it is the agenda's. */
function MeetingDay() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const meetingOn = useDraftPart('meetingOn')
  const item = useDraftPart('item')
  if (item.status.status === 'scheduled') return null
  return (
    <DateField
      label={say('meetingOn')}
      value={meetingOn}
      onChange={(day) => void session.act('item.save', { meetingOn: day })}
    />
  )
}

const usePeopleOf = (organisationId: string): readonly Person[] =>
  useOrganisations().data?.find(({ id }) => id === organisationId)?.people ?? []

const nameOf = ({ name, title }: Contact): string => [title, name].filter((word) => word !== null).join(' ')

const without = <T,>(all: readonly T[], at: number): readonly T[] => all.filter((_, index) => index !== at)

const contactOf = (person: Person, language: Language): Contact => ({
  personId: person.id,
  name: person.name,
  title: person.title?.[language] ?? null,
  email: person.email,
  phone: person.phone,
})

const asContact = (text: string, people: readonly Person[], language: Language): Contact => {
  const person = people.find(({ name }) => name === text.trim())
  return person === undefined ? readContact(text) : contactOf(person, language)
}

/** One person from the office's people, or typed freely; an empty field names nobody. */
function PersonField({
  part,
  label,
  people,
  contact,
  onChange,
}: {
  /** Of the text: a finding leads here by it. */
  readonly part: string
  readonly label: string
  readonly people: readonly Person[]
  readonly contact: Contact | null
  readonly onChange: (contact: Contact | null) => void
}) {
  const item = useDraftPart('item')
  const say = useWords(draftWords)
  const shown = contact === null ? '' : contact.personId === null ? contactLine(contact) : nameOf(contact)
  const isReached = contact !== null && (contact.email ?? contact.phone) !== null
  const [typed, setTyped] = useState<string | null>(null)
  const settle = (text: string): void => {
    setTyped(null)
    if (text !== shown) onChange(text.trim() === '' ? null : asContact(text, people, item.text.language))
  }
  return (
    <div role="none" data-people={part} onBlur={() => typed !== null && settle(typed)}>
      <ComboBox
        label={label}
        value={typed ?? shown}
        onChange={(text) => setTyped(text === shown ? null : text)}
        onPick={settle}
        options={useOptions(people)}
        {...(part === 'infoContact' && !isReached ? { help: say('contactHelp') } : {})}
      />
    </div>
  )
}

const useOptions = (people: readonly Person[]) => {
  const language = useLanguage()
  return people.map(({ name, title }) => ({
    value: name,
    text: name,
    ...(title === null ? {} : { hint: title[language] }),
  }))
}

function NameList({
  part,
  label,
  people,
  names,
  onAdd,
  onRemove,
}: {
  /** Of the text: a finding leads here by it. */
  readonly part: string
  readonly label: string
  readonly people: readonly Person[]
  readonly names: readonly string[]
  readonly onAdd: (text: string) => void
  readonly onRemove: (at: number) => void
}) {
  const say = useWords(draftWords)
  const [typed, setTyped] = useState('')
  const add = (text: string): void => {
    setTyped('')
    if (text.trim() !== '' && !names.includes(text.trim())) onAdd(text.trim())
  }
  return (
    <div className="draft-names" role="none" data-people={part} onBlur={() => add(typed)}>
      <div
        role="none"
        onKeyDown={(event) => {
          if (event.key === 'Enter') add(typed)
        }}
      >
        <ComboBox label={label} value={typed} onChange={setTyped} onPick={add} options={useOptions(people)} />
      </div>
      {names.length > 0 && (
        <ul aria-label={label}>
          {names.map((name, at) => (
            <li key={name}>
              {name}
              <IconButton
                icon={X}
                label={say('removeName', { name })}
                className="draft-small-icon"
                onPress={() => onRemove(at)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
