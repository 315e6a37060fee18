import type { Handlers } from './handler.ts'

export const organisationHandlers: Handlers<'organisation.list'> = {
  'organisation.list': async (ports) => ports.organisations.organisations(),
}
