import type { Instant } from '../calendar/day.ts'

/** What is wrong with a signed file. `part` is a part's name inside it (`/word/document.xml`); texts in api/findings. */
export type SealProblem = FileProblem | ContentProblem | CoverageProblem | SignatureProblem

/** The container itself: what one program reads, another does not. */
export type FileProblem =
  | { readonly code: 'seal/two-entries'; readonly part: string }
  | { readonly code: 'seal/twin-names'; readonly part: string; readonly other: string }
  | { readonly code: 'seal/hidden-entry' }
  | { readonly code: 'seal/damaged-part'; readonly part: string }
  | { readonly code: 'seal/unreadable-part'; readonly part: string; readonly reason: UnreadableReason }
  | { readonly code: 'seal/two-content-types'; readonly part: string }
  | { readonly code: 'seal/signature-unlinked'; readonly part: string }
  | { readonly code: 'seal/signature-missing'; readonly part: string }

export type UnreadableReason = 'doctype' | 'encoding' | 'syntax' | 'structure'

/** Signed things that are no longer as they were signed. */
export type ContentProblem =
  | { readonly code: 'seal/part-changed'; readonly part: string }
  | { readonly code: 'seal/part-missing'; readonly part: string }
  | {
      readonly code: 'seal/content-type-changed'
      readonly part: string
      readonly signedAs: string
      readonly found: string
    }
  | { readonly code: 'seal/relationships-changed'; readonly part: string }
  | { readonly code: 'seal/relationship-missing'; readonly part: string; readonly id: string }

/** Things that the signature leaves out: they may have been added later. */
export type CoverageProblem =
  | { readonly code: 'seal/part-uncovered'; readonly part: string }
  | {
      readonly code: 'seal/relationship-uncovered'
      readonly part: string
      readonly id: string
      readonly target: string
    }
  | { readonly code: 'seal/main-uncovered' }

/** The signature itself. */
export type SignatureProblem =
  | { readonly code: 'seal/value-wrong' }
  | { readonly code: 'seal/signed-words-changed'; readonly what: SignedWords }
  | { readonly code: 'seal/certificate-swapped' }
  | { readonly code: 'seal/certificate-not-bound' }
  | { readonly code: 'seal/certificate-not-valid-then'; readonly from: Instant; readonly to: Instant }
  | { readonly code: 'seal/certificate-not-for-signing' }
  | { readonly code: 'seal/untrusted'; readonly reason: UntrustedReason }
  | { readonly code: 'seal/two-manifests' }
  | { readonly code: 'seal/two-same-ids'; readonly id: string }
  | { readonly code: 'seal/times-differ'; readonly one: string; readonly other: string }
  | { readonly code: 'seal/no-time' }
  | { readonly code: 'seal/unsupported'; readonly algorithm: string }
  | { readonly code: 'seal/weak'; readonly algorithm: string }

/** Which part of the signature: list of what is signed, its remarks, or who signed when and in which role. */
export type SignedWords = 'manifest' | 'remarks' | 'properties' | 'other'

export type UntrustedReason = 'no-path' | 'not-valid-then' | 'not-authority' | 'unknown-constraint'

/** Who vouches for the certificate, by the office's own list of authorities. Without a list it is not checked. */
export type Trust =
  | { readonly trust: 'notChecked' }
  | { readonly trust: 'trusted'; readonly authority: string }
  | { readonly trust: 'untrusted'; readonly reason: UntrustedReason }

/**
 * From best to worst. `weak`: the digests are right, but the algorithm or key is one that can be forged today.
 * `incomplete`: what is signed is unchanged, but the file holds something that is not signed.
 */
export type Verdict = 'valid' | 'weak' | 'untrusted' | 'incomplete' | 'invalid'

const SEVERITY: readonly Verdict[] = ['valid', 'weak', 'untrusted', 'incomplete', 'invalid']

/** The person's certificate, as far as a reader of the verdict needs it. */
export interface SignerCertificate {
  /** Common name. */
  readonly name: string
  readonly subject: string
  readonly issuer: string
  readonly serial: string
  readonly validFrom: Instant
  readonly validTo: Instant
  /** SHA-256 of the certificate, in hexadecimal. */
  readonly fingerprint: string
  /** What tells two people of one name apart: subject's serial number, else the key's hash. */
  readonly person: string
}

export interface SignatureVerdict {
  /** `/_xmlsignatures/sig1.xml` */
  readonly part: string
  readonly verdict: Verdict
  /** `null`: the signature could not be read. */
  readonly signer: SignerCertificate | null
  /** As the signer claimed; text of the file, not checked by a third party. */
  readonly signedAt: string | null
  readonly role: string | null
  readonly purpose: string | null
  /** `rsa-sha256` */
  readonly algorithm: string | null
  /** `RSA-2048`, `EC P-256` */
  readonly key: string | null
  readonly trust: Trust
  /** Subjects of the certificates that came with the signature, the signer's own first. */
  readonly chain: readonly string[]
  readonly covered: readonly string[]
  readonly problems: readonly SealProblem[]
}

/** What is known of a file's signatures. */
export interface SealVerdict {
  readonly verdict: Verdict | 'unsigned'
  readonly signatures: readonly SignatureVerdict[]
  /** Parts that no signature covers, document properties (title, author) among them. */
  readonly coveredByNone: readonly string[]
  /** Of the file, whatever the signature. */
  readonly problems: readonly SealProblem[]
}

/** How bad a problem is. */
export function severityOf({ code }: SealProblem): Verdict {
  switch (code) {
    case 'seal/weak':
    case 'seal/certificate-not-bound':
      return 'weak'
    case 'seal/untrusted':
      return 'untrusted'
    case 'seal/part-uncovered':
    case 'seal/relationship-uncovered':
      return 'incomplete'
    default:
      return 'invalid'
  }
}

/** The worst of the problems; `valid` when there are none. */
export const verdictOf = (problems: readonly SealProblem[]): Verdict => worst(problems.map(severityOf))

/** A file is as good as its worst signature and problem. */
export const judgeFile = (
  signatures: readonly SignatureVerdict[],
  problems: readonly SealProblem[],
): SealVerdict['verdict'] =>
  signatures.length === 0 && problems.length === 0
    ? 'unsigned'
    : worst([verdictOf(problems), ...signatures.map(({ verdict }) => verdict)])

const worst = (verdicts: readonly Verdict[]): Verdict =>
  SEVERITY.findLast((verdict) => verdicts.includes(verdict)) ?? 'valid'
