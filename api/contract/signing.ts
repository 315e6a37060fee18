import { z } from 'zod'
import type { Authority } from '../../core/document/authority.ts'
import type { ReadableBlock } from '../../core/document/readable.ts'
import { LONGEST_CLAIM, REMARK_KINDS, type SignerState } from '../../core/document/signing.ts'
import type { SealVerdict, SignatureVerdict } from '../../core/document/verdict.ts'
import type { Instant } from '../../core/calendar/day.ts'
import { id, instant } from './schema.ts'
import type { MeetingId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { method } from './method.ts'
import type { RecordedVersion } from './seal.ts'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const claim = z.string().trim().min(1).max(LONGEST_CLAIM)
const words = z.string().trim().min(1).max(4000)

/** A version of a document whose bytes are kept here. */
const ofVersion = { documentId: z.string().min(1), version: z.number().int().min(1) }

/** A document that people sign, as a list shows it. */
export interface DocumentToSign {
  readonly record: RecordedVersion
  readonly isFrozen: boolean
  readonly signers: readonly SignerState[]
}

/** One version of a document with everything that bears on its signatures. */
export interface SigningStory {
  readonly record: RecordedVersion
  readonly newest: number
  /** What is signed, in its words. */
  readonly text: readonly ReadableBlock[]
  /** `null`: exported before it was kept. */
  readonly language: Language | null
  /** What everybody signs. Minutes may have been opened again, or only exported: they are frozen first. */
  readonly isFrozen: boolean
  /** How many items it tells of. */
  readonly items: number
  readonly signers: readonly SignerState[]
  /** The file with most signatures; `null`: its bytes are not here, so it cannot be signed. */
  readonly file: KeptVersion | null
  /** The newest first. */
  readonly versions: readonly VersionLine[]
}

export interface KeptVersion {
  readonly sha256: string
  readonly size: number
  readonly verdict: SealVerdict
}

export interface VersionLine {
  readonly version: number
  readonly recordedAt: Instant
  readonly recordedBy: string
  readonly signatures: number
  readonly acceptances: number
}

export interface SignedHere {
  /** `false`: this person had already signed this content; nothing was changed. */
  readonly added: boolean
  readonly signature: SignatureVerdict
  readonly story: SigningStory
}

export const signingMethods = {
  /** The newest versions of documents that name signers: of a case, of a meeting, or all; the last recorded first. */
  'document.toSign': method(
    z.strictObject({ case: z.string().optional(), meetingId: id<MeetingId>().optional() }),
    z.custom<readonly DocumentToSign[]>(),
  ),
  /** `version` left out: the newest. */
  'document.signing': method(
    z.strictObject({ documentId: z.string().min(1), version: z.number().int().min(1).optional() }),
    z.custom<SigningStory>(),
  ),
  /** The file of a version, with the signatures that it has by now. */
  'document.kept': method(
    z.strictObject(ofVersion),
    z.custom<{ readonly name: string; readonly bytes: Uint8Array }>(),
  ),
  /**
   * Signs the kept file in the place of `signer`, whom the certificate must name. `key` and `password` (UTF-8) are wiped
   * before the answer; neither is kept. Two who sign at once both come into the file.
   */
  'document.signKept': method(
    z.strictObject({ ...ofVersion, signer: claim, key: bytes, password: bytes, purpose: claim.nullable() }),
    z.custom<SignedHere>(),
  ),
  /** As `document.accept`, for a kept version. `givenAt` `null`: now. */
  'document.acceptKept': method(
    z.strictObject({ ...ofVersion, signer: claim, how: claim, evidence: claim, givenAt: instant.nullable() }),
    z.custom<SigningStory>(),
  ),
  /** A signer asks for a correction or refuses to sign. */
  'document.remark': method(
    z.strictObject({ ...ofVersion, signer: claim, kind: z.enum(REMARK_KINDS), reason: words }),
    z.custom<SigningStory>(),
  ),
  /** `corrected`: the text is put right; minutes are opened for that. */
  'document.answerRemark': method(
    z.strictObject({ ...ofVersion, signer: claim, answer: words, corrected: z.boolean() }),
    z.custom<SigningStory>(),
  ),
  /** A file of ours that was signed elsewhere takes its place here, when it is whole and has more signatures. */
  'document.keepSigned': method(
    z.strictObject({ name: z.string(), file: bytes }),
    z.custom<{ readonly record: RecordedVersion; readonly kept: boolean }>(),
  ),
  /** Those whom the office trusts to issue certificates, by name. */
  'authority.list': method(z.strictObject({}), z.custom<readonly Authority[]>()),
  /** Adds every certificate of a PEM or DER file; one that is listed already stays as it is. */
  'authority.add': method(z.strictObject({ file: bytes }), z.custom<readonly Authority[]>()),
  'authority.remove': method(
    z.strictObject({ fingerprint: z.string().min(1) }),
    z.custom<readonly Authority[]>(),
  ),
}
