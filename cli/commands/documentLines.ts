import type { AcceptedAnswer, SignedAnswer, WhoseAnswer } from '../../api/contract/seal.ts'
import { explainSealProblem } from '../../api/findings/seal.ts'
import { sealVerdictText, signatureVerdictText } from '../../api/findings/sealDetails.ts'
import { type WordLanguage, type Words, fillWords } from '../../api/words.ts'
import { formatDate, localDayAndTime, parseInstant } from '../../core/calendar/day.ts'
import type { ParagraphChange } from '../../core/document/provenance.ts'
import { type SignerState, roleName, roleOf } from '../../core/document/signing.ts'
import type { SealProblem, SealVerdict, SignatureVerdict } from '../../core/document/verdict.ts'

const WORDS = {
  signed: { fi: 'Allekirjoitettu: {file}', sv: 'Undertecknad: {file}', en: 'Signed: {file}' },
  alreadySigned: {
    fi: 'Tämä henkilö on jo allekirjoittanut tämän sisällön ({when}). Tiedostoa ei muutettu.',
    sv: 'Personen har redan undertecknat detta innehåll ({when}). Filen ändrades inte.',
    en: 'This person has already signed this content ({when}). The file was not changed.',
  },
  stillMissing: {
    fi: 'Puuttuu vielä: {names}',
    sv: 'Saknas ännu: {names}',
    en: 'Still missing: {names}',
  },
  noneMissing: {
    fi: 'Kaikki nimetyt ovat allekirjoittaneet tai hyväksyneet.',
    sv: 'Alla namngivna har undertecknat eller godkänt.',
    en: 'All who are named have signed or accepted.',
  },
  trusted: { fi: 'varmentaja luotettu', sv: 'betrodd utfärdare', en: 'issuer trusted' },
  notChecked: {
    fi: 'varmentajaa ei tarkistettu',
    sv: 'utfärdaren kontrollerades inte',
    en: 'issuer not checked',
  },
  untrusted: { fi: 'varmentajaan ei luoteta', sv: 'utfärdaren är inte betrodd', en: 'issuer not trusted' },
  same: {
    fi: 'Sama kuin versio {version}: {title} (viety {when}, {who}).',
    sv: 'Samma som version {version}: {title} (exporterad {when}, {who}).',
    en: 'The same as version {version}: {title} (exported {when}, {who}).',
  },
  earlier: {
    fi: 'Aiempi versio {version} (uusin on {newest}): {title} (viety {when}, {who}).',
    sv: 'En tidigare version {version} (den nyaste är {newest}): {title} (exporterad {when}, {who}).',
    en: 'An earlier version {version} (the newest is {newest}): {title} (exported {when}, {who}).',
  },
  changed: {
    fi: 'Meidän asiakirjamme, mutta muutettu. Perustuu versioon {version}: {title}. Poikkeavia kappaleita: {count}.',
    sv: 'Vårt dokument, men ändrat. Bygger på version {version}: {title}. Avvikande stycken: {count}.',
    en: 'Our document, but changed. Based on version {version}: {title}. Paragraphs that differ: {count}.',
  },
  changedParts: {
    fi: 'Muuttuneet osat: {parts}',
    sv: 'Ändrade delar: {parts}',
    en: 'Changed parts: {parts}',
  },
  foreign: {
    fi: 'Ei tämän toimiston asiakirja: sisältö ei vastaa mitään täältä vietyä tai täällä allekirjoitettua. Tulos ei kerro, onko asiakirja väärennetty.',
    sv: 'Inte ett dokument från detta kontor: innehållet motsvarar inget som exporterats eller undertecknats här. Resultatet säger inte om dokumentet är förfalskat.',
    en: 'Not a document of this office: its content matches nothing exported or signed here. This does not tell whether the document is forged.',
  },
  signaturesGone: {
    fi: 'Tiedostosta puuttuu allekirjoituksia, jotka siinä täällä oli: {count}.',
    sv: 'Filen saknar underskrifter som den hade här: {count}.',
    en: 'Signatures that the file had here and that are gone: {count}.',
  },
} satisfies Record<string, Words>

/** A verdict with each problem also in words. */
export const withTexts = (verdict: SealVerdict, language: WordLanguage) => ({
  ...verdict,
  text: sealVerdictText[verdict.verdict][language],
  signatures: verdict.signatures.map((signature) => ({
    ...signature,
    problems: signature.problems.map((problem) => withText(problem, language)),
  })),
  problems: verdict.problems.map((problem) => withText(problem, language)),
})

const withText = (problem: SealProblem, language: WordLanguage) => ({
  ...problem,
  text: explainSealProblem(problem, language),
})

export const verdictLines = (
  file: string,
  verdict: SealVerdict,
  language: WordLanguage,
): readonly string[] => [
  `${file}: ${sealVerdictText[verdict.verdict][language]}`,
  ...signatureLines(verdict, language),
]

function signatureLines(verdict: SealVerdict, language: WordLanguage): readonly string[] {
  const shared = sharedProblems(verdict)
  return [
    ...verdict.signatures.flatMap((signature) => [
      `  ${signatureLine(signature, language)}`,
      ...problemLines(
        signature.problems.filter((problem) => !shared.has(JSON.stringify(problem))),
        language,
        4,
      ),
    ]),
    ...problemLines([...verdict.problems, ...shared.values()], language, 2),
  ]
}

/** What every one of several signatures says is said once. */
function sharedProblems({ signatures }: SealVerdict): ReadonlyMap<string, SealProblem> {
  const [first, ...others] = signatures.map(
    ({ problems }) => new Map(problems.map((problem) => [JSON.stringify(problem), problem])),
  )
  if (first === undefined || others.length === 0) return new Map()
  return new Map([...first].filter(([key]) => others.every((one) => one.has(key))))
}

const problemLines = (
  problems: readonly SealProblem[],
  language: WordLanguage,
  indent: number,
): readonly string[] =>
  problems.map((problem) => `${' '.repeat(indent)}– ${explainSealProblem(problem, language)}`)

function signatureLine(signature: SignatureVerdict, language: WordLanguage): string {
  const { signer, role, signedAt, trust, verdict, part } = signature
  const parts = [
    signer?.name ?? part,
    role === null ? '' : roleText(role, language),
    timeText(signedAt),
    WORDS[trust.trust][language],
  ].filter((words) => words !== '')
  return `${parts.join(', ')}: ${signatureVerdictText[verdict][language]}`
}

function roleText(role: string, language: WordLanguage): string {
  const known = roleOf(role)
  return known === null || language === 'en' ? role : roleName(known, language)
}

/** `21.11.2026 14.07` in Finland's time; what cannot be read as a time stays as it is. */
function timeText(time: string | null): string {
  const instant = parseInstant(time ?? '')
  if (!instant.ok) return time ?? ''
  const local = localDayAndTime(instant.value)
  return `${formatDate(local.day)} ${local.time.slice(0, 5).replace(':', '.')}`
}

export const signedLines = (
  file: string,
  answer: SignedAnswer,
  language: WordLanguage,
): readonly string[] => [
  answer.added
    ? fillWords(WORDS.signed[language], { file })
    : fillWords(WORDS.alreadySigned[language], { when: timeText(answer.signature.signedAt) }),
  `  ${signatureLine(answer.signature, language)}`,
  ...missingLines(answer.signers, language),
]

export const acceptedLines = (
  { record, signers }: AcceptedAnswer,
  language: WordLanguage,
): readonly string[] => [record.title, ...missingLines(signers, language)]

function missingLines(signers: readonly SignerState[], language: WordLanguage): readonly string[] {
  if (signers.length === 0) return []
  const names = signers.flatMap(({ state, signer }) =>
    state === 'missing' ? [`${signer.name} (${signer.role})`] : [],
  )
  return [
    names.length === 0 ? WORDS.noneMissing[language] : fillWords(WORDS.stillMissing[language], { names }),
  ]
}

export function whoseLines(answer: WhoseAnswer, language: WordLanguage): readonly string[] {
  const { provenance, verdict, signers } = answer
  if (provenance.answer === 'foreign') return [WORDS.foreign[language]]
  const { record, newest } = provenance
  const { title, version, recordedBy: who } = record
  const when = timeText(record.recordedAt)
  if (provenance.answer === 'changed') {
    const { changes, parts } = provenance
    return [
      fillWords(WORDS.changed[language], { title, version, count: changes.length }),
      ...changes.flatMap(changeLines),
      ...(changes.length === 0 && parts.length > 0
        ? [fillWords(WORDS.changedParts[language], { parts })]
        : []),
      sealVerdictText[verdict.verdict][language],
      ...signatureLines(verdict, language),
    ]
  }
  return [
    fillWords(WORDS[provenance.answer][language], { title, version, newest, when, who }),
    ...(provenance.signaturesGone === 0
      ? []
      : [fillWords(WORDS.signaturesGone[language], { count: provenance.signaturesGone })]),
    ...verdict.signatures.map((signature) => `  ${signatureLine(signature, language)}`),
    ...missingLines(signers, language),
  ]
}

/** `[-38 880,00-] {+58 880,00+}`: what ours says and what the file says instead. */
const changeLines = ({ heading, words }: ParagraphChange): readonly string[] => [
  ...(heading === '' ? [] : [`  ${heading}`]),
  `    ${words.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('')}`,
]
