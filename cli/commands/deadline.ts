import type { Words } from '../../api/words.ts'
import type { Deadline } from '../../core/appeal/deadline.ts'
import type { Call, Command, OptionSpec, Outcome } from '../command.ts'
import { dayColumn, dayText } from '../dayText.ts'
import { inLanguage, readOptionalDay } from './appealOptions.ts'

const day = (help: Words): OptionSpec => ({ type: 'string', placeholder: 'DAY', help })

/** Days of appeals. */
export const deadlineCommands: readonly Command[] = [
  {
    noun: 'deadline',
    verb: 'show',
    summary: {
      fi: 'Laske muutoksenhaun viimeinen päivä vaihe vaiheelta',
      sv: 'Räkna ut den sista dagen för ändringssökande steg för steg',
      en: 'Count the last day of an appeal, step by step',
    },
    operands: '',
    operandCount: [0, 0],
    options: {
      event: day({
        fi: 'tiedoksiannon tapahtumapäivä: julkaisu, lähetys, vastaanotto tai nouto; ilman sitä aika ei ole alkanut',
        sv: 'dagen för delgivningens händelse: publicering, sändning, mottagande eller hämtning; utan den har tiden inte börjat',
        en: 'day of the event: publication, sending, receipt or fetching; without it the time has not begun',
      }),
      service: {
        type: 'string',
        placeholder: 'NAME',
        help: {
          fi: 'tiedoksiantotapa, esim. minutes_online, letter_ordinary, email_ordinary',
          sv: 'delgivningssätt, t.ex. minutes_online, letter_ordinary, email_ordinary',
          en: 'way of service, e.g. minutes_online, letter_ordinary, email_ordinary',
        },
      },
      appeal: {
        type: 'string',
        placeholder: 'NAME',
        help: {
          fi: 'muutoksenhaku, esim. oikaisuvaatimus, kunnallisvalitus',
          sv: 'rättsmedel, t.ex. oikaisuvaatimus, kunnallisvalitus',
          en: 'appeal, e.g. oikaisuvaatimus, kunnallisvalitus',
        },
      },
      decided: day({
        fi: 'päätöspäivä: ratkaisee, mikä laki ja mitkä säännöt koskevat päätöstä',
        sv: 'beslutsdag: avgör vilken lag och vilka regler som gäller beslutet',
        en: "the decision's own day: decides which act and rules apply",
      }),
      actual: day({
        fi: 'muu tiedoksisaantipäivä kuin laissa oletettu; vaatii näytön (--evidence)',
        sv: 'en annan dag för delfåendet än lagens förmodan; kräver bevis (--evidence)',
        en: 'another day of service than the presumed one; needs --evidence',
      }),
      evidence: {
        type: 'string',
        help: {
          fi: 'mistä muu tiedoksisaantipäivä ilmenee',
          sv: 'varav den andra dagen för delfåendet framgår',
          en: 'what shows the other day of service',
        },
      },
      'even-earlier': {
        type: 'boolean',
        help: {
          fi: 'käytä näytettyä päivää, vaikka se lyhentää aikaa',
          sv: 'använd den visade dagen även om den förkortar tiden',
          en: 'use the shown day even when it shortens the time',
        },
      },
    },
    run: async (call) => showDeadline(call),
  },
  {
    noun: 'deadline',
    verb: 'due',
    summary: {
      fi: 'Luettele päättyvät määräajat aikaisimmasta alkaen',
      sv: 'Lista tidsfrister som går ut, den tidigaste först',
      en: 'List what ends when, the earliest first',
    },
    operands: '',
    operandCount: [0, 0],
    options: {
      on: day({
        fi: 'tästä päivästä alkaen (oletus: tänään)',
        sv: 'från denna dag (förval: i dag)',
        en: 'from this day on (default: today)',
      }),
    },
    run: async (call) => listDue(call),
  },
]

async function listDue(call: Call): Promise<Outcome> {
  const on = readOptionalDay(call, 'on')
  if (!on.ok) return on
  const service = await call.service()
  const answer = await service.call(call.actor, 'deadline.due', { on: on.value })
  if (!answer.ok) return answer
  const lines = answer.value.map(
    ({ day, name, words }) => `${dayColumn(day, call.language)}  ${name}  ${inLanguage(words, call)}`,
  )
  return { ok: true, json: answer.value, lines }
}

async function showDeadline(call: Call): Promise<Outcome> {
  const service = await call.service()
  const servedOn = call.option('actual')
  const answer = await service.call(call.actor, 'deadline.show', {
    event: call.option('event') ?? null,
    service: call.option('service') ?? '',
    appeal: call.option('appeal') ?? '',
    decided: call.option('decided') ?? null,
    shown:
      servedOn === undefined
        ? null
        : {
            servedOn,
            evidence: call.option('evidence') ?? '',
            acceptEarlier: call.flag('even-earlier'),
          },
  })
  return answer.ok ? { ok: true, json: answer.value, lines: deadlineLines(answer.value, call) } : answer
}

/** The steps, the last day or why there is none, and what is to be confirmed. */
function deadlineLines(deadline: Deadline, { language }: Call): readonly string[] {
  const inWords = language === 'sv' ? 'sv' : 'fi'
  return [
    ...deadline.steps
      .filter((step, at) => step[inWords] !== deadline.steps[at - 1]?.[inWords])
      .map((step) => `${dayColumn(step.day, language)}  ${step[inWords]} (${step.rule})`),
    ...(deadline.reason === null ? [] : [deadline.reason[inWords]]),
    ...(deadline.lastDay === null ? [] : [`${LAST_DAY[language]}: ${dayText(deadline.lastDay, language)}`]),
    ...deadline.toBeConfirmed.map((note) => note[inWords]),
  ]
}

const LAST_DAY: Words = { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' }
