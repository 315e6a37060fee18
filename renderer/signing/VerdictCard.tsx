import { FileQuestion, FileText, FileWarning, History, type LucideIcon, ShieldCheck } from 'lucide-react'
import { useId } from 'react'
import type { WhoseAnswer } from '../../api/contract/seal.ts'
import { useWords } from '../i18n/language.tsx'
import { verificationWords } from '../i18n/verification.ts'
import { VerdictActs } from './VerdictActs.tsx'
import { VerdictText } from './VerdictText.tsx'
import { type VerdictHead, verdictHead } from './verdictWords.ts'

const SIGNS: Readonly<Record<VerdictHead['tone'], LucideIcon>> = {
  ok: ShieldCheck,
  warn: History,
  alert: FileWarning,
  neutral: FileQuestion,
}

/** What was found out of one file. */
export function VerdictCard({
  name,
  answer,
  bytes,
  onClose,
  onRegister,
}: {
  readonly name: string
  readonly answer: WhoseAnswer
  readonly bytes: Uint8Array
  readonly onClose: () => void
  readonly onRegister: () => void
}) {
  const say = useWords(verificationWords)
  const id = useId()
  const { tone, heading } = verdictHead(answer, say)
  const Icon = SIGNS[tone]
  return (
    <article className={`check-card check-${tone}`} aria-labelledby={id}>
      <header className="check-head">
        <Icon className="check-sign" aria-hidden />
        <h2 id={id} className="check-title">
          {heading}
        </h2>
        <FileName name={name} />
      </header>
      <div className="check-body">
        <VerdictText answer={answer} />
      </div>
      <VerdictActs name={name} answer={answer} bytes={bytes} onClose={onClose} onRegister={onRegister} />
    </article>
  )
}

export const FileName = ({ name }: { readonly name: string }) => (
  <p className="second check-file">
    <FileText className="icon" aria-hidden />
    <span>{name}</span>
  </p>
)
