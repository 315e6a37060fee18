import type { Instant } from '../../core/calendar/day.ts'
import type { Trust, UntrustedReason } from '../../core/document/verdict.ts'
import { type Certificate, KEY_USAGE, isValidAt } from './certificate.ts'

/** Certificates in one path; longer ones are loops. */
const LONGEST_PATH = 8

/**
 * Looks for a path from the certificate over those that came with it to an authority on the office's list, as things
 * stood when it was signed. Revocation is not looked at. Source: RFC 5280, 6.1.
 */
export function trustOf(
  certificate: Certificate,
  companions: readonly Certificate[],
  authorities: readonly Certificate[] | null,
  at: Instant | null,
): Trust {
  if (authorities === null) return { trust: 'notChecked' }
  const reasons: UntrustedReason[] = []
  const found = findPath({ certificate, companions, authorities, at, below: 0, reasons, tried: new Set() })
  if (found !== null) return { trust: 'trusted', authority: found.subject }
  return { trust: 'untrusted', reason: reasons[0] ?? 'no-path' }
}

interface Search {
  readonly certificate: Certificate
  readonly companions: readonly Certificate[]
  readonly authorities: readonly Certificate[]
  readonly at: Instant | null
  /** Authorities already passed between the signer and this certificate. */
  readonly below: number
  /** Why a path that was found does not do. */
  readonly reasons: UntrustedReason[]
  /** Each certificate is looked at once, so that ones that vouch for each other in a ring come to an end. */
  readonly tried: Set<Certificate>
}

/** The authority that vouches for the certificate, itself on the list or above it. */
function findPath(search: Search): Certificate | null {
  const { certificate, companions, authorities, below, reasons } = search
  const listed = authorities.find(({ der }) => sameBytes(der, certificate.der))
  if (listed !== undefined) return listed
  const refused = refusalOf(search)
  if (refused !== null) {
    reasons.push(refused)
    return null
  }
  for (const issuer of [...authorities, ...companions]) {
    if (search.tried.has(issuer) || !hasIssued(issuer, certificate)) continue
    search.tried.add(issuer)
    if (!mayIssue(issuer, below)) {
      reasons.push('not-authority')
      continue
    }
    const path = findPath({ ...search, certificate: issuer, below: below + 1 })
    if (path !== null) return path
  }
  return null
}

function refusalOf({ certificate, at, below }: Search): UntrustedReason | null {
  if (below > LONGEST_PATH) return 'no-path'
  if (certificate.unknownConstraints.length > 0) return 'unknown-constraint'
  return at !== null && !isValidAt(certificate, at) ? 'not-valid-then' : null
}

function hasIssued(issuer: Certificate, { x509, der }: Certificate): boolean {
  try {
    return !sameBytes(issuer.der, der) && x509.checkIssued(issuer.x509) && x509.verify(issuer.x509.publicKey)
  } catch {
    return false // a key of a kind that is not known here
  }
}

/** An authority may issue certificates, and has no more authorities below it than it says. */
const mayIssue = ({ authority, keyUsage }: Certificate, below: number): boolean =>
  authority !== null &&
  (authority.pathLength === null || authority.pathLength >= below) &&
  (keyUsage === null || keyUsage.includes(KEY_USAGE.keyCertSign))

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
