import type { SealProblem } from '../../core/document/verdict.ts'
import { type WordLanguage, type Words, fillWords } from '../words.ts'
import { sealProblemDetail } from './sealDetails.ts'

/** What a person reads of a thing that is wrong with a signed file: what was changed, or what cannot be relied on. */
export const sealProblemText: Readonly<Record<SealProblem['code'], Words>> = {
  'seal/two-entries': {
    fi: 'Tiedostossa on osa {part} kahteen kertaan. Eri ohjelmat voivat näyttää eri asiakirjan.',
    sv: 'Filen innehåller delen {part} två gånger. Olika program kan visa olika dokument.',
    en: 'The file holds the part {part} twice. Different programs may show different documents.',
  },
  'seal/twin-names': {
    fi: 'Tiedostossa on osat {other} ja {part}, joiden nimet eroavat vain kirjainkooltaan. Eri ohjelmat voivat näyttää eri asiakirjan.',
    sv: 'Filen innehåller delarna {other} och {part}, vars namn skiljer sig bara i stora och små bokstäver. Olika program kan visa olika dokument.',
    en: 'The file holds the parts {other} and {part}, whose names differ only in letter case. Different programs may show different documents.',
  },
  'seal/hidden-entry': {
    fi: 'Tiedostoon on piilotettu sisältöä, jota sen oma hakemisto ei mainitse.',
    sv: 'I filen har gömts innehåll som dess egen förteckning inte nämner.',
    en: 'The file hides content that its own directory does not name.',
  },
  'seal/damaged-part': {
    fi: 'Tiedoston osa {part} on vaurioitunut, eikä sitä voi lukea.',
    sv: 'Filens del {part} är skadad och kan inte läsas.',
    en: 'The part {part} of the file is damaged and cannot be read.',
  },
  'seal/unreadable-part': {
    fi: 'Tiedoston osaa {part} ei voi tulkita luotettavasti ({reason}).',
    sv: 'Filens del {part} kan inte tolkas på ett tillförlitligt sätt ({reason}).',
    en: 'The part {part} of the file cannot be read reliably ({reason}).',
  },
  'seal/two-content-types': {
    fi: 'Osalle {part} on annettu tiedostossa kaksi eri tyyppiä.',
    sv: 'Delen {part} har i filen getts två olika typer.',
    en: 'The file gives the part {part} two different types.',
  },
  'seal/signature-unlinked': {
    fi: 'Allekirjoitus {part} on irrotettu asiakirjasta: se on tiedostossa, mutta mikään ohjelma ei näytä sitä.',
    sv: 'Underskriften {part} har lösgjorts från dokumentet: den finns i filen, men inget program visar den.',
    en: 'The signature {part} was detached from the document: it is in the file, but no program shows it.',
  },
  'seal/signature-missing': {
    fi: 'Allekirjoitus {part} on poistettu tiedostosta.',
    sv: 'Underskriften {part} har tagits bort ur filen.',
    en: 'The signature {part} was removed from the file.',
  },
  'seal/part-changed': {
    fi: '{what} on muutettu allekirjoituksen jälkeen ({part}).',
    sv: '{what} har ändrats efter undertecknandet ({part}).',
    en: '{what} changed after signing ({part}).',
  },
  'seal/part-missing': {
    fi: 'Allekirjoitettu osa on poistettu asiakirjasta: {part}.',
    sv: 'En undertecknad del har tagits bort ur dokumentet: {part}.',
    en: 'A signed part was removed from the document: {part}.',
  },
  'seal/content-type-changed': {
    fi: 'Osan {part} tyyppi on vaihdettu allekirjoituksen jälkeen: allekirjoitettiin {signedAs}, nyt {found}.',
    sv: 'Typen för delen {part} har bytts efter undertecknandet: undertecknad som {signedAs}, nu {found}.',
    en: 'The type of the part {part} changed after signing: signed as {signedAs}, now {found}.',
  },
  'seal/relationships-changed': {
    fi: 'Asiakirjan viittauksia (esimerkiksi linkkejä, kuvia tai ylätunnisteita) on muutettu allekirjoituksen jälkeen ({part}).',
    sv: 'Dokumentets hänvisningar (till exempel länkar, bilder eller sidhuvuden) har ändrats efter undertecknandet ({part}).',
    en: 'References of the document (links, pictures or headers, for example) changed after signing ({part}).',
  },
  'seal/relationship-missing': {
    fi: 'Allekirjoitettu viittaus {id} on poistettu asiakirjasta ({part}).',
    sv: 'Den undertecknade hänvisningen {id} har tagits bort ur dokumentet ({part}).',
    en: 'The signed reference {id} was removed from the document ({part}).',
  },
  'seal/part-uncovered': {
    fi: 'Tiedostossa on osa, jota allekirjoitus ei kata: {part}. Se on voitu lisätä allekirjoituksen jälkeen.',
    sv: 'Filen innehåller en del som underskriften inte omfattar: {part}. Den kan ha lagts till efter undertecknandet.',
    en: 'The file holds a part that the signature does not cover: {part}. It may have been added after signing.',
  },
  'seal/relationship-uncovered': {
    fi: 'Tiedostossa on viittaus, jota allekirjoitus ei kata: {id} kohteeseen {target} ({part}). Se on voitu lisätä allekirjoituksen jälkeen.',
    sv: 'Filen innehåller en hänvisning som underskriften inte omfattar: {id} till {target} ({part}). Den kan ha lagts till efter undertecknandet.',
    en: 'The file holds a reference that the signature does not cover: {id} to {target} ({part}). It may have been added after signing.',
  },
  'seal/main-uncovered': {
    fi: 'Allekirjoitus ei kata asiakirjan tekstiä.',
    sv: 'Underskriften omfattar inte dokumentets text.',
    en: 'The signature does not cover the text of the document.',
  },
  'seal/value-wrong': {
    fi: 'Allekirjoitus ei vastaa varmennetta: allekirjoitusta tai varmennetta on muutettu.',
    sv: 'Underskriften stämmer inte med certifikatet: underskriften eller certifikatet har ändrats.',
    en: 'The signature does not match the certificate: the signature or the certificate was changed.',
  },
  'seal/signed-words-changed': {
    fi: 'Allekirjoituksen omia tietoja on muutettu: {what}.',
    sv: 'Underskriftens egna uppgifter har ändrats: {what}.',
    en: "The signature's own words were changed: {what}.",
  },
  'seal/certificate-swapped': {
    fi: 'Allekirjoituksen varmenne on vaihdettu toiseen. Nimi ei ole allekirjoittajan.',
    sv: 'Underskriftens certifikat har bytts ut. Namnet är inte undertecknarens.',
    en: 'The certificate of the signature was exchanged for another. The name is not that of the signer.',
  },
  'seal/certificate-not-bound': {
    fi: 'Allekirjoitusta ei ole sidottu varmenteeseen, joten allekirjoittajan nimi ei ole varma.',
    sv: 'Underskriften är inte bunden till certifikatet, så undertecknarens namn är inte säkert.',
    en: "The signature is not bound to the certificate, so the signer's name is not certain.",
  },
  'seal/certificate-not-valid-then': {
    fi: 'Varmenne ei ollut voimassa allekirjoitushetkellä (voimassa {from}–{to}).',
    sv: 'Certifikatet var inte i kraft vid undertecknandet (i kraft {from}–{to}).',
    en: 'The certificate was not valid at the time of signing (valid {from}–{to}).',
  },
  'seal/certificate-not-for-signing': {
    fi: 'Varmennetta ei ole annettu allekirjoittamiseen.',
    sv: 'Certifikatet är inte utfärdat för underskrift.',
    en: 'The certificate was not issued for signing.',
  },
  'seal/untrusted': {
    fi: 'Varmentaja ei ole luotettujen luettelolla: {reason}.',
    sv: 'Utfärdaren finns inte på förteckningen över betrodda: {reason}.',
    en: 'The issuer is not on the list of trusted authorities: {reason}.',
  },
  'seal/two-manifests': {
    fi: 'Allekirjoituksessa ei ole yhtä ja ainoaa luetteloa siitä, mitä se kattaa.',
    sv: 'Underskriften har inte en enda förteckning över vad den omfattar.',
    en: 'The signature does not have one single list of what it covers.',
  },
  'seal/two-same-ids': {
    fi: 'Allekirjoituksessa on kaksi kohtaa samalla tunnuksella ({id}).',
    sv: 'Underskriften har två ställen med samma beteckning ({id}).',
    en: 'The signature has two places of the same id ({id}).',
  },
  'seal/times-differ': {
    fi: 'Allekirjoituksessa on kaksi eri aikaa: {one} ja {other}.',
    sv: 'Underskriften har två olika tider: {one} och {other}.',
    en: 'The signature has two different times: {one} and {other}.',
  },
  'seal/no-time': {
    fi: 'Allekirjoituksessa ei ole aikaa.',
    sv: 'Underskriften saknar tid.',
    en: 'The signature has no time.',
  },
  'seal/unsupported': {
    fi: 'Allekirjoituksen menetelmää ei tunneta, joten sitä ei voi tarkistaa ({algorithm}).',
    sv: 'Underskriftens metod är okänd, så den kan inte kontrolleras ({algorithm}).',
    en: 'The method of the signature is not known, so it cannot be checked ({algorithm}).',
  },
  'seal/weak': {
    fi: 'Allekirjoitus on heikko ({algorithm}): sellaisen voi nykyään väärentää. Älä luota siihen ilman muuta näyttöä.',
    sv: 'Underskriften är svag ({algorithm}): en sådan kan i dag förfalskas. Lita inte på den utan annat bevis.',
    en: 'The signature is weak ({algorithm}): such a one can be forged today. Do not rely on it without other evidence.',
  },
}

/** One sentence on what is wrong. */
export const explainSealProblem = (problem: SealProblem, language: WordLanguage): string =>
  fillWords(sealProblemText[problem.code][language], { ...problem, ...sealProblemDetail(problem, language) })
