import type { Instant } from '../calendar/day.ts'
import { fold } from '../shared/fold.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { OfficeDocument } from './model.ts'
import type { SealVerdict, SignatureVerdict, Verdict } from './verdict.ts'

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

/** Why a signer has not signed: the text should be corrected first, or the signature is refused altogether. */
export interface SignerRemark {
  readonly name: string
  readonly kind: RemarkKind
  readonly reason: string
  readonly madeAt: Instant
  readonly madeBy: string
  /** What the office answered; `null`: nothing yet. */
  readonly answer: RemarkAnswer | null
}

/** `corrected`: the text is put right and a new version made, which all sign. */
export interface RemarkAnswer {
  readonly words: string
  readonly corrected: boolean
  readonly givenAt: Instant
  readonly givenBy: string
}

export type RemarkKind = 'correction' | 'refusal'

export const REMARK_KINDS: readonly RemarkKind[] = ['correction', 'refusal']

/** Adds a remark of somebody whom the signature page names; their newest takes the place of the one before. */
export function remarkBy(
  required: readonly RequiredSigner[],
  earlier: readonly SignerRemark[],
  given: Omit<SignerRemark, 'answer'>,
): Result<readonly SignerRemark[], NotASigner> {
  const signer = required.find(({ name }) => sameName(name, given.name))
  if (signer === undefined)
    return fail({ code: 'seal/not-a-signer', name: given.name, signers: required.map(({ name }) => name) })
  const others = earlier.filter(({ name }) => !sameName(name, given.name))
  return ok([...others, { ...given, name: signer.name, answer: null }])
}

/** The remarks with one of them answered. Without such a remark nothing changes. */
export const answerRemark = (
  remarks: readonly SignerRemark[],
  name: string,
  answer: RemarkAnswer,
): readonly SignerRemark[] =>
  remarks.map((remark) => (sameName(remark.name, name) ? { ...remark, answer } : remark))

export type SignerState =
  | { readonly state: 'signed'; readonly signer: RequiredSigner; readonly signedAt: string | null }
  | { readonly state: 'accepted'; readonly signer: RequiredSigner; readonly acceptance: Acceptance }
  | {
      readonly state: 'missing'
      readonly signer: RequiredSigner
      readonly remark?: SignerRemark
      /** There is a signature in this name, but it does not do. */
      readonly unfit?: Verdict
    }

/** State of each who must sign. Only a good signature counts, and only of the person named: a claimed role does not. */
export const signerStates = (
  required: readonly RequiredSigner[],
  { signatures }: Pick<SealVerdict, 'signatures'>,
  acceptances: readonly Acceptance[],
  remarks: readonly SignerRemark[] = [],
): readonly SignerState[] =>
  required.map((signer): SignerState => {
    const own = signatures.filter((one) => isSignedBy(one, signer.name))
    const signature = own.find(isGood)
    if (signature !== undefined) return { state: 'signed', signer, signedAt: signature.signedAt }
    const acceptance = acceptances.find(({ name }) => sameName(name, signer.name))
    if (acceptance !== undefined) return { state: 'accepted', signer, acceptance }
    const remark = remarks.find(({ name }) => sameName(name, signer.name))
    return {
      state: 'missing',
      signer,
      ...(remark === undefined ? {} : { remark }),
      ...(own[0] === undefined ? {} : { unfit: own[0].verdict }),
    }
  })

/** The signature that this person has already given for this content; weak ones don't count. */
export const earlierSignature = ({ signatures }: SealVerdict, person: string): SignatureVerdict | undefined =>
  signatures.find((signature) => signature.verdict === 'valid' && signature.signer?.person === person)

const isGood = ({ verdict }: SignatureVerdict): boolean => verdict === 'valid'

/** Certificates write names in either order and add numbers: every word of the name must be among theirs. */
export function isSignedBy({ signer }: Pick<SignatureVerdict, 'signer'>, name: string): boolean {
  const words = new Set(nameWords(signer?.name ?? ''))
  const asked = nameWords(name)
  return asked.length > 0 && asked.every((word) => words.has(word))
}

/** The same words in either order: `Rantasuo Tuula` is Tuula Rantasuo. */
export const sameName = (one: string, other: string): boolean =>
  nameWords(one).toSorted().join(' ') === nameWords(other).toSorted().join(' ')

/** `Vuorikangas Eeva-Riitta 100123` → vuorikangas, eeva-riitta, 100123. */
const nameWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[\s,]+/u)
    .filter(Boolean)
