import type { AppFailure } from '../api/failures/index.ts'
import type { SignerState } from '../core/document/signing.ts'
import type { Minutes } from '../core/meeting/minutes.ts'
import { type Result, ok } from '../core/shared/result.ts'
import type { Ports } from './ports.ts'
import { findSigning } from './signingStory.ts'
import type { Reading } from './store.ts'

/** Whom the frozen file names, and who of them has signed it. */
export async function signersOf(
  ports: Ports,
  tx: Reading,
  { frozen }: Minutes,
): Promise<Result<readonly SignerState[], AppFailure>> {
  if (frozen === null) return ok([])
  const signing = await findSigning(ports, tx, frozen.documentId, frozen.version)
  return signing.ok ? ok(signing.value.signers) : signing
}

export const missingNames = (signers: readonly SignerState[]): readonly string[] =>
  signers.filter(({ state }) => state === 'missing').map(({ signer }) => signer.name)
