import type { CaseListing, CaseStory } from '../../api/casefile.ts'
import type { WordLanguage } from '../../api/words.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { CASE_STATE_NAMES, type CaseStateName } from '../../core/casefile/caseState.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Command } from '../command.ts'
import { caseNew } from './caseNew.ts'

const caseList: Command = {
  noun: 'case',
  verb: 'list',
  summary: {
    fi: 'Luettele asiat, uusin ensin',
    sv: 'Lista ärendena, nyast först',
    en: 'List the cases, newest first',
  },
  operands: '',
  operandCount: [0, 0],
  options: {},
  run: async (call) => {
    const service = await call.service()
    const answer = await service.call(call.actor, 'case.list', {})
    if (!answer.ok) return answer
    return {
      ok: true,
      json: answer.value,
      lines: answer.value.rows.map((row) => listingLine(row, call.language)),
    }
  },
}

const caseShow: Command = {
  noun: 'case',
  verb: 'show',
  summary: {
    fi: 'Näytä yksi asia ja sen vaiheet',
    sv: 'Visa ett ärende och dess skeden',
    en: 'Show one case and its history',
  },
  operands: 'NUMBER',
  operandCount: [1, 1],
  options: {},
  run: async (call) => {
    const service = await call.service()
    const answer = await service.call(call.actor, 'case.show', { case: call.operands[0] ?? '' })
    return answer.ok
      ? { ok: true, json: answer.value, lines: storyLines(answer.value, call.language) }
      : answer
  },
}

export const caseCommands: readonly Command[] = [caseNew, caseList, caseShow]

const listingLine = (row: CaseListing, language: WordLanguage): string =>
  [row.number ?? row.caseId, stateName(row.state, language), row.title].join('  ')

function storyLines({ casefile, log }: CaseStory, language: WordLanguage): readonly string[] {
  return [
    `${casefile.number?.text ?? casefile.caseId}  ${casefile.title}`,
    `${stateName(casefile.state.state, language)} ${formatDate(casefile.state.since)}`,
    ...(casefile.taskClass === null ? [] : [casefile.taskClass]),
    ...log.map((entry) => `${entry.at}  ${entry.actorName}  ${entry.action}`),
  ]
}

/** English readers get the Finnish value of JHS 191: it is what the register holds. */
const stateName = (state: CaseStateName, language: WordLanguage): string => {
  const shown: Language = language === 'sv' ? 'sv' : 'fi'
  return CASE_STATE_NAMES[state][shown]
}
