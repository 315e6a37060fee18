import type { MethodInput } from '../../api/contract/index.ts'
import type { Case } from '../../core/casefile/case.ts'
import type { Call, Command } from '../command.ts'
import { caseOptions, caseWords } from './caseNew.ts'

const { organisation: _whose, number: _number, pending: _since, ...changeable } = caseOptions

export const caseUpdate: Command = {
  noun: 'case',
  verb: 'update',
  summary: {
    fi: 'Muuta asian tietoja: nimeä, luokkaa, julkisuutta, asianosaisia, vastuuhenkilöä',
    sv: 'Ändra uppgifter om ett ärende: rubrik, klass, offentlighet, parter, ansvarig',
    en: 'Change what is said of a case: title, class, publicity, parties, responsible',
  },
  operands: 'NUMBER',
  operandCount: [1, 1],
  options: {
    title: {
      type: 'string',
      placeholder: 'TEXT',
      help: { fi: 'asian nimi', sv: 'ärendets rubrik', en: 'title of the case' },
    },
    ...changeable,
    seen: {
      type: 'string',
      placeholder: 'VERSION',
      help: {
        fi: 'luettu versio: jos joku on tallentanut uudemman, mitään ei muuteta',
        sv: 'versionen som lästes: om någon har sparat en nyare ändras inget',
        en: 'the version that was read: nothing is changed when somebody has saved a newer one',
      },
    },
  },
  run: async (call) => {
    const service = await call.service()
    const shown = await service.call(call.actor, 'case.show', { case: call.operands[0] ?? '' })
    if (!shown.ok) return shown
    const answer = await service.call(call.actor, 'case.update', changesOf(call, shown.value.casefile))
    if (!answer.ok) return answer
    const { number, caseId, title } = answer.value
    return { ok: true, json: answer.value, lines: [`${number?.text ?? caseId}  ${title}`] }
  },
}

/** A case's secrecy is counted from the day it was, else from the day it became pending. */
function changesOf(call: Call, casefile: Case): MethodInput<'case.update'> {
  const { publicity, ...words } = caseWords(call)
  const seen = call.option('seen')
  const title = call.option('title')
  const countedFrom = casefile.publicity.class === 1 ? casefile.pendingSince : casefile.publicity.countedFrom
  return {
    case: casefile.caseId,
    ...words,
    ...(title === undefined ? {} : { title }),
    ...(seen === undefined ? {} : { seen: Number(seen) }),
    ...(publicity === undefined
      ? {}
      : { publicity: publicity.class === 1 ? publicity : { ...publicity, countedFrom } }),
  }
}

export const caseVersions: Command = {
  noun: 'case',
  verb: 'versions',
  summary: {
    fi: 'Näytä asian versiot: kuka tallensi ja milloin',
    sv: 'Visa ärendets versioner: vem sparade och när',
    en: 'Show the versions of a case: who saved and when',
  },
  operands: 'NUMBER',
  operandCount: [1, 1],
  options: {},
  run: async (call) => {
    const service = await call.service()
    const shown = await service.call(call.actor, 'case.show', { case: call.operands[0] ?? '' })
    if (!shown.ok) return shown
    const { caseId } = shown.value.casefile
    const answer = await service.call(call.actor, 'version.list', { kind: 'case', id: caseId })
    if (!answer.ok) return answer
    const lines = answer.value.map(({ version, savedAt, savedBy }) => `${version}  ${savedAt}  ${savedBy}`)
    return { ok: true, json: answer.value.map(({ payload: _words, ...version }) => version), lines }
  },
}
