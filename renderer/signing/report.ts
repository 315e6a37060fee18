import type { WhoseAnswer } from '../../api/contract/seal.ts'
import { explainSealProblem } from '../../api/findings/seal.ts'
import { sealVerdictText, signatureVerdictText } from '../../api/findings/sealDetails.ts'
import { asInstant } from '../../core/calendar/day.ts'
import type { WordPart } from '../../core/casefile/wordDiff.ts'
import type { Language } from '../../core/shared/language.ts'
import { sayIn } from '../i18n/catalogue.ts'
import { verificationWords } from '../i18n/verification.ts'
import { roleText, signatureName, trustText } from './SignatureList.tsx'
import { verdictHead } from './verdictWords.ts'
import { whenText } from './when.ts'

interface Report {
  readonly name: string
  readonly answer: WhoseAnswer
  readonly sha256: string
  readonly who: string
  readonly language: Language
}

/** The verdict as a text of its own, to be kept with the file. */
export function reportLines({ name, answer, sha256, who, language }: Report): readonly string[] {
  const say = sayIn(verificationWords, language)
  const { provenance, verdict, signers } = answer
  const when = whenText(asInstant(new Date().toISOString()), language)
  return [
    say('reportTitle'),
    '',
    say('reportFile', { name }),
    say('reportHash', { hash: sha256 }),
    say('reportBy', { when, who }),
    '',
    verdictHead(answer, say).heading,
    ...originLines(answer, language),
    ...(provenance.answer === 'changed' ? provenance.changes.map(changeLine) : []),
    '',
    sealVerdictText[verdict.verdict][language],
    ...verdict.problems.map((problem) => `– ${explainSealProblem(problem, language)}`),
    ...verdict.signatures.flatMap((signature) => [
      '',
      [
        signatureName(signature, signers) ?? say('unreadable'),
        roleText(signature, language),
        signature.signedAt === null ? '' : whenText(signature.signedAt, language),
        signatureVerdictText[signature.verdict][language],
      ]
        .filter((word) => word !== '')
        .join(', '),
      ...(signature.signer === null
        ? []
        : [
            `${say('holder')}: ${signature.signer.subject}`,
            `${say('issuer')}: ${signature.signer.issuer}`,
            `${say('trust')}: ${trustText(signature.trust, say)}`,
          ]),
      ...signature.problems.map((problem) => `– ${explainSealProblem(problem, language)}`),
    ]),
  ]
}

function originLines({ provenance }: WhoseAnswer, language: Language): readonly string[] {
  const say = sayIn(verificationWords, language)
  if (provenance.answer === 'foreign') return [say('foreignText'), say('foreignRemark')]
  const { title, version, recordedAt, recordedBy } = provenance.record
  return provenance.answer === 'changed'
    ? [say('basedOn', { version, title, count: provenance.changes.length })]
    : [say('recorded', { title, when: whenText(recordedAt, language), who: recordedBy })]
}

/** `Päätös: osoittaa [-38 880,00-] {+58 880,00+} euroa` */
const changeLine = ({
  heading,
  words,
}: {
  readonly heading: string
  readonly words: readonly WordPart[]
}): string => `  ${heading === '' ? '' : `${heading}: `}${words.map(wordText).join('')}`

function wordText({ kind, text }: WordPart): string {
  if (kind === 'same') return text
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`
}

/** In hexadecimal. */
export async function sha256Text(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
