import { Check, CircleAlert, TriangleAlert } from 'lucide-react'
import { explainSealProblem } from '../../api/findings/seal.ts'
import { signatureVerdictText } from '../../api/findings/sealDetails.ts'
import { type SignerState, isSignedBy, roleName, roleOf } from '../../core/document/signing.ts'
import type { SealProblem, SealVerdict, SignatureVerdict, Trust } from '../../core/document/verdict.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Say } from '../i18n/catalogue.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { verificationWords } from '../i18n/verification.ts'
import { Facts } from '../ui/Layout.tsx'
import { partWords } from './partWords.ts'
import { dayOf, whenText } from './when.ts'

type SayCheck = Say<typeof verificationWords>

/** Each signature of a file: whose, in which role, when, what it is worth, and what lies behind that. */
export function SignatureList({
  verdict,
  signers,
}: {
  readonly verdict: SealVerdict
  readonly signers: readonly SignerState[]
}) {
  const say = useWords(verificationWords)
  if (verdict.signatures.length === 0) return null
  const shared = sharedProblems(verdict)
  return (
    <ul className="seal-list" aria-label={say('signatures')}>
      {verdict.signatures.map((signature) => (
        <SignatureRow
          key={signature.part}
          signature={signature}
          signers={signers}
          problems={signature.problems.filter((problem) => !shared.has(JSON.stringify(problem)))}
        />
      ))}
    </ul>
  )
}

const SIGNS = {
  valid: { icon: Check, tone: 'ok' },
  weak: { icon: TriangleAlert, tone: 'warn' },
  untrusted: { icon: TriangleAlert, tone: 'warn' },
  incomplete: { icon: TriangleAlert, tone: 'warn' },
  invalid: { icon: CircleAlert, tone: 'alert' },
} as const

function SignatureRow({
  signature,
  signers,
  problems,
}: {
  readonly signature: SignatureVerdict
  readonly signers: readonly SignerState[]
  readonly problems: readonly SealProblem[]
}) {
  const say = useWords(verificationWords)
  const language = useLanguage()
  const { icon: Icon, tone } = SIGNS[signature.verdict]
  return (
    <li className="seal-row">
      <Icon className={`icon seal-${tone}`} aria-hidden />
      <div className="seal-row-words">
        <strong>{signatureName(signature, signers) ?? say('unreadable')}</strong>
        <p className="second">
          {[
            roleText(signature, language),
            signature.signedAt === null ? '' : whenText(signature.signedAt, language),
          ]
            .filter((word) => word !== '')
            .join(', ')}
          {signature.verdict === 'valid' ? (
            <span className="spoken"> {signatureVerdictText.valid[language]}</span>
          ) : (
            <span className={`seal-word seal-${tone}`}>
              {' '}
              {signatureVerdictText[signature.verdict][language]}
            </span>
          )}
        </p>
        {problems.map((problem) => (
          <p key={JSON.stringify(problem)} className="second">
            {explainSealProblem(problem, language)}
          </p>
        ))}
        {signature.signer !== null && <SignatureDetails signature={signature} />}
      </div>
    </li>
  )
}

/** As the signature page prints the name, else as the certificate does. */
export const signatureName = (
  signature: SignatureVerdict,
  signers: readonly SignerState[],
): string | undefined =>
  signers.find(({ signer }) => isSignedBy(signature, signer.name))?.signer.name ?? signature.signer?.name

export function roleText({ role }: SignatureVerdict, language: Language): string {
  const known = role === null ? null : roleOf(role)
  return known === null ? (role ?? '') : roleName(known, language)
}

function SignatureDetails({ signature }: { readonly signature: SignatureVerdict }) {
  const say = useWords(verificationWords)
  const { signer, trust, chain, purpose, algorithm, key, covered } = signature
  if (signer === null) return null
  return (
    <details className="seal-details">
      <summary>{say('details')}</summary>
      <Facts
        rows={[
          [say('holder'), signer.subject],
          [say('issuer'), signer.issuer],
          [say('trust'), trustText(trust, say)],
          [say('chain'), chain.join(' ← ')],
          [say('validity'), `${dayOf(signer.validFrom)}–${dayOf(signer.validTo)}`],
          [say('method'), [algorithm, key].filter((one) => one !== null).join(', ')],
          [say('covers'), say('coversParts', { count: covered.length, parts: partWords(covered, say) })],
          ...(purpose === null ? [] : ([[say('purpose'), purpose]] as const)),
        ]}
      />
    </details>
  )
}

export function trustText(trust: Trust, say: SayCheck): string {
  switch (trust.trust) {
    case 'trusted':
      return say('trustedBy', { authority: trust.authority })
    case 'untrusted':
      return say('trustUntrusted')
    case 'notChecked':
      return say('trustNotChecked')
  }
}

/** What every one of several signatures says is said once, with what is wrong with the file itself. */
export function fileProblems(verdict: SealVerdict): readonly SealProblem[] {
  return [...verdict.problems, ...sharedProblems(verdict).values()]
}

function sharedProblems({ signatures }: SealVerdict): ReadonlyMap<string, SealProblem> {
  const [first, ...others] = signatures.map(
    ({ problems }) => new Map(problems.map((problem) => [JSON.stringify(problem), problem])),
  )
  if (first === undefined || others.length === 0) return new Map()
  return new Map([...first].filter(([key]) => others.every((one) => one.has(key))))
}
