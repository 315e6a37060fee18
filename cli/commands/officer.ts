import type { OfficerRow } from '../../api/contract/officer.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { type IsoDate, formatDate } from '../../core/calendar/day.ts'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import { CLAUSE_KINDS, type ClauseKind, isClauseKind } from '../../core/template/clauseKinds.ts'
import type { Service } from '../../service/service.ts'
import type { Call, Command, OptionSpec, Outcome } from '../command.ts'
import { inLanguage, readDay, textOption } from './appealOptions.ts'
import { DOCUMENT_OPTIONS, saveDocument } from './saveDocument.ts'

const many = (option: OptionSpec): OptionSpec => ({ ...option, multiple: true })

const ORGANISATION = textOption('ID', 'organisaatio', 'organisation', 'organisation')

export const officerCommands: readonly Command[] = [
  {
    noun: 'officer',
    verb: 'decide',
    summary: {
      fi: 'Tee viranhaltijapäätös: se saa viranhaltijan seuraavan pykälän',
      sv: 'Fatta ett tjänsteinnehavarbeslut: det får tjänsteinnehavarens följande paragraf',
      en: "Make an officer's decision: it gets the officer's next §",
    },
    operands: 'TITLE',
    operandCount: [1, 1],
    options: {
      organisation: ORGANISATION,
      officer: textOption('ID', 'viranhaltija', 'tjänsteinnehavare', 'officer'),
      body: textOption(
        'ID',
        'toimielin, jonka alainen viranhaltija on (oletus: se, jossa hän esittelee)',
        'organ som tjänsteinnehavaren lyder under (förval: där denne föredrar)',
        'body over the officer (default: the one they present to)',
      ),
      case: many(textOption('ID', 'asian tunnus', 'ärendets beteckning', 'id of the case')),
      grounds: many(
        textOption('TEXT', 'perustelukappale', 'stycke i motiveringen', 'a paragraph of grounds'),
      ),
      clause: many(
        textOption('KIND:TEXT', 'ratkaisu lajeineen', 'avgörande med art', 'a clause with its kind'),
      ),
      served: many(textOption('NAME', 'asianosainen', 'part', 'party')),
      informed: many(textOption('NAME', 'tiedoksi', 'för kännedom', 'for information')),
      on: textOption('DAY', 'päätöspäivä', 'beslutsdag', 'day of the decision'),
    },
    run: decide,
  },
  {
    noun: 'officer',
    verb: 'list',
    summary: {
      fi: 'Luettele viranhaltijapäätökset otto-oikeutta varten',
      sv: 'Lista tjänsteinnehavarbesluten för övertagningsrätten',
      en: "List the officers' decisions for the taking-up right",
    },
    operands: '',
    operandCount: [0, 0],
    options: {
      organisation: ORGANISATION,
      body: textOption(
        'ID',
        'vain tämän toimielimen alaiset',
        'bara under detta organ',
        'only under this body',
      ),
      unlisted: {
        type: 'boolean',
        help: {
          fi: 'vain ne, joista toimielimelle ei ole kerrottu',
          sv: 'bara sådana som organet inte har fått veta om',
          en: 'only those that the body has not been told of',
        },
      },
    },
    run: list,
  },
  {
    noun: 'officer',
    verb: 'publish',
    summary: {
      fi: 'Merkitse viranhaltijapäätös julkaistuksi verkossa: kunnan jäsenten aika alkaa',
      sv: 'Anteckna beslutet som publicerat på nätet: kommunmedlemmarnas tid börjar',
      en: "Mark the decision as published on the net: the members' time begins",
    },
    operands: 'ITEM',
    operandCount: [1, 1],
    options: { on: textOption('DAY', 'julkaisupäivä', 'publiceringsdag', 'day of publication') },
    run: publish,
  },
  {
    noun: 'officer',
    verb: 'export',
    summary: {
      fi: 'Kirjoita viranhaltijapäätös muutoksenhakuohjeineen tiedostoon',
      sv: 'Skriv beslutet med anvisningar för sökande av ändring till en fil',
      en: 'Write the decision with its appeal instructions to a file',
    },
    operands: 'ITEM',
    operandCount: [1, 1],
    options: DOCUMENT_OPTIONS,
    run: async (call) => {
      const service = await call.service()
      const itemId = asId<ItemId>(call.operands[0] ?? '')
      return saveDocument(call, (target) =>
        service.call(call.actor, 'document.officerDecision', { itemId, ...target }),
      )
    },
  },
]

async function decide(call: Call): Promise<Outcome> {
  const decidedOn = readDay(call, 'on')
  if (!decidedOn.ok) return decidedOn
  const service = await call.service()
  const drafted = await draft(call, service)
  if (!drafted.ok) return drafted
  return answered(call, service, drafted.value, decidedOn.value)
}

async function draft(call: Call, service: Service): Promise<Result<ItemId, AppFailure>> {
  const clauses = call.optionList('clause').map(readClause)
  const unknown = clauses.find(({ kind }) => kind === null)
  if (unknown !== undefined)
    return fail({ code: 'appeal/unknown-word', option: 'clause', text: unknown.text, known: CLAUSE_KINDS })
  const body = call.option('body')
  const drafted = await service.call(call.actor, 'officer.draft', {
    organisationId: asId(call.option('organisation') ?? ''),
    personId: asId(call.option('officer') ?? ''),
    ...(body === undefined ? {} : { reviewBody: asId(body) }),
    caseIds: call.optionList('case').map((id) => asId(id)),
    language: call.language === 'sv' ? 'sv' : 'fi',
    title: call.operands[0] ?? '',
    grounds: [...call.optionList('grounds')],
    clauses: clauses.flatMap(({ kind, text }) => (kind === null ? [] : [{ kind, text }])),
    served: [...call.optionList('served')],
    informed: [...call.optionList('informed')],
  })
  return drafted.ok ? ok(drafted.value.itemId) : drafted
}

/** `COMMIT_FUNDING:Myönnän …`; `kind` `null`: the word before the colon is no kind. */
function readClause(given: string): { readonly kind: ClauseKind | null; readonly text: string } {
  const colon = given.indexOf(':')
  const kind = given.slice(0, Math.max(colon, 0)).trim()
  return isClauseKind(kind) ? { kind, text: given.slice(colon + 1).trim() } : { kind: null, text: given }
}

async function answered(call: Call, service: Service, itemId: ItemId, decidedOn: IsoDate): Promise<Outcome> {
  const decided = await service.call(call.actor, 'officer.decide', { itemId, decidedOn })
  return decided.ok ? { ok: true, json: decided.value, lines: rowLines(decided.value, call) } : decided
}

async function list(call: Call): Promise<Outcome> {
  const service = await call.service()
  const body = call.option('body')
  const answer = await service.call(call.actor, 'officer.list', {
    organisationId: asId(call.option('organisation') ?? ''),
    unlisted: call.flag('unlisted'),
    ...(body === undefined ? {} : { bodyId: asId(body) }),
  })
  if (!answer.ok) return answer
  const lines = answer.value.flatMap((row) => rowLines(row, call))
  return { ok: true, json: answer.value, lines: lines.length === 0 ? [NONE[call.language]] : lines }
}

async function publish(call: Call): Promise<Outcome> {
  const publishedOn = readDay(call, 'on')
  if (!publishedOn.ok) return publishedOn
  const service = await call.service()
  const itemId = asId<ItemId>(call.operands[0] ?? '')
  const answer = await service.call(call.actor, 'officer.publish', { itemId, publishedOn: publishedOn.value })
  return answer.ok ? { ok: true, json: answer.value, lines: rowLines(answer.value, call) } : answer
}

const NONE = {
  fi: 'Viranhaltijapäätöksiä ei ole.',
  sv: 'Det finns inga tjänsteinnehavarbeslut.',
  en: "There are no officers' decisions.",
}

/** KuntaL 140.2 §: an unpublished one never ends for the members. */
const UNPUBLISHED = {
  fi: 'Ei julkaistu verkossa: kunnan jäsenten muutoksenhakuaika ei ala (kuntalaki 140 § 2 mom.).',
  sv: 'Inte publicerat på nätet: kommunmedlemmarnas tid börjar inte (140 § 2 mom. i kommunallagen).',
  en: "Not published: the members' time to appeal does not start (Local Government Act, section 140.2).",
}

function rowLines(row: OfficerRow, call: Call): readonly string[] {
  const { item, decision, officer, takingUpUntil, membersWait } = row
  const title = officer.title === null ? '' : `${inLanguage(officer.title, call)} `
  const line = [
    item.itemId,
    `${title}${officer.name} § ${decision.section}`,
    formatDate(decision.decidedOn),
    item.text.title,
    ...(takingUpUntil === null ? [] : [`→ ${formatDate(takingUpUntil)}`]),
  ].join('  ')
  return membersWait ? [line, `  ${UNPUBLISHED[call.language]}`] : [line]
}
