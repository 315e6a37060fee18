import type { MalformedDate, MalformedInstant, MalformedTime } from '../../core/calendar/day.ts'
import type { MalformedMoney } from '../../core/shared/money.ts'
import type { Words } from '../words.ts'

/** Failures that any method may give. */
export type SharedFailure =
  | MalformedDate
  | MalformedInstant
  | MalformedTime
  | MalformedMoney
  /** The input does not fit the contract; `where` is the path inside it, `problem` what was expected. */
  | {
      readonly code: 'api/bad-input'
      readonly method: string
      readonly where: string
      readonly problem: string
    }
  | { readonly code: 'file/unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'file/unwritable'; readonly path: string; readonly reason: string }

export const sharedFailureText = {
  'calendar/malformed-date': {
    fi: '”{text}” ei ole päivä. Anna päivä muodossa 16.11.2026 tai 2026-11-16.',
    sv: '”{text}” är ingen dag. Ange dagen i formen 16.11.2026 eller 2026-11-16.',
    en: '"{text}" is not a day. Give it as 2026-11-16 or 16.11.2026.',
  },
  'calendar/malformed-instant': {
    fi: '”{text}” ei ole hetki. Anna se muodossa 2026-11-20T12:00:00Z.',
    sv: '”{text}” är ingen tidpunkt. Ange den i formen 2026-11-20T12:00:00Z.',
    en: '"{text}" is not an instant. Give it as 2026-11-20T12:00:00Z.',
  },
  'calendar/malformed-time': {
    fi: '”{text}” ei ole kellonaika. Anna aika muodossa 18.02.',
    sv: '”{text}” är inget klockslag. Ange tiden i formen 18.02.',
    en: '"{text}" is not a clock time. Give it as 18:02.',
  },
  'money/malformed': {
    fi: '”{text}” ei ole rahamäärä. Kirjoita summa numeroin, esimerkiksi 38 880,00.',
    sv: '”{text}” är inget belopp. Skriv beloppet med siffror, till exempel 38 880,00.',
    en: '"{text}" is not an amount of money. Write it in figures, for example 38 880,00.',
  },
  'api/bad-input': {
    fi: 'Tieto ”{where}” ei kelpaa ({method}): {problem}',
    sv: 'Uppgiften ”{where}” duger inte ({method}): {problem}',
    en: 'The value of "{where}" does not fit ({method}): {problem}',
  },
  'file/unreadable': {
    fi: 'Tiedostoa {path} ei voi lukea ({reason}). Tarkista polku ja lukuoikeus.',
    sv: 'Filen {path} kan inte läsas ({reason}). Kontrollera sökvägen och läsrätten.',
    en: 'The file {path} cannot be read ({reason}). Check the path and the right to read it.',
  },
  'file/unwritable': {
    fi: 'Tiedostoa {path} ei voi kirjoittaa ({reason}). Valitse toinen kansio tai vapauta tilaa.',
    sv: 'Filen {path} kan inte skrivas ({reason}). Välj en annan mapp eller frigör utrymme.',
    en: 'The file {path} cannot be written ({reason}). Choose another folder or free some space.',
  },
} satisfies Record<SharedFailure['code'], Words>
