import './signing.css'
import { FileSearch, FolderOpen } from 'lucide-react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import { ok } from '../../core/shared/result.ts'
import { arrivals } from '../app/arrivals.ts'
import { useCommands } from '../app/commands.ts'
import { useFileDrop } from '../app/drop.tsx'
import { shell } from '../app/shell.ts'
import { useStored } from '../app/stored.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { verificationWords } from '../i18n/verification.ts'
import { explainFailure } from '../../api/failures/index.ts'
import { Button } from '../ui/Button.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Refusal } from '../ui/States.tsx'
import { ArrivedDialog } from './ArrivedDialog.tsx'
import { type Check, checkFiles, checkable, closeCheck, closeChecks, useChecks } from './checks.ts'
import { FileName, VerdictCard } from './VerdictCard.tsx'

/** Drop a file and read whether it is ours, whole, and who signed it. */
export function VerificationView() {
  const say = useWords(verificationWords)
  const came = useStored(arrivals)
  const checks = useChecks()
  const take = useCallback((files: readonly File[]) => checkFiles(files.map(checkable)), [])
  const drop = useDropWords(take)
  useFileDrop(drop)
  useEffect(() => {
    if (came?.act !== 'check') return
    arrivals.set(null)
    take(came.files)
  }, [came, take])
  return (
    <>
      <ViewHead
        title={say('title')}
        facts={say('facts')}
        acts={checks.length > 0 && <Button onPress={closeChecks}>{say('clear')}</Button>}
      />
      <div className="view-body">
        <DropBox />
        <Results checks={checks} onRegister={registerFile} />
      </div>
      {came?.act === 'register' && (
        <ArrivedDialog
          names={came.files.map(({ name }) => name)}
          caseRef={came.caseRef}
          onClose={() => arrivals.set(null)}
        />
      )}
    </>
  )
}

const registerFile = (name: string): void =>
  arrivals.set({ act: 'register', files: [new File([], name)], caseRef: null })

function useDropWords(take: (files: readonly File[]) => void) {
  const say = useWords(appWords)
  return useMemo(() => ({ says: say('dropCheck'), take }), [say, take])
}

/** Shows where to drop, and chooses files without a pointer. */
function DropBox() {
  const say = useWords(verificationWords)
  const [failure, setFailure] = useState<AppFailure>()
  const choose = async (): Promise<void> => {
    const opened = await shell.open({ title: say('chooseTitle'), endings: [], several: true })
    setFailure(opened.ok ? undefined : opened.failure)
    if (opened.ok)
      checkFiles(
        opened.value.map(({ name, bytes }) => ({ name, read: async () => Promise.resolve(ok(bytes)) })),
      )
  }
  useCommands([
    { id: 'verify.choose', group: 'do', name: say('choose'), icon: FolderOpen, run: () => void choose() },
  ])
  return (
    <>
      <div className="check-drop">
        <FileSearch className="check-drop-sign" aria-hidden />
        <div>
          <p className="check-drop-title">{say('dropHere')}</p>
          <p className="second">{say('orChoose')}</p>
        </div>
        <Button onPress={() => void choose()}>{say('choose')}</Button>
        <p className="second check-kinds">{say('kinds')}</p>
      </div>
      <Refusal failure={failure} />
    </>
  )
}

function Results({
  checks,
  onRegister,
}: {
  readonly checks: readonly Check[]
  readonly onRegister: (name: string) => void
}) {
  const say = useWords(verificationWords)
  const working = checks.filter(({ state }) => state.state === 'working').length
  return (
    <section className="check-cards" aria-label={say('results')} aria-busy={working > 0}>
      <p className="second check-progress" role="status">
        {working === 0 ? '' : say('checkingOf', { at: checks.length - working + 1, of: checks.length })}
      </p>
      {checks.map((check) => (
        <Result key={check.id} check={check} onRegister={() => onRegister(check.name)} />
      ))}
    </section>
  )
}

function Result({ check, onRegister }: { readonly check: Check; readonly onRegister: () => void }) {
  const { id, name, state } = check
  switch (state.state) {
    case 'working':
      return <Working name={name} />
    case 'failed':
      return <NotChecked name={name} failure={state.failure} onClose={() => closeCheck(id)} />
    case 'judged':
      return (
        <VerdictCard
          name={name}
          answer={state.answer}
          bytes={state.bytes}
          onClose={() => closeCheck(id)}
          onRegister={onRegister}
        />
      )
  }
}

function Working({ name }: { readonly name: string }) {
  const say = useWords(verificationWords)
  return (
    <article className="check-card check-working">
      <header className="check-head">
        <span className="ui-spinner check-sign" aria-hidden />
        <h2 className="check-title">{say('checking')}</h2>
        <FileName name={name} />
      </header>
    </article>
  )
}

function NotChecked({
  name,
  failure,
  onClose,
}: {
  readonly name: string
  readonly failure: AppFailure
  readonly onClose: () => void
}) {
  const say = useWords(verificationWords)
  const language = useLanguage()
  return (
    <article className="check-card check-alert">
      <header className="check-head">
        <FileSearch className="check-sign" aria-hidden />
        <h2 className="check-title">{say('notChecked')}</h2>
        <FileName name={name} />
      </header>
      <div className="check-body">
        <p role="alert">{explainFailure(failure, language)}</p>
      </div>
      <footer className="check-foot">
        <Button kind="quiet" onPress={onClose}>
          {say('close')}
          <span className="spoken"> {name}</span>
        </Button>
      </footer>
    </article>
  )
}
