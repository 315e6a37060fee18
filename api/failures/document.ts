import type { CorrectionFailure } from '../../core/document/correction.ts'
import type { Words } from '../words.ts'

export type DocumentFailure =
  | { readonly code: 'document/not-decided'; readonly title: string }
  | { readonly code: 'document/officer-decision'; readonly title: string }
  /** The organisation's house style is not among those that are there. */
  | { readonly code: 'style/unknown'; readonly name: string; readonly known: readonly string[] }
  | CorrectionFailure
  /** The file differs from the version that left the office. `paragraphs`: what it was → what it is, a line each. */
  | {
      readonly code: 'export/changed-by-hand'
      readonly file: string
      readonly version: number
      readonly count: number
      readonly paragraphs: string
    }
  | { readonly code: 'export/signed-file'; readonly file: string }
  | { readonly code: 'export/foreign-file'; readonly file: string }
  /** `file` is empty when none was named. */
  | { readonly code: 'export/unknown-format'; readonly file: string }

export const documentFailureText = {
  'document/not-decided': {
    fi: 'Asiasta ”{title}” ei ole vielä päätöstä, joten siitä ei voi antaa otetta. Vie asiakohta tai esityslista.',
    sv: 'I ärendet ”{title}” finns ännu inget beslut, så inget utdrag kan ges. Exportera ärendepunkten eller föredragningslistan.',
    en: 'There is no decision yet on "{title}", so no extract can be given. Export the item or the agenda.',
  },
  'document/officer-decision': {
    fi: '”{title}” on viranhaltijan päätettävä asia, jolla ei ole toimielimen pöytäkirjaa. Valitse toimielimen asiakohta.',
    sv: '”{title}” avgörs av en tjänsteinnehavare och har inget organs protokoll. Välj en ärendepunkt i ett organ.',
    en: '"{title}" is decided by an officer and has no minutes of a body. Choose an item of a body.',
  },
  'style/unknown': {
    fi: 'Ulkoasua ”{name}” ei ole. Käytä jotakin näistä: {known}.',
    sv: 'Det finns ingen stil ”{name}”. Använd någon av dessa: {known}.',
    en: 'There is no house style "{name}". Use one of these: {known}.',
  },
  'correction/not-signed': {
    fi: 'Asiakirjaa ”{title}” ei ole allekirjoitettu, joten sitä ei tarvitse korjata uutena versiona. Muuta teksti ja vie asiakirja uudelleen.',
    sv: 'Dokumentet ”{title}” är inte undertecknat och behöver inte rättas som en ny version. Ändra texten och exportera dokumentet på nytt.',
    en: 'The document "{title}" is not signed, so it needs no correction as a new version. Change the text and export the document again.',
  },
  'correction/nothing-changed': {
    fi: 'Korjattu tiedosto sanoo saman kuin allekirjoitettu ”{title}”. Anna tiedosto, jossa korjaus on tehty: --with TIEDOSTO.',
    sv: 'Den rättade filen säger detsamma som den undertecknade ”{title}”. Ange filen där rättelsen är gjord: --with FIL.',
    en: 'The corrected file says the same as the signed "{title}". Give the file in which the correction is made: --with FILE.',
  },
  'correction/too-late': {
    fi: 'Asiakirjan ”{title}” korjaamiselle oli aikaa {until} asti (hallintolaki 52 §). Kysy neuvoa lakimieheltä.',
    sv: 'Dokumentet ”{title}” kunde rättas till och med {until} (52 § i förvaltningslagen). Fråga en jurist om råd.',
    en: 'The document "{title}" could be corrected until {until} (Administrative Procedure Act, section 52). Ask a lawyer.',
  },
  'export/changed-by-hand': {
    fi: 'Tiedostoa {file} on muutettu käsin version {version} jälkeen, joten sitä ei korvattu. Muuttuneita kappaleita on {count}:\n{paragraphs}\nVie toisella nimellä, tai korvaa tiedosto valitsimella --replace.',
    sv: 'Filen {file} har ändrats för hand efter version {version} och ersattes därför inte. Ändrade stycken: {count}:\n{paragraphs}\nExportera med ett annat namn, eller ersätt filen med flaggan --replace.',
    en: 'The file {file} was changed by hand after version {version}, so it was not replaced. Changed paragraphs: {count}:\n{paragraphs}\nExport under another name, or replace the file with --replace.',
  },
  'export/signed-file': {
    fi: 'Tiedosto {file} on allekirjoitettu, joten sitä ei korvattu. Vie toisella nimellä; jos allekirjoitettu teksti on väärin, korjaa se: pykala document correct.',
    sv: 'Filen {file} är undertecknad och ersattes därför inte. Exportera med ett annat namn; om den undertecknade texten är fel, rätta den: pykala document correct.',
    en: 'The file {file} is signed, so it was not replaced. Export under another name; if the signed text is wrong, correct it: pykala document correct.',
  },
  'export/foreign-file': {
    fi: 'Tiedosto {file} on jokin muu kuin tämä asiakirja, joten sitä ei korvattu. Vie toisella nimellä, tai korvaa tiedosto valitsimella --replace.',
    sv: 'Filen {file} är något annat än detta dokument och ersattes därför inte. Exportera med ett annat namn, eller ersätt filen med flaggan --replace.',
    en: 'The file {file} is something else than this document, so it was not replaced. Export under another name, or replace the file with --replace.',
  },
  'export/unknown-format': {
    fi: 'Nimeä kirjoitettava tiedosto, jonka pääte on .docx, .html tai .txt: --to TIEDOSTO (nyt ”{file}”).',
    sv: 'Ange filen som ska skrivas, med ändelsen .docx, .html eller .txt: --to FIL (nu ”{file}”).',
    en: 'Name the file to write, ending in .docx, .html or .txt: --to FILE (now "{file}").',
  },
} satisfies Record<DocumentFailure['code'], Words>
