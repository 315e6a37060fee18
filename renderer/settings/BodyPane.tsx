import { bodyAtStart } from '../../core/organisation/bodyName.ts'
import type { Body, BodyKind } from '../../core/organisation/organisation.ts'
import { type BodyId, asId } from '../../core/shared/ids.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { settingsWords } from '../i18n/settings.ts'
import { Button } from '../ui/Button.tsx'
import { type Option, Select } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { MembersList } from './MembersList.tsx'
import { TestSentence } from './NameForms.tsx'
import { NameFields } from './NameFields.tsx'
import { OrgField, orNull } from './OrgField.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

const KINDS: readonly BodyKind[] = [
  'council',
  'board',
  'committee',
  'division',
  'boardOfManagement',
  'auditCommittee',
  'steeringGroup',
]

/** Stands for nobody or nothing in a choice. */
const NONE = ''

interface PaneProps {
  readonly editor: OrganisationEditor
  readonly at: number
  readonly body: Body
  readonly onChange: (change: Partial<Body>) => void
  /** `undefined`: by law, no body of its own. */
  readonly onReview: (id: BodyId | undefined) => void
  /** `undefined`: nobody has told how early the body is called. */
  readonly onNotice: (days: number | undefined) => void
}

/** One body: its name in every form, the sentence that proves it, its meetings and members. */
export function BodyPane({ onRemove, ...pane }: PaneProps & { readonly onRemove: (() => void) | undefined }) {
  const say = useWords(settingsWords)
  const { editor, at, body, onChange } = pane
  const { name } = body
  return (
    <section className="settings-pane settings-form" aria-label={bodyAtStart(body, useLanguage())}>
      <h2 className="object-title">{bodyAtStart(body, 'fi')}</h2>
      <NameFields
        editor={editor}
        where={`bodies.${at}.name`}
        name={name}
        onChange={(next) => onChange({ name: next })}
      />
      <TestSentence
        lang="fi"
        parts={[
          'Etenemisestä raportoidaan ',
          { form: name.fi.allative },
          ' puolivuosittain, ja ',
          { form: name.fi.genitive },
          ' kokouksessa kuullaan asiantuntijaa. Asia palautetaan ',
          { form: name.fi.illative },
          ' ja ratkaistaan ',
          { form: name.fi.inessive },
          '.',
        ]}
      />
      {name.sv !== null && (
        <TestSentence
          lang="sv"
          parts={['Ärendet bereds för ', { form: name.sv.definite }, ', som beslutar om saken.']}
        />
      )}
      <BodyKindFields {...pane} />
      <MeetingFields {...pane} />
      <MembersList {...pane} />
      {onRemove !== undefined && (
        <div className="ui-acts">
          <Button kind="danger" onPress={onRemove}>
            {say('removeBody')}
          </Button>
        </div>
      )}
    </section>
  )
}

function BodyKindFields({ editor, at, body, onChange }: PaneProps) {
  const say = useWords(settingsWords)
  return (
    <>
      <OrgField
        editor={editor}
        where={`bodies.${at}.abbreviation`}
        label={say('abbreviation')}
        value={body.abbreviation ?? ''}
        onChange={(text) => onChange({ abbreviation: orNull(text) })}
      />
      <Select<BodyKind>
        label={say('kind')}
        value={body.kind}
        onChange={(kind) => onChange({ kind })}
        options={KINDS.map((kind) => ({ value: kind, text: say(`kind_${kind}`) }))}
      />
      <Select
        label={say('parent')}
        value={body.parent ?? NONE}
        onChange={(id) => onChange({ parent: id === NONE ? null : asId<BodyId>(id) })}
        options={[{ value: NONE, text: say('none') }, ...otherBodies(editor, body)]}
      />
    </>
  )
}

function MeetingFields({ editor, at, body, onChange, onReview, onNotice }: PaneProps) {
  const say = useWords(settingsWords)
  const sayMeeting = useWords(meetingWords)
  const people: readonly Option[] = [
    { value: NONE, text: say('none') },
    ...editor.organisation.people.map(({ id, name, title }) => ({
      value: id,
      text: title === null ? name : `${title.fi} ${name}`,
    })),
  ]
  const person = (id: string) => (id === NONE ? null : asId<NonNullable<Body['presenter']>>(id))
  return (
    <>
      <p className="label settings-group">{say('meetings')}</p>
      <Select
        label={say('presenter')}
        value={body.presenter ?? NONE}
        onChange={(id) => onChange({ presenter: person(id) })}
        options={people}
      />
      <Select
        label={say('secretary')}
        value={body.secretary ?? NONE}
        onChange={(id) => onChange({ secretary: person(id) })}
        options={people}
      />
      <Select
        label={say('reviewBody')}
        value={body.reviewBody ?? NONE}
        onChange={(id) => onReview(id === NONE ? undefined : asId<BodyId>(id))}
        options={[{ value: NONE, text: say('sameBody') }, ...otherBodies(editor, body)]}
      />
      <Field
        label={sayMeeting('noticeDays')}
        help={sayMeeting('noticeDaysHelp')}
        unit={sayMeeting('days')}
        inputMode="numeric"
        value={body.noticeDays === undefined ? '' : String(body.noticeDays)}
        onChange={(text) => {
          const days = text.trim() === '' ? undefined : Number(text)
          if (days === undefined || (Number.isInteger(days) && days >= 0 && days <= MOST_DAYS)) onNotice(days)
        }}
      />
      <OrgField
        editor={editor}
        where={`bodies.${at}.competenceSection`}
        label={say('competence')}
        value={body.competenceSection ?? ''}
        onChange={(text) => onChange({ competenceSection: orNull(text) })}
      />
    </>
  )
}

/** As the schema has it. */
const MOST_DAYS = 60

const otherBodies = ({ organisation }: OrganisationEditor, body: Body): readonly Option[] =>
  organisation.bodies
    .filter(({ id }) => id !== body.id)
    .map((one) => ({ value: one.id, text: bodyAtStart(one, 'fi') }))
