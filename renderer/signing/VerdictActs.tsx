import { useState } from 'react'
import type { WhoseAnswer } from '../../api/contract/seal.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { useActor } from '../app/people.ts'
import { addressTo } from '../app/router.ts'
import { shell } from '../app/shell.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { verificationWords } from '../i18n/verification.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { Refusal } from '../ui/States.tsx'
import { reportLines, sha256Text } from './report.ts'

interface ActsProps {
  readonly name: string
  readonly answer: WhoseAnswer
  readonly bytes: Uint8Array
  readonly onClose: () => void
  readonly onRegister: () => void
}

/** What to do with the file now that it is known. */
export function VerdictActs({ name, answer, bytes, onClose, onRegister }: ActsProps) {
  const say = useWords(verificationWords)
  const isForeign = answer.provenance.answer === 'foreign'
  return (
    <footer className="check-foot">
      {isForeign ? <Button onPress={onRegister}>{say('register')}</Button> : <OpenDocument answer={answer} />}
      <KeepSigned name={name} answer={answer} bytes={bytes} />
      <SaveReport name={name} answer={answer} bytes={bytes} />
      <Button kind="quiet" onPress={onClose}>
        {say('close')}
        <span className="spoken"> {name}</span>
      </Button>
    </footer>
  )
}

const OPEN = { same: 'openDocument', earlier: 'openNewest', changed: 'openGenuine' } as const

/** To the document's own page, where there is one: it names signers, or its file is here. */
function OpenDocument({ answer: { provenance } }: { readonly answer: WhoseAnswer }) {
  const say = useWords(verificationWords)
  const documentId = provenance.answer === 'foreign' ? '' : provenance.record.documentId
  const story = useApi('document.signing', { documentId }, { when: documentId !== '' })
  if (provenance.answer === 'foreign' || story.data === undefined || story.data.signers.length === 0)
    return null
  return <LinkButton href={addressTo('documents', [documentId])}>{say(OPEN[provenance.answer])}</LinkButton>
}

/** A file that was signed elsewhere and has more signatures than the one here. */
function KeepSigned({ name, answer, bytes }: Omit<ActsProps, 'onClose' | 'onRegister'>) {
  const say = useWords(verificationWords)
  const keep = useCommand('document.keepSigned')
  const [done, setDone] = useState<boolean | null>(null)
  const { provenance, verdict, sameBytes } = answer
  if (done !== null)
    return (
      <p className="second" role="status">
        {say(done ? 'kept' : 'keptAlready')}
      </p>
    )
  if (provenance.answer !== 'same' || verdict.verdict !== 'valid' || sameBytes) return null
  const run = async (): Promise<void> => {
    const kept = await keep.run({ name, file: bytes })
    if (kept.ok) setDone(kept.value.kept)
  }
  return (
    <>
      <Button onPress={() => void run()}>{say('keep')}</Button>
      <Refusal failure={keep.failure} />
    </>
  )
}

function SaveReport({ name, answer, bytes }: Omit<ActsProps, 'onClose' | 'onRegister'>) {
  const say = useWords(verificationWords)
  const language = useLanguage()
  const actor = useActor()
  const save = async (): Promise<void> => {
    const sha256 = await sha256Text(bytes)
    const lines = reportLines({ name, answer, sha256, who: actor?.name ?? '', language })
    const text = new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
    await shell.save(say('reportName', { name: name.replace(/\.[^.]*$/u, '') }), text)
  }
  return (
    <Button kind="quiet" onPress={() => void save()}>
      {say('saveReport')}
    </Button>
  )
}
