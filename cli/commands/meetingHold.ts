import { type MethodInput, contract } from '../../api/contract/index.ts'
import type { MeetingView } from '../../api/contract/meetingRoom.ts'
import { readBytes } from '../../adapters/system/readBytes.ts'
import { writeFileSafely } from '../../adapters/system/files.ts'
import { type MeetingId, asId } from '../../core/shared/ids.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { textOption } from './appealOptions.ts'
import { meetingLines } from './meetingShow.ts'

/** The meeting itself: written down from a file, or carried to another computer. */
export const meetingHoldCommands: readonly Command[] = [
  {
    noun: 'meeting',
    verb: 'hold',
    summary: {
      fi: 'Kirjaa pidetty kokous tiedostosta: tapahtumat järjestyksessä, tai läsnäolo ja ratkaisut',
      sv: 'Anteckna ett hållet sammanträde ur en fil: händelserna i ordning, eller närvaro och avgöranden',
      en: 'Record a held meeting from a file: what happened in order, or attendance and rulings',
    },
    operands: 'MEETING FILE.json',
    operandCount: [2, 2],
    options: {},
    run: holdFromFile,
  },
  {
    noun: 'meeting',
    verb: 'carry',
    summary: {
      fi: 'Vie kesken oleva kokous tiedostona toiselle koneelle, tai jatka tuodusta (--from)',
      sv: 'Ta ett pågående sammanträde som fil till en annan dator, eller fortsätt från en fil (--from)',
      en: 'Take a meeting that is on to another computer as a file, or go on from one (--from)',
    },
    operands: '[MEETING]',
    operandCount: [0, 1],
    options: {
      to: textOption(
        'FILE',
        'kirjoitettava siirtotiedosto',
        'överföringsfil som skrivs',
        'hand-over file to write',
      ),
      from: textOption(
        'FILE',
        'luettava siirtotiedosto',
        'överföringsfil som läses',
        'hand-over file to read',
      ),
    },
    run: carryMeeting,
  },
]

async function holdFromFile(call: Call): Promise<Outcome> {
  const [meeting = '', file = ''] = call.operands
  const meetingId = asId<MeetingId>(meeting)
  const service = await call.service()
  const view = await service.call(call.actor, 'meeting.show', { meetingId })
  if (!view.ok) return view
  const told = await readJson(file)
  if (!told.ok) return told
  const input = readHolding(withItemIds(told.value, view.value), meeting)
  if (!input.ok) return input
  const held = await service.call(call.actor, 'meeting.hold', input.value)
  if (!held.ok) return held
  const after = await service.call(call.actor, 'meeting.show', { meetingId })
  return after.ok ? { ok: true, json: held.value, lines: meetingLines(after.value, call) } : after
}

function readHolding(told: unknown, meetingId: string): Result<MethodInput<'meeting.hold'>, AppFailure> {
  const fields = typeof told === 'object' && told !== null ? told : {}
  const input = contract['meeting.hold'].input.safeParse({ ...fields, meetingId })
  if (input.success) return ok(input.data)
  const [issue] = input.error.issues
  const where = issue?.path.map(String).join('.') ?? ''
  return fail({ code: 'api/bad-input', method: 'meeting.hold', where, problem: issue?.message ?? '' })
}

async function readJson(file: string): Promise<Result<unknown, AppFailure>> {
  const bytes = await readBytes(file)
  if (!bytes.ok) return bytes
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes.value)))
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return fail({ code: 'api/bad-input', method: 'meeting.hold', where: file, problem })
  }
}

/** In the file an item may be said by its agenda number (`"item": 3`) instead of its id. */
function withItemIds(value: unknown, view: MeetingView): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withItemIds(one, view))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, own]: readonly [string, unknown]) => {
    if (name !== 'item') return [name, withItemIds(own, view)]
    return ['itemId', view.items.find(({ agendaNo }) => agendaNo === own)?.item.itemId ?? own]
  })
  return Object.fromEntries(fields)
}

async function carryMeeting(call: Call): Promise<Outcome> {
  const service = await call.service()
  const from = call.option('from')
  if (from !== undefined) {
    const bytes = await readBytes(from)
    if (!bytes.ok) return bytes
    const taken = await service.call(call.actor, 'meeting.takeOver', { file: bytes.value })
    if (!taken.ok) return taken
    const { meetingId, added, lastAt } = taken.value
    return { ok: true, json: taken.value, lines: [`${meetingId}  +${added}  ${lastAt ?? '–'}`] }
  }
  const made = await service.call(call.actor, 'meeting.handOver', { meetingId: asId(call.operands[0] ?? '') })
  if (!made.ok) return made
  const file = call.option('to') ?? made.value.name
  const saved = await writeFileSafely(file, made.value.bytes)
  if (!saved.ok) return saved
  return { ok: true, json: { file, sha256: made.value.sha256 }, lines: [`${file}  ${made.value.sha256}`] }
}
