import type { Catalogue } from './catalogue.ts'

/** Words about a backup that was opened from outside the program. */
export const backupWords = {
  title: { fi: 'Varmuuskopio {name}', sv: 'Säkerhetskopian {name}' },
  reading: { fi: 'Luetaan varmuuskopiota läpi', sv: 'Säkerhetskopian läses igenom' },
  whole: { fi: 'Varmuuskopio on ehjä', sv: 'Säkerhetskopian är hel' },
  madeAt: { fi: 'Tehty', sv: 'Gjord' },
  cases: { fi: 'Asioita', sv: 'Ärenden' },
  entries: { fi: 'Lokimerkintöjä', sv: 'Loggposter' },
  place: { fi: 'Tiedosto', sv: 'Fil' },
  locked: {
    fi: 'Varmuuskopio on suojattu salasanalla. Kirjoita salasana, niin kopio luetaan läpi.',
    sv: 'Säkerhetskopian är skyddad med lösenord. Skriv lösenordet, så läses kopian igenom.',
  },
  wrong: {
    fi: 'Salasana ei avaa varmuuskopiota, tai tiedosto on vaurioitunut. Tarkista kirjaimet ja yritä uudelleen.',
    sv: 'Lösenordet öppnar inte säkerhetskopian, eller så är filen skadad. Kontrollera tecknen och försök igen.',
  },
  password: { fi: 'Salasana', sv: 'Lösenord' },
  passwordMissing: { fi: 'Kirjoita salasana.', sv: 'Skriv lösenordet.' },
  readAgain: { fi: 'Avaa salasanalla', sv: 'Öppna med lösenordet' },
  remark: {
    fi: 'Palautus tehdään ensikäynnistyksessä tyhjään toimistoon.',
    sv: 'Återställningen görs vid första starten i ett tomt kontor.',
  },
} satisfies Catalogue
