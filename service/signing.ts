import type { MethodInput, MethodOutput } from '../api/contract/index.ts'
import type { DocumentToSign, SignedHere, SigningStory } from '../api/contract/signing.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { DocumentRecord } from '../core/document/provenance.ts'
import {
  type RequiredSigner,
  answerRemark,
  isSignedBy,
  remarkBy,
  roleOf,
  sameName,
} from '../core/document/signing.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { readComing } from './comingFile.ts'
import { toVersion } from './documentRecords.ts'
import { findCase } from './findCase.ts'
import type { Handlers } from './handler.ts'
import type { Actor, Ports } from './ports.ts'
import { followSigning } from './minutesSigning.ts'
import { openKey, recordAcceptance, recordSigned } from './seal.ts'
import { answerOnHeld, heldOf, remarkOnHeld } from './minutesRemarks.ts'
import { type SigningCase, findSigning, signingOf, tellSigning } from './signingStory.ts'
import type { SignedFile, Signer } from './sealPorts.ts'
import type { Reading, ToSignQuery, Writing } from './store.ts'

export const signingHandlers: Handlers<
  | 'document.toSign'
  | 'document.signing'
  | 'document.kept'
  | 'document.signKept'
  | 'document.acceptKept'
  | 'document.remark'
  | 'document.answerRemark'
  | 'document.keepSigned'
> = {
  'document.toSign': (ports, input) =>
    ports.store.read(async (tx) => {
      const query = await queryOf(tx, input)
      if (!query.ok) return query
      const listed: DocumentToSign[] = []
      for (const record of await tx.documents.toSign(query.value)) {
        const found = await signingOf(ports, tx, record, record.version)
        if (!found.ok) return found
        const { isFrozen, signers } = found.value
        listed.push({ record: toVersion(record), isFrozen, signers })
      }
      return ok(listed)
    }),

  'document.signing': (ports, { documentId, version }) =>
    ports.store.read((tx) => tellSigning(ports, tx, documentId, version)),

  'document.kept': (ports, { documentId, version }) =>
    ports.store.read(async (tx) => {
      const found = await findSigning(ports, tx, documentId, version)
      if (!found.ok) return found
      const { record, kept } = found.value
      if (kept === null) return fail({ code: 'seal/file-not-kept', title: record.title })
      return ok({ name: fileName(record.title), bytes: kept.file.bytes })
    }),

  'document.signKept': async (ports, input, actor) => {
    const signer = await openKey(ports, input)
    return signer.ok ? signKept(ports, signer.value, input, actor) : signer
  },

  'document.acceptKept': (ports, { documentId, version, signer, how, evidence, givenAt }, actor) =>
    changeRecord(ports, actor, { documentId, version }, async (tx, record) => {
      const given = { name: signer, how, evidence, givenAt: givenAt ?? ports.clock.now() }
      const accepted = await recordAcceptance(tx, record, given)
      if (accepted.ok) await followSigning(ports, tx, record)
      return accepted
    }),

  'document.remark': (ports, { documentId, version, signer, kind, reason }, actor) =>
    changeRecord(ports, actor, { documentId, version }, async (tx, record) => {
      const held = kind === 'correction' ? await heldOf(ports, tx, record) : null
      const asked = await remarkOnHeld(ports, tx, held, { name: signer, text: reason })
      if (asked !== null) return asked
      const remark = { name: signer, kind, reason, madeAt: ports.clock.now(), madeBy: actor.name }
      const remarks = remarkBy(record.signers, record.remarks ?? [], remark)
      if (!remarks.ok) return remarks
      await saveRemarks(tx, { ...record, remarks: remarks.value }, 'document.remarked', { ...remark })
      return ok(null)
    }),

  'document.answerRemark': (ports, { documentId, version, signer, answer, corrected }, actor) =>
    changeRecord(ports, actor, { documentId, version }, async (tx, record) => {
      const given = { words: answer, corrected, givenAt: ports.clock.now(), givenBy: actor.name }
      const answered = await answerOnHeld(tx, await heldOf(ports, tx, record), signer, given)
      if (answered !== null) return answered
      const remarks = answerRemark(record.remarks ?? [], signer, given)
      await saveRemarks(tx, { ...record, remarks }, 'document.remarkAnswered', { signer, ...given })
      return ok(null)
    }),

  'document.keepSigned': async (ports, { name, file }, actor) => {
    const read = await readComing(ports, file)
    if (!read.ok) return read
    const { content, verdict, sha256 } = read.value
    if (verdict.verdict !== 'valid') return fail({ code: 'seal/not-whole', title: name })
    return ports.store.write(actor, async (tx): Promise<Result<KeptSigned, AppFailure>> => {
      const record = await tx.documents.byContent(content.contentHash)
      if (record === undefined) return fail({ code: 'seal/unknown-document' })
      const signatures = verdict.signatures.length
      const standing = await tx.documents.kept(record.documentId, record.version)
      if (standing !== undefined && standing.signatures >= signatures)
        return ok({ record: toVersion(record), kept: false })
      const { documentId, version } = record
      await tx.saveDocumentFile({ sha256, documentId, version, signatures })
      await tx.keepDocumentBytes(sha256, file)
      await tx.append({
        action: 'document.signedFileKept',
        subject: { kind: 'document', id: documentId },
        caseId: null,
        payload: { version, sha256, signatures },
      })
      await followSigning(ports, tx, record)
      return ok({ record: toVersion(record), kept: true })
    })
  },
}

type KeptSigned = MethodOutput<'document.keepSigned'>

/** Lists are short: a case's, a meeting's, or the last ones of the office. */
const MOST_LISTED = 30

async function queryOf(
  tx: Reading,
  { case: ref, meetingId }: MethodInput<'document.toSign'>,
): Promise<Result<ToSignQuery, AppFailure>> {
  if (meetingId !== undefined) return ok({ itemIds: await itemsOf(tx, meetingId), limit: MOST_LISTED })
  if (ref === undefined) return ok({ limit: MOST_LISTED })
  const casefile = await findCase(tx, ref)
  if (!casefile.ok) return casefile
  const items = await tx.items.list({ caseId: casefile.value.caseId })
  return ok({ itemIds: items.map(({ itemId }) => itemId), limit: MOST_LISTED })
}

async function itemsOf(
  tx: Reading,
  meetingId: NonNullable<MethodInput<'document.toSign'>['meetingId']>,
): Promise<readonly ItemId[]> {
  const meeting = await tx.meetings.get(meetingId)
  return (meeting?.agenda ?? []).map(({ itemId }) => itemId)
}

/** `Pöytäkirja 14/2026, Kaupunginhallitus` → `Pöytäkirja 14-2026, Kaupunginhallitus.docx` */
const fileName = (title: string): string =>
  `${title
    .replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '-')
    .slice(0, 120)
    .trim()}.docx`

/** Changes what is recorded of a version and tells how things stand then. */
async function changeRecord(
  ports: Ports,
  actor: Actor,
  { documentId, version }: { readonly documentId: string; readonly version: number },
  change: (tx: Writing, record: DocumentRecord) => Promise<Result<unknown, AppFailure>>,
): Promise<Result<SigningStory, AppFailure>> {
  return ports.store.write(actor, async (tx) => {
    const found = await findSigning(ports, tx, documentId, version)
    if (!found.ok) return found
    const changed = await change(tx, found.value.record)
    return changed.ok ? tellSigning(ports, tx, documentId, version) : changed
  })
}

async function saveRemarks(
  tx: Writing,
  record: DocumentRecord,
  action: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx.saveDocumentVersion(record)
  const { documentId, version } = record
  await tx.append({
    action,
    subject: { kind: 'document', id: documentId },
    caseId: null,
    payload: { version, ...payload },
  })
}

/** How many times the file is signed anew because another has signed it in between. */
const MOST_TRIES = 8

/** The signature is made outside the transaction; if another came into the file meanwhile, it is made again on that. */
async function signKept(
  ports: Ports,
  key: Signer,
  input: MethodInput<'document.signKept'>,
  actor: Actor,
): Promise<Result<SignedHere, AppFailure>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const made = await signFile(ports, key, input)
    if (!made.ok) return made
    const { signed, over } = made.value
    const saved = await ports.store.write(actor, async (tx) => {
      const standing = await tx.documents.kept(input.documentId, input.version)
      if (standing?.sha256 !== over) return ok(null)
      await recordSigned(ports, tx, actor, { signed, name: input.documentId })
      const story = await tellSigning(ports, tx, input.documentId, input.version)
      return story.ok ? ok({ added: signed.added, signature: signed.signature, story: story.value }) : story
    })
    if (!saved.ok) return saved
    if (saved.value !== null) return ok(saved.value)
  }
  return fail({ code: 'seal/no-signature-kept' })
}

/** The signed file, and the hash of the one it was made on. Nothing is saved yet. */
async function signFile(
  ports: Ports,
  key: Signer,
  { documentId, version, signer, purpose }: MethodInput<'document.signKept'>,
): Promise<Result<{ readonly signed: SignedFile; readonly over: string }, AppFailure>> {
  const found = await ports.store.read((tx) => findSigning(ports, tx, documentId, version))
  if (!found.ok) return found
  const place = placeOf(found.value, signer)
  if (!place.ok) return place
  const { kept, record } = found.value
  if (kept === null) return fail({ code: 'seal/file-not-kept', title: record.title })
  const role = roleOf(place.value.role) ?? place.value.role
  const order = { role, purpose, signedAt: ports.clock.now() }
  const signed = await ports.seal.sign(kept.file.bytes, key, order)
  if (!signed.ok) return signed
  const { signature } = signed.value
  if (!isSignedBy(signature, place.value.name))
    return fail({
      code: 'seal/other-person',
      certificate: signature.signer?.name ?? '',
      signer: place.value.name,
    })
  return ok({ signed: signed.value, over: kept.file.sha256 })
}

/** Whose place is signed, on the newest version only. */
function placeOf(
  { record: { version, signers, title }, newest, isFrozen }: SigningCase,
  name: string,
): Result<RequiredSigner, AppFailure> {
  if (version !== newest) return fail({ code: 'seal/newer-version', version, newest })
  if (!isFrozen) return fail({ code: 'seal/not-frozen', title })
  const place = signers.find((one) => sameName(one.name, name))
  return place === undefined
    ? fail({ code: 'seal/not-a-signer', name, signers: signers.map((one) => one.name) })
    : ok(place)
}
