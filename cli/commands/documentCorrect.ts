import type { CorrectedDocument } from '../../api/contract/document.ts'
import { readBytes } from '../../adapters/system/readBytes.ts'
import { CORRECTION_KINDS } from '../../core/document/correction.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { inLanguage, readWord, textOption } from './appealOptions.ts'

export const documentCorrect: Command = {
  noun: 'document',
  verb: 'correct',
  summary: {
    fi: 'Korjaa allekirjoitettu asiakirja: uusi versio, vanha säilyy, ja kenelle se annetaan uudelleen',
    sv: 'Rätta ett undertecknat dokument: en ny version, den gamla finns kvar, och vem som delges på nytt',
    en: 'Correct a signed document: a new version, the old one stays, and who must be served again',
  },
  operands: 'SIGNED.docx --with CORRECTED.docx --kind KIND --reason TEXT',
  operandCount: [1, 1],
  options: {
    with: textOption('FILE', 'korjattu Word-tiedosto', 'den rättade Wordfilen', 'the corrected Word file'),
    kind: textOption(
      'KIND',
      'typo = kirjoitus- tai laskuvirhe, factual = asiavirhe',
      'typo = skriv- eller räknefel, factual = sakfel',
      'typo = writing or calculation error, factual = error of fact',
    ),
    reason: textOption('TEXT', 'mikä korjattiin ja miksi', 'vad som rättades och varför', 'what and why'),
  },
  run: runCorrect,
}

async function runCorrect(call: Call): Promise<Outcome> {
  const kind = readWord(call, 'kind', CORRECTION_KINDS)
  if (!kind.ok) return kind
  const file = await readBytes(call.operands[0] ?? '')
  if (!file.ok) return file
  const corrected = await readBytes(call.option('with') ?? '')
  if (!corrected.ok) return corrected
  const service = await call.service()
  const answer = await service.call(call.actor, 'document.correct', {
    file: file.value,
    corrected: corrected.value,
    kind: kind.value,
    reason: call.option('reason') ?? '',
  })
  return answer.ok ? { ok: true, json: answer.value, lines: correctionLines(answer.value, call) } : answer
}

const NEW_VERSION: Bilingual = { fi: 'Uusi versio', sv: 'Ny version' }
const CORRECTS: Bilingual = { fi: 'korjaa version', sv: 'rättar version' }
const SERVE: Bilingual = { fi: 'Anna tiedoksi uudelleen', sv: 'Delge på nytt' }
const UNSERVED: Bilingual = {
  fi: 'Tiedoksiantoa ei ole kirjattu, anna korjattu asiakirja',
  sv: 'Ingen delgivning är antecknad, ge den rättade handlingen',
}
const MEMBERS: Bilingual = { fi: 'kunnan jäsenet (julkaisu verkossa)', sv: 'kommunmedlemmarna (publicering)' }

const correctionLines = ({ record, correction, serve }: CorrectedDocument, call: Call): readonly string[] => [
  `${inLanguage(NEW_VERSION, call)} ${record.version}, ${inLanguage(CORRECTS, call)} ${correction.corrects}: ${record.title}`,
  inLanguage(serve.because, call),
  ...named(inLanguage(SERVE, call), [
    ...serve.recipients,
    ...(serve.members ? [inLanguage(MEMBERS, call)] : []),
  ]),
  ...named(inLanguage(UNSERVED, call), serve.unserved),
]

const named = (heading: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${heading}:`, ...names.map((name) => `  ${name}`)]
