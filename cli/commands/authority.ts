import type { Authority } from '../../core/document/authority.ts'
import { formatDate, localDayAndTime } from '../../core/calendar/day.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { readBytes } from '../../adapters/system/readBytes.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { inLanguage } from './appealOptions.ts'

/** Those whom the office trusts to issue certificates: without any, `document verify` does not check trust. */
export const authorityCommands: readonly Command[] = [
  {
    noun: 'authority',
    verb: 'list',
    summary: {
      fi: 'Näytä varmentajat, joihin toimisto luottaa',
      sv: 'Visa utfärdarna som kontoret litar på',
      en: 'Show the authorities that the office trusts',
    },
    operands: '',
    operandCount: [0, 0],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const listed = await service.call(call.actor, 'authority.list', {})
      return listed.ok ? outcomeOf(listed.value, call) : listed
    },
  },
  {
    noun: 'authority',
    verb: 'add',
    summary: {
      fi: 'Lisää varmentaja, johon toimisto luottaa',
      sv: 'Lägg till en utfärdare som kontoret litar på',
      en: 'Add an authority that the office trusts',
    },
    operands: 'CA.pem',
    operandCount: [1, 1],
    options: {},
    run: async (call) => {
      const file = await readBytes(call.operands[0] ?? '')
      if (!file.ok) return file
      const service = await call.service()
      const listed = await service.call(call.actor, 'authority.add', { file: file.value })
      return listed.ok ? outcomeOf(listed.value, call) : listed
    },
  },
  {
    noun: 'authority',
    verb: 'remove',
    summary: {
      fi: 'Poista varmentaja luettelosta',
      sv: 'Ta bort en utfärdare från förteckningen',
      en: 'Remove an authority from the list',
    },
    operands: 'FINGERPRINT',
    operandCount: [1, 1],
    options: {},
    run: async (call) => {
      const [fingerprint = ''] = call.operands
      const service = await call.service()
      const listed = await service.call(call.actor, 'authority.remove', { fingerprint })
      return listed.ok ? outcomeOf(listed.value, call) : listed
    },
  },
]

const NONE: Bilingual = {
  fi: 'Luettelo on tyhjä: varmentajia ei tarkisteta.',
  sv: 'Förteckningen är tom: utfärdarna kontrolleras inte.',
}

const outcomeOf = (listed: readonly Authority[], call: Call): Outcome => ({
  ok: true,
  json: listed,
  lines: listed.length === 0 ? [inLanguage(NONE, call)] : listed.map(lineOf),
})

const lineOf = ({ name, validTo, fingerprint }: Authority): string =>
  `${name}  –${formatDate(localDayAndTime(validTo).day)}  ${fingerprint}`
