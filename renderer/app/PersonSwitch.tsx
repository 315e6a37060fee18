import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { type Role, ROLES } from '../../api/actor.ts'
import { asId } from '../../core/shared/ids.ts'
import { appWords } from '../i18n/app.ts'
import type { Say } from '../i18n/catalogue.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { CheckGroup } from '../ui/Check.tsx'
import { ComboBox } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useOffice } from './office.ts'
import { actAs, addPerson, initials, useActor, usePeople } from './people.ts'

/** Who acts, always visible and switchable: several people may use one computer. */
export function PersonSwitch() {
  const say = useWords(appWords)
  const actor = useActor()
  const { people, current } = usePeople()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <Menu
        label={say('person', { name: actor?.name ?? '–' })}
        rows={[
          ...people.map((person, at) => ({
            id: String(at),
            text: person.name,
            hint: person.roles.map((role) => roleName(role, say)).join(', '),
            chosen: at === current,
            run: () => actAs(at),
          })),
          { id: 'add', text: say('personAdd'), run: () => setAdding(true) },
        ]}
      >
        <AriaButton className="title-person">
          <span aria-hidden>{actor === null ? '?' : initials(actor.name)}</span>
          <span className="spoken">{say('person', { name: actor?.name ?? '–' })}</span>
        </AriaButton>
      </Menu>
      {adding && <PersonDialog onClose={() => setAdding(false)} />}
    </>
  )
}

function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(appWords)
  const form = usePersonForm()
  const save = (): void => {
    if (form.save()) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('personAdd').replace('…', '')}
      foot={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="main" onPress={save}>
            {say('personSave')}
          </Button>
        </>
      }
    >
      <PersonFields form={form} />
    </Dialog>
  )
}

/** A name and roles while they are being told. */
export interface PersonForm {
  readonly name: string
  readonly setName: (name: string) => void
  readonly roles: readonly Role[]
  readonly setRoles: (roles: readonly Role[]) => void
  /** After a first try to save: what is missing is said. */
  readonly tried: boolean
  /** Adds the person, who then acts. False: something is missing. */
  readonly save: () => boolean
}

export function usePersonForm(): PersonForm {
  const office = useOffice()
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>(['preparer'])
  const [tried, setTried] = useState(false)
  const save = (): boolean => {
    setTried(true)
    if (name.trim() === '' || roles.length === 0) return false
    const known = office?.people.find((person) => person.name === name.trim())
    addPerson({ personId: known === undefined ? null : asId(known.id), name: name.trim(), roles })
    return true
  }
  return { name, setName, roles, setRoles, tried, save }
}

export function PersonFields({ form }: { readonly form: PersonForm }) {
  const say = useWords(appWords)
  const office = useOffice()
  const missing = form.tried && form.name.trim() === ''
  return (
    <div className="ui-form">
      <ComboBox
        label={say('personName')}
        help={say('personFromOffice')}
        error={missing ? say('personNameMissing') : undefined}
        autoFocus
        value={form.name}
        onChange={form.setName}
        options={(office?.people ?? []).map((person) => ({ value: person.id, text: person.name }))}
      />
      <CheckGroup<Role>
        label={say('personRoles')}
        choices={ROLES.map((role) => ({ value: role, text: roleName(role, say) }))}
        value={form.roles}
        onChange={form.setRoles}
        error={form.tried && form.roles.length === 0 ? say('personRolesMissing') : undefined}
      />
    </div>
  )
}

export function roleName(role: Role, say: Say<typeof appWords>): string {
  switch (role) {
    case 'preparer':
      return say('rolePreparer')
    case 'presenter':
      return say('rolePresenter')
    case 'secretary':
      return say('roleSecretary')
    case 'administrator':
      return say('roleAdministrator')
  }
}
