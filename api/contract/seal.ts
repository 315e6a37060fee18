import { z } from 'zod'
import type { Provenance } from '../../core/document/provenance.ts'
import type { SignerState } from '../../core/document/signing.ts'
import { LONGEST_CLAIM } from '../../core/document/signing.ts'
import type { SealVerdict, SignatureVerdict } from '../../core/document/verdict.ts'
import type { Instant } from '../../core/calendar/day.ts'
import type { DocumentFormat } from './document.ts'
import { method } from './method.ts'
import { instant } from './schema.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const claim = z.string().trim().min(1).max(LONGEST_CLAIM)

/** A version of a document in the office's records. */
export interface RecordedVersion {
  readonly documentId: string
  readonly version: number
  readonly kind: string
  readonly title: string
  readonly recordedAt: Instant
  readonly recordedBy: string
}

export interface SignedAnswer {
  readonly bytes: Uint8Array
  /** `false`: this person had already signed this content; the file is as it was. */
  readonly added: boolean
  readonly signature: SignatureVerdict
  readonly verdict: SealVerdict
  readonly record: RecordedVersion
  /** Those whom the signature page names; empty when the file was not made here. */
  readonly signers: readonly SignerState[]
}

export interface WhoseAnswer {
  /** What the file is; only a Word file can be signed. */
  readonly format: DocumentFormat
  readonly provenance: Provenance<RecordedVersion>
  readonly verdict: SealVerdict
  /** The very bytes that were here, not only the same content. */
  readonly sameBytes: boolean
  readonly signers: readonly SignerState[]
}

export interface AcceptedAnswer {
  readonly record: RecordedVersion
  readonly signers: readonly SignerState[]
}

export const sealMethods = {
  /**
   * Signs a Word file with a key file (PKCS#12). `role`: `chair`, `secretary`, `inspector` or another role in words.
   * `key` and `password` (UTF-8) are wiped before the answer; neither is kept.
   */
  'document.sign': method(
    z.strictObject({
      name: z.string(),
      file: bytes,
      key: bytes,
      password: bytes,
      role: claim.nullable(),
      purpose: claim.nullable(),
    }),
    z.custom<SignedAnswer>(),
  ),
  /** `authorities`: PEM or DER of those who are trusted; `null`: the office's own list, when it has one. */
  'document.verify': method(
    z.strictObject({ file: bytes, authorities: bytes.nullable() }),
    z.custom<SealVerdict>(),
  ),
  /** Whether a Word file, page or text is one of ours, an earlier version, ours but changed, or none of ours. */
  'document.whose': method(z.strictObject({ file: bytes }), z.custom<WhoseAnswer>()),
  /** Records that a signer without a key accepted the document: who, when, how, and where it can be seen. */
  'document.accept': method(
    z.strictObject({
      file: bytes,
      signer: claim,
      how: claim,
      evidence: claim,
      givenAt: instant.nullable(),
    }),
    z.custom<AcceptedAnswer>(),
  ),
}
