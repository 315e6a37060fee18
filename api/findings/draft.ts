import type { Finding, Remedy } from '../../core/draft/findings/finding.ts'
import type { FindingCode } from '../../core/draft/findings/rules.ts'
import { failureText } from '../failures/index.ts'
import { type WordLanguage, type Words, fillWords } from '../words.ts'
import { factFindingText } from './draftFactTexts.ts'
import { wordFindingText } from './draftWordTexts.ts'
import type { FindingText } from './findingText.ts'

/** A finding in words: its heading, one sentence with both figures, and what its act is called. */
export interface FindingWords {
  readonly title: string
  readonly text: string
  /** `null`: there is no ready act; the place itself is the way. */
  readonly remedy: string | null
}

/** Words of every finding: a code without its languages does not compile. */
export const draftFindingText: Readonly<Record<FindingCode, FindingText>> = {
  ...factFindingText,
  ...wordFindingText,
}

/** What a person reads of a finding in a draft. */
export function explainDraftFinding({ code, fields, remedy }: Finding, language: WordLanguage): FindingWords {
  const { title, text } = draftFindingText[code]
  const words = { ...fields, ...placeWords(fields, language), ...choiceWords(fields, language) }
  return {
    title: fillWords(title[language], words),
    text: fillWords(ownText(code, fields)?.[language] ?? text[language], words),
    remedy: remedy === null ? null : REMEDIES[remedy.kind][language],
  }
}

/** Facts that do not fit together are told as the form tells them. */
function ownText(code: FindingCode, fields: Finding['fields']): Words | undefined {
  const failure = String(fields['code'] ?? '')
  return code === 'draft/wrong-fact'
    ? Object.entries(failureText).find(([known]) => known === failure)?.[1]
    : undefined
}

/** Buttons: a verb with its object. */
const REMEDIES: Readonly<Record<Remedy['kind'], Words>> = {
  fillFact: { fi: 'Täytä tieto', sv: 'Fyll i uppgiften', en: 'Fill in the fact' },
  replaceWords: { fi: 'Korjaa kohta', sv: 'Rätta stället', en: 'Mend the words' },
  splitClause: { fi: 'Jaa kahdeksi kohdaksi', sv: 'Dela i två punkter', en: 'Split into two clauses' },
  addPhrase: { fi: 'Lisää kohta', sv: 'Lägg till en punkt', en: 'Add a clause' },
  addAttachment: { fi: 'Lisää liite', sv: 'Lägg till en bilaga', en: 'Add an attachment' },
  markPersonal: { fi: 'Merkitse henkilötiedoksi', sv: 'Märk som personuppgift', en: 'Mark as personal data' },
  recordDisqualification: {
    fi: 'Merkitse esteellisyys',
    sv: 'Anteckna jävet',
    en: 'Record the disqualification',
  },
  chooseKind: { fi: 'Valitse laji', sv: 'Välj slag', en: 'Choose the kind' },
  serveOn: { fi: 'Lisää jakeluun', sv: 'Lägg till i sändlistan', en: 'Add to those served' },
  nameContact: {
    fi: 'Nimeä lisätietojen antaja',
    sv: 'Ange vem som ger upplysningar',
    en: 'Name the contact',
  },
}

/** `{where}`: `Kuvauksessa`, `I beskrivningen`. */
const PARTS: Readonly<Record<string, Words>> = {
  title: { fi: 'Otsikossa', sv: 'I rubriken', en: 'In the title' },
  description: { fi: 'Kuvauksessa', sv: 'I beskrivningen', en: 'In the description' },
  effects: { fi: 'Vaikutusten arvioinnissa', sv: 'I konsekvensbedömningen', en: 'In the effects' },
  leadIn: { fi: 'Päätösehdotuksen johdannossa', sv: 'I beslutsförslagets inledning', en: 'In the lead-in' },
  clause: { fi: 'Päätösehdotuksessa', sv: 'I beslutsförslaget', en: 'In the proposal' },
}

function placeWords(fields: Finding['fields'], language: WordLanguage): Readonly<Record<string, string>> {
  const part = PARTS[String(fields['part'] ?? '')]?.[language]
  const n = Number(fields['where'] ?? 0)
  return {
    ...(part === undefined ? {} : { where: part }),
    ...(fields['where'] === undefined ? {} : { where: n > 0 ? CLAUSE[language](n) : TEXT[language] }),
  }
}

const CLAUSE: Readonly<Record<WordLanguage, (n: number) => string>> = {
  fi: (n) => `Kohta ${n}`,
  sv: (n) => `Punkt ${n}`,
  en: (n) => `Clause ${n}`,
}

const TEXT: Readonly<Record<WordLanguage, string>> = { fi: 'Teksti', sv: 'Texten', en: 'The text' }

/** Words for codes among the fields: a person's role, what a sum is of. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  role: {
    presenter: { fi: 'esittelijä', sv: 'föredraganden', en: 'the presenter' },
    preparer: { fi: 'valmistelija', sv: 'beredaren', en: 'a preparer' },
    member: { fi: 'toimielimen jäsen', sv: 'ledamot i organet', en: 'a member of the body' },
    deputy: { fi: 'toimielimen varajäsen', sv: 'ersättare i organet', en: 'a deputy member of the body' },
  },
  what: {
    funding: {
      fi: 'Tuki ja kunnan osuus',
      sv: 'Stödet och kommunens andel',
      en: 'The aid and the own share',
    },
    table: { fi: 'Taulukon rivit', sv: 'Tabellens rader', en: 'The rows of the table' },
  },
}

const choiceWords = (fields: Finding['fields'], language: WordLanguage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(CHOICES).flatMap(([name, words]) => {
      const word = words[String(fields[name] ?? '')]?.[language]
      return word === undefined ? [] : [[name, word]]
    }),
  )
