import { FolderUp } from 'lucide-react'
import { useState } from 'react'
import type { OpenedFile } from '../../api/shell.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { useCommand } from '../app/api.tsx'
import { shell } from '../app/shell.ts'
import { useWords } from '../i18n/language.tsx'
import { startWords } from '../i18n/start.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'
import { StartPanel } from './StartPanel.tsx'

/** A backup in the place of an office in which nothing has been kept yet. */
export function RestoreOffice({
  onRestored,
  onBack,
}: {
  readonly onRestored: (cases: number) => void
  readonly onBack: () => void
}) {
  const say = useWords(startWords)
  const restore = useCommand('backup.receive')
  const [file, setFile] = useState<OpenedFile | null>(null)
  const [unread, setUnread] = useState<AppFailure | undefined>()
  const [password, setPassword] = useState('')
  const pick = async (): Promise<void> => {
    const picked = await shell.open({ title: say('restore'), endings: [], several: false })
    setUnread(picked.ok ? undefined : picked.failure)
    if (picked.ok) setFile(picked.value[0] ?? file)
  }
  const act = async (): Promise<void> => {
    if (file === null) return pick()
    const { name, bytes } = file
    const restored = await restore.run({ name, bytes, ...(password === '' ? {} : { password }) })
    if (restored.ok) onRestored(restored.value.cases)
  }
  return (
    <StartPanel title={say('restore')} text={say('restoreText')} onBack={onBack}>
      <div className="ui-acts">
        <Button icon={FolderUp} onPress={() => void pick()}>
          {say(file === null ? 'restoreFile' : 'restoreAgain')}
        </Button>
        {file !== null && <span>{file.name}</span>}
      </div>
      {file !== null && (
        <>
          <Field label={say('restorePassword')} value={password} onChange={setPassword} type="password" />
          <div className="ui-acts">
            <Button
              kind="main"
              onPress={() => void act()}
              working={restore.working ? say('restoring') : undefined}
            >
              {say('restoreAct')}
            </Button>
          </div>
        </>
      )}
      <Refusal failure={unread ?? restore.failure} />
    </StartPanel>
  )
}
