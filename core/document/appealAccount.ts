import type { ClauseRoute, ProhibitionReason, RouteCode } from '../appeal/route.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { joinNumbers } from '../shared/joinNumbers.ts'

/** What the sentences of the account are about: the whole decision, one clause, or several. */
interface Subject {
  readonly number: 'whole' | 'one' | 'many'
  /** `1–3 ja 5`; empty for the whole decision. */
  readonly clauses: string
}

type Sentence = (subject: Subject) => string

/**
 * The short account under `Muutoksenhaku` in the § itself: which clauses may be appealed how, and which may not
 * (R-APP-03, KuntaL 141 §). The instructions themselves follow after the §§.
 */
export function appealAccount(routes: readonly ClauseRoute[], language: Language): readonly string[] {
  const firsts = routes.filter(
    (route, at) => routes.findIndex((other) => keyOf(other) === keyOf(route)) === at,
  )
  return firsts.map((first) => {
    const group = routes.filter((route) => keyOf(route) === keyOf(first))
    const subject = subjectOf(
      group.map(({ n }) => n),
      routes.length,
      language,
    )
    return first.route === 'KIELTO'
      ? prohibitionSentence(first, subject, language)
      : SENTENCES[first.route][language](subject)
  })
}

/** Clauses with the same key are told of in one sentence. */
const keyOf = ({ route, prohibition }: ClauseRoute): string => `${route} ${prohibition ?? ''}`

const subjectOf = (numbers: readonly number[], all: number, language: Language): Subject => ({
  number: numbers.length === all ? 'whole' : numbers.length === 1 ? 'one' : 'many',
  clauses: joinNumbers(numbers, language),
})

/** `Kohtaan 1`, `Kohtiin 1–3`, `Päätökseen`: chosen by number. */
const pick =
  (whole: string, one: string, many: string, rest: string): Sentence =>
  ({ number, clauses }) =>
    `${{ whole, one: `${one} ${clauses}`, many: `${many} ${clauses}` }[number]} ${rest}`

const SENTENCES: Readonly<Record<Exclude<RouteCode, 'KIELTO'>, Bilingual<Sentence>>> = {
  OIK: {
    fi: pick('Päätökseen', 'Kohtaan', 'Kohtiin', 'saa vaatia oikaisua.'),
    sv: pick('Omprövning av beslutet', 'Omprövning av punkt', 'Omprövning av punkterna', 'får begäras.'),
  },
  KVAL: courtSentence(),
  KVAL_OIK: courtSentence(),
  HVAL: courtSentence(),
  HANKINTA_MAO: {
    fi: pick(
      'Päätökseen',
      'Kohtaan',
      'Kohtiin',
      'saa hakea muutosta hankintaoikaisulla ja valittamalla markkinaoikeuteen.',
    ),
    sv: pick(
      'I beslutet',
      'I punkt',
      'I punkterna',
      'får ändring sökas genom upphandlingsrättelse och besvär hos marknadsdomstolen.',
    ),
  },
  HANKINTA_KUNTA: {
    fi: pick(
      'Päätökseen',
      'Kohtaan',
      'Kohtiin',
      'saa hakea muutosta hankintaoikaisulla ja kuntalain mukaisella muutoksenhaulla.',
    ),
    sv: pick(
      'I beslutet',
      'I punkt',
      'I punkterna',
      'får ändring sökas genom upphandlingsrättelse och enligt kommunallagen.',
    ),
  },
}

function courtSentence(): Bilingual<Sentence> {
  return {
    fi: pick('Päätöksestä', 'Kohdasta', 'Kohdista', 'saa valittaa hallinto-oikeuteen.'),
    sv: pick('Beslutet', 'Punkt', 'Punkterna', 'får överklagas hos förvaltningsdomstolen.'),
  }
}

/** What the clauses concern, when KuntaL 136 § forbids the appeal. */
const CONCERNS: Readonly<Record<'preparation' | 'execution' | 'preparationOrExecution', Bilingual>> = {
  preparation: { fi: 'valmistelua', sv: 'beredning' },
  execution: { fi: 'täytäntöönpanoa', sv: 'verkställighet' },
  preparationOrExecution: { fi: 'valmistelua tai täytäntöönpanoa', sv: 'beredning eller verkställighet' },
}

/** A prohibition names its provision (KuntaL 141.3 §). */
function prohibitionSentence(route: ClauseRoute, subject: Subject, language: Language): string {
  const provision = route.provision[language]
  const concern = concernOf(route.prohibition)
  if (concern === null)
    return language === 'fi'
      ? `${pick('Päätökseen', 'Kohtaan', 'Kohtiin', 'ei saa hakea muutosta')(subject)} (${provision}).`
      : `${pick('I beslutet', 'I punkt', 'I punkterna', 'får ändring inte sökas')(subject)} (${provision}).`
  const many = subject.number === 'many'
  if (language === 'fi')
    return `${pick('Päätöksestä', 'Kohdasta', 'Kohdista', 'ei saa tehdä oikaisuvaatimusta eikä kunnallisvalitusta')(subject)}, koska ${many ? 'ne koskevat' : 'se koskee'} vain ${concern.fi} (${provision}).`
  const it = subject.number === 'whole' ? 'det' : 'den'
  return `${pick('Omprövning av beslutet', 'Omprövning av punkt', 'Omprövning av punkterna', 'får inte begäras')(subject)} och kommunalbesvär får inte anföras över ${many ? 'dem' : it}, eftersom ${many ? 'de' : it} endast gäller ${concern.sv} (${provision}).`
}

const concernOf = (reason: ProhibitionReason | null): Bilingual | null =>
  reason === 'preparation' || reason === 'execution' || reason === 'preparationOrExecution'
    ? CONCERNS[reason]
    : null
