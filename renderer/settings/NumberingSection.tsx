import { formatCaseNumber } from '../../core/casefile/caseNumber.ts'
import { yearOf } from '../../core/calendar/day.ts'
import type { CaseNumberPattern } from '../../core/organisation/caseNumberPattern.ts'
import { useApi } from '../app/api.tsx'
import { today } from '../app/today.ts'
import { useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import { Select } from '../ui/Choice.tsx'
import { Facts } from '../ui/Layout.tsx'
import { OrgField } from './OrgField.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

type Family = CaseNumberPattern['family']

/** What an office's numbers may look like, by an example (domain.md 9.2). */
const EXAMPLES: Readonly<Record<Family, CaseNumberPattern>> = {
  F1: { family: 'F1', prefix: 'SUVDno', separator: null, pad: 0, taskClass: 'none' },
  F2: { family: 'F2', prefix: '', separator: null, pad: 0, taskClass: 'required' },
  F3: { family: 'F3', prefix: 'SUV', separator: ':', pad: 0, taskClass: 'required' },
  F4: { family: 'F4', prefix: 'SUV', separator: null, pad: 6, taskClass: 'none' },
  F5: { family: 'F5', prefix: '', separator: null, pad: 0, taskClass: 'none' },
  F6: { family: 'F6', prefix: '', separator: null, pad: 0, taskClass: 'none' },
}

const FAMILIES: readonly Family[] = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']

const NONE = 'none'

const printed = (pattern: CaseNumberPattern, n: number): string =>
  formatCaseNumber(pattern, {
    year: yearOf(today()),
    n,
    taskClass: pattern.taskClass === 'none' ? null : '14.05.00',
  })

/** How new cases are numbered, and what the next number is. */
export function NumberingSection({ editor }: { readonly editor: OrganisationEditor }) {
  const say = useWords(settingsWords)
  const { caseNumbers } = editor.organisation
  const [pattern, ...older] = caseNumbers
  const set = (next: CaseNumberPattern): void => editor.change({ caseNumbers: [next, ...older] })
  const choose = (family: Family | typeof NONE): void =>
    family === NONE ? editor.change({ caseNumbers: [] }) : set(EXAMPLES[family])
  return (
    <div className="settings-form">
      <Select<Family | typeof NONE>
        label={say('family')}
        value={pattern?.family ?? NONE}
        onChange={choose}
        options={[
          ...FAMILIES.map((family) => ({ value: family, text: printed(EXAMPLES[family], 412) })),
          { value: NONE, text: say('familyNone') },
        ]}
      />
      {pattern !== undefined && (
        <>
          <PatternFields editor={editor} pattern={pattern} onChange={set} />
          <NextNumber editor={editor} pattern={pattern} />
        </>
      )}
    </div>
  )
}

const CLASSES: readonly CaseNumberPattern['taskClass'][] = ['required', 'optional', 'none']

function PatternFields({
  editor,
  pattern,
  onChange,
}: {
  readonly editor: OrganisationEditor
  readonly pattern: CaseNumberPattern
  readonly onChange: (pattern: CaseNumberPattern) => void
}) {
  const say = useWords(settingsWords)
  const { family } = pattern
  return (
    <>
      {family !== 'F2' && family !== 'F5' && (
        <OrgField
          editor={editor}
          where="caseNumbers.0.prefix"
          label={say('prefix')}
          value={pattern.prefix}
          onChange={(prefix) => onChange({ ...pattern, prefix })}
        />
      )}
      <Select
        label={say('pad')}
        value={String(pattern.pad)}
        onChange={(pad) => onChange({ ...pattern, pad: Number(pad) })}
        options={[0, 3, 4, 5, 6].map((pad) => ({ value: String(pad), text: String(Math.max(1, pad)) }))}
      />
      {(family === 'F2' || family === 'F3') && (
        <Select
          label={say('taskClassIn')}
          value={pattern.taskClass}
          onChange={(taskClass) => onChange({ ...pattern, taskClass })}
          options={CLASSES.map((one) => ({ value: one, text: say(`class_${one}`) }))}
        />
      )}
    </>
  )
}

function NextNumber({
  editor,
  pattern,
}: {
  readonly editor: OrganisationEditor
  readonly pattern: CaseNumberPattern
}) {
  const say = useWords(settingsWords)
  const year = yearOf(today())
  const counter = useApi('counter.show', {
    counter: { kind: 'caseNumber', organisationId: editor.organisation.id, year },
  })
  if (counter.data === undefined) return null
  return (
    <Facts rows={[[say('nextNumber'), <strong key="n">{printed(pattern, counter.data.last + 1)}</strong>]]} />
  )
}
