import { z } from 'zod'
import type { CaseNumber } from '../../core/casefile/caseNumber.ts'
import { method } from './method.ts'

export const numberMethods = {
  /** Reads a case number, as the organisation writes them, or of any family when none is named. */
  'number.parse': method(
    z.strictObject({ text: z.string(), organisation: z.string().optional() }),
    z.custom<CaseNumber>(),
  ),
}
