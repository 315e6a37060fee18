import type { CaseFilter, CaseSort, FacetKind, SavedSearch, SearchPage } from '../../api/casefile.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { WordLanguage, Words } from '../../api/words.ts'
import { type Result, all, fail, ok } from '../../core/shared/result.ts'
import type { Call, Command, OptionSpec, Outcome } from '../command.ts'
import { stateName } from './case.ts'

const FACETS: readonly FacetKind[] = [
  'organisation',
  'state',
  'class',
  'year',
  'publicity',
  'responsible',
  'body',
  'person',
]

const SORTS: readonly CaseSort[] = ['newest', 'number', 'title']

const pageOptions: Readonly<Record<string, OptionSpec>> = {
  filter: {
    type: 'string',
    multiple: true,
    placeholder: 'KIND=VALUE',
    help: {
      fi: `rajaa (voi toistaa): ${FACETS.join(', ')}`,
      sv: `avgränsa (kan upprepas): ${FACETS.join(', ')}`,
      en: `narrow (may be repeated): ${FACETS.join(', ')}`,
    },
  },
  sort: {
    type: 'string',
    placeholder: SORTS.join('|'),
    help: { fi: 'järjestys (oletus: newest)', sv: 'ordning (förval: newest)', en: 'order (default: newest)' },
  },
  limit: {
    type: 'string',
    placeholder: 'N',
    help: { fi: 'rivejä (oletus: 50)', sv: 'rader (förval: 50)', en: 'rows (default: 50)' },
  },
  after: {
    type: 'string',
    placeholder: 'CURSOR',
    help: {
      fi: 'seuraava sivu: edellisen tulosteen next',
      sv: 'följande sida: next i föregående utskrift',
      en: 'next page: next of the output before',
    },
  },
}

const counts: OptionSpec = {
  type: 'string',
  placeholder: 'KIND',
  help: {
    fi: 'näytä asioiden sijasta, montako kullakin arvolla on',
    sv: 'visa i stället hur många varje värde har',
    en: 'show how many cases each value has instead',
  },
}

export const caseSearchCommands: readonly Command[] = [
  {
    noun: 'case',
    verb: 'list',
    summary: {
      fi: 'Luettele asiat, uusin ensin',
      sv: 'Lista ärendena, nyast först',
      en: 'List the cases, newest first',
    },
    operands: '',
    operandCount: [0, 0],
    options: { ...pageOptions, counts },
    run: (call) => answerQuery(call, {}),
  },
  {
    noun: 'case',
    verb: 'search',
    summary: {
      fi: 'Etsi asioita: nimen, numeron, asiakohtien tekstin ja ihmisten sanoilla, taivutettuinakin',
      sv: 'Sök ärenden: ord i rubrik, nummer, ärendepunkternas text och namn, även böjda',
      en: 'Search cases by words of title, number, items and people, inflected ones too',
    },
    operands: '[WORDS…]',
    operandCount: [0, 50],
    options: {
      ...pageOptions,
      counts,
      save: {
        type: 'string',
        placeholder: 'NAME',
        help: {
          fi: 'tallenna haku nimellä',
          sv: 'spara sökningen med namn',
          en: 'save the search by a name',
        },
      },
      saved: {
        type: 'string',
        placeholder: 'NAME',
        help: { fi: 'tee tallennettu haku', sv: 'gör en sparad sökning', en: 'run a saved search' },
      },
    },
    run: searchCases,
  },
  {
    noun: 'case',
    verb: 'searches',
    summary: {
      fi: 'Luettele tallennetut hakusi, tai poista yksi',
      sv: 'Lista dina sparade sökningar, eller ta bort en',
      en: 'List your saved searches, or remove one',
    },
    operands: '',
    operandCount: [0, 0],
    options: {
      remove: {
        type: 'string',
        placeholder: 'NAME',
        help: { fi: 'poista tämä', sv: 'ta bort denna', en: 'remove this one' },
      },
    },
    run: listSearches,
  },
  {
    noun: 'case',
    verb: 'classes',
    summary: {
      fi: 'Etsi tehtäväluokkia koodilla tai sanoilla',
      sv: 'Sök uppgiftsklasser med kod eller ord',
      en: 'Find task classes by code or words',
    },
    operands: '[TEXT]',
    operandCount: [0, 10],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const answer = await service.call(call.actor, 'case.classes', { text: call.operands.join(' ') })
      if (!answer.ok) return answer
      const language = call.language === 'sv' ? 'sv' : 'fi'
      return {
        ok: true,
        json: answer.value,
        lines: answer.value.map(({ code, name }) => `${code}  ${name[language]}`),
      }
    },
  },
]

async function searchCases(call: Call): Promise<Outcome> {
  const savedName = call.option('saved')
  if (savedName !== undefined) {
    const saved = await savedSearch(call, savedName)
    return saved.ok ? answerQuery(call, saved.value.query) : saved
  }
  const saveAs = call.option('save')
  const query = { text: call.operands.join(' ') }
  if (saveAs === undefined) return answerQuery(call, query)
  const filters = filtersOf(call)
  if (!filters.ok) return filters
  const service = await call.service()
  const answer = await service.call(call.actor, 'search.save', {
    name: saveAs,
    query: { ...query, filters: [...filters.value], sort: sortOf(call) },
  })
  return answer.ok ? { ok: true, json: answer.value, lines: [searchLine(answer.value)] } : answer
}

async function listSearches(call: Call): Promise<Outcome> {
  const service = await call.service()
  const remove = call.option('remove')
  if (remove !== undefined) {
    const saved = await savedSearch(call, remove)
    if (!saved.ok) return saved
    const removed = await service.call(call.actor, 'search.remove', { id: saved.value.id })
    if (!removed.ok) return removed
  }
  const answer = await service.call(call.actor, 'search.list', {})
  return answer.ok ? { ok: true, json: answer.value, lines: answer.value.map(searchLine) } : answer
}

async function savedSearch(call: Call, name: string): Promise<Result<SavedSearch, AppFailure>> {
  const service = await call.service()
  const listed = await service.call(call.actor, 'search.list', {})
  if (!listed.ok) return listed
  const found = listed.value.find((search) => search.name === name)
  return found === undefined ? fail({ code: 'case/no-such-search', name }) : ok(found)
}

async function answerQuery(call: Call, query: SavedSearch['query']): Promise<Outcome> {
  const own = filtersOf(call)
  if (!own.ok) return own
  const filters = [...(query.filters ?? []), ...own.value]
  const text = query.text ?? ''
  const service = await call.service()
  const counted = call.option('counts')
  if (counted !== undefined) {
    const kind = FACETS.find((known) => known === counted)
    if (kind === undefined) return noSuchFilter(counted)
    const answer = await service.call(call.actor, 'case.counts', { text, filters, kind })
    if (!answer.ok) return answer
    return {
      ok: true,
      json: answer.value,
      lines: answer.value.map(({ value, count }) => `${count}  ${value}`),
    }
  }
  const limit = call.option('limit')
  const answer = await service.call(call.actor, 'case.list', {
    text,
    filters,
    sort: sortOf(call) ?? query.sort,
    limit: limit === undefined ? undefined : Number(limit),
    after: call.option('after'),
  })
  return answer.ok ? { ok: true, json: answer.value, lines: pageLines(answer.value, call.language) } : answer
}

const sortOf = (call: Call): CaseSort | undefined => SORTS.find((sort) => sort === call.option('sort'))

const filtersOf = (call: Call): Result<readonly CaseFilter[], AppFailure> =>
  all(
    call.optionList('filter').map((text) => {
      const [name = '', ...value] = text.split('=')
      const kind = FACETS.find((known) => known === name)
      return kind === undefined || value.length === 0
        ? noSuchFilter(text)
        : ok({ kind, value: value.join('=') })
    }),
  )

const noSuchFilter = (filter: string) => fail({ code: 'case/no-such-filter', filter, kinds: FACETS } as const)

const SIMILAR: Words = {
  fi: 'Mukana myös sanoja, jotka vain alkavat samoin.',
  sv: 'Även ord som bara börjar likadant är med.',
  en: 'Words that only begin the same way are included.',
}

function pageLines({ rows, next, matched }: SearchPage, language: WordLanguage): readonly string[] {
  return [
    ...rows.map((row) => [row.number ?? row.caseId, stateName(row.state, language), row.title].join('  ')),
    ...(matched === 'similar' && rows.length > 0 ? [SIMILAR[language]] : []),
    ...(next === null ? [] : [`--after ${next}`]),
  ]
}

const searchLine = ({ name, query }: SavedSearch): string =>
  [name, query.text ?? '', ...(query.filters ?? []).map(({ kind, value }) => `${kind}=${value}`)].join('  ')
