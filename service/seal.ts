import type { AcceptedAnswer, RecordedVersion, SignedAnswer, WhoseAnswer } from '../api/contract/seal.ts'
import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { type DocumentRecord, type Provenance, judgeProvenance } from '../core/document/provenance.ts'
import { type Acceptance, type SignerState, acceptBy, signerStates } from '../core/document/signing.ts'
import type { SealVerdict } from '../core/document/verdict.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { trustedHere } from './authorities.ts'
import { readComing } from './comingFile.ts'
import { findKnown, recordVersion, toVersion } from './documentRecords.ts'
import { followSigning } from './minutesSigning.ts'
import type { Handlers } from './handler.ts'
import type { Actor, Ports } from './ports.ts'
import type { SignedFile, Signer } from './sealPorts.ts'
import type { Writing } from './store.ts'

export const sealHandlers: Handlers<
  'document.sign' | 'document.verify' | 'document.whose' | 'document.accept'
> = {
  'document.sign': async (ports, input, actor) => {
    const signer = await openKey(ports, input)
    return signer.ok ? signWith(ports, signer.value, input, actor) : signer
  },

  'document.verify': async (ports, { file, authorities }) => {
    const verified = await ports.seal.verify(file, authorities ?? (await trustedHere(ports)))
    return verified.ok ? ok(verified.value.verdict) : verified
  },

  'document.whose': async (ports, { file }): Promise<Result<WhoseAnswer, AppFailure>> => {
    const read = await readComing(ports, file)
    if (!read.ok) return read
    const { content, verdict, sha256, signedHashes, format } = read.value
    return ports.store.read(async (tx) => {
      const provenance = judgeProvenance(
        content,
        verdict,
        await findKnown(tx, { content, sha256, signedHashes }),
      )
      const sameBytes = (await tx.documents.file(sha256)) !== undefined
      const signers = provenance.answer === 'foreign' ? [] : statesOf(provenance.record, verdict)
      return ok({ format, provenance: withoutContent(provenance), verdict, sameBytes, signers })
    })
  },

  'document.accept': async (ports, input, actor): Promise<Result<AcceptedAnswer, AppFailure>> => {
    const verified = await ports.seal.verify(input.file, null)
    if (!verified.ok) return verified
    const { content, verdict } = verified.value
    return ports.store.write(actor, async (tx) => {
      const record = await tx.documents.byContent(content.contentHash)
      if (record === undefined) return fail({ code: 'seal/unknown-document' })
      const accepted = await recordAcceptance(tx, record, {
        name: input.signer,
        how: input.how,
        evidence: input.evidence,
        givenAt: input.givenAt ?? ports.clock.now(),
      })
      if (!accepted.ok) return accepted
      await followSigning(ports, tx, record)
      const signers = statesOf(accepted.value, verdict)
      return ok({ record: toVersion(record), signers })
    })
  },
}

const statesOf = (
  { signers, acceptances, remarks }: DocumentRecord,
  verdict: SealVerdict,
): readonly SignerState[] => signerStates(signers, verdict, acceptances, remarks)

const withoutContent = (provenance: Provenance): Provenance<RecordedVersion> =>
  provenance.answer === 'foreign' ? provenance : { ...provenance, record: toVersion(provenance.record) }

/** Neither the key file nor its password outlives this call. */
export async function openKey(
  ports: Ports,
  { key, password }: Pick<MethodInput<'document.sign'>, 'key' | 'password'>,
): Promise<Result<Signer, AppFailure>> {
  try {
    return await ports.seal.openKey(key, password, ports.clock.now())
  } finally {
    key.fill(0)
    password.fill(0)
  }
}

async function signWith(
  ports: Ports,
  signer: Signer,
  { file, name, role, purpose }: MethodInput<'document.sign'>,
  actor: Actor,
): Promise<Result<SignedAnswer, AppFailure>> {
  const signed = await ports.seal.sign(file, signer, { role, purpose, signedAt: ports.clock.now() })
  if (!signed.ok) return signed
  const { bytes, added, signature, verdict } = signed.value
  return ports.store.write(actor, async (tx) => {
    const record = await recordSigned(ports, tx, actor, { signed: signed.value, name })
    const signers = statesOf(record, verdict)
    return ok({ bytes, added, signature, verdict, record: toVersion(record), signers })
  })
}

/** A file that was not made here becomes a document of its own by being signed here. */
export async function recordSigned(
  ports: Ports,
  tx: Writing,
  actor: Actor,
  { signed, name }: { readonly signed: SignedFile; readonly name: string },
): Promise<DocumentRecord> {
  const { contentHash, sha256, verdict, added } = signed
  const known = await tx.documents.byContent(contentHash)
  const record =
    known ??
    (await recordVersion(ports, tx, actor, {
      documentId: ports.ids.next('document'),
      kind: 'signedFile',
      title: name,
      content: signed.content(),
      signers: [],
    }))
  const { documentId, version } = record
  await tx.saveDocumentFile({ sha256, documentId, version, signatures: verdict.signatures.length })
  if (record.signers.length > 0) await tx.keepDocumentBytes(sha256, signed.bytes)
  if (added) await appendSigned(tx, record, signed)
  await followSigning(ports, tx, record)
  return record
}

const appendSigned = (
  tx: Writing,
  { documentId, version }: DocumentRecord,
  { sha256, contentHash, signature }: SignedFile,
): Promise<void> =>
  tx.append({
    action: 'document.signed',
    subject: { kind: 'document', id: documentId },
    caseId: null,
    payload: {
      version,
      sha256,
      contentHash,
      signer: signature.signer?.subject ?? '',
      certificate: signature.signer?.fingerprint ?? '',
      role: signature.role,
      signedAt: signature.signedAt,
    },
  })

export async function recordAcceptance(
  tx: Writing,
  record: DocumentRecord,
  given: Omit<Acceptance, 'role'>,
): Promise<Result<DocumentRecord, AppFailure>> {
  const accepted = acceptBy(record.signers, record.acceptances, given)
  if (!accepted.ok) return accepted
  const kept = { ...record, acceptances: accepted.value }
  const acceptance = accepted.value.at(-1)
  if (accepted.value.length === record.acceptances.length || acceptance === undefined) return ok(record)
  await tx.saveDocumentVersion(kept)
  await tx.append({
    action: 'document.accepted',
    subject: { kind: 'document', id: record.documentId },
    caseId: null,
    payload: { version: record.version, contentHash: record.content.contentHash, ...acceptance },
  })
  return ok(kept)
}
