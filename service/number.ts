import { parseCaseNumber } from '../core/casefile/caseNumber.ts'
import { fail } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import { findOrganisation } from './organisation.ts'

export const numberHandlers: Handlers<'number.parse'> = {
  'number.parse': async (ports, { text, organisation: id }) => {
    if (id === undefined) return parseCaseNumber(text)
    const found = await findOrganisation(ports, id)
    if (!found.ok) return found
    const { caseNumbers, name } = found.value
    return caseNumbers.length === 0
      ? fail({ code: 'case-number/not-used', organisation: name.fi.nominative })
      : parseCaseNumber(text, caseNumbers)
  },
}
