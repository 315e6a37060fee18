import type { CaseStory } from '../../api/casefile.ts'
import type { WordLanguage, Words } from '../../api/words.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { type Case, type RelationKind } from '../../core/casefile/case.ts'
import {
  CASE_STATE_NAMES,
  CASE_STEPS,
  type CaseStateName,
  findCaseState,
} from '../../core/casefile/caseState.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Command } from '../command.ts'
import { caseNew, dayOption } from './caseNew.ts'
import { caseUpdate, caseVersions } from './caseUpdate.ts'

const RELATIONS: readonly RelationKind[] = ['related', 'continues', 'continuedBy', 'partOf', 'hasPart']

const STATE_WORDS: readonly string[] = Object.keys(CASE_STEPS)

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

const caseStep: Command = {
  noun: 'case',
  verb: 'step',
  summary: {
    fi: 'Vie asia seuraavaan tilaan (vireillä, valmistelussa, ratkaistavana …)',
    sv: 'För ett ärende till följande tillstånd (anhängigt, under beredning, för avgörande …)',
    en: 'Take a case to its next state (pending, inPreparation, toBeDecided …)',
  },
  operands: 'NUMBER STATE',
  operandCount: [2, 2],
  options: {
    on: {
      type: 'string',
      placeholder: 'DAY',
      help: { fi: 'päivä (oletus: tänään)', sv: 'dag (förval: i dag)', en: 'day (default: today)' },
    },
    note: {
      type: 'string',
      placeholder: 'TEXT',
      help: {
        fi: 'syy, vastaanottava viranomainen tai hävittämisen peruste',
        sv: 'orsak, mottagande myndighet eller grund för förstöring',
        en: 'reason, receiving authority or ground of destruction',
      },
    },
  },
  run: async (call) => {
    const [ref = '', state = ''] = call.operands
    const on = dayOption(call, 'on')
    if (!on.ok) return on
    const to = findCaseState(state)
    if (to === undefined)
      return { ok: false, failure: { code: 'case/no-such-state', state, states: STATE_WORDS } }
    const service = await call.service()
    const answer = await service.call(call.actor, 'case.step', {
      case: ref,
      to,
      on: on.value,
      note: call.option('note'),
    })
    return answer.ok
      ? { ok: true, json: answer.value, lines: [caseLine(answer.value, call.language)] }
      : answer
  },
}

const caseLink: Command = {
  noun: 'case',
  verb: 'link',
  summary: {
    fi: 'Liitä asia toiseen asiaan',
    sv: 'Koppla ett ärende till ett annat',
    en: 'Relate a case to another case',
  },
  operands: 'NUMBER OTHER',
  operandCount: [2, 2],
  options: {
    kind: {
      type: 'string',
      placeholder: RELATIONS.join('|'),
      help: {
        fi: 'miten asiat liittyvät (oletus: related)',
        sv: 'hur ärendena hör ihop (förval: related)',
        en: 'how the cases relate (default: related)',
      },
    },
  },
  run: async (call) => {
    const [ref = '', other = ''] = call.operands
    const asked = call.option('kind') ?? 'related'
    const kind = RELATIONS.find((known) => known === asked)
    if (kind === undefined)
      return { ok: false, failure: { code: 'case/no-such-relation', kind: asked, kinds: RELATIONS } }
    const service = await call.service()
    const answer = await service.call(call.actor, 'case.link', { case: ref, other, kind })
    return answer.ok
      ? { ok: true, json: answer.value, lines: [caseLine(answer.value, call.language)] }
      : answer
  },
}

export const caseCommands: readonly Command[] = [
  caseNew,
  caseShow,
  caseUpdate,
  caseVersions,
  caseStep,
  caseLink,
]

function storyLines(
  { casefile, related, retentionEnd, log }: CaseStory,
  language: WordLanguage,
): readonly string[] {
  return [
    caseLine(casefile, language),
    ...(casefile.taskClass === null ? [] : [casefile.taskClass]),
    ...[casefile.initiator, ...casefile.parties].flatMap((party) => (party === null ? [] : [party.name])),
    ...related.map(({ kind, number, caseId, title }) => `${kind}  ${number ?? caseId}  ${title}`),
    ...(retentionEnd.kind === 'on' ? [`${RETAINED[language]} ${formatDate(retentionEnd.day)}`] : []),
    ...log.map((entry) => `${entry.at}  ${entry.actorName}  ${entry.action}`),
  ]
}

const RETAINED: Words = {
  fi: 'Saa hävittää',
  sv: 'Får förstöras',
  en: 'May be destroyed from',
}

const caseLine = ({ number, caseId, state, title }: Case, language: WordLanguage): string =>
  [number?.text ?? caseId, `${stateName(state.state, language)} ${formatDate(state.since)}`, title].join('  ')

/** English readers get the Finnish value of JHS 191: it is what the register holds. */
export const stateName = (state: CaseStateName, language: WordLanguage): string => {
  const shown: Language = language === 'sv' ? 'sv' : 'fi'
  return CASE_STATE_NAMES[state][shown]
}
