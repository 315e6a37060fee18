import type { AppFailure } from '../api/failures/index.ts'
import type { Case } from '../core/casefile/case.ts'
import { asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Reading } from './store.ts'

/** A case by its id, or by its number in whatever letter case. */
export async function findCase(tx: Reading, ref: string): Promise<Result<Case, AppFailure>> {
  const found = (await tx.cases.get(asId(ref))) ?? (await tx.cases.byNumber(ref))
  return found === undefined ? fail({ code: 'case/not-found', id: ref }) : ok(found)
}
