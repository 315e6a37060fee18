import { Plus } from 'lucide-react'
import { useState } from 'react'
import { capitalise } from '../../core/organisation/bodyName.ts'
import { named, newBody } from '../../core/organisation/newOrganisation.ts'
import type { Body } from '../../core/organisation/organisation.ts'
import { slug } from '../../core/organisation/slug.ts'
import { asId } from '../../core/shared/ids.ts'
import { useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import { Button } from '../ui/Button.tsx'
import { BodyPane } from './BodyPane.tsx'
import { replaced } from './OrgField.tsx'
import { PickTable } from './PickTable.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

/** Collegial bodies: a table, and the selected one with its forms, meetings and members. */
export function BodiesSection({ editor }: { readonly editor: OrganisationEditor }) {
  const say = useWords(settingsWords)
  const { bodies, languages } = editor.organisation
  const [selected, setSelected] = useState(Math.min(1, bodies.length - 1))
  const at = Math.min(selected, bodies.length - 1)
  const body = bodies[at]
  const add = (): void => {
    const id = slug(
      say('newBodyName'),
      bodies.map((one) => one.id),
    )
    const name = named('uusi lautakunta', languages.includes('sv') ? 'ny nämnd' : null)
    editor.change({ bodies: [...bodies, newBody(asId(id), 'committee', name)] })
    setSelected(bodies.length)
  }
  const remove = (): void =>
    editor.change({ bodies: bodies.filter((_, index) => index !== at).map((one) => withoutBody(one, body)) })
  return (
    <div className="settings-split">
      <div>
        <div className="settings-list-head">
          <h2>
            {say('bodies')} <span className="ui-card-count">{bodies.length}</span>
          </h2>
          <Button icon={Plus} onPress={add}>
            {say('addBody')}
          </Button>
        </div>
        <BodyTable bodies={bodies} selected={at} onSelect={setSelected} />
      </div>
      {body !== undefined && (
        <BodyPane
          key={body.id}
          editor={editor}
          at={at}
          body={body}
          onChange={(changed) => editor.change({ bodies: replaced(bodies, at, { ...body, ...changed }) })}
          onReview={(reviewBody) => {
            const { reviewBody: _before, ...rest } = body
            const next = reviewBody === undefined ? rest : { ...rest, reviewBody }
            editor.change({ bodies: replaced(bodies, at, next) })
          }}
          onNotice={(noticeDays) => {
            const { noticeDays: _before, ...rest } = body
            const next = noticeDays === undefined ? rest : { ...rest, noticeDays }
            editor.change({ bodies: replaced(bodies, at, next) })
          }}
          onRemove={bodies.length > 1 ? remove : undefined}
        />
      )}
    </div>
  )
}

function BodyTable({
  bodies,
  selected,
  onSelect,
}: {
  readonly bodies: readonly Body[]
  readonly selected: number
  readonly onSelect: (at: number) => void
}) {
  const say = useWords(settingsWords)
  return (
    <PickTable
      label={say('bodies')}
      columns={[say('name'), say('inSwedish'), say('abbreviation'), say('members')]}
      rows={bodies.map((one) => ({
        key: one.id,
        cells: [
          capitalise(one.name.fi.nominative),
          one.name.sv === null ? '–' : capitalise(one.name.sv.indefinite),
          one.abbreviation ?? '–',
          String(one.members.length),
        ],
      }))}
      selected={selected}
      onSelect={onSelect}
    />
  )
}

/** What named the removed body names nothing. */
function withoutBody(one: Body, removed: Body | undefined): Body {
  if (removed === undefined) return one
  const { reviewBody, ...rest } = one
  return {
    ...rest,
    parent: one.parent === removed.id ? null : one.parent,
    ...(reviewBody === undefined || reviewBody === removed.id ? {} : { reviewBody }),
  }
}
