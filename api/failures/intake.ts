import type { PageFailure } from '../../core/intake/page.ts'
import type { Words } from '../words.ts'

export type IntakeFailure =
  | PageFailure
  | BinaryFile
  /** The decision is in the store already: the same organisation, body, day and §. */
  | {
      readonly code: 'intake/already-there'
      readonly file: string
      readonly body: string
      readonly day: string
      readonly section: number
    }
  | { readonly code: 'intake/organisation-not-known'; readonly file: string; readonly body: string }
  | {
      readonly code: 'intake/body-not-known'
      readonly file: string
      readonly body: string
      readonly organisation: string
      readonly bodies: readonly string[]
    }

/** The file holds something else than text: a picture, a PDF, a Word document. */
export interface BinaryFile {
  readonly code: 'intake/binary-file'
  readonly file: string
}

export const intakeFailureText = {
  'intake/unknown-layout': {
    fi: 'Tiedoston {file} asettelua ei tunnisteta, joten siitä ei luettu mitään. Luettavat asettelut: {layouts}.',
    sv: 'Uppställningen i filen {file} känns inte igen, så ingenting lästes ur den. Uppställningar som läses: {layouts}.',
    en: 'The layout of the file {file} is not known, so nothing was read from it. Layouts that are read: {layouts}.',
  },
  'intake/impossible-day': {
    fi: 'Tiedoston {file} rivillä {line} on päivä, jota ei ole: ”{text}”. Korjaa päivä ja yritä uudelleen.',
    sv: 'På rad {line} i filen {file} står en dag som inte finns: ”{text}”. Rätta dagen och försök igen.',
    en: 'Line {line} of the file {file} names a day that does not exist: "{text}". Mend it and try again.',
  },
  'intake/binary-file': {
    fi: 'Tiedosto {file} ei ole tekstiä. Tallenna pöytäkirja tekstinä (.txt) ja anna se.',
    sv: 'Filen {file} är inte text. Spara protokollet som text (.txt) och ange den.',
    en: 'The file {file} is not text. Save the minutes as text (.txt) and give that.',
  },
  'intake/already-there': {
    fi: 'Tiedoston {file} päätös on jo tallennettu: {body} {day} § {section}. Sitä ei tallennettu uudelleen.',
    sv: 'Beslutet i filen {file} är redan sparat: {body} {day} § {section}. Det sparades inte på nytt.',
    en: 'The decision in the file {file} is stored already: {body} {day} § {section}. It was not stored again.',
  },
  'intake/organisation-not-known': {
    fi: 'Tiedostosta {file} ei selviä, minkä organisaation toimielin ”{body}” on. Anna organisaatio: --organisation ID.',
    sv: 'Av filen {file} framgår inte vilken organisations organ ”{body}” är. Ange organisationen: --organisation ID.',
    en: 'The file {file} does not show whose body "{body}" is. Give the organisation: --organisation ID.',
  },
  'intake/body-not-known': {
    fi: 'Tiedoston {file} toimielintä ”{body}” ei ole organisaatiossa {organisation}. Sen toimielimet: {bodies}. Lisää toimielin organisaation tietoihin tai anna toinen organisaatio.',
    sv: 'Organet ”{body}” i filen {file} finns inte i organisationen {organisation}. Dess organ: {bodies}. Lägg till organet i organisationens uppgifter eller ange en annan organisation.',
    en: 'The body "{body}" of the file {file} is not in the organisation {organisation}. Its bodies: {bodies}. Add the body to the organisation or give another organisation.',
  },
} satisfies Record<IntakeFailure['code'], Words>
