import type { CaseId } from '../core/shared/ids.ts'
import type { Reading } from './store.ts'

/** Numbers of cases as printed, in the given order. Cases without a number are left out. */
export async function numbersOf(tx: Reading, caseIds: readonly CaseId[]): Promise<readonly string[]> {
  const numbers: string[] = []
  for (const caseId of caseIds) {
    const found = await tx.cases.get(caseId)
    if (found?.number) numbers.push(found.number.text)
  }
  return numbers
}
