/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'alk ao em ent esim fil gsm ilm joht ja jne jv ks ko kk klo kp kpl maist milj mm mrd muk n nk no nro ns os oy p pj pkt pv puh puhj s sis so srk tel til toim tri ts ttm ts v va varapj vars vp vrt vs vt vts ym yms yht yo ö bl dvs etc fr inkl ca kap moms'.split(
    ' ',
  ),
)

/** Abbreviations, initials and list numbers are shorter than this. */
const LONGEST_WORD = 40

/**
 * The sentences of a text, each verbatim with the white space after it, so that joining them gives the text again.
 * A full stop ends a sentence when a capital (or a quotation that begins with one) follows and it is not part of an
 * abbreviation, an initial or the number of a list.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?][”"')\]]*\s+(?=[”"'(]?\p{Lu})/gu)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(start, match.index - LONGEST_WORD), match.index + 1)
    if (endsSentence(before)) {
      sentences.push(text.slice(start, end))
      start = end
    }
  }
  return start < text.length ? [...sentences, text.slice(start)] : sentences
}

function endsSentence(text: string): boolean {
  const word = /(\S+)\.$/u.exec(text)?.[1]
  if (word === undefined) return true
  const plain = word.replaceAll(/^[("”']+/gu, '')
  if (/^\d+$/u.test(plain) && text.trim() === `${plain}.`) return false
  return !ABBREVIATIONS.has(plain.toLowerCase()) && !/^\p{Lu}$/u.test(plain)
}
