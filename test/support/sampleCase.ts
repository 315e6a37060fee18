import { isoDate } from '../../core/calendar/day.ts'
import type { Case } from '../../core/casefile/case.ts'
import { drawnCaseNumber } from '../../core/casefile/openCase.ts'
import type { CaseNumberPattern } from '../../core/organisation/caseNumberPattern.ts'
import { type OrganisationId, asId } from '../../core/shared/ids.ts'
import type { Actor } from '../../service/ports.ts'

export const SUVANTOLA = asId<OrganisationId>('suvantola')

export const registrar: Actor = { personId: null, name: 'Kirsi Kirjaaja', roles: ['administrator'] }

export const suvantolaPattern: CaseNumberPattern = {
  family: 'F1',
  prefix: 'SUVDno',
  separator: null,
  pad: 0,
  taskClass: 'none',
}

/** Case `n` of 2026 in Suvantola, with what the test says of it. */
export const sampleCase = (n: number, told: Partial<Case> = {}): Case => ({
  caseId: asId(`case-${n}`),
  organisationId: SUVANTOLA,
  number: drawnCaseNumber(suvantolaPattern, 2026, n, null),
  title: 'Osallistuminen työllisyyden kuntakokeiluun',
  publicTitle: null,
  taskClass: '14.05.00',
  publicity: { class: 1 },
  personalData: 1,
  initiator: null,
  parties: [],
  pendingSince: isoDate('2026-11-02'),
  documents: [],
  responsible: null,
  state: { state: 'pending', since: isoDate('2026-11-02') },
  relations: [],
  earlierHandlings: [],
  retention: null,
  ...told,
})
