import type {
  SealProblem,
  SealVerdict,
  SignedWords,
  UnreadableReason,
  UntrustedReason,
  Verdict,
} from '../../core/document/verdict.ts'
import type { WordLanguage, Words } from '../words.ts'

/** The verdict on a whole file in one sentence. */
export const sealVerdictText: Readonly<Record<SealVerdict['verdict'], Words>> = {
  valid: {
    fi: 'Allekirjoitukset ovat voimassa ja kattavat koko asiakirjan.',
    sv: 'Underskrifterna gäller och omfattar hela dokumentet.',
    en: 'The signatures are valid and cover the whole document.',
  },
  weak: {
    fi: 'Asiakirjaa ei ole muutettu, mutta allekirjoitus on heikko.',
    sv: 'Dokumentet har inte ändrats, men underskriften är svag.',
    en: 'The document is unchanged, but a signature is weak.',
  },
  untrusted: {
    fi: 'Asiakirjaa ei ole muutettu, mutta varmentaja ei ole luotettujen luettelolla.',
    sv: 'Dokumentet har inte ändrats, men utfärdaren finns inte på förteckningen över betrodda.',
    en: 'The document is unchanged, but an issuer is not on the list of trusted authorities.',
  },
  incomplete: {
    fi: 'Allekirjoitettu sisältö on ennallaan, mutta tiedostossa on myös sisältöä, jota kukaan ei ole allekirjoittanut.',
    sv: 'Det undertecknade innehållet är oförändrat, men filen innehåller också sådant som ingen har undertecknat.',
    en: 'What was signed is unchanged, but the file also holds content that nobody signed.',
  },
  invalid: {
    fi: 'Allekirjoitus ei ole voimassa: tiedostoa on muutettu allekirjoituksen jälkeen tai se on vaurioitunut.',
    sv: 'Underskriften gäller inte: filen har ändrats efter undertecknandet eller är skadad.',
    en: 'A signature is not valid: the file was changed after signing or is damaged.',
  },
  unsigned: {
    fi: 'Tiedostossa ei ole allekirjoitusta.',
    sv: 'Filen har ingen underskrift.',
    en: 'The file has no signature.',
  },
}

/** The verdict on one signature, beside its signer's name. */
export const signatureVerdictText: Readonly<Record<Verdict, Words>> = {
  valid: { fi: 'voimassa', sv: 'gäller', en: 'valid' },
  weak: { fi: 'heikko', sv: 'svag', en: 'weak' },
  untrusted: {
    fi: 'varmentaja ei luotettujen luettelolla',
    sv: 'utfärdaren inte betrodd',
    en: 'issuer not trusted',
  },
  incomplete: {
    fi: 'ei kata koko tiedostoa',
    sv: 'omfattar inte hela filen',
    en: 'does not cover the whole file',
  },
  invalid: { fi: 'ei voimassa', sv: 'gäller inte', en: 'not valid' },
}

/** What changed, for parts that everybody knows. */
const PARTS: readonly (readonly [RegExp, Words])[] = [
  [
    /^\/word\/document\.xml$/u,
    { fi: 'Asiakirjan tekstiä', sv: 'Dokumentets text', en: 'The text of the document' },
  ],
  [
    /^\/word\/(?:header|footer)\d*\.xml$/u,
    { fi: 'Ylä- tai alatunnistetta', sv: 'Sidhuvudet eller sidfoten', en: 'The header or footer' },
  ],
  [
    /^\/word\/(?:styles|stylesWithEffects|theme\/.*|fontTable)\.xml$/u,
    { fi: 'Asiakirjan ulkoasua', sv: 'Dokumentets utseende', en: 'The look of the document' },
  ],
  [/^\/word\/media\//u, { fi: 'Kuvaa', sv: 'Bilden', en: 'A picture' }],
  [
    /^\/word\/(?:footnotes|endnotes|comments)\.xml$/u,
    {
      fi: 'Ala- tai loppuviitteitä tai kommentteja',
      sv: 'Fotnoter, slutnoter eller kommentarer',
      en: 'Notes or comments',
    },
  ],
  [
    /^\/word\/numbering\.xml$/u,
    { fi: 'Asiakirjan numerointia', sv: 'Dokumentets numrering', en: 'The numbering of the document' },
  ],
]
const OTHER_PART: Words = { fi: 'Asiakirjan osaa', sv: 'En del av dokumentet', en: 'A part of the document' }

const SIGNED_WORDS: Readonly<Record<SignedWords, Words>> = {
  manifest: {
    fi: 'luettelo siitä, mitä se kattaa, tai aika',
    sv: 'förteckningen över vad den omfattar, eller tiden',
    en: 'the list of what it covers, or its time',
  },
  remarks: {
    fi: 'allekirjoituksen tarkoitus tai huomautus',
    sv: 'underskriftens syfte eller anmärkning',
    en: 'its purpose or remark',
  },
  properties: {
    fi: 'aika, rooli tai varmenne',
    sv: 'tiden, rollen eller certifikatet',
    en: 'its time, role or certificate',
  },
  other: { fi: 'muut tiedot', sv: 'andra uppgifter', en: 'other words' },
}

const UNREADABLE: Readonly<Record<UnreadableReason, Words>> = {
  doctype: {
    fi: 'siinä on DOCTYPE, jota niissä ei saa olla',
    sv: 'den har en DOCTYPE, som är förbjuden där',
    en: 'it has a DOCTYPE, which is not allowed there',
  },
  encoding: { fi: 'merkistö ei ole UTF-8', sv: 'teckenkodningen är inte UTF-8', en: 'it is not UTF-8' },
  syntax: { fi: 'XML on rikki', sv: 'XML-texten är trasig', en: 'its XML is broken' },
  structure: {
    fi: 'rakenne ei ole se, mikä sen pitäisi olla',
    sv: 'strukturen är inte den den borde vara',
    en: 'its structure is not what it should be',
  },
}

const UNTRUSTED: Readonly<Record<UntrustedReason, Words>> = {
  'no-path': {
    fi: 'ketju ei johda kenenkään luettelossa olevaan',
    sv: 'kedjan leder inte till någon på förteckningen',
    en: 'the chain leads to nobody on it',
  },
  'not-valid-then': {
    fi: 'ketjun varmenne ei ollut silloin voimassa',
    sv: 'ett certifikat i kedjan var då inte i kraft',
    en: 'a certificate of the chain was not valid then',
  },
  'not-authority': {
    fi: 'ketjussa on varmenne, jolla ei saa antaa varmenteita',
    sv: 'kedjan innehåller ett certifikat som inte får utfärda certifikat',
    en: 'a certificate of the chain may not issue certificates',
  },
  'unknown-constraint': {
    fi: 'ketjun varmenteessa on ehto, jota ei tunneta',
    sv: 'ett certifikat i kedjan har ett okänt villkor',
    en: 'a certificate of the chain has a condition that is not known',
  },
}

/** Words for the fields of a problem that are codes or part names. */
export function sealProblemDetail(
  problem: SealProblem,
  language: WordLanguage,
): Readonly<Record<string, string>> {
  switch (problem.code) {
    case 'seal/part-changed':
      return { what: (PARTS.find(([name]) => name.test(problem.part))?.[1] ?? OTHER_PART)[language] }
    case 'seal/signed-words-changed':
      return { what: SIGNED_WORDS[problem.what][language] }
    case 'seal/untrusted':
      return { reason: UNTRUSTED[problem.reason][language] }
    case 'seal/certificate-not-valid-then':
      return { from: problem.from.slice(0, 10), to: problem.to.slice(0, 10) }
    case 'seal/unreadable-part':
      return { reason: UNREADABLE[problem.reason][language] }
    default:
      return {}
  }
}
