import type { KeyFailure, SealFailure } from '../api/failures/seal.ts'
import type { Instant } from '../core/calendar/day.ts'
import type { FileContent } from '../core/document/provenance.ts'
import type { ReadableBlock } from '../core/document/readable.ts'
import type { SealVerdict, SignatureVerdict } from '../core/document/verdict.ts'
import type { Result } from '../core/shared/result.ts'

/** Whoever signs: a key file now, a card later. The key itself never leaves it. */
export interface Signer {
  /** DER, with the certificates of the authorities that came along. */
  readonly certificate: Uint8Array
  readonly chain: readonly Uint8Array[]
  readonly algorithm: 'rsa-sha256' | 'ecdsa-sha256' | 'ecdsa-sha384'
  /** Signs the bytes (not their digest); ECDSA answers raw r and s one after the other. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
}

/** What the signer claims beside the signature itself. */
export interface SignOrder {
  readonly role: string | null
  readonly purpose: string | null
  readonly signedAt: Instant
}

export interface SignedFile {
  readonly bytes: Uint8Array
  /** Of the whole file, with the new signature. */
  readonly verdict: SealVerdict
  readonly signature: SignatureVerdict
  /** `false`: this person had already signed this content, and the file is the same as before. */
  readonly added: boolean
  /** SHA-256 of the bytes and of what is signed (`FileContent`), in hexadecimal. */
  readonly sha256: string
  readonly contentHash: string
  /** What the file says, read when somebody asks. */
  readonly content: () => FileContent
}

export interface VerifiedFile {
  readonly verdict: SealVerdict
  readonly content: FileContent
  readonly sha256: string
  /** Content hashes that its signatures were given for, by their own lists: of another text than the file's, if changed. */
  readonly signedHashes: readonly string[]
  /** As it is read on the screen. */
  readonly readable: () => readonly ReadableBlock[]
}

/** An authority's certificate as it was read, DER. */
export interface AuthorityCertificate {
  readonly fingerprint: string
  readonly name: string
  readonly subject: string
  readonly validTo: Instant
  readonly der: Uint8Array
}

/** Signatures of Word files (docs/decisions/0012-signing.md). */
export interface Seal {
  /** Opens a PKCS#12 file. `password` is UTF-8; whoever gave it wipes it. `at`: the certificate must be valid then. */
  readonly openKey: (
    file: Uint8Array,
    password: Uint8Array,
    at: Instant,
  ) => Promise<Result<Signer, KeyFailure>>
  readonly sign: (
    file: Uint8Array,
    signer: Signer,
    order: SignOrder,
  ) => Promise<Result<SignedFile, SealFailure>>
  /** `authorities`: PEM or DER of those whom the office trusts; `null`: trust is not checked. */
  readonly verify: (
    file: Uint8Array,
    authorities: Uint8Array | null,
  ) => Promise<Result<VerifiedFile, SealFailure>>
  /** The authorities in a PEM or DER file; refuses a certificate that may not vouch for others. */
  readonly readAuthorities: (
    file: Uint8Array,
  ) => Promise<Result<readonly AuthorityCertificate[], SealFailure>>
}

export type { KeyFailure, SealFailure }
