import { Check, Clock, MessageSquare, ShieldCheck, TriangleAlert } from 'lucide-react'
import type { SigningStory } from '../../api/contract/signing.ts'
import { signatureVerdictText } from '../../api/findings/sealDetails.ts'
import { type SignerState, isSignedBy, sameName } from '../../core/document/signing.ts'
import { useActor } from '../app/people.ts'
import { addressTo } from '../app/router.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { meetingOf } from './Freezing.tsx'
import { MinutesSteps } from './MinutesSteps.tsx'
import { SealRemarks } from './SealRemarks.tsx'
import { SignatureList } from './SignatureList.tsx'
import { roleWords, upperFirst } from './letters.ts'
import { dayOf, whenText } from './when.ts'

interface SignersProps {
  readonly story: SigningStory
  readonly onSign: (signer: string) => void
  readonly onAccept: (signer: string) => void
  readonly onRemark: (signer: string) => void
}

/** Each signer's state, then whether the file is whole, and its versions. */
export function SignersPane(props: SignersProps) {
  const say = useWords(signingWords)
  const { signers, record } = props.story
  const meetingId = meetingOf(record.documentId)
  const given = signers.filter(({ state }) => state !== 'missing').length
  const hasRemark = signers.some((one) => one.state === 'missing' && one.remark?.kind === 'correction')
  return (
    <aside className="signing-aside" aria-label={say('signers')}>
      <section className="signing-part">
        <h2 className="signing-part-title">
          {say('signers')} <span className="second">{say('givenOf', { given, of: signers.length })}</span>
        </h2>
        <ul className="signing-signers">
          {signers.map((state) => (
            <SignerRow key={state.signer.name} state={state} {...props} />
          ))}
        </ul>
        {hasRemark && (
          <p className="second signing-remark">{say('ifCorrected', { next: record.version + 1 })}</p>
        )}
      </section>
      {meetingId !== null && <MinutesSteps meetingId={meetingId} />}
      <Integrity story={props.story} />
      <Versions story={props.story} />
    </aside>
  )
}

function SignerRow({ state, ...props }: SignersProps & { readonly state: SignerState }) {
  const actor = useActor()
  const isMine = actor !== null && sameName(actor.name, state.signer.name)
  const { tone, icon: Icon } = signOf(state, isMine)
  return (
    <li className="signing-signer">
      <span className={`signing-ring signing-ring-${tone}`}>
        <Icon className="icon" aria-hidden />
      </span>
      <div className="signing-signer-words">
        <strong>{state.signer.name}</strong>
        <SignerText state={state} isMine={isMine} story={props.story} />
        {state.state === 'missing' && <SignerActs name={state.signer.name} {...props} />}
      </div>
    </li>
  )
}

function signOf(state: SignerState, isMine: boolean) {
  if (state.state !== 'missing') return { tone: 'ok', icon: Check }
  if (state.remark !== undefined && state.remark.answer === null)
    return { tone: 'alert', icon: MessageSquare }
  if (state.unfit !== undefined) return { tone: 'warn', icon: TriangleAlert }
  return { tone: isMine ? 'now' : 'wait', icon: Clock }
}

function SignerText({
  state,
  isMine,
  story,
}: {
  readonly state: SignerState
  readonly isMine: boolean
  readonly story: SigningStory
}) {
  const say = useWords(signingWords)
  const language = useLanguage()
  const role = upperFirst(roleWords(state.signer.role, language))
  switch (state.state) {
    case 'signed': {
      const signature = story.file?.verdict.signatures.find((one) => isSignedBy(one, state.signer.name))
      const until = signature?.signer?.validTo
      return (
        <p className="second">
          {role}, {say('state_signed')} {state.signedAt === null ? '' : whenText(state.signedAt, language)}.{' '}
          {until !== undefined && say('certificateUntil', { day: dayOf(until) })}
        </p>
      )
    }
    case 'accepted': {
      const { how, evidence, givenAt } = state.acceptance
      return (
        <p className="second">
          {role}, {say('state_accepted')} {dayOf(givenAt)}. {say('acceptedHow', { how, evidence })}
        </p>
      )
    }
    case 'missing':
      return <MissingText state={state} role={role} isMine={isMine} />
  }
}

function MissingText({
  state: { remark, unfit },
  role,
  isMine,
}: {
  readonly state: Extract<SignerState, { readonly state: 'missing' }>
  readonly role: string
  readonly isMine: boolean
}) {
  const say = useWords(signingWords)
  const language = useLanguage()
  if (remark === undefined)
    return (
      <p className="second">
        {role}.{' '}
        {unfit !== undefined && `${say('state_unfit', { why: signatureVerdictText[unfit][language] })}. `}
        {unfit === undefined && say(isMine ? 'state_turn' : 'state_waiting')}
      </p>
    )
  const { answer } = remark
  return (
    <>
      <p className="second">
        {role}. {say(`state_${remark.kind}`)} {whenText(remark.madeAt, language)}: ”{remark.reason}”
      </p>
      {answer !== null && (
        <p className="second">
          {say('answered', {
            when: whenText(answer.givenAt, language),
            who: answer.givenBy,
            words: answer.words,
          })}
        </p>
      )}
    </>
  )
}

function SignerActs({ name, story, onSign, onAccept, onRemark }: SignersProps & { readonly name: string }) {
  const say = useWords(signingWords)
  if (story.record.version !== story.newest || !story.isFrozen) return null
  return (
    <span className="ui-acts signing-signer-acts">
      {story.file !== null && (
        <Button size="small" onPress={() => onSign(name)}>
          {say('sign')}
          <span className="spoken"> {name}</span>
        </Button>
      )}
      <Menu
        label={say('actsOf', { name })}
        rows={[
          { id: 'accept', text: say('accept'), run: () => onAccept(name) },
          { id: 'remark', text: say('remark'), run: () => onRemark(name) },
        ]}
      >
        <Button size="small" kind="quiet">
          {say('other')}
          <span className="spoken"> {name}</span>
        </Button>
      </Menu>
    </span>
  )
}

/** Whether the file that is kept is whole, and how it is told from every other. */
function Integrity({ story: { file, signers } }: { readonly story: SigningStory }) {
  const say = useWords(signingWords)
  return (
    <section className="signing-part">
      <h2 className="signing-part-title">{say('integrity')}</h2>
      {file === null ? (
        <p className="second">{say('notKept')}</p>
      ) : (
        <div className="signing-integrity">
          {file.verdict.signatures.length === 0 ? (
            <p className="second">{say('integrityNone')}</p>
          ) : (
            <>
              <SealRemarks verdict={file.verdict} />
              <SignatureList verdict={file.verdict} signers={signers} />
              <p className="second">{say('partial')}</p>
            </>
          )}
          <p className="second signing-hash">
            <ShieldCheck className="icon" aria-hidden />
            <span>
              {say('hash')} <code title={file.sha256}>{shortHash(file.sha256)}</code>
              <span className="spoken">{file.sha256}</span>
            </span>
          </p>
        </div>
      )}
    </section>
  )
}

/** `7c1f 09ae … b2d4` */
const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`

function Versions({ story: { record, versions } }: { readonly story: SigningStory }) {
  const say = useWords(signingWords)
  const language = useLanguage()
  if (versions.length < 2) return null
  return (
    <section className="signing-part">
      <h2 className="signing-part-title">{say('versions')}</h2>
      <ol className="signing-versions">
        {versions.map(({ version, recordedAt, recordedBy, signatures }) => (
          <li key={version}>
            <a
              href={addressTo('documents', [record.documentId], { version: String(version) })}
              aria-current={version === record.version ? 'page' : undefined}
            >
              {say('versionOf', { version })}
            </a>
            <p className="second">
              {say('versionLine', {
                when: whenText(recordedAt, language),
                who: recordedBy,
                count: signatures,
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
