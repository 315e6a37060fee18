import type { NotASigner } from '../../core/document/signing.ts'
import type { Words } from '../words.ts'

/** Why a key file could not be used for signing. */
export type KeyFailure =
  | { readonly code: 'key/unreadable' }
  | { readonly code: 'key/wrong-password' }
  /** Integrity by PBMAC1 (RFC 9579), an option of OpenSSL 3.4. */
  | { readonly code: 'key/pbmac1' }
  | { readonly code: 'key/unsupported-encryption'; readonly algorithm: string }
  | { readonly code: 'key/no-key' }
  | { readonly code: 'key/no-certificate' }
  /** `key`: `RSA-1024`, `EC secp256k1`, `ed25519` */
  | { readonly code: 'key/unsupported-key'; readonly key: string }
  /** `validTo` as a printed day. */
  | { readonly code: 'key/expired'; readonly name: string; readonly validTo: string }
  | { readonly code: 'key/not-yet-valid'; readonly name: string; readonly validFrom: string }
  | { readonly code: 'key/not-for-signing'; readonly name: string }

/** Why a file could not be signed or read. */
export type SealFailure =
  | { readonly code: 'seal/not-docx' }
  | { readonly code: 'seal/no-signature-kept' }
  /** Its signatures, or the file itself, are already broken; `pykala document verify` tells where. */
  | { readonly code: 'seal/already-broken' }
  /** Word leaves things of this kind unsigned. */
  | { readonly code: 'seal/unsignable'; readonly part: string; readonly type: string }
  | { readonly code: 'seal/no-authority' }
  | { readonly code: 'seal/unknown-document' }
  /** Who accepts by a statement must be named on the signature page. */
  | NotASigner
  | { readonly code: 'seal/missing-option'; readonly option: string }
  | { readonly code: 'seal/pdf' }
  /** A .doc, or a Word file locked with a password. */
  | { readonly code: 'seal/old-word' }
  | { readonly code: 'seal/unknown-kind' }
  | { readonly code: 'seal/too-large'; readonly megabytes: number }
  /** The key's certificate is not of the person whose place is signed. */
  | { readonly code: 'seal/other-person'; readonly certificate: string; readonly signer: string }
  | { readonly code: 'seal/newer-version'; readonly version: number; readonly newest: number }
  /** Exported before files were kept, or never here. */
  | { readonly code: 'seal/file-not-kept'; readonly title: string }
  | { readonly code: 'seal/no-document'; readonly id: string }
  /** Minutes that were only exported, or opened again. */
  | { readonly code: 'seal/not-frozen'; readonly title: string }
  | { readonly code: 'seal/not-whole'; readonly title: string }
  | { readonly code: 'seal/not-authority'; readonly name: string }

export const keyFailureText = {
  'key/unreadable': {
    fi: 'Tiedosto ei ole varmennetiedosto (.p12 tai .pfx), tai se on vaurioitunut. Valitse varmenteen mukana saatu tiedosto.',
    sv: 'Filen är ingen certifikatfil (.p12 eller .pfx), eller så är den skadad. Välj filen som följde med certifikatet.',
    en: 'The file is not a key file (.p12 or .pfx), or it is damaged. Choose the file that came with the certificate.',
  },
  'key/wrong-password': {
    fi: 'Salasana ei avaa varmennetta. Tarkista kirjaimet ja yritä uudelleen.',
    sv: 'Lösenordet öppnar inte certifikatet. Kontrollera tecknen och försök igen.',
    en: 'The password does not open the certificate. Check the letters and try again.',
  },
  'key/pbmac1': {
    fi: 'Varmennetiedosto on suojattu uudella tavalla (PBMAC1), jota tämä ohjelma ei lue. Vie varmenne tiedostoon uudelleen ilman PBMAC1-valintaa.',
    sv: 'Certifikatfilen är skyddad på ett nytt sätt (PBMAC1) som det här programmet inte läser. Exportera certifikatet på nytt utan PBMAC1.',
    en: 'The key file is protected in a new way (PBMAC1) that this program does not read. Export the certificate again without PBMAC1.',
  },
  'key/unsupported-encryption': {
    fi: 'Varmennetiedoston salausta ({algorithm}) ei tunneta. Vie varmenne tiedostoon uudelleen AES-256-salauksella.',
    sv: 'Certifikatfilens kryptering ({algorithm}) är okänd. Exportera certifikatet på nytt med AES-256.',
    en: 'The encryption of the key file ({algorithm}) is not known. Export the certificate again with AES-256.',
  },
  'key/no-key': {
    fi: 'Tiedostossa on varmenne mutta ei sen avainta, joten sillä ei voi allekirjoittaa. Vie varmenne tiedostoon yksityisen avaimen kanssa.',
    sv: 'Filen innehåller ett certifikat men inte dess nyckel, så den kan inte användas för underskrift. Exportera certifikatet med den privata nyckeln.',
    en: 'The file holds a certificate but not its key, so it cannot sign. Export the certificate together with its private key.',
  },
  'key/no-certificate': {
    fi: 'Tiedostossa on avain mutta ei siihen kuuluvaa varmennetta. Vie varmenne tiedostoon avaimen kanssa.',
    sv: 'Filen innehåller en nyckel men inte det certifikat som hör till den. Exportera certifikatet med nyckeln.',
    en: 'The file holds a key but not the certificate that belongs to it. Export the certificate together with the key.',
  },
  'key/unsupported-key': {
    fi: 'Avaimella {key} ei allekirjoiteta. Käytä varmennetta, jonka avain on RSA 2048 tai pidempi taikka EC P-256 tai P-384.',
    sv: 'Nyckeln {key} används inte för underskrift. Använd ett certifikat vars nyckel är RSA 2048 eller längre eller EC P-256 eller P-384.',
    en: 'The key {key} is not used for signing. Use a certificate whose key is RSA 2048 or longer, or EC P-256 or P-384.',
  },
  'key/expired': {
    fi: 'Varmenteen {name} voimassaolo päättyi {validTo}. Allekirjoita voimassa olevalla varmenteella.',
    sv: 'Certifikatet {name} gick ut {validTo}. Skriv under med ett certifikat som är i kraft.',
    en: 'The certificate {name} expired on {validTo}. Sign with a certificate that is valid.',
  },
  'key/not-yet-valid': {
    fi: 'Varmenne {name} on voimassa vasta {validFrom} alkaen. Tarkista tietokoneen kello tai käytä toista varmennetta.',
    sv: 'Certifikatet {name} är i kraft först från {validFrom}. Kontrollera datorns klocka eller använd ett annat certifikat.',
    en: 'The certificate {name} is valid only from {validFrom}. Check the clock of the computer or use another certificate.',
  },
  'key/not-for-signing': {
    fi: 'Varmennetta {name} ei ole annettu allekirjoittamiseen (avaimen käyttötarkoitus puuttuu). Valitse henkilön allekirjoitusvarmenne.',
    sv: 'Certifikatet {name} är inte utfärdat för underskrift (nyckelanvändningen saknas). Välj personens underskriftscertifikat.',
    en: 'The certificate {name} was not issued for signing (its key usage lacks it). Choose the signing certificate of the person.',
  },
} satisfies Record<KeyFailure['code'], Words>

export const sealFailureText = {
  'seal/not-docx': {
    fi: 'Tiedosto ei ole Word-asiakirja (.docx), tai se on vaurioitunut. Valitse .docx-tiedosto.',
    sv: 'Filen är inget Worddokument (.docx), eller så är den skadad. Välj en .docx-fil.',
    en: 'The file is not a Word document (.docx), or it is damaged. Choose a .docx file.',
  },
  'seal/no-signature-kept': {
    fi: 'Allekirjoitus ei tarkastuksessa täsmännyt asiakirjaan, joten mitään ei tallennettu. Yritä uudelleen.',
    sv: 'Underskriften stämde inte överens med dokumentet vid kontrollen, så ingenting sparades. Försök igen.',
    en: 'The signature did not match the document when it was checked, so nothing was saved. Try again.',
  },
  'seal/already-broken': {
    fi: 'Asiakirjaa on muutettu aiemman allekirjoituksen jälkeen tai tiedosto on vaurioitunut, joten sitä ei allekirjoitettu. Katso, mikä on muuttunut (pykala document verify), ja allekirjoita ehjä tiedosto.',
    sv: 'Dokumentet har ändrats efter en tidigare underskrift eller filen är skadad, så det undertecknades inte. Se vad som har ändrats (pykala document verify) och underteckna en hel fil.',
    en: 'The document was changed after an earlier signature or the file is damaged, so it was not signed. See what has changed (pykala document verify) and sign an unbroken file.',
  },
  'seal/unsignable': {
    fi: 'Asiakirjan osaa {part} ({type}) ei voi allekirjoittaa, joten se jäisi allekirjoituksen ulkopuolelle. Poista se asiakirjasta tai vie asiakirja uudelleen.',
    sv: 'Dokumentets del {part} ({type}) kan inte undertecknas och skulle stå utanför underskriften. Ta bort den ur dokumentet eller exportera dokumentet på nytt.',
    en: 'The part {part} ({type}) of the document cannot be signed and would stay outside the signature. Remove it from the document or export the document again.',
  },
  'seal/no-authority': {
    fi: 'Varmentajien tiedostossa ei ole varmenteita. Anna luotettujen varmentajien varmenteet PEM-tiedostona.',
    sv: 'Filen med utfärdare innehåller inga certifikat. Ange de betrodda utfärdarnas certifikat som en PEM-fil.',
    en: 'The file of authorities holds no certificates. Give the certificates of the trusted authorities as a PEM file.',
  },
  'seal/unknown-document': {
    fi: 'Tiedostoa ei ole viety eikä allekirjoitettu täällä, joten hyväksyntää ei voi merkitä sille. Vie tai allekirjoita asiakirja ensin.',
    sv: 'Filen har inte exporterats eller undertecknats här, så ett godkännande kan inte antecknas. Exportera eller underteckna dokumentet först.',
    en: 'The file was not exported or signed here, so no acceptance can be recorded for it. Export or sign the document first.',
  },
  'seal/not-a-signer': {
    fi: '{name} ei ole asiakirjan allekirjoittajien joukossa ({signers}). Tarkista nimi.',
    sv: '{name} hör inte till dokumentets undertecknare ({signers}). Kontrollera namnet.',
    en: '{name} is not among the signers of the document ({signers}). Check the name.',
  },
  'seal/pdf': {
    fi: 'Tiedosto on PDF. Tässä tarkistetaan Word-tiedostoja (.docx) ja täältä vietyjä verkkosivuja ja tekstejä. Pyydä asiakirja Word-tiedostona, tai tarkista PDF:n allekirjoitukset PDF-ohjelmalla.',
    sv: 'Filen är en PDF. Här kontrolleras Wordfiler (.docx) samt webbsidor och texter som exporterats härifrån. Be om dokumentet som Wordfil, eller kontrollera underskrifterna i ett PDF-program.',
    en: 'The file is a PDF. Word files (.docx) and pages and texts exported here are checked. Ask for the document as a Word file, or check the signatures in a PDF program.',
  },
  'seal/old-word': {
    fi: 'Tiedosto on vanhaa Word-muotoa (.doc) tai lukittu salasanalla. Avaa se Wordilla, poista salasana ja tallenna muotoon .docx, ja tarkista se uudelleen.',
    sv: 'Filen har det gamla Wordformatet (.doc) eller är låst med lösenord. Öppna den i Word, ta bort lösenordet, spara som .docx och kontrollera på nytt.',
    en: 'The file is in the old Word format (.doc) or locked with a password. Open it in Word, remove the password, save it as .docx and check again.',
  },
  'seal/unknown-kind': {
    fi: 'Tiedostoa ei voi tarkistaa: se ei ole Word-tiedosto, verkkosivu eikä teksti. Valitse .docx-, .html- tai .txt-tiedosto.',
    sv: 'Filen kan inte kontrolleras: den är varken en Wordfil, en webbsida eller en text. Välj en .docx-, .html- eller .txt-fil.',
    en: 'The file cannot be checked: it is neither a Word file, a page nor a text. Choose a .docx, .html or .txt file.',
  },
  'seal/too-large': {
    fi: 'Tiedosto on suurempi kuin {megabytes} Mt, joten sitä ei luettu. Pienennä sen kuvia tai jaa se osiin.',
    sv: 'Filen är större än {megabytes} MB och lästes inte. Förminska bilderna eller dela filen.',
    en: 'The file is larger than {megabytes} MB and was not read. Make its pictures smaller or divide it.',
  },
  'seal/other-person': {
    fi: 'Varmenne on henkilön {certificate}, mutta allekirjoittajana on {signer}. Mitään ei allekirjoitettu. Valitse oikea varmennetiedosto tai oikea allekirjoittaja.',
    sv: 'Certifikatet tillhör {certificate}, men undertecknaren är {signer}. Ingenting undertecknades. Välj rätt certifikatfil eller rätt undertecknare.',
    en: 'The certificate is that of {certificate}, but the signer is {signer}. Nothing was signed. Choose the right key file or the right signer.',
  },
  'seal/newer-version': {
    fi: 'Asiakirjasta on jo versio {newest}, joten versiota {version} ei enää allekirjoiteta. Avaa uusin versio.',
    sv: 'Det finns redan en version {newest} av dokumentet, så version {version} undertecknas inte längre. Öppna den nyaste versionen.',
    en: 'There is already a version {newest} of the document, so version {version} is no longer signed. Open the newest version.',
  },
  'seal/file-not-kept': {
    fi: 'Asiakirjan {title} tiedosto ei ole tallessa täällä. Vie asiakirja uudelleen Word-tiedostona ja allekirjoita se.',
    sv: 'Filen för dokumentet {title} finns inte sparad här. Exportera dokumentet på nytt som Wordfil och underteckna det.',
    en: 'The file of the document {title} is not kept here. Export the document again as a Word file and sign it.',
  },
  'seal/no-document': {
    fi: 'Asiakirjaa {id} ei ole viety. Vie se ensin Word-tiedostona.',
    sv: 'Dokumentet {id} har inte exporterats. Exportera det först som Wordfil.',
    en: 'The document {id} has not been exported. Export it as a Word file first.',
  },
  'seal/not-frozen': {
    fi: 'Pöytäkirjaa {title} ei ole jäädytetty, joten sitä ei vielä allekirjoiteta. Jäädytä pöytäkirja ensin.',
    sv: 'Protokollet {title} har inte frysts och undertecknas inte ännu. Frys protokollet först.',
    en: 'The minutes {title} are not frozen, so they are not signed yet. Freeze them first.',
  },
  'seal/not-whole': {
    fi: 'Tiedosto {title} ei kelpaa talteen otettavaksi: sitä on muutettu, tai sen allekirjoitukset eivät ole voimassa. Pyydä ehjä tiedosto.',
    sv: 'Filen {title} kan inte tas till vara: den har ändrats eller dess underskrifter gäller inte. Be om en hel fil.',
    en: 'The file {title} cannot be kept: it was changed, or its signatures are not valid. Ask for an unbroken file.',
  },
  'seal/not-authority': {
    fi: 'Varmenne {name} ei ole varmentajan varmenne, joten se ei voi vakuuttaa muita. Lisää sen myöntäjän varmenne.',
    sv: 'Certifikatet {name} är inte en utfärdares, så det kan inte gå i god för andra. Lägg till utfärdarens certifikat.',
    en: 'The certificate {name} is not that of an authority and cannot vouch for others. Add the certificate of its issuer.',
  },
  'seal/missing-option': {
    fi: 'Anna valitsin {option}.',
    sv: 'Ange valet {option}.',
    en: 'Give the option {option}.',
  },
} satisfies Record<SealFailure['code'], Words>
