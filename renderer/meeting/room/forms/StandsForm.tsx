import './stands.css'
import { STANDS, type MemberStand } from '../../../../core/meeting/events.ts'
import { isTransferred } from '../../../../core/meeting/decisionProcedure.ts'
import { entryWords } from '../../../i18n/meetingEntries.ts'
import { useWords } from '../../../i18n/language.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Segment } from '../../../ui/Segment.tsx'
import { useRoom } from '../roomContext.ts'
import type { FormProps } from './formProps.ts'

/** What each member stated in the electronic decision procedure, and where that leads (KuntaL 100 §). */
export function StandsForm({ form, change }: FormProps<'stands'>) {
  const say = useWords(entryWords)
  const { finishContext, nameOf } = useRoom()
  const members = [...finishContext.voters, ...finishContext.absent]
  const put = (stands: typeof form.stands): void => change({ ...form, stands: { ...form.stands, ...stands } })
  const told = members.flatMap((personId): readonly MemberStand[] => {
    const stand = form.stands[personId]
    return stand === undefined ? [] : [{ personId, stand }]
  })
  return (
    <div className="meet-wide meet-stands">
      <Button
        kind="quiet"
        onPress={() => put(Object.fromEntries(members.map((personId) => [personId, 'stated' as const])))}
      >
        {say('allStated')}
      </Button>
      <ul>
        {members.map((personId) => (
          <li key={personId}>
            <span>{nameOf(personId)}</span>
            <Segment<MemberStand['stand'] | ''>
              label={say('standOf', { name: nameOf(personId) })}
              value={form.stands[personId] ?? ''}
              onChange={(stand) => (stand === '' ? undefined : put({ [personId]: stand }))}
              choices={STANDS.map((value) => ({ value, text: say(`stand_${value}`) }))}
            />
          </li>
        ))}
      </ul>
      {told.length === members.length && (
        <p role="status">{say(isTransferred(told) ? 'standsTransferred' : 'standsSettled')}</p>
      )}
    </div>
  )
}
