import type { Instant } from '../calendar/day.ts'
import { fold } from '../shared/fold.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { OfficeDocument } from './model.ts'
import type { SealVerdict, SignatureVerdict } from './verdict.ts'

/** Roles in which minutes are signed (puheenjohtaja, pöytäkirjanpitäjä, pöytäkirjantarkastaja): KuntaL 107 §. */
export type SignerRole = 'chair' | 'secretary' | 'inspector'

export const SIGNER_ROLES: readonly SignerRole[] = ['chair', 'secretary', 'inspector']

const ROLE_NAMES: Readonly<Record<SignerRole, Bilingual>> = {
  chair: { fi: 'puheenjohtaja', sv: 'ordförande' },
  secretary: { fi: 'pöytäkirjanpitäjä', sv: 'protokollförare' },
  inspector: { fi: 'pöytäkirjantarkastaja', sv: 'protokolljusterare' },
}

/** Longest role and purpose that Word shows (SignatureComments ≤ 255 characters, [MS-OFFCRYPTO] 2.5.2.5). */
export const LONGEST_CLAIM = 255

export const roleName = (role: SignerRole, language: Language): string => ROLE_NAMES[role][language]

/** The role of minutes that a claim names, by its code or by its name in either language; `null`: another role. */
export const roleOf = (claim: string): SignerRole | null =>
  SIGNER_ROLES.find((role) =>
    [role, ROLE_NAMES[role].fi, ROLE_NAMES[role].sv].some((name) => fold(name) === fold(claim)),
  ) ?? null

/** Who must sign, as the document itself names them. */
export interface RequiredSigner {
  readonly name: string
  /** As printed on the signature page. */
  readonly role: string
}

/** Those whom the signature page names, each once, in its order. */
export function requiredSigners(document: OfficeDocument): readonly RequiredSigner[] {
  const named = document.parts.flatMap((part) =>
    part.kind === 'signatures' ? part.groups.flatMap(({ signers }) => signers) : [],
  )
  return named.filter(
    ({ name }, at) => name !== '' && named.findIndex((other) => sameName(other.name, name)) === at,
  )
}

/** How an inspector without a key accepted: a recorded statement. Whether that will do is the house's own rule. */
export interface Acceptance {
  readonly name: string
  readonly role: string
  /** `sähköposti 18.11.2026`, `kokouksessa` … */
  readonly how: string
  /** Where it can be seen: a case document's number, the message's id. */
  readonly evidence: string
  /** When it was given; when and by whom it was recorded stands in the event log. */
  readonly givenAt: Instant
}

export interface NotASigner {
  readonly code: 'seal/not-a-signer'
  readonly name: string
  readonly signers: readonly string[]
}

/** Adds a statement of somebody whom the signature page names. Given twice, the first one stands. */
export function acceptBy(
  required: readonly RequiredSigner[],
  earlier: readonly Acceptance[],
  given: Omit<Acceptance, 'role'>,
): Result<readonly Acceptance[], NotASigner> {
  const signer = required.find(({ name }) => sameName(name, given.name))
  if (signer === undefined)
    return fail({ code: 'seal/not-a-signer', name: given.name, signers: required.map(({ name }) => name) })
  if (earlier.some(({ name }) => sameName(name, given.name))) return ok(earlier)
  return ok([...earlier, { ...given, name: signer.name, role: signer.role }])
}

export type SignerState =
  | { readonly state: 'signed'; readonly signer: RequiredSigner; readonly signedAt: string | null }
  | { readonly state: 'accepted'; readonly signer: RequiredSigner; readonly acceptance: Acceptance }
  | { readonly state: 'missing'; readonly signer: RequiredSigner }

/** State of each who must sign. Only a good signature counts, and only of the person named: a claimed role does not. */
export const signerStates = (
  required: readonly RequiredSigner[],
  { signatures }: Pick<SealVerdict, 'signatures'>,
  acceptances: readonly Acceptance[],
): readonly SignerState[] =>
  required.map((signer): SignerState => {
    const signature = signatures.find((one) => isGood(one) && isSignedBy(one, signer.name))
    if (signature !== undefined) return { state: 'signed', signer, signedAt: signature.signedAt }
    const acceptance = acceptances.find(({ name }) => sameName(name, signer.name))
    return acceptance === undefined ? { state: 'missing', signer } : { state: 'accepted', signer, acceptance }
  })

/** The signature that this person has already given for this content; weak ones don't count. */
export const earlierSignature = ({ signatures }: SealVerdict, person: string): SignatureVerdict | undefined =>
  signatures.find((signature) => signature.verdict === 'valid' && signature.signer?.person === person)

const isGood = ({ verdict }: SignatureVerdict): boolean => verdict === 'valid'

/** Certificates write names in either order and add numbers: every word of the name must be among theirs. */
function isSignedBy({ signer }: SignatureVerdict, name: string): boolean {
  const words = new Set(nameWords(signer?.name ?? ''))
  const asked = nameWords(name)
  return asked.length > 0 && asked.every((word) => words.has(word))
}

const sameName = (one: string, other: string): boolean =>
  nameWords(one).toSorted().join(' ') === nameWords(other).toSorted().join(' ')

/** `Vuorikangas Eeva-Riitta 100123` → vuorikangas, eeva-riitta, 100123. */
const nameWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[\s,]+/u)
    .filter(Boolean)
