import { electionResult } from '../../../../core/meeting/election.ts'
import { entryWords } from '../../../i18n/meetingEntries.ts'
import { useWords } from '../../../i18n/language.tsx'
import { roomWords } from '../../../i18n/meetingRoom.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Choice.tsx'
import { Field, TextArea } from '../../../ui/Field.tsx'
import { finishElection } from '../finishElection.ts'
import { NOBODY, NO_LIST } from '../formOfEvent.ts'
import { useRoom } from '../roomContext.ts'
import type { FormProps } from './formProps.ts'

/** An election (KuntaL 105 §): unanimous, by majority or proportional; the lot parts equal ones. */
export function ElectionForm({ form, change }: FormProps<'election'>) {
  const say = useWords(entryWords)
  return (
    <>
      <Field
        label={say('office')}
        value={form.office}
        onChange={(office) => change({ ...form, office })}
        help={say('officeHelp')}
      />
      <Select<'unanimous' | 'majority' | 'proportional'>
        label={say('way')}
        value={form.way}
        onChange={(way) => change({ ...form, way })}
        options={WAYS.map((value) => ({ value, text: say(value) }))}
      />
      {form.way === 'unanimous' ? (
        <div className="meet-wide">
          <TextArea
            label={say('electedNames')}
            value={form.elected}
            onChange={(elected) => change({ ...form, elected })}
            rows={2}
          />
        </div>
      ) : (
        <div className="meet-short">
          <Field
            label={say('seats')}
            value={form.seats}
            onChange={(seats) => change({ ...form, seats })}
            inputMode="numeric"
          />
        </div>
      )}
      {form.way === 'majority' && <Candidates form={form} change={change} />}
      {form.way === 'proportional' && <Lists form={form} change={change} />}
      {form.way !== 'unanimous' && <Result form={form} change={change} />}
    </>
  )
}

const WAYS = ['unanimous', 'majority', 'proportional'] as const

function Candidates({ form, change }: FormProps<'election'>) {
  const say = useWords(entryWords)
  const put = (at: number, more: Partial<(typeof form.candidates)[number]>): void =>
    change({
      ...form,
      candidates: form.candidates.map((each, index) => (index === at ? { ...each, ...more } : each)),
    })
  return (
    <div className="meet-wide">
      {form.candidates.map((candidate, at) => (
        <div className="meet-form" key={at}>
          <Field
            label={say('candidate', { n: at + 1 })}
            value={candidate.name}
            onChange={(name) => put(at, { name })}
          />
          <div className="meet-short">
            <Field
              label={say('votes')}
              value={candidate.votes}
              onChange={(votes) => put(at, { votes })}
              inputMode="numeric"
            />
          </div>
        </div>
      ))}
      <Button kind="quiet" onPress={() => change({ ...form, candidates: [...form.candidates, NOBODY] })}>
        {say('addCandidate')}
      </Button>
    </div>
  )
}

function Lists({ form, change }: FormProps<'election'>) {
  const say = useWords(entryWords)
  const put = (at: number, more: Partial<(typeof form.lists)[number]>): void =>
    change({ ...form, lists: form.lists.map((each, index) => (index === at ? { ...each, ...more } : each)) })
  return (
    <div className="meet-wide">
      {form.lists.map((list, at) => (
        <div className="meet-form" key={at}>
          <Field
            label={say('list', { n: at + 1 })}
            value={list.name}
            onChange={(name) => put(at, { name })}
          />
          <div className="meet-short">
            <Field
              label={say('votes')}
              value={list.votes}
              onChange={(votes) => put(at, { votes })}
              inputMode="numeric"
            />
          </div>
          <TextArea
            label={say('listCandidates')}
            value={list.candidates}
            onChange={(candidates) => put(at, { candidates })}
            rows={2}
          />
        </div>
      ))}
      <Button kind="quiet" onPress={() => change({ ...form, lists: [...form.lists, NO_LIST] })}>
        {say('addList')}
      </Button>
    </div>
  )
}

/** Who is elected by the votes typed, and the lot when only it can part the last ones. */
function Result({ form, change }: FormProps<'election'>) {
  const say = useWords(entryWords)
  const sayRoom = useWords(roomWords)
  const { finishContext } = useRoom()
  const finished = finishElection(form, finishContext)
  const result =
    'event' in finished && finished.event.kind === 'election' ? electionResult(finished.event) : null
  const needsLot = result !== null && result.undrawn.length > 0
  return (
    <div className="meet-wide">
      {result !== null && !needsLot && result.elected.length > 0 && (
        <p role="status">
          {say('electionResult', { names: result.elected.join(', ') })}{' '}
          <span className="meet-law">{sayRoom('electionLaw')}</span>
        </p>
      )}
      {needsLot && (
        <p className="meet-remark" role="status">
          <span>{say('lotNeeded', { names: result.undrawn.join(', ') })}</span>
        </p>
      )}
      {(needsLot || form.lot !== '') && (
        <TextArea
          label={say('lot')}
          value={form.lot}
          onChange={(lot) => change({ ...form, lot })}
          rows={2}
          help={say('lotHelp')}
        />
      )}
    </div>
  )
}
