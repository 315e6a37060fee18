import type { CounterReport } from '../../api/casefile.ts'
import type { MethodInput } from '../../api/contract/index.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Call, Command, OptionSpec, Outcome } from '../command.ts'

type Counter = MethodInput<'counter.show'>['counter']

const options: Readonly<Record<string, OptionSpec>> = {
  organisation: {
    type: 'string',
    placeholder: 'ID',
    help: { fi: 'kenen numerot', sv: 'vems nummer', en: 'whose numbers' },
  },
  year: {
    type: 'string',
    placeholder: 'YEAR',
    help: { fi: 'minkä vuoden', sv: 'vilket års', en: 'of which year' },
  },
  body: {
    type: 'string',
    placeholder: 'ID',
    help: {
      fi: 'toimielimen §-numerot asianumeroiden sijasta',
      sv: 'organets §-nummer i stället för ärendenummer',
      en: "the body's § numbers instead of case numbers",
    },
  },
  officer: {
    type: 'string',
    placeholder: 'ID',
    help: {
      fi: 'viranhaltijan §-numerot',
      sv: 'tjänsteinnehavarens §-nummer',
      en: "the officer's § numbers",
    },
  },
  meetings: {
    type: 'boolean',
    help: {
      fi: 'toimielimen kokousnumerot',
      sv: 'organets mötesnummer',
      en: "the body's meeting numbers",
    },
  },
  series: {
    type: 'string',
    placeholder: 'NAME',
    help: { fi: '§-sarja', sv: '§-serie', en: '§ series' },
  },
}

export const counterCommands: readonly Command[] = [
  {
    noun: 'number',
    verb: 'gaps',
    summary: {
      fi: 'Näytä viimeinen annettu numero ja numerot, joita kenelläkään ei ole',
      sv: 'Visa det sista numret och nummer som ingen har',
      en: 'Show the last number given and the numbers nobody has',
    },
    operands: '',
    operandCount: [0, 0],
    options,
    run: async (call) => {
      const service = await call.service()
      return answer(await service.call(call.actor, 'counter.show', { counter: counterOf(call) }))
    },
  },
  {
    noun: 'number',
    verb: 'resume',
    summary: {
      fi: 'Palautuksen jälkeen: kerro viimeinen annettu numero, jotta mikään ei tule kahdesti',
      sv: 'Efter en återställning: uppge det sista numret, så att inget kommer två gånger',
      en: 'After a restore: say the last number given out, so that none comes twice',
    },
    operands: 'NUMBER',
    operandCount: [1, 1],
    options,
    run: async (call) => {
      const service = await call.service()
      const last = Number(call.operands[0])
      return answer(await service.call(call.actor, 'counter.resume', { counter: counterOf(call), last }))
    },
  },
  {
    noun: 'number',
    verb: 'void',
    summary: {
      fi: 'Merkitse, miksi numerolla ei ole asiaa tai päätöstä',
      sv: 'Anteckna varför ett nummer saknar ärende eller beslut',
      en: 'Note why a number has no case or decision',
    },
    operands: 'NUMBER NOTE',
    operandCount: [2, 2],
    options,
    run: async (call) => {
      const service = await call.service()
      const [n = '', note = ''] = call.operands
      const input = { counter: counterOf(call), n: Number(n), note }
      return answer(await service.call(call.actor, 'counter.void', input))
    },
  },
]

function counterOf(call: Call): Counter {
  const base = {
    organisationId: asId<Counter['organisationId']>(call.option('organisation') ?? ''),
    year: Number(call.option('year')),
  }
  const [body, officer, series] = [call.option('body'), call.option('officer'), call.option('series')]
  if (body !== undefined && call.flag('meetings')) return { kind: 'meeting', ...base, bodyId: asId(body) }
  if (body !== undefined) return { kind: 'section', ...base, bodyId: asId(body), series }
  if (officer !== undefined) return { kind: 'officerSection', ...base, personId: asId(officer), series }
  return { kind: 'caseNumber', ...base }
}

type CounterAnswer = { readonly ok: true; readonly value: CounterReport } | (Outcome & { readonly ok: false })

const answer = (given: CounterAnswer): Outcome =>
  given.ok
    ? {
        ok: true,
        json: given.value,
        lines: [
          String(given.value.last),
          ...given.value.notes.map(({ first, last, kind, note }) =>
            [first === last ? String(first) : `${first}–${last}`, kind, note].join('  '),
          ),
        ],
      }
    : given
