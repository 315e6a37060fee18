import type { LegalForceReport } from '../../api/contract/appealFile.ts'
import type { Words } from '../../api/words.ts'
import type { LegalForce } from '../../core/appeal/legalForce.ts'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { inLanguage, readOptionalDay, textOption } from './appealOptions.ts'
import { DOCUMENT_OPTIONS, saveDocument } from './saveDocument.ts'

const ON = textOption('DAY', 'päivä (oletus: tänään)', 'dag (förval: i dag)', 'day (default: today)')

export const legalForceCommands: readonly Command[] = [
  {
    noun: 'legal-force',
    verb: 'show',
    summary: {
      fi: 'Näytä päätöksen kohtien lainvoima ja täytäntöönpanokelpoisuus',
      sv: 'Visa laga kraft och verkställbarhet för beslutets punkter',
      en: 'Show legal force and execution of the clauses of a decision',
    },
    operands: 'ITEM',
    operandCount: [1, 1],
    options: { on: ON },
    run: async (call) => showForce(call),
  },
  {
    noun: 'legal-force',
    verb: 'certificate',
    summary: {
      fi: 'Kirjoita lainvoimaisuustodistus',
      sv: 'Skriv ett lagakraftsbevis',
      en: 'Write a certificate of legal force',
    },
    operands: 'ITEM --to FILE',
    operandCount: [1, 1],
    options: {
      on: ON,
      ...DOCUMENT_OPTIONS,
      issuer: textOption('NAME', 'todistuksen antaja', 'utfärdare', 'who certifies'),
      role: textOption('TEXT', 'antajan virkanimike', 'utfärdarens titel', 'office of the issuer'),
    },
    run: async (call) => writeCertificate(call),
  },
]

const itemOf = (call: Call): ItemId => asId<ItemId>(call.operands[0] ?? '')

async function showForce(call: Call): Promise<Outcome> {
  const on = readOptionalDay(call, 'on')
  if (!on.ok) return on
  const service = await call.service()
  const answer = await service.call(call.actor, 'legalForce.show', { itemId: itemOf(call), on: on.value })
  return answer.ok ? { ok: true, json: answer.value, lines: forceLines(answer.value, call) } : answer
}

function forceLines({ file, force, execution }: LegalForceReport, call: Call): readonly string[] {
  return [
    file.name,
    ...force.map((one) => `${one.n}  ${STATES[one.state][call.language]}  ${inLanguage(one.words, call)}`),
    ...execution.map(
      ({ n, allowed, because }) =>
        `${n}  ${allowed ? '✓' : '–'}  ${because.map((reason) => inLanguage(reason, call)).join(' ')}`,
    ),
  ]
}

const STATES: Readonly<Record<LegalForce['state'], Words>> = {
  final: { fi: 'lainvoimainen', sv: 'laga kraft', en: 'final' },
  waiting: { fi: 'ei vielä lainvoimainen', sv: 'inte laga kraft ännu', en: 'not final yet' },
  overturned: { fi: 'ei tule lainvoimaiseksi', sv: 'vinner inte laga kraft', en: 'will not become final' },
}

async function writeCertificate(call: Call): Promise<Outcome> {
  const on = readOptionalDay(call, 'on')
  if (!on.ok) return on
  const service = await call.service()
  return saveDocument(call, (target) =>
    service.call(call.actor, 'legalForce.certificate', {
      itemId: itemOf(call),
      on: on.value,
      language: call.language === 'sv' ? 'sv' : 'fi',
      issuer: { name: call.option('issuer') ?? call.actor.name, role: call.option('role') ?? '' },
      ...target,
    }),
  )
}
