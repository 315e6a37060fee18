import type { AppealStep, StepAnswer } from '../../api/contract/appealFile.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { Words } from '../../api/words.ts'
import type { AppealId } from '../../core/appeal/appealFile.ts'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Call, Command } from '../command.ts'
import {
  CLAUSES_OPTION,
  ON_OPTION,
  inLanguage,
  readClauses,
  readDay,
  readOptionalDay,
  readWord,
  textOption,
} from './appealOptions.ts'
import { arrivalOptions, readArrival } from './appealArrival.ts'
import { readService, serviceOptions } from './appealService.ts'

/** What is recorded of a decision after it was made: one command a step. */
export const appealCommands: readonly Command[] = [
  stepCommand(
    'serve',
    {
      fi: 'Kirjaa päätöksen tiedoksianto tai tunnettu asianosainen, jolle se on vielä antamatta',
      sv: 'Anteckna en delgivning av beslutet eller en känd part som ännu inte delgetts',
      en: 'Record a service of the decision, or a known party still to be served',
    },
    serviceOptions,
    readService,
  ),
  stepCommand(
    'arrive',
    {
      fi: 'Kirjaa saapunut oikaisuvaatimus tai valitus sekunnin tarkkuudella',
      sv: 'Anteckna en begäran om omprövning eller besvär på sekunden',
      en: 'Register an appeal that has arrived, to the second',
    },
    arrivalOptions,
    readArrival,
  ),
  stepCommand(
    'decide',
    { fi: 'Kirjaa muutoksenhaun ratkaisu', sv: 'Anteckna avgörandet', en: 'Record the outcome of an appeal' },
    {
      id: textOption('ID', 'muutoksenhaku', 'ändringssökande', 'appeal'),
      outcome: textOption(
        'NAME',
        'rejected, dismissed, changed, annulled tai returned',
        'rejected, dismissed, changed, annulled eller returned',
        'rejected, dismissed, changed, annulled or returned',
      ),
      on: ON_OPTION,
    },
    readOutcome,
  ),
  stepCommand(
    'withdraw',
    {
      fi: 'Kirjaa peruutettu muutoksenhaku',
      sv: 'Anteckna ett återkallande',
      en: 'Record a withdrawn appeal',
    },
    { id: textOption('ID', 'muutoksenhaku', 'ändringssökande', 'appeal'), on: ON_OPTION },
    (call) => {
      const endedOn = readDay(call, 'on')
      return endedOn.ok
        ? ok({ kind: 'withdrawal', appealId: appealId(call), endedOn: endedOn.value })
        : endedOn
    },
  ),
  stepCommand(
    'stay',
    {
      fi: 'Kirjaa täytäntöönpanokielto tai sen päättyminen',
      sv: 'Anteckna ett förbud mot verkställighet eller dess upphörande',
      en: 'Record a stay of execution or its end',
    },
    {
      by: textOption('NAME', 'kiellon määrääjä', 'den som förordnat', 'who ordered it'),
      on: ON_OPTION,
      lifted: textOption('DAY', 'kielto päättyi', 'förbudet upphörde', 'day it was lifted'),
      clauses: CLAUSES_OPTION,
    },
    readStay,
  ),
  stepCommand(
    'execute',
    {
      fi: 'Päätä täytäntöönpanosta ennen lainvoimaa perusteluineen',
      sv: 'Besluta om verkställighet före laga kraft med motivering',
      en: 'Order execution before legal force, with its reason',
    },
    {
      on: ON_OPTION,
      executor: textOption('NAME', 'täytäntöönpanija', 'verkställare', 'who executes'),
      why: textOption(
        'TEXT',
        'miksi muutoksenhaku ei käy hyödyttömäksi',
        'varför ändringssökandet inte blir meningslöst',
        'why an appeal does not become useless',
      ),
      clauses: CLAUSES_OPTION,
    },
    readExecution,
  ),
  stepCommand(
    'take-up',
    {
      fi: 'Kirjaa otto-oikeuden käyttö tai siitä luopuminen',
      sv: 'Anteckna om ärendet tas upp av det högre organet',
      en: 'Record whether the upper body takes the matter up',
    },
    {
      on: ON_OPTION,
      answer: textOption('NAME', 'declined tai takenUp', 'declined eller takenUp', 'declined or takenUp'),
    },
    (call) => {
      const decision = readWord(call, 'answer', ['declined', 'takenUp'])
      if (!decision.ok) return decision
      const decidedOn = readDay(call, 'on')
      return decidedOn.ok
        ? ok({ kind: 'takingUp', decision: decision.value, decidedOn: decidedOn.value })
        : decidedOn
    },
  ),
  stepCommand(
    'court-answer',
    {
      fi: 'Kirjaa tuomioistuimen vastaus: onko valitettu',
      sv: 'Anteckna domstolens svar: har besvär anförts',
      en: "Record the court's answer: has anybody appealed",
    },
    {
      on: ON_OPTION,
      answer: textOption('NAME', 'none tai pending', 'none eller pending', 'none or pending'),
      source: textOption('NAME', 'vastaaja', 'svarande', 'who answered'),
    },
    (call) => {
      const answer = readWord(call, 'answer', ['none', 'pending'])
      if (!answer.ok) return answer
      const answeredOn = readDay(call, 'on')
      if (!answeredOn.ok) return answeredOn
      const source = call.option('source') ?? ''
      return ok({ kind: 'courtInquiry', answer: answer.value, answeredOn: answeredOn.value, source })
    },
  ),
  stepCommand(
    'correct',
    {
      fi: 'Kirjaa muutoksenhakuohjeen korjaus (HL 49 §)',
      sv: 'Anteckna en rättelse av anvisningen (49 § i förvaltningslagen)',
      en: 'Record a corrected appeal instruction (HL 49 §)',
    },
    {
      on: ON_OPTION,
      cause: textOption(
        'NAME',
        'missingOrProhibiting tai wrong',
        'missingOrProhibiting eller wrong',
        'missingOrProhibiting or wrong',
      ),
    },
    (call) => {
      const cause = readWord(call, 'cause', ['missingOrProhibiting', 'wrong'])
      if (!cause.ok) return cause
      const givenOn = readDay(call, 'on')
      return givenOn.ok ? ok({ kind: 'instruction', cause: cause.value, givenOn: givenOn.value }) : givenOn
    },
  ),
]

type StepReader = (call: Call) => Result<AppealStep, AppFailure>

function stepCommand(verb: string, summary: Words, options: Command['options'], read: StepReader): Command {
  return {
    noun: 'appeal',
    verb,
    summary,
    operands: 'ITEM',
    operandCount: [1, 1],
    options,
    run: async (call) => {
      const step = read(call)
      if (!step.ok) return step
      const service = await call.service()
      const answer = await service.call(call.actor, 'appealFile.record', {
        itemId: asId<ItemId>(call.operands[0] ?? ''),
        step: step.value,
      })
      return answer.ok ? { ok: true, json: answer.value, lines: answerLines(answer.value, call) } : answer
    },
  }
}

/** The decision's name, and what the program says of the appeal or of what comes next. */
function answerLines({ file, verdict, followUp }: StepAnswer, call: Call): readonly string[] {
  const appeal = file.appeals.at(-1)
  return [
    file.name,
    ...(verdict === null
      ? []
      : [
          `${appeal?.appealId ?? ''}  ${TIME[verdict.time.verdict][call.language]}: ${inLanguage(verdict.time.why, call)}`,
          ...(verdict.time.toBeConfirmed === null ? [] : [inLanguage(verdict.time.toBeConfirmed, call)]),
          inLanguage(verdict.standing.why, call),
          inLanguage(verdict.route.why, call),
        ]),
    ...(followUp === null ? [] : followUp.todo.map((todo) => inLanguage(todo, call))),
  ]
}

const TIME: Readonly<Record<NonNullable<StepAnswer['verdict']>['time']['verdict'], Words>> = {
  inTime: { fi: 'Ajoissa', sv: 'I tid', en: 'In time' },
  late: { fi: 'Myöhässä', sv: 'För sent', en: 'Late' },
  unsure: { fi: 'Selvitä, saapuiko ajoissa', sv: 'Utred om den kom i tid', en: 'Find out whether in time' },
}

const appealId = (call: Call): AppealId => asId<AppealId>(call.option('id') ?? '')

function readOutcome(call: Call): Result<AppealStep, AppFailure> {
  const outcome = readWord(call, 'outcome', ['rejected', 'dismissed', 'changed', 'annulled', 'returned'])
  if (!outcome.ok) return outcome
  const decidedOn = readDay(call, 'on')
  return decidedOn.ok
    ? ok({ kind: 'outcome', appealId: appealId(call), outcome: outcome.value, decidedOn: decidedOn.value })
    : decidedOn
}

function readStay(call: Call): Result<AppealStep, AppFailure> {
  const orderedOn = readDay(call, 'on')
  if (!orderedOn.ok) return orderedOn
  const liftedOn = readOptionalDay(call, 'lifted')
  if (!liftedOn.ok) return liftedOn
  const clauses = readClauses(call)
  if (!clauses.ok) return clauses
  const orderedBy = call.option('by') ?? ''
  return ok({
    kind: 'stay',
    orderedBy,
    orderedOn: orderedOn.value,
    liftedOn: liftedOn.value,
    clauses: clauses.value,
  })
}

function readExecution(call: Call): Result<AppealStep, AppFailure> {
  const orderedOn = readDay(call, 'on')
  if (!orderedOn.ok) return orderedOn
  const clauses = readClauses(call)
  if (!clauses.ok) return clauses
  return ok({
    kind: 'execution',
    orderedOn: orderedOn.value,
    clauses: clauses.value,
    executor: call.option('executor') ?? '',
    reversibilityAssessment: call.option('why') ?? '',
  })
}
