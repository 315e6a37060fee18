import type { MinutesView } from '../../api/contract/minutes.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { explainMeetingFinding } from '../../api/findings/meeting.ts'
import { writeFileSafely } from '../../adapters/system/files.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { type SectionLedger, indexByTitle } from '../../core/decision/sectionLedger.ts'
import { INSPECTION_WAYS } from '../../core/meeting/minutes.ts'
import { type MeetingId, asId } from '../../core/shared/ids.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Service } from '../../service/service.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { inLanguage, readOptionalDay, readWord, textOption } from './appealOptions.ts'

const options: Command['options'] = {
  freeze: {
    type: 'boolean',
    help: {
      fi: 'jäädytä: nämä tavut tarkastetaan ja allekirjoitetaan (--to FILE.docx)',
      sv: 'frys: dessa byte justeras och undertecknas (--to FILE.docx)',
      en: 'freeze: these bytes are inspected and signed (--to FILE.docx)',
    },
  },
  to: textOption(
    'FILE',
    'tallenna jäädytetty Word-tiedosto',
    'spara den frysta Word-filen',
    'save the frozen Word file',
  ),
  due: textOption('DAY', 'tarkastettava viimeistään', 'justeras senast', 'to be inspected by'),
  reopen: textOption('REASON', 'avaa jäädytetty korjattavaksi', 'öppna för rättelse', 'open to be put right'),
  way: textOption(
    'WAY',
    `tarkastustapa: ${INSPECTION_WAYS.join(', ')}`,
    `justeringssätt: ${INSPECTION_WAYS.join(', ')}`,
    `way of inspection: ${INSPECTION_WAYS.join(', ')}`,
  ),
  inspect: textOption(
    'PERSON',
    'tarkastaja on hyväksynyt; ”body”: toimielin itse',
    'justeraren har godkänt; ”body”: organet självt',
    'an inspector found them right; "body": the body itself',
  ),
  evidence: textOption(
    'TEXT',
    'mistä hyväksyntä näkyy',
    'var godkännandet syns',
    'where the acceptance can be seen',
  ),
  on: textOption('DAY', 'päivä (oletus: tänään)', 'dag (förval: i dag)', 'day (default: today)'),
  remark: textOption(
    'TEXT',
    'tarkastajan huomautus (--by)',
    'justerarens anmärkning (--by)',
    "an inspector's remark (--by)",
  ),
  by: textOption('PERSON', 'kuka huomauttaa', 'vem anmärker', 'who remarks'),
  section: textOption('N', 'huomautuksen pykälä', 'anmärkningens paragraf', 'the § of the remark'),
  answer: textOption('REMARK', 'vastaa huomautukseen', 'svara på anmärkningen', 'answer a remark'),
  corrected: textOption('TEXT', 'vastaus: korjataan', 'svar: rättas', 'answer: put right'),
  kept: textOption('TEXT', 'vastaus: pysyy ennallaan', 'svar: står kvar', 'answer: stays as it is'),
  ready: {
    type: 'boolean',
    help: { fi: 'merkitse julkaistavaksi', sv: 'märk klart för publicering', en: 'mark ready to publish' },
  },
  index: {
    type: 'boolean',
    help: {
      fi: 'vuoden §-luettelo ja hakemisto',
      sv: 'årets §-förteckning och register',
      en: "the year's § ledger and index",
    },
  },
}

export const meetingMinutesCommands: readonly Command[] = [
  {
    noun: 'meeting',
    verb: 'minutes',
    summary: {
      fi: 'Näytä pöytäkirjan tila tai vie sitä eteenpäin: jäädytys, tarkastus, huomautukset, julkaistavaksi',
      sv: 'Visa protokollets läge eller för det vidare: frysning, justering, anmärkningar, klart att publicera',
      en: 'Show the state of the minutes or take them on: freezing, inspection, remarks, ready to publish',
    },
    operands: 'MEETING',
    operandCount: [1, 1],
    options,
    run: async (call) => {
      const service = await call.service()
      if (call.flag('index')) return showLedger(call, service)
      if (call.flag('freeze')) return freeze(call, service)
      const view = await takeStep(call, service)
      return view.ok ? shown(view.value, call) : view
    },
  },
]

type View = Promise<Result<MinutesView, AppFailure>>

const meetingOf = (call: Call): MeetingId => asId<MeetingId>(call.operands[0] ?? '')

/** The step that the options say; none: only a look. */
async function takeStep(call: Call, service: Service): View {
  const meetingId = meetingOf(call)
  const reason = call.option('reopen')
  if (reason !== undefined) return service.call(call.actor, 'minutes.thaw', { meetingId, reason })
  if (call.option('way') !== undefined) return setWay(call, service)
  if (call.option('inspect') !== undefined) return inspect(call, service)
  if (call.option('remark') !== undefined) return remark(call, service)
  if (call.option('answer') !== undefined) return answer(call, service)
  if (call.flag('ready')) return service.call(call.actor, 'minutes.ready', { meetingId })
  return service.call(call.actor, 'minutes.show', { meetingId })
}

async function freeze(call: Call, service: Service): Promise<Outcome> {
  const dueOn = readOptionalDay(call, 'due')
  if (!dueOn.ok) return dueOn
  const input = { meetingId: meetingOf(call), dueOn: dueOn.value }
  const frozen = await service.call(call.actor, 'minutes.freeze', input)
  if (!frozen.ok) return frozen
  const { view, document } = frozen.value
  const file = call.option('to')
  const saved = file === undefined ? ok(null) : await writeFileSafely(file, document.bytes)
  if (!saved.ok) return saved
  const { record, sha256 } = document
  const json = { view, record, sha256 }
  return {
    ok: true,
    json,
    lines: [`${record.documentId}  v${record.version}  ${sha256}`, ...viewLines(view, call)],
  }
}

async function setWay(call: Call, service: Service): View {
  const way = readWord(call, 'way', INSPECTION_WAYS)
  return way.ok
    ? service.call(call.actor, 'minutes.setWay', { meetingId: meetingOf(call), way: way.value })
    : way
}

async function inspect(call: Call, service: Service): View {
  const meetingId = meetingOf(call)
  const on = readOptionalDay(call, 'on')
  if (!on.ok) return on
  const now = await service.call(call.actor, 'minutes.show', { meetingId })
  if (!now.ok) return now
  const who = call.option('inspect') ?? ''
  return service.call(call.actor, 'minutes.inspect', {
    meetingId,
    personId: who === 'body' ? null : asId(who),
    inspectedOn: on.value ?? now.value.today,
    evidence: call.option('evidence') ?? '',
  })
}

const remark = (call: Call, service: Service): View => {
  const section = call.option('section')
  return service.call(call.actor, 'minutes.remark', {
    meetingId: meetingOf(call),
    by: asId(call.option('by') ?? ''),
    section: section === undefined ? null : Number(section),
    text: call.option('remark') ?? '',
  })
}

const answer = (call: Call, service: Service): View => {
  const corrected = call.option('corrected')
  return service.call(call.actor, 'minutes.answer', {
    meetingId: meetingOf(call),
    remarkId: asId(call.option('answer') ?? ''),
    kind: corrected === undefined ? 'kept' : 'corrected',
    text: corrected ?? call.option('kept') ?? '',
  })
}

/** Exit 1 when something keeps the minutes from being frozen. */
const shown = (view: MinutesView, call: Call): Outcome => ({
  ok: true,
  json: view,
  lines: viewLines(view, call),
  exit: view.findings.some(({ level }) => level === 'error') ? 1 : 0,
})

function viewLines(view: MinutesView, call: Call): readonly string[] {
  const { minutes, meeting, bodyName, inspectors, signers, findings } = view
  return [
    `${inLanguage(bodyName, call)} ${meeting.number ?? '–'}/${meeting.year}  ${minutes.state}  ${minutes.way}`,
    ...inspectors.map(({ personId, name }) => {
      const inspection = minutes.inspections.find((one) => one.personId === personId)
      return `${name}  ${inspection === undefined ? '–' : `${formatDate(inspection.inspectedOn)}, ${inspection.evidence}`}`
    }),
    ...signers.map(({ signer, state }) => `${signer.role}  ${signer.name}  ${state}`),
    ...minutes.remarks.map(
      ({ remarkId, section, text, answer: given }) =>
        `${remarkId}  ${section === null ? '' : `§ ${section}  `}${text}${given === null ? '' : ` → ${given.text}`}`,
    ),
    ...findings.map((finding) => {
      const { title, text } = explainMeetingFinding(finding, call.language)
      const section = finding.section === null ? '' : `§ ${finding.section}  `
      return `${finding.level === 'error' ? '✗' : '!'} ${section}${title}: ${text}`
    }),
  ]
}

async function showLedger(call: Call, service: Service): Promise<Outcome> {
  const view = await service.call(call.actor, 'meeting.show', { meetingId: meetingOf(call) })
  if (!view.ok) return view
  const { organisationId, bodyId, year } = view.value.meeting
  const ledger = await service.call(call.actor, 'section.ledger', { organisationId, bodyId, year })
  return ledger.ok ? { ok: true, json: ledger.value, lines: ledgerLines(ledger.value, call) } : ledger
}

const GAP = { fi: 'ei selitystä', sv: 'ingen förklaring', en: 'not explained' }

const ledgerLines = (ledger: SectionLedger, call: Call): readonly string[] => [
  ...ledger.sections.map(({ section, handledOn, title, outcome }) =>
    [`§ ${section}`, formatDate(handledOn), title, outcome ?? '–'].join('  '),
  ),
  ...ledger.gaps.map(({ first, last, note }) =>
    [`§ ${first === last ? first : `${first}–${last}`}`, note ?? GAP[call.language]].join('  '),
  ),
  '',
  ...indexByTitle(ledger).map(({ title, section, handledOn }) =>
    [title, `§ ${section}`, formatDate(handledOn)].join('  '),
  ),
]
