import { formatDate } from '../../core/calendar/day.ts'
import type { Finding, FindingCode } from '../../core/intake/findings.ts'
import { type WordLanguage, type Words, fillWords } from '../words.ts'

/** What a person reads of a finding in published minutes: what is printed where, and what it was compared with. */
export const intakeFindingText: Readonly<Record<FindingCode, Words>> = {
  'intake/misspelt-body': {
    fi: 'Rivi {line}: toimielimen nimi on ”{printed}”, rekisterissä ”{registered}” (R-VAL-10). Teksti jätettiin ennalleen.',
    sv: 'Rad {line}: organets namn är ”{printed}”, i registret ”{registered}” (R-VAL-10). Texten lämnades orörd.',
    en: 'Line {line}: the body is "{printed}", in the register "{registered}" (R-VAL-10). The text was left as it is.',
  },
  'intake/attachments-not-listed': {
    fi: 'Rivi {line}: tekstissä mainitaan liitteitä (”{mention}”), mutta liiteluetteloa ei ole (R-VAL-07).',
    sv: 'Rad {line}: texten nämner bilagor (”{mention}”), men ingen bilageförteckning finns (R-VAL-07).',
    en: 'Line {line}: the text mentions attachments ("{mention}"), but none is listed (R-VAL-07).',
  },
  'intake/attachment-missing': {
    fi: 'Rivi {line}: tekstissä mainitaan liite {n} (”{mention}”), mutta luettelossa on {listed} liitettä eikä sitä numeroa (R-VAL-07).',
    sv: 'Rad {line}: texten nämner bilaga {n} (”{mention}”), men förteckningen har {listed} bilagor och inte det numret (R-VAL-07).',
    en: 'Line {line}: the text mentions attachment {n} ("{mention}"), but the list has {listed} and not that number (R-VAL-07).',
  },
  'intake/commitment-before-decision': {
    fi: 'Rivi {line}: kunta on sitoutunut {committedOn}, mutta päätös on tehty {decidedOn} (R-VAL-09, R-EXE-06): ”{quote}”',
    sv: 'Rad {line}: kommunen har förbundit sig {committedOn}, men beslutet fattades {decidedOn} (R-VAL-09, R-EXE-06): ”{quote}”',
    en: 'Line {line}: the municipality committed itself on {committedOn}, but decided on {decidedOn} (R-VAL-09, R-EXE-06): "{quote}"',
  },
  'intake/capitalised-title': {
    fi: 'Rivi {line}: nimike on ”{printed}”; tavallinen kirjoitusasu on ”{offered}”. Teksti jätettiin ennalleen.',
    sv: 'Rad {line}: titeln är ”{printed}”; den vanliga skrivningen är ”{offered}”. Texten lämnades orörd.',
    en: 'Line {line}: the title is "{printed}"; it is usually written "{offered}". The text was left as it is.',
  },
  'intake/misspelt-label': {
    fi: 'Rivi {line}: otsake ”{printed}” luettiin otsakkeeksi ”{meant}”.',
    sv: 'Rad {line}: rubriken ”{printed}” lästes som ”{meant}”.',
    en: 'Line {line}: the label "{printed}" was read as "{meant}".',
  },
  'intake/repeated-label': {
    fi: 'Rivi {line}: otsake ”{label}” toistuu rivillä {other}. Jälkimmäinen luettiin, aiempi jäi sijoittamatta.',
    sv: 'Rad {line}: rubriken ”{label}” upprepas på rad {other}. Den senare lästes, den tidigare blev oplacerad.',
    en: 'Line {line}: the label "{label}" comes again on line {other}. The later was read, the earlier has no place.',
  },
  'intake/unplaced': {
    fi: 'Rivi {line}: {count} riville ei löytynyt paikkaa. Ne säilytettiin sellaisinaan kohdassa unparsed.',
    sv: 'Rad {line}: för {count} rader fanns ingen plats. De bevarades som sådana i unparsed.',
    en: 'Line {line}: {count} lines have no known place. They were kept as they are in unparsed.',
  },
  'intake/unknown-organisation': {
    fi: 'Rivi {line}: ei selviä, minkä organisaation toimielin ”{body}” on. Anna organisaatio: --organisation ID.',
    sv: 'Rad {line}: det framgår inte vilken organisations organ ”{body}” är. Ange organisationen: --organisation ID.',
    en: 'Line {line}: it does not show whose body "{body}" is. Give the organisation: --organisation ID.',
  },
  'intake/encoding-guessed': {
    fi: 'Tiedosto ei ole UTF-8-muotoa; se luettiin merkistöllä {encoding}. Tarkista ääkköset.',
    sv: 'Filen är inte UTF-8; den lästes som {encoding}. Kontrollera å, ä och ö.',
    en: 'The file is not UTF-8; it was read as {encoding}. Check the letters å, ä and ö.',
  },
}

export const explainFinding = (finding: Finding, language: WordLanguage): string =>
  fillWords(intakeFindingText[finding.code][language], { ...finding, ...daysOf(finding) })

/** Days as people write them: `21.10.2022`. */
const daysOf = (finding: Finding): Readonly<Record<string, string>> =>
  finding.code === 'intake/commitment-before-decision'
    ? { committedOn: formatDate(finding.committedOn), decidedOn: formatDate(finding.decidedOn) }
    : {}
