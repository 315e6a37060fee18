import { useState } from 'react'
import type { BackupReport } from '../../api/backup.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { Instant } from '../../core/calendar/day.ts'
import { useApi } from '../app/api.tsx'
import { useNotes } from '../app/shell.ts'
import { appWords } from '../i18n/app.ts'
import { backupWords } from '../i18n/backup.ts'
import { LOCALES } from '../i18n/catalogue.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Facts } from '../ui/Layout.tsx'
import { LoadingRows, Refusal } from '../ui/States.tsx'

/** Reads a backup through when the system asks the program to open one. Mounted once, by the window. */
export function OpenedBackup() {
  const [file, setFile] = useState<string | null>(null)
  useNotes((note) => {
    if (note.kind === 'file') setFile(note.path)
  })
  return file === null ? null : <BackupDialog file={file} onClose={() => setFile(null)} />
}

function BackupDialog({ file, onClose }: { readonly file: string; readonly onClose: () => void }) {
  const say = useWords(backupWords)
  const sayApp = useWords(appWords)
  const [password, setPassword] = useState<string>()
  const report = useApi('backup.check', { file, ...(password === undefined ? {} : { password }) })
  return (
    <Dialog
      open
      title={say('title', { name: file.split(/[\\/]/u).at(-1) ?? file })}
      onClose={onClose}
      remark={say('remark')}
      foot={
        <Button kind="main" onPress={onClose}>
          {sayApp('close')}
        </Button>
      }
    >
      {report.pending && <LoadingRows count={2} label={say('reading')} />}
      {report.failure === undefined && report.data !== undefined && <Report report={report.data} />}
      {report.failure !== undefined && <Unread failure={report.failure} onPassword={setPassword} />}
    </Dialog>
  )
}

/** Asks for the password where that is what is missing; else says what is wrong. */
function Unread({
  failure,
  onPassword,
}: {
  readonly failure: AppFailure
  readonly onPassword: (password: string) => void
}) {
  const say = useWords(backupWords)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const isWrong = failure.code === 'backup/wrong-password'
  if (!isWrong && failure.code !== 'backup/password-needed') return <Refusal failure={failure} />
  const open = (): void => {
    setTried(true)
    if (typed !== '') onPassword(typed)
  }
  const wrong = isWrong ? say('wrong') : undefined
  return (
    <form
      className="ui-form"
      // Else the browser would keep a field that was wrong from being sent again.
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      {!isWrong && <p>{say('locked')}</p>}
      <Field
        label={say('password')}
        type="password"
        value={typed}
        onChange={setTyped}
        autoFocus
        error={tried && typed === '' ? say('passwordMissing') : wrong}
      />
      <div className="ui-acts">
        <Button type="submit">{say('readAgain')}</Button>
      </div>
    </form>
  )
}

function Report({ report }: { readonly report: BackupReport }) {
  const say = useWords(backupWords)
  const language = useLanguage()
  return (
    <>
      <h3>{say('whole')}</h3>
      <Facts
        rows={[
          [say('madeAt'), formatInstant(report.madeAt, LOCALES[language])],
          [say('cases'), report.cases],
          [say('entries'), report.logEntries],
          [say('place'), report.file],
        ]}
      />
    </>
  )
}

const formatInstant = (instant: Instant, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  }).format(new Date(instant))
