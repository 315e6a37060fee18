import type { AppealStep } from '../../api/contract/appealFile.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { AppealId } from '../../core/appeal/appealFile.ts'
import { APPEAL_TYPES } from '../../core/appeal/appealTimes.ts'
import { asId } from '../../core/shared/ids.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Call, Command } from '../command.ts'
import { CLAUSES_OPTION, readClauses, readOptionalTime, readWord, textOption } from './appealOptions.ts'

export const arrivalOptions: Command['options'] = {
  type: textOption('NAME', 'muutoksenhaku', 'rättsmedel', 'kind of appeal'),
  sender: textOption('NAME', 'lähettäjä', 'avsändare', 'sender'),
  standing: textOption(
    'NAME',
    'party, member, memberMunicipality tai other',
    'party, member, memberMunicipality eller other',
    'party, member, memberMunicipality or other',
  ),
  'served-as': textOption(
    'NAME',
    'vastaanottaja, jonka tiedoksiannosta aika lasketaan (oletus: kunnan jäsenet)',
    'mottagare vars delgivning tiden räknas från (förval: kommunmedlemmarna)',
    'recipient whose service the time runs from (default: the members)',
  ),
  arrived: textOption(
    'TIME',
    'saapumisaika: 9.12.2026 16.15.05',
    'ankomsttid: 9.12.2026 16.15.05',
    'arrival: 2026-12-09T16:15:05',
  ),
  by: textOption(
    'NAME',
    'office, post, email, eService tai court',
    'office, post, email, eService eller court',
    'office, post, email, eService or court',
  ),
  closes: textOption('TIME', 'viraston sulkemisaika', 'stängningstid', 'closing time of the office'),
  clauses: CLAUSES_OPTION,
  over: textOption(
    'ID',
    'muutoksenhaku, jonka johdosta annetusta päätöksestä valitetaan',
    'ändringssökande vars avgörande överklagas',
    'appeal whose decision is appealed',
  ),
}

/** Reads an appeal that has arrived from the options. */
export function readArrival(call: Call): Result<AppealStep, AppFailure> {
  const type = readWord(call, 'type', APPEAL_TYPES)
  if (!type.ok) return type
  const standing = readWord(call, 'standing', ['party', 'member', 'memberMunicipality', 'other'])
  if (!standing.ok) return standing
  const arrivedBy = readWord(call, 'by', ['office', 'post', 'email', 'eService', 'court'])
  if (!arrivedBy.ok) return arrivedBy
  const closesAt = readOptionalTime(call, 'closes')
  if (!closesAt.ok) return closesAt
  const clauses = readClauses(call)
  if (!clauses.ok) return clauses
  const over = call.option('over')
  return ok({
    kind: 'appeal',
    type: type.value,
    standing: standing.value,
    arrivedBy: arrivedBy.value,
    closesAt: closesAt.value,
    clauses: clauses.value,
    sender: call.option('sender') ?? '',
    servedAs: call.option('served-as') ?? null,
    arrivedAt: call.option('arrived') ?? '',
    over: over === undefined ? null : asId<AppealId>(over),
  })
}
