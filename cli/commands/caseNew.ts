import type { MethodInput } from '../../api/contract/index.ts'
import type { Words } from '../../api/words.ts'
import { type IsoDate, type MalformedDate, parseDate } from '../../core/calendar/day.ts'
import { asId } from '../../core/shared/ids.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Call, Command, OptionSpec } from '../command.ts'

const text = (placeholder: string, help: Words): OptionSpec => ({ type: 'string', placeholder, help })

/** What is said of a case when it is opened. */
export const caseOptions = {
  organisation: text('ID', {
    fi: 'kenen asia (pykala organisation list)',
    sv: 'vems ärende (pykala organisation list)',
    en: 'whose case it is (pykala organisation list)',
  }),
  class: text('CLASS', {
    fi: 'tehtäväluokka, esimerkiksi 14.05.00',
    sv: 'uppgiftsklass, till exempel 14.05.00',
    en: 'task class, for example 14.05.00',
  }),
  pending: text('DAY', {
    fi: 'vireilletulopäivä (oletus: tänään)',
    sv: 'anhängig sedan (förval: i dag)',
    en: 'pending since (default: today)',
  }),
  number: text('NUMBER', {
    fi: 'muualla annettu numero, säilyy sellaisenaan',
    sv: 'nummer som getts annanstans, bevaras som det är',
    en: 'a number given elsewhere, kept as it is',
  }),
  'public-title': text('TEXT', { fi: 'julkinen nimi', sv: 'offentlig rubrik', en: 'public title' }),
  publicity: text('1–4', {
    fi: 'julkisuusluokka (oletus: 1)',
    sv: 'offentlighetsklass (förval: 1)',
    en: 'publicity class (default: 1)',
  }),
  ground: text('TEXT', { fi: 'salassapidon peruste', sv: 'sekretessgrund', en: 'ground of secrecy' }),
  'secret-years': text('N', {
    fi: 'salassapitoaika vuosina',
    sv: 'sekretesstid i år',
    en: 'years of secrecy',
  }),
  'personal-data': text('1–3', {
    fi: 'henkilötietoluonne (oletus: 1)',
    sv: 'personuppgifternas art (förval: 1)',
    en: 'nature of personal data (default: 1)',
  }),
  initiator: text('NAME', { fi: 'vireillepanija', sv: 'initiativtagare', en: 'who set it going' }),
  party: {
    ...text('NAME', {
      fi: 'asianosainen (voi toistaa)',
      sv: 'part (kan upprepas)',
      en: 'a party (may be repeated)',
    }),
    multiple: true,
  },
  responsible: text('NAME', { fi: 'vastuuhenkilö', sv: 'ansvarig person', en: 'responsible person' }),
} satisfies Command['options']

export const caseNew: Command = {
  noun: 'case',
  verb: 'new',
  summary: {
    fi: 'Avaa asia: se saa seuraavan numeron',
    sv: 'Öppna ett ärende: det får följande nummer',
    en: 'Open a case: it gets the next number',
  },
  operands: 'TITLE',
  operandCount: [1, 1],
  options: caseOptions,
  run: async (call) => {
    const pendingSince = dayOption(call, 'pending')
    if (!pendingSince.ok) return pendingSince
    const service = await call.service()
    const answer = await service.call(call.actor, 'case.create', newCaseInput(call, pendingSince.value))
    if (!answer.ok) return answer
    const { number, caseId, title } = answer.value
    return { ok: true, json: answer.value, lines: [`${number?.text ?? caseId}  ${title}`] }
  },
}

/** The day of an option, or `undefined` when it was not given. */
export function dayOption(call: Call, name: string): Result<IsoDate | undefined, MalformedDate> {
  const given = call.option(name)
  return given === undefined ? ok(undefined) : parseDate(given)
}

function newCaseInput(call: Call, pendingSince: IsoDate | undefined): MethodInput<'case.create'> {
  return {
    organisationId: asId(call.option('organisation') ?? ''),
    title: call.operands[0] ?? '',
    ...present({ pendingSince, number: call.option('number') }),
    ...caseWords(call),
  }
}

/** What the options say of a case; what was not given is absent. */
export function caseWords(call: Call) {
  const initiator = call.option('initiator')
  const parties = call.optionList('party').map(partyOf)
  return present({
    publicTitle: call.option('public-title'),
    taskClass: call.option('class'),
    personalData: classOption(call, 'personal-data', [1, 2, 3] as const),
    publicity: publicityOption(call),
    initiator: initiator === undefined ? undefined : partyOf(initiator),
    parties: parties.length === 0 ? undefined : parties,
    responsible: responsibleOption(call),
  })
}

const partyOf = (name: string) => ({ name, role: '' })

const responsibleOption = (call: Call) => {
  const name = call.option('responsible')
  return name === undefined ? undefined : { personId: null, name }
}

function publicityOption(call: Call) {
  const publicityClass = classOption(call, 'publicity', [1, 2, 3, 4] as const)
  if (publicityClass === undefined) return undefined
  if (publicityClass === 1) return { class: publicityClass }
  const years = call.option('secret-years')
  return {
    class: publicityClass,
    ground: call.option('ground') ?? '',
    years: years === undefined ? null : Number(years),
  }
}

/** A class by its figure; another word is left for the contract to refuse. */
const classOption = <N extends number>(call: Call, name: string, classes: readonly N[]): N | undefined =>
  classes.find((known) => String(known) === call.option(name))

/** The fields that were given. */
const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is undefined has just been left out
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
