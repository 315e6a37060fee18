import { fold } from '../shared/fold.ts'

/** The remedy a printed appeal text gives, by the names of the annotations (domain.md Corrections 1). */
export type AppealKind = 'oikaisuvaatimus' | 'kunnallisvalitus' | 'kielto'

const PROHIBITED: readonly RegExp[] = [
  /muutoksenhakukielto/u,
  /ei saa (?:tehda|hakea) (?:[^.]{0,200}\b)?oikaisuvaatimu/u,
  /oikaisuvaatimusta eika (?:kunnallis)?valitusta/u,
  /ei muutoksenhakuoikeutta|ei ole muutoksenhakukelpoinen|ei ole valituskelpoinen/u,
  /ei saa hakea muutosta[^.]{0,200}(?:136 §|valmistelua|taytantoonpanoa)/u,
  /besvarsforbud|andring (?:i beslutet )?(?:far|kan) inte sokas|inte begara omprovning (?:av|eller)/u,
]

const RECTIFICATION =
  /(?:voi|voit|saa|saat) (?:tehda|hakea|vaatia) (?:[^.]{0,200}\b)?oikaisu|oikaisuvaatimu(?:s on tehtava|ksen saa tehda|ksen voi tehda)|vaatia siihen oikaisua|(?:kan|far) (?:begara|framstalla en begaran om) omprovning|omprovning ska begaras|begaran om omprovning ska/u

const MUNICIPAL_APPEAL =
  /kunnallisvalitu|(?:voi|voit|saa|saat) hakea (?:siihen )?muutosta[^.]{0,200}(?:valittamalla|hallinto-oikeu)|valitus on tehtava|kommunalbesvar|(?:kan|far) (?:overklaga|soka andring)[^.]{0,200}forvaltningsdomstol/u

/** A sentence that says what may not be done. */
const NEGATED = /\b(?:ei saa|ei voi|eika|ei voida|kan inte|far inte)\b/u

/**
 * Which remedy the text is about. An instruction for a demand for rectification also says that the court is closed,
 * so the instruction counts before that sentence. `null`: none, or the text gives several.
 */
export function appealKindOf(text: string): AppealKind | null {
  const folded = fold(text)
  const allowed = folded
    .split('.')
    .filter((sentence) => !NEGATED.test(sentence))
    .join('.')
  const kinds: readonly (readonly [AppealKind, boolean])[] = [
    ['kielto', PROHIBITED.some((pattern) => pattern.test(folded))],
    ['oikaisuvaatimus', RECTIFICATION.test(allowed)],
    ['kunnallisvalitus', MUNICIPAL_APPEAL.test(allowed)],
  ]
  const found = kinds.filter(([, says]) => says).map(([kind]) => kind)
  return found.length === 1 ? (found[0] ?? null) : null
}
