import { KeyRound } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { SignedHere, SigningStory } from '../../api/contract/signing.ts'
import { type AppFailure, explainFailure } from '../../api/failures/index.ts'
import type { OpenedFile } from '../../api/shell.ts'
import { useCommand } from '../app/api.tsx'
import { useFileDrop } from '../app/drop.tsx'
import { readFiles, shell } from '../app/shell.ts'
import { appWords } from '../i18n/app.ts'
import type { Say } from '../i18n/catalogue.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'
import type { DialogProps } from './SigningActs.tsx'
import { lowerFirst, roleWords } from './letters.ts'
import { missingSigners } from './signerChoice.ts'
import { whenText } from './when.ts'

/** What is signed and with what effect, in whose place, by which key. */
export function SignDialog({ story, onClose, onNotice, first }: DialogProps & { readonly first: string }) {
  const say = useWords(signingWords)
  const sayApp = useWords(appWords)
  const language = useLanguage()
  const [signer, setSigner] = useState(first)
  const form = useKeyForm(story, signer)
  const act = async (): Promise<void> => {
    const signed = await form.sign()
    if (signed === null) return
    onNotice(doneText(signed, signer, story, say, language))
    onClose()
  }
  return (
    <Dialog
      open
      title={say('signTitle', { what: whatText(story) })}
      onClose={onClose}
      width="41rem"
      remark={<StillMissing story={story} signer={signer} />}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind="main" onPress={() => void act()} working={form.working ? say('signing') : undefined}>
            {say('sign')}
          </Button>
        </>
      }
    >
      <form
        className="ui-form"
        onSubmit={(event) => {
          event.preventDefault()
          void act()
        }}
      >
        <SignWhat story={story} signer={signer} />
        <Select label={say('whose')} value={signer} onChange={setSigner} options={missingSigners(story)} />
        <KeyChoice form={form} />
        <Field
          label={say('password')}
          type="password"
          value={form.password}
          onChange={form.setPassword}
          help={say('passwordHelp')}
          error={form.passwordError}
        />
        <Refusal failure={form.otherFailure} />
      </form>
    </Dialog>
  )
}

function SignWhat({
  story: { record, items, signers },
  signer,
}: {
  readonly story: SigningStory
  readonly signer: string
}) {
  const say = useWords(signingWords)
  const language = useLanguage()
  const role = signers.find((one) => one.signer.name === signer)?.signer.role ?? ''
  return (
    <p>
      {say('signWhat', { version: record.version, items: record.kind === 'minutes' ? items : 0 })}{' '}
      {say('signRole')} <strong>{roleWords(role, language)}</strong>.
    </p>
  )
}

/** `pöytäkirja 14/2026` of `Pöytäkirja 14/2026, Kaupunginhallitus 16.11.2026`. */
function whatText({ record: { title } }: SigningStory): string {
  const [what = title] = title.split(',')
  return lowerFirst(what)
}

function StillMissing({ story, signer }: { readonly story: SigningStory; readonly signer: string }) {
  const say = useWords(signingWords)
  const others = missingSigners(story).filter(({ value }) => value !== signer)
  if (others.length === 0) return <>{say('afterNobody')}</>
  return <>{say('afterSome', { count: others.length, names: others.map(({ text }) => text).join(', ') })}</>
}

function doneText(
  { added, signature }: SignedHere,
  signer: string,
  { signers }: SigningStory,
  say: Say<typeof signingWords>,
  language: 'fi' | 'sv',
): string {
  const role = signers.find((one) => one.signer.name === signer)?.signer.role ?? ''
  return added
    ? say('done', { name: signer, role: roleWords(role, language) })
    : say('doneAlready', { name: signer, when: whenText(signature.signedAt ?? '', language) })
}

type KeyForm = ReturnType<typeof useKeyForm>

/** The password is gone from the window whatever the answer; the key file stays only while the dialog is open. */
function useKeyForm({ record: { documentId, version } }: SigningStory, signer: string) {
  const say = useWords(signingWords)
  const language = useLanguage()
  const sign = useCommand('document.signKept')
  const [key, setKey] = useState<OpenedFile | null>(null)
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<AppFailure>()
  const of = failure === undefined ? null : placeOf(failure)
  const explained = failure === undefined ? undefined : explainFailure(failure, language)
  const take = useCallback((file: OpenedFile): void => {
    setKey(file)
    setFailure(undefined)
  }, [])
  return {
    key,
    take,
    refuse: setFailure,
    password,
    setPassword: (next: string) => {
      setPassword(next)
      if (next !== '') setFailure(undefined)
    },
    working: sign.working,
    keyError: key === null && tried ? say('keyMissing') : of === 'key' ? explained : undefined,
    passwordError: of === 'password' ? explained : undefined,
    otherFailure: of === 'other' ? failure : undefined,
    sign: async (): Promise<SignedHere | null> => {
      setTried(true)
      if (key === null || sign.working) return null
      const secret = new TextEncoder().encode(password)
      const copy = new Uint8Array(key.bytes)
      setPassword('')
      const input = { documentId, version, signer, purpose: null }
      const answer = await sign.run({ ...input, key: copy, password: secret })
      secret.fill(0)
      copy.fill(0)
      setFailure(answer.ok ? undefined : answer.failure)
      return answer.ok ? answer.value : null
    },
  }
}

/** Beside which field the refusal is told. */
function placeOf({ code }: AppFailure): 'key' | 'password' | 'other' {
  if (code === 'key/wrong-password') return 'password'
  return code.startsWith('key/') || code === 'seal/other-person' || code.startsWith('file/') ? 'key' : 'other'
}

const KEY_ENDINGS = ['p12', 'pfx']

function KeyChoice({ form }: { readonly form: KeyForm }) {
  const say = useWords(signingWords)
  const { key, take, refuse, keyError } = form
  const choose = async (): Promise<void> => {
    const opened = await shell.open({ title: say('keyTitle'), endings: KEY_ENDINGS, several: false })
    const file = opened.ok ? opened.value[0] : undefined
    if (file !== undefined) take(file)
    if (!opened.ok) refuse(opened.failure)
  }
  useKeyDrop(take)
  return (
    <div className="ui-field" role="group" aria-label={say('with')}>
      <p className="label">{say('with')}</p>
      <div className={keyError === undefined ? 'key-choice' : 'key-choice key-choice-wrong'}>
        <KeyRound className="icon" aria-hidden />
        <div className="key-choice-words">
          <strong>{say('keyFile')}</strong>
          <p className="second">{key === null ? say('keyNone') : key.name}</p>
        </div>
        <Button size="small" onPress={() => void choose()} autoFocus={key === null}>
          {say(key === null ? 'keyChoose' : 'keyChange')}
          <span className="spoken"> {say('keyFile')}</span>
        </Button>
      </div>
      {keyError !== undefined && (
        <p className="ui-field-error" role="alert">
          {keyError}
        </p>
      )}
    </div>
  )
}

function useKeyDrop(take: (file: OpenedFile) => void): void {
  const say = useWords(signingWords)
  const drop = useMemo(
    () => ({
      says: say('keyDrop'),
      take: (files: readonly File[]) => void takeFirst(files, take),
    }),
    [say, take],
  )
  useFileDrop(drop)
}

async function takeFirst(files: readonly File[], take: (file: OpenedFile) => void): Promise<void> {
  const read = await readFiles(files.slice(0, 1))
  const file = read.ok ? read.value[0] : undefined
  if (file !== undefined) take(file)
}
