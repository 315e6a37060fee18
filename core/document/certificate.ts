import type { AppealFile } from '../appeal/appealFile.ts'
import type { LegalForce } from '../appeal/legalForce.ts'
import { legalForceText } from '../appeal/waitWords.ts'
import { type Instant, type IsoDate, formatDate } from '../calendar/day.ts'
import { nameOf } from '../organisation/bodyName.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { run } from '../shared/text.ts'
import { NEUTRAL_STYLE, type OfficeDocument } from './model.ts'
import { word } from './words.ts'

export interface CertificateInput {
  readonly organisation: Organisation
  /** As a heading begins with it: `Kaupunginhallitus`. */
  readonly bodyName: string
  readonly file: AppealFile
  /** Legal force of every clause on `day`. */
  readonly force: readonly LegalForce[]
  readonly day: IsoDate
  readonly language: Language
  readonly issuer: { readonly name: string; readonly role: string }
  readonly createdAt: Instant
}

/** No clause is final, so there is nothing to certify. */
export interface NothingFinal {
  readonly code: 'certificate/nothing-final'
  readonly name: string
  /** What the clauses wait for, in Finnish. */
  readonly waits: readonly string[]
}

/**
 * A certificate of legal force (lainvoimaisuustodistus): which clauses are final and from which day (HOL 808/2019,
 * 4 § 2 k.). Clauses that are not final are told with what they wait for; without a final clause there is none.
 */
export function buildCertificate(input: CertificateInput): Result<OfficeDocument, NothingFinal> {
  const { file, force, language, organisation } = input
  if (!force.some(({ state }) => state === 'final'))
    return fail({
      code: 'certificate/nothing-final',
      name: file.name,
      waits: force.map((one) => legalForceText(one, file).fi),
    })
  const title = `${word('certificate', language)}: ${file.name}`
  return ok({
    kind: 'certificate',
    language,
    title,
    author: nameOf(organisation.name, language),
    createdAt: input.createdAt,
    header: {
      organisation: nameOf(organisation.name, language),
      body: input.bodyName,
      document: word('certificate', language),
      day: formatDate(input.day),
      pageWord: word('page', language),
    },
    style: NEUTRAL_STYLE,
    parts: [
      { kind: 'title', text: word('certificate', language) },
      { kind: 'facts', rows: factRows(input) },
      {
        kind: 'line',
        role: 'certification',
        content: [run(CERTIFIED[language](formatDate(input.day)))],
      },
      { kind: 'table', caption: CAPTION[language], header: HEADER[language], rows: clauseRows(input) },
      { kind: 'signatures', groups: [{ statement: null, signers: [input.issuer] }] },
    ],
  })
}

const factRows = ({ file, language }: CertificateInput) => [
  { name: DECISION[language], value: file.name },
  { name: DECIDED_ON[language], value: formatDate(file.decidedOn) },
]

const clauseRows = ({ file, force, language }: CertificateInput): readonly (readonly string[])[] =>
  force.map((one) => [
    String(one.n),
    file.routes.find(({ n }) => n === one.n)?.provision[language] ?? '',
    legalForceText(one, file)[language],
  ])

const DECISION: Bilingual = { fi: 'Päätös', sv: 'Beslut' }
const DECIDED_ON: Bilingual = { fi: 'Päätöspäivä', sv: 'Beslutsdag' }
const CAPTION: Bilingual = { fi: 'Päätöksen kohtien lainvoima', sv: 'Laga kraft för beslutets punkter' }

const HEADER: Readonly<Record<Language, readonly string[]>> = {
  fi: ['Kohta', 'Muutoksenhaun säännös', 'Lainvoima'],
  sv: ['Punkt', 'Bestämmelse om ändringssökande', 'Laga kraft'],
}

const CERTIFIED: Readonly<Record<Language, (day: string) => string>> = {
  fi: (day) =>
    `Viranomaisen ${day} käytettävissä olevien tietojen mukaan päätöksen kohtien lainvoima on seuraava.`,
  sv: (day) =>
    `Enligt de uppgifter som myndigheten hade ${day} är laga kraften för beslutets punkter följande.`,
}
