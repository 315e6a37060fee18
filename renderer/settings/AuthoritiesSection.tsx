import { Plus, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import { formatDate, localDayAndTime } from '../../core/calendar/day.ts'
import type { Authority } from '../../core/document/authority.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { shell } from '../app/shell.ts'
import { today } from '../app/today.ts'
import { useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Answered, EmptyState, Refusal } from '../ui/States.tsx'

/** Those whom the office trusts to say who a signer is. */
export function AuthoritiesSection() {
  const say = useWords(settingsWords)
  const [removing, setRemoving] = useState<Authority | null>(null)
  const { act, failure } = useAddAuthority()
  const add = (
    <Button kind="main" icon={Plus} onPress={act}>
      {say('authorityAdd')}
    </Button>
  )
  return (
    <Answered of={useApi('authority.list', {})}>
      {(listed) => (
        <div className="settings-form">
          {listed.length === 0 ? (
            <EmptyState icon={ShieldCheck} title={say('authorities')} acts={add}>
              {say('authoritiesEmpty')}
            </EmptyState>
          ) : (
            <>
              <ul className="authority-list">
                {listed.map((one) => (
                  <AuthorityRow key={one.fingerprint} authority={one} onRemove={() => setRemoving(one)} />
                ))}
              </ul>
              <div className="ui-acts">{add}</div>
            </>
          )}
          <Refusal failure={failure} />
          {removing !== null && <RemoveDialog authority={removing} onClose={() => setRemoving(null)} />}
        </div>
      )}
    </Answered>
  )
}

const ENDINGS = ['pem', 'crt', 'cer', 'der']

function useAddAuthority(): { readonly act: () => void; readonly failure: AppFailure | undefined } {
  const say = useWords(settingsWords)
  const add = useCommand('authority.add')
  const [unread, setUnread] = useState<AppFailure>()
  const act = async (): Promise<void> => {
    const opened = await shell.open({ title: say('authorityChoose'), endings: ENDINGS, several: false })
    setUnread(opened.ok ? undefined : opened.failure)
    const file = opened.ok ? opened.value[0] : undefined
    if (file !== undefined) await add.run({ file: file.bytes })
  }
  return { act: () => void act(), failure: unread ?? add.failure }
}

function AuthorityRow({
  authority: { name, subject, fingerprint, validTo, addedAt, addedBy },
  onRemove,
}: {
  readonly authority: Authority
  readonly onRemove: () => void
}) {
  const say = useWords(settingsWords)
  const until = localDayAndTime(validTo).day
  return (
    <li className="authority">
      <div className="authority-words">
        <strong>{name}</strong> {until < today() && <Chip kind="warn">{say('authorityEnded')}</Chip>}
        <p className="second">{subject}</p>
        <p className="second">
          {say('authorityLine', {
            until: formatDate(until),
            when: formatDate(localDayAndTime(addedAt).day),
            who: addedBy,
          })}
        </p>
        <p className="second">
          {say('authorityPrint')} <code>{fingerprint}</code>
        </p>
      </div>
      <Button size="small" onPress={onRemove}>
        {say('authorityRemove')}
        <span className="spoken"> {name}</span>
      </Button>
    </li>
  )
}

function RemoveDialog({
  authority: { name, fingerprint },
  onClose,
}: {
  readonly authority: Authority
  readonly onClose: () => void
}) {
  const say = useWords(settingsWords)
  const remove = useCommand('authority.remove')
  const act = async (): Promise<void> => {
    const removed = await remove.run({ fingerprint })
    if (removed.ok) onClose()
  }
  return (
    <Dialog
      open
      title={say('authorityRemoveTitle')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {say('authorityKeep')}
          </Button>
          <Button kind="danger" onPress={() => void act()}>
            {say('authorityRemoveAct')}
          </Button>
        </>
      }
    >
      <p>{say('authorityRemoveText', { name })}</p>
      <Refusal failure={remove.failure} />
    </Dialog>
  )
}
