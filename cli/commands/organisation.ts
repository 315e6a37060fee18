import type { Command } from '../command.ts'

export const organisationCommands: readonly Command[] = [
  {
    noun: 'organisation',
    verb: 'list',
    summary: {
      fi: 'Luettele organisaatiot, joiden tiedot ovat ohjelmassa',
      sv: 'Lista organisationerna vars uppgifter finns i programmet',
      en: 'List the organisations whose data the program has',
    },
    operands: '',
    operandCount: [0, 0],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const answer = await service.call(call.actor, 'organisation.list', {})
      if (!answer.ok) return answer
      const lines = answer.value.map(
        (organisation) => `${organisation.id}  ${organisation.name.fi.nominative}`,
      )
      return { ok: true, json: answer.value, lines }
    },
  },
]
