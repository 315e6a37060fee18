import { Download, MessageSquare, PenTool, ShieldCheck } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { SigningStory } from '../../api/contract/signing.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { sealVerdictText } from '../../api/findings/sealDetails.ts'
import { asInstant } from '../../core/calendar/day.ts'
import { type SignerState, sameName } from '../../core/document/signing.ts'
import { useCommands } from '../app/commands.ts'
import { useActor } from '../app/people.ts'
import { shell } from '../app/shell.ts'
import { callService } from '../app/transport.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { Button } from '../ui/Button.tsx'
import { Refusal } from '../ui/States.tsx'
import { AcceptDialog } from './AcceptDialog.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { RemarkDialog } from './RemarkDialog.tsx'
import { SignDialog } from './SignDialog.tsx'
import { clockText } from './when.ts'

interface Open {
  readonly act: 'sign' | 'accept' | 'remark' | 'answer'
  readonly signer: string
}

export interface SigningDialogs {
  readonly dialog: ReactNode
  readonly openSign: (signer: string) => void
  readonly openAccept: (signer: string) => void
  readonly openRemark: (signer: string) => void
  readonly openAnswer: (signer: string) => void
}

/** The dialogs of one document; at most one is open. */
export function useSigningDialogs(story: SigningStory, onNotice: (notice: string) => void): SigningDialogs {
  const [open, setOpen] = useState<Open | null>(null)
  const opener =
    (act: Open['act']) =>
    (signer: string): void => {
      onNotice('')
      setOpen({ act, signer })
    }
  const props = { story, onClose: () => setOpen(null), onNotice }
  return {
    dialog: open === null ? null : dialogOf(open, props),
    openSign: opener('sign'),
    openAccept: opener('accept'),
    openRemark: opener('remark'),
    openAnswer: opener('answer'),
  }
}

export interface DialogProps {
  readonly story: SigningStory
  readonly onClose: () => void
  readonly onNotice: (notice: string) => void
}

function dialogOf({ act, signer }: Open, props: DialogProps): ReactNode {
  switch (act) {
    case 'sign':
      return <SignDialog {...props} first={signer} />
    case 'accept':
      return <AcceptDialog {...props} first={signer} />
    case 'remark':
      return <RemarkDialog {...props} first={signer} />
    case 'answer':
      return <AnswerDialog {...props} signer={signer} />
  }
}

/** Save, verify, and the main act as the state is: answer a remark, sign, or save what all have signed. */
export function SigningActs({
  story,
  onNotice,
  onVerified,
  openSign,
  openAnswer,
}: Pick<SigningDialogs, 'openSign' | 'openAnswer'> & {
  readonly story: SigningStory
  readonly onVerified: () => void
  readonly onNotice: (notice: string) => void
}) {
  const say = useWords(signingWords)
  const actor = useActor()
  const [failure, setFailure] = useState<AppFailure>()
  const save = useSaveFile(story, onNotice, setFailure)
  const verify = useVerifyNow(story, onNotice, onVerified)
  const next = nextOf(story, actor?.name ?? '')
  useSigningCommands({ story, next, save, verify, openSign, openAnswer })
  if (story.file === null) return null
  return (
    <>
      <Refusal failure={failure} />
      <Button icon={ShieldCheck} onPress={verify}>
        {say('verifyNow')}
      </Button>
      {next !== null && (
        <Button icon={Download} onPress={save}>
          {say('saveFile')}
        </Button>
      )}
      <MainAct next={next} save={save} openSign={openSign} openAnswer={openAnswer} />
    </>
  )
}

type Missing = Extract<SignerState, { readonly state: 'missing' }>

/** What waits: a remark to be answered before a signature, mine before others'. */
function nextOf({ signers, record, newest, isFrozen }: SigningStory, me: string): Missing | null {
  if (record.version !== newest || !isFrozen) return null
  const missing = signers.filter((one): one is Missing => one.state === 'missing')
  const open = missing.find(({ remark }) => remark !== undefined && remark.answer === null)
  return open ?? missing.find(({ signer }) => sameName(signer.name, me)) ?? missing[0] ?? null
}

const isOpenRemark = ({ remark }: Missing): boolean => remark !== undefined && remark.answer === null

const answerWord = ({ remark }: Missing) => (remark?.kind === 'refusal' ? 'answerRefusal' : 'answer')

interface ActProps {
  readonly next: Missing | null
  readonly save: () => void
  readonly openSign: (signer: string) => void
  readonly openAnswer: (signer: string) => void
}

function MainAct({ next, save, openSign, openAnswer }: ActProps) {
  const say = useWords(signingWords)
  if (next === null)
    return (
      <Button kind="main" icon={Download} onPress={save}>
        {say('saveSigned')}
      </Button>
    )
  if (isOpenRemark(next))
    return (
      <Button kind="main" icon={MessageSquare} onPress={() => openAnswer(next.signer.name)}>
        {say(answerWord(next))}
      </Button>
    )
  return (
    <Button kind="main" icon={PenTool} onPress={() => openSign(next.signer.name)}>
      {say('sign')}
    </Button>
  )
}

function useSigningCommands({
  story,
  next,
  save,
  verify,
  openSign,
  openAnswer,
}: ActProps & { readonly story: SigningStory; readonly verify: () => void }): void {
  const say = useWords(signingWords)
  useCommands(
    story.file === null
      ? []
      : [
          ...(next === null
            ? []
            : [
                {
                  id: 'document.sign',
                  group: 'do' as const,
                  name: say('sign'),
                  icon: PenTool,
                  run: () => openSign(next.signer.name),
                },
              ]),
          ...(next !== null && isOpenRemark(next)
            ? [
                {
                  id: 'document.answer',
                  group: 'do' as const,
                  name: say(answerWord(next)),
                  icon: MessageSquare,
                  run: () => openAnswer(next.signer.name),
                },
              ]
            : []),
          { id: 'document.verify', group: 'do', name: say('verifyNow'), icon: ShieldCheck, run: verify },
          {
            id: 'document.save',
            group: 'do',
            name: say('saveSigned'),
            icon: Download,
            keys: 'Ctrl+E',
            run: save,
          },
        ],
  )
}

function useSaveFile(
  { record: { documentId, version } }: SigningStory,
  onNotice: (notice: string) => void,
  onFailure: (failure: AppFailure | undefined) => void,
): () => void {
  const say = useWords(signingWords)
  const actor = useActor()
  const save = async (): Promise<void> => {
    const kept = await callService(actor, 'document.kept', { documentId, version })
    if (!kept.ok) return onFailure(kept.failure)
    const saved = await shell.save(kept.value.name, kept.value.bytes)
    onFailure(saved.ok ? undefined : saved.failure)
    if (saved.ok && saved.value) onNotice(say('saved'))
  }
  return () => void save()
}

/** Reads the kept file and its signatures anew, and says what they are worth. */
function useVerifyNow(
  { record: { documentId, version } }: SigningStory,
  onNotice: (notice: string) => void,
  onVerified: () => void,
): () => void {
  const say = useWords(signingWords)
  const language = useLanguage()
  const actor = useActor()
  const verify = async (): Promise<void> => {
    const answer = await callService(actor, 'document.signing', { documentId, version })
    onVerified()
    if (!answer.ok || answer.value.file === null) return
    const time = clockText(asInstant(new Date().toISOString()), language)
    onNotice(say('verified', { time, verdict: sealVerdictText[answer.value.file.verdict.verdict][language] }))
  }
  return () => void verify()
}
