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
  password: { fi: 'Salasana, jos kopio on salattu', sv: 'Lösenord, om kopian är krypterad' },
  readAgain: { fi: 'Lue salasanalla', sv: 'Läs med lösenordet' },
  remark: {
    fi: 'Palautus tehdään ensikäynnistyksessä tyhjään toimistoon.',
    sv: 'Återställningen görs vid första starten i ett tomt kontor.',
  },
} satisfies Catalogue
