import type { MethodInput } from '../../api/contract/index.ts'
import type { ClauseRoute } from '../../core/appeal/route.ts'
import { type BodyId, type OrganisationId, asId } from '../../core/shared/ids.ts'
import { blocksToLines } from '../../core/shared/text.ts'
import type { Call, Command, OptionSpec, Outcome } from '../command.ts'

/** What else bears on a route; the same options for a route and for its instruction. */
export const CONTEXT_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  decided: {
    type: 'string',
    placeholder: 'DAY',
    help: {
      fi: 'päätöspäivä: ratkaisee sovellettavan lain',
      sv: 'beslutsdag: avgör vilken lag som tillämpas',
      en: 'day of the decision: decides which act applies',
    },
  },
  oikaisuvaatimus: {
    type: 'boolean',
    help: {
      fi: 'päätös annetaan oikaisuvaatimuksen johdosta',
      sv: 'beslutet ges med anledning av en begäran om omprövning',
      en: 'the decision answers an oikaisuvaatimus',
    },
  },
  procurement: {
    type: 'string',
    placeholder: 'KIND',
    help: {
      fi: 'hankinnan laji, esim. goodsOrServices; arvo valitsimella --value',
      sv: 'slag av upphandling, t.ex. goodsOrServices; värdet med --value',
      en: 'kind of procurement, e.g. goodsOrServices; its value with --value',
    },
  },
  value: {
    type: 'string',
    placeholder: 'EUROS',
    help: {
      fi: 'hankinnan arvo ilman arvonlisäveroa',
      sv: 'upphandlingens värde utan mervärdesskatt',
      en: 'value of the procurement without VAT',
    },
  },
  'collective-agreement': {
    type: 'boolean',
    help: {
      fi: 'asia voidaan saattaa työtuomioistuimeen',
      sv: 'saken kan föras till arbetsdomstolen',
      en: 'the matter can be taken to the labour court',
    },
  },
  'special-law': {
    type: 'string',
    placeholder: 'PROVISION',
    help: {
      fi: 'säännös, joka antaa hallintovalituksen',
      sv: 'bestämmelse som ger förvaltningsbesvär',
      en: 'provision that gives hallintovalitus',
    },
  },
  'special-law-sv': {
    type: 'string',
    placeholder: 'PROVISION',
    help: {
      fi: 'sama säännös ruotsiksi',
      sv: 'samma bestämmelse på svenska',
      en: 'the same provision in Swedish',
    },
  },
}

const clause: OptionSpec = {
  type: 'string',
  multiple: true,
  placeholder: 'KIND',
  help: {
    fi: 'kohdan laji, esim. PARTICIPATE; useita järjestyksessä',
    sv: 'punktens slag, t.ex. PARTICIPATE; flera i ordning',
    en: 'kind of a clause, e.g. PARTICIPATE; several in order',
  },
}

export const routeCommands: readonly Command[] = [
  {
    noun: 'route',
    verb: 'show',
    summary: {
      fi: 'Näytä päätöksen kohtien muutoksenhakutiet',
      sv: 'Visa vägarna för ändringssökande för beslutets punkter',
      en: 'Show the appeal route of each clause of a decision',
    },
    operands: 'KIND…',
    operandCount: [0, Number.MAX_SAFE_INTEGER],
    options: {
      body: {
        type: 'string',
        placeholder: 'KIND',
        help: {
          fi: 'päättäjä: council, board, committee, division tai officer',
          sv: 'beslutsfattare: council, board, committee, division eller officer',
          en: 'who decides: council, board, committee, division or officer',
        },
      },
      clause,
      ...CONTEXT_OPTIONS,
    },
    run: async (call) => showRoutes(call),
  },
  {
    noun: 'route',
    verb: 'instruction',
    summary: {
      fi: 'Näytä muutoksenhakuohje yhdelle päätökselle',
      sv: 'Visa anvisningen för ändringssökande för ett beslut',
      en: 'Show the appeal instruction of one decision',
    },
    operands: '',
    operandCount: [0, 0],
    options: {
      organisation: {
        type: 'string',
        placeholder: 'ID',
        help: { fi: 'organisaatio', sv: 'organisation', en: 'organisation' },
      },
      body: {
        type: 'string',
        placeholder: 'ID',
        help: { fi: 'toimielimen tunnus', sv: 'organets beteckning', en: 'id of the body' },
      },
      clause,
      ...CONTEXT_OPTIONS,
      section: {
        type: 'string',
        placeholder: 'N',
        help: { fi: 'pykälän numero', sv: 'paragrafens nummer', en: 'number of the section' },
      },
      'case-number': {
        type: 'string',
        help: { fi: 'asianumero', sv: 'ärendenummer', en: 'case number' },
      },
      published: {
        type: 'string',
        placeholder: 'DAY',
        help: {
          fi: 'julkaisupäivä; ilman sitä ohje on pöytäkirjaan',
          sv: 'publiceringsdag; utan den är anvisningen för protokollet',
          en: 'day of publication; without it the form is for minutes',
        },
      },
      'contact-name': {
        type: 'string',
        help: { fi: 'lisätietojen antaja', sv: 'den som ger upplysningar', en: 'who gives information' },
      },
      'contact-email': {
        type: 'string',
        help: { fi: 'hänen sähköpostinsa', sv: 'hens e-post', en: 'their e-mail' },
      },
    },
    run: async (call) => showInstruction(call),
  },
]

export const contextOf = (call: Call): MethodInput<'route.show'>['context'] => {
  const kind = call.option('procurement')
  const provision = call.option('special-law')
  return {
    decided: call.option('decided') ?? null,
    decidesOnOikaisuvaatimus: call.flag('oikaisuvaatimus'),
    collectiveAgreement: call.flag('collective-agreement'),
    procurement: kind === undefined ? null : { kind, value: call.option('value') ?? '' },
    specialLaw:
      provision === undefined ? null : { fi: provision, sv: call.option('special-law-sv') ?? provision },
  }
}

async function showRoutes(call: Call): Promise<Outcome> {
  const service = await call.service()
  const answer = await service.call(call.actor, 'route.show', {
    body: call.option('body') ?? '',
    clauses: [...call.optionList('clause'), ...call.operands],
    context: contextOf(call),
  })
  return answer.ok ? routesOutcome(answer.value, call) : answer
}

export function routesOutcome(routes: readonly ClauseRoute[], call: Call): Outcome {
  const rows = routes.map((route) => routeRow(route, call))
  const lines = rows.map(
    ({ clause, kind, route, provision, reason, warning }) =>
      `${clause}  ${kind ?? '–'}  ${route}  ${provision}. ${reason}${warning === null ? '' : ` ${warning}`}`,
  )
  return { ok: true, json: rows, lines }
}

/** A route in the words of the caller's language (English callers get Finnish: the words are of the law). */
function routeRow(route: ClauseRoute, { language }: Call) {
  const inWords = language === 'sv' ? 'sv' : 'fi'
  return {
    clause: route.n,
    kind: route.kind,
    route: route.route,
    provision: route.provision[inWords],
    reason: route.explanation[inWords],
    warning: route.warning?.[inWords] ?? null,
    reasonCode: route.reason,
    follows: route.follows,
    reviewedBy: route.reviewedBy,
  }
}

async function showInstruction(call: Call): Promise<Outcome> {
  const word = (name: string): string => call.option(name) ?? ''
  const service = await call.service()
  const answer = await service.call(call.actor, 'instruction.show', {
    organisation: asId<OrganisationId>(word('organisation')),
    body: asId<BodyId>(word('body')),
    clause: word('clause'),
    language: call.language === 'sv' ? 'sv' : 'fi',
    context: contextOf(call),
    section: Number(call.option('section')),
    caseNumber: call.option('case-number') ?? null,
    published: call.option('published') ?? null,
    contact:
      word('contact-name') === '' ? null : { name: word('contact-name'), email: word('contact-email') },
  })
  if (!answer.ok) return answer
  const { heading, blocks } = answer.value
  return { ok: true, json: answer.value, lines: [heading, '', ...blocksToLines(blocks)] }
}
