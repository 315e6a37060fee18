import path from 'node:path'
import type { ServicePaper, ServiceRow } from '../../api/contract/service.ts'
import type { MethodInput } from '../../api/contract/index.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { writeFileSafely } from '../../adapters/system/files.ts'
import { DISPATCH_WAYS } from '../../core/appeal/dispatch.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { inLanguage, readDay, readOptionalDay, readWord, textOption } from './appealOptions.ts'

const WAYS = DISPATCH_WAYS.join(', ')

const shared: Command['options'] = {
  recipient: textOption('NAME', 'vastaanottaja', 'mottagare', 'recipient'),
  way: textOption('WAY', `lähetystapa: ${WAYS}`, `sändningssätt: ${WAYS}`, `way: ${WAYS}`),
  sent: textOption('DAY', 'lähetyspäivä', 'dagen för sändning', 'day of sending'),
  'to-authority': {
    type: 'boolean',
    help: {
      fi: 'vastaanottaja on viranomainen',
      sv: 'mottagaren är en myndighet',
      en: 'the recipient is an authority',
    },
  },
}

export const serviceCommands: readonly Command[] = [
  {
    noun: 'service',
    verb: 'list',
    summary: {
      fi: 'Luettele, kenelle päätökset on annettava tiedoksi ja missä ne ovat',
      sv: 'Lista till vem besluten ska delges och var de är',
      en: 'List to whom the decisions go, and how far they are',
    },
    operands: '',
    operandCount: [0, 0],
    options: {
      meeting: textOption('ID', 'vain tämän kokouksen', 'bara detta sammanträdes', 'only of this meeting'),
      open: {
        type: 'boolean',
        help: {
          fi: 'vain lähettämättömät ja palautuneet',
          sv: 'bara osända och sådana som kommit i retur',
          en: 'only what is not sent or came back',
        },
      },
    },
    run: listService,
  },
  {
    noun: 'service',
    verb: 'prepare',
    summary: {
      fi: 'Tee vastaanottajan ote, tiedoksiantokirje ja sähköposti kansioon',
      sv: 'Gör mottagarens utdrag, delgivningsbrev och e-post i en mapp',
      en: "Make the recipient's extract, letter of notice and e-mail in a folder",
    },
    operands: 'ITEM',
    operandCount: [1, 1],
    options: {
      ...shared,
      to: textOption('DIR', 'kansio', 'mapp', 'folder'),
      email: textOption('ADDRESS', 'sähköpostiosoite', 'e-postadress', 'e-mail address'),
      address: {
        ...textOption(
          'LINE',
          'osoiterivi (voi toistaa)',
          'adressrad (kan upprepas)',
          'address line (may be repeated)',
        ),
        multiple: true,
      },
      language: textOption('fi|sv', 'vastaanottajan kieli', 'mottagarens språk', "the recipient's language"),
    },
    run: prepareService,
  },
  {
    noun: 'service',
    verb: 'mark',
    summary: {
      fi: 'Merkitse lähetetyksi, saapuneeksi tai palautuneeksi; lähetys aloittaa asianosaisen ajan',
      sv: 'Anteckna som sänt, mottaget eller returnerat; sändningen inleder partens tid',
      en: "Mark as sent, received or returned; sending begins the party's time",
    },
    operands: 'ITEM',
    operandCount: [1, 1],
    options: {
      ...shared,
      received: textOption('DAY', 'saapumis- tai noutopäivä', 'dagen för mottagande', 'day of receipt'),
      evidence: textOption('TEXT', 'mistä se ilmenee', 'varav det framgår', 'what shows it'),
      returned: textOption('DAY', 'palautui', 'kom i retur', 'came back on'),
      reason: textOption('TEXT', 'miksi palautui', 'varför det kom i retur', 'why it came back'),
    },
    run: markService,
  },
]

async function listService(call: Call): Promise<Outcome> {
  const service = await call.service()
  const meeting = call.option('meeting')
  const answer = await service.call(call.actor, 'service.list', {
    open: call.flag('open'),
    ...(meeting === undefined ? {} : { meetingId: asId(meeting) }),
  })
  if (!answer.ok) return answer
  const lines = answer.value.map((row) => rowLine(row, call))
  return { ok: true, json: answer.value, lines: lines.length === 0 ? [NOTHING[call.language]] : lines }
}

const NOTHING = {
  fi: 'Ei tiedoksi annettavaa.',
  sv: 'Inget att delge.',
  en: 'Nothing to serve.',
}

/** `§ 3  Järviranta Valmennus Oy  served  sent 20.11.2026 post  → 11.12.2026`. */
function rowLine(row: ServiceRow, call: Call): string {
  const { itemId, bodyName, section, recipient, role, lastDay } = row
  return [
    itemId,
    `${inLanguage(bodyName, call)} § ${section}`,
    recipient,
    role,
    stateText(row),
    ...(lastDay === null ? [] : [`→ ${formatDate(lastDay)}`]),
  ].join('  ')
}

function stateText({ dispatch }: ServiceRow): string {
  if (dispatch === null) return '–'
  const { state, way } = dispatch
  switch (state.state) {
    case 'prepared':
      return `prepared ${formatDate(state.preparedOn)} ${way}`
    case 'sent': {
      const received = state.receivedOn === null ? '' : ` (${formatDate(state.receivedOn)})`
      return `sent ${formatDate(state.sentOn)} ${way}${received}`
    }
    case 'returned':
      return `returned ${formatDate(state.returnedOn)}: ${state.reason}`
  }
}

async function prepareService(call: Call): Promise<Outcome> {
  const way = readWord(call, 'way', DISPATCH_WAYS)
  if (!way.ok) return way
  const sentOn = readDay(call, 'sent')
  if (!sentOn.ok) return sentOn
  const service = await call.service()
  const answer = await service.call(call.actor, 'service.prepare', {
    itemId: asId<ItemId>(call.operands[0] ?? ''),
    sentOn: sentOn.value,
    recipients: [{ ...addressee(call), way: way.value }],
  })
  if (!answer.ok) return answer
  const files = await savePapers(call, answer.value.papers)
  if (!files.ok) return files
  return { ok: true, json: { files: files.value, rows: answer.value.rows }, lines: files.value }
}

const addressee = (call: Call) => ({
  recipient: call.option('recipient') ?? '',
  address: [...call.optionList('address')],
  email: call.option('email') ?? null,
  language: call.option('language') === 'sv' ? ('sv' as const) : ('fi' as const),
  isAuthority: call.flag('to-authority'),
})

async function savePapers(
  call: Call,
  papers: readonly ServicePaper[],
): Promise<Result<readonly string[], AppFailure>> {
  const files: string[] = []
  for (const { name, bytes } of papers) {
    const file = path.join(call.option('to') ?? '.', name)
    const saved = await writeFileSafely(file, bytes)
    if (!saved.ok) return saved
    files.push(file)
  }
  return ok(files)
}

async function markService(call: Call): Promise<Outcome> {
  const mark = call.option('returned') === undefined ? readSending(call) : readReturn(call)
  if (!mark.ok) return mark
  const service = await call.service()
  const answer = await service.call(call.actor, 'service.mark', {
    itemId: asId<ItemId>(call.operands[0] ?? ''),
    recipient: call.option('recipient') ?? '',
    mark: mark.value,
  })
  return answer.ok ? { ok: true, json: answer.value, lines: [rowLine(answer.value, call)] } : answer
}

type Mark = MethodInput<'service.mark'>['mark']

function readReturn(call: Call): Result<Mark, AppFailure> {
  const returnedOn = readDay(call, 'returned')
  if (!returnedOn.ok) return returnedOn
  return ok({ kind: 'returned', returnedOn: returnedOn.value, reason: call.option('reason') ?? '' })
}

function readSending(call: Call): Result<Mark, AppFailure> {
  const way = readWord(call, 'way', DISPATCH_WAYS)
  if (!way.ok) return way
  const sentOn = readDay(call, 'sent')
  if (!sentOn.ok) return sentOn
  const receivedOn = readOptionalDay(call, 'received')
  if (!receivedOn.ok) return receivedOn
  return ok({
    kind: 'sent',
    way: way.value,
    sentOn: sentOn.value,
    isAuthority: call.flag('to-authority'),
    receivedOn: receivedOn.value,
    evidence: call.option('evidence') ?? null,
  })
}
