import type { AppealStep } from '../../api/contract/appealFile.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { AppealId, ServiceId } from '../../core/appeal/appealFile.ts'
import { SERVICE_CHANNELS } from '../../core/appeal/serviceTable.ts'
import { parseDate } from '../../core/calendar/day.ts'
import { asId } from '../../core/shared/ids.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Call, Command } from '../command.ts'
import { CLAUSES_OPTION, readClauses, readOptionalDay, readWord, textOption } from './appealOptions.ts'

type ServiceStep = Extract<AppealStep, { kind: 'service' }>

export const serviceOptions: Command['options'] = {
  party: textOption(
    'NAME',
    'asianosainen; ilman sitä kunnan jäsenet julkaisemisella',
    'part; utan den kommunmedlemmarna genom publicering',
    'party; without it the members, by publication',
  ),
  authority: textOption('NAME', 'viranomainen asianosaisena', 'myndighet som part', 'authority as a party'),
  service: textOption('NAME', 'tiedoksiantotapa', 'delgivningssätt', 'way of service'),
  event: textOption(
    'DAY',
    'tapahtumapäivä; ilman sitä antamatta tiedoksi',
    'händelsedag; utan den inte delgett',
    'day of the event; without it not served yet',
  ),
  sent: textOption('DAY', 'viestin lähetyspäivä', 'dagen meddelandet sändes', 'day the message was sent'),
  actual: textOption(
    'DAY',
    'näytetty tiedoksisaantipäivä',
    'visad dag för delfåendet',
    'day of service that was shown',
  ),
  evidence: textOption('TEXT', 'mistä päivä ilmenee', 'varav dagen framgår', 'what shows the day'),
  'even-earlier': {
    type: 'boolean',
    help: {
      fi: 'käytä näytettyä päivää, vaikka se lyhentää aikaa',
      sv: 'använd den visade dagen även om den förkortar tiden',
      en: 'use the shown day even when it shortens the time',
    },
  },
  clauses: CLAUSES_OPTION,
  over: textOption(
    'ID',
    'muutoksenhaku, jonka johdosta annettu päätös annetaan tiedoksi',
    'ändringssökande vars avgörande delges',
    'appeal whose decision is served',
  ),
  id: textOption(
    'ID',
    'aiempi tiedoksianto, jota täydennetään',
    'tidigare delgivning som kompletteras',
    'earlier service that this completes',
  ),
}

/** Reads one service from the options. */
export function readService(call: Call): Result<AppealStep, AppFailure> {
  const service = readWord(call, 'service', SERVICE_CHANNELS)
  if (!service.ok) return service
  const event = readOptionalDay(call, 'event')
  if (!event.ok) return event
  const sentOn = readOptionalDay(call, 'sent')
  if (!sentOn.ok) return sentOn
  const clauses = readClauses(call)
  if (!clauses.ok) return clauses
  const shown = readShown(call)
  if (!shown.ok) return shown
  const [id, over] = [call.option('id'), call.option('over')]
  return ok({
    kind: 'service',
    recipient: recipientOf(call),
    service: service.value,
    event: event.value,
    sentOn: sentOn.value,
    clauses: clauses.value,
    shown: shown.value,
    serviceId: id === undefined ? null : asId<ServiceId>(id),
    over: over === undefined ? null : asId<AppealId>(over),
  })
}

function recipientOf(call: Call): ServiceStep['recipient'] {
  const party = call.option('party')
  if (party !== undefined) return { kind: 'party', name: party }
  const authority = call.option('authority')
  return authority === undefined ? { kind: 'members' } : { kind: 'authority', name: authority }
}

function readShown(call: Call): Result<ServiceStep['shown'], AppFailure> {
  const text = call.option('actual')
  if (text === undefined) return ok(null)
  const servedOn = parseDate(text)
  if (!servedOn.ok) return servedOn
  return ok({
    servedOn: servedOn.value,
    evidence: call.option('evidence') ?? '',
    earlier: call.flag('even-earlier') ? 'accepted' : 'refused',
  })
}
