import type { Body, Organisation } from '../../core/organisation/organisation.ts'
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
  {
    noun: 'organisation',
    verb: 'show',
    summary: {
      fi: 'Näytä yhden organisaation nimet, asianumerot ja toimielimet',
      sv: 'Visa en organisations namn, ärendenummer och organ',
      en: "Show one organisation's names, case numbers and bodies",
    },
    operands: 'ID',
    operandCount: [1, 1],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const answer = await service.call(call.actor, 'organisation.show', { id: call.operands[0] ?? '' })
      return answer.ok ? { ok: true, json: answer.value, lines: organisationLines(answer.value) } : answer
    },
  },
]

const organisationLines = ({ id, name, caseNumbers, bodies }: Organisation): readonly string[] => [
  [id, name.fi.nominative, name.sv?.indefinite ?? ''].filter((part) => part !== '').join('  '),
  ...caseNumbers.map(({ family, prefix }) => `  ${family}  ${prefix}`.trimEnd()),
  ...bodies.map((body) => `  ${bodyLine(body)}`),
]

/** `kaupunginhallitus  KH  kaupunginhallitus / stadsstyrelsen  9`: id, abbreviation, names, members. */
const bodyLine = ({ id, abbreviation, name, members }: Body): string =>
  [
    id,
    abbreviation ?? '–',
    [name.fi.nominative, name.sv?.definite].filter((part) => part !== undefined).join(' / '),
    String(members.length),
  ].join('  ')
