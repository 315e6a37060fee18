import type { CaseNumber } from '../../core/casefile/caseNumber.ts'
import type { Command } from '../command.ts'

export const numberCommands: readonly Command[] = [
  {
    noun: 'number',
    verb: 'parse',
    summary: {
      fi: 'Lue asianumero: perhe, etuliite, vuosi, juokseva numero ja tehtäväluokka',
      sv: 'Läs ett ärendenummer: familj, prefix, år, löpnummer och uppgiftsklass',
      en: 'Read a case number: family, prefix, year, running number and task class',
    },
    operands: 'TEXT',
    operandCount: [1, 1],
    options: {
      organisation: {
        type: 'string',
        placeholder: 'ID',
        help: {
          fi: 'lue vain tämän organisaation numeroita (pykala organisation list)',
          sv: 'läs bara denna organisations nummer (pykala organisation list)',
          en: "read only this organisation's numbers (pykala organisation list)",
        },
      },
    },
    run: async (call) => {
      const service = await call.service()
      const organisation = call.option('organisation')
      const answer = await service.call(call.actor, 'number.parse', {
        text: call.operands[0] ?? '',
        ...(organisation === undefined ? {} : { organisation }),
      })
      return answer.ok ? { ok: true, json: answer.value, lines: [numberLine(answer.value)] } : answer
    },
  },
]

/** `MliDno-2018-1165  F1  2018  1165` and what else the number holds. */
const numberLine = ({ text, family, year, n, taskClass, codes }: CaseNumber): string =>
  [text, family, String(year), String(n), taskClass ?? '', codes.join(', ')]
    .filter((part) => part !== '')
    .join('  ')
