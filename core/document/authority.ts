import type { Instant } from '../calendar/day.ts'

/** A certificate that the office trusts: whoever it vouches for is taken at their word (RFC 5280, 6.1.1, trust anchor). */
export interface Authority {
  /** SHA-256 of the certificate, in hexadecimal. */
  readonly fingerprint: string
  readonly name: string
  readonly subject: string
  readonly validTo: Instant
  /** Base64 of the certificate (DER). */
  readonly certificate: string
  readonly addedAt: Instant
  readonly addedBy: string
}
