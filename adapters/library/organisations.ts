import { ok } from '../../core/shared/result.ts'
import type { OrganisationLibrary } from '../../service/ports.ts'

export const createOrganisationLibrary = (_folder: string): OrganisationLibrary => ({
  organisations: () => Promise.resolve(ok([])),
})
