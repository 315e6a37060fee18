import { X } from 'lucide-react'
import { findPerson } from '../../core/organisation/organisation.ts'
import type { Absence } from '../../core/meeting/summons.ts'
import { type PersonId, asId } from '../../core/shared/ids.ts'
import { useCommand } from '../app/api.tsx'
import { useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Select } from '../ui/Choice.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Facts } from '../ui/Layout.tsx'
import { Refusal } from '../ui/States.tsx'
import { useAgenda } from './agendaContext.ts'

/** Stands for nobody in a choice. */
const NOBODY = ''

/** Who comes: members and quorum, those away with the deputies called, inspectors in turn. */
export function Participants() {
  const say = useWords(meetingWords)
  const { view, isAhead } = useAgenda()
  const { meeting, organisation, quorum, inspectors, body } = view
  const absences = meeting.absences ?? []
  const nameOf = (id: PersonId): string => findPerson(organisation, id)?.name ?? id
  const called = absences.flatMap(({ deputy }) => (deputy === null ? [] : [nameOf(deputy)]))
  const names = new Intl.ListFormat(document.documentElement.lang || 'fi').format(inspectors.map(nameOf))
  return (
    <>
      <header className="agenda-pane-head">
        <h2>{say('participants')}</h2>
      </header>
      <div className="agenda-pad">
        <Facts
          rows={[
            [say('members'), say('membersValue', { count: body.members.length, required: quorum.required })],
            [
              say('absent'),
              absences.length === 0
                ? say('nobodyAbsent')
                : absences.map(({ personId }) => nameOf(personId)).join(', '),
            ],
            ...(called.length === 0 ? [] : [[say('called'), called.join(', ')] as const]),
            ...(inspectors.length === 0 ? [] : [[say('inspectors'), say('inTurn', { names })] as const]),
          ]}
        />
        {isAhead && (
          <details className="agenda-change">
            <summary>{say('changeAbsences')}</summary>
            <Absences />
          </details>
        )}
      </div>
    </>
  )
}

function Absences() {
  const say = useWords(meetingWords)
  const { view } = useAgenda()
  const { meeting, organisation, body } = view
  const keep = useCommand('agenda.absences')
  const absences = meeting.absences ?? []
  const save = (next: readonly Absence[]): void =>
    void keep.run({ meetingId: meeting.meetingId, absences: [...next] })
  const nameOf = (id: PersonId): string => findPerson(organisation, id)?.name ?? id
  const free = body.members.filter(({ person }) => !absences.some(({ personId }) => personId === person))
  const deputies = [...new Set(body.members.flatMap(({ deputy }) => (deputy === null ? [] : [deputy])))]
  const mark = (id: string): void => {
    const member = free.find(({ person }) => person === id)
    if (member !== undefined) save([...absences, { personId: member.person, deputy: member.deputy }])
  }
  return (
    <div className="agenda-absences">
      {absences.map(({ personId, deputy }) => (
        <div key={personId} className="agenda-absence">
          <Select
            label={say('deputyFor', { name: nameOf(personId) })}
            value={deputy ?? NOBODY}
            onChange={(id) =>
              save(
                absences.map((one) =>
                  one.personId === personId
                    ? { personId, deputy: id === NOBODY ? null : asId<PersonId>(id) }
                    : one,
                ),
              )
            }
            options={[
              { value: NOBODY, text: say('noDeputyCalled') },
              ...deputies.map((id) => ({ value: id, text: nameOf(id) })),
            ]}
          />
          <IconButton
            icon={X}
            label={say('comesAfterAll', { name: nameOf(personId) })}
            onPress={() => save(absences.filter((one) => one.personId !== personId))}
          />
        </div>
      ))}
      <Select
        label={say('markAbsent')}
        value={null}
        placeholder={say('choosePerson')}
        onChange={mark}
        options={free.map(({ person }) => ({ value: person, text: nameOf(person) }))}
      />
      <Refusal failure={keep.failure} />
    </div>
  )
}
