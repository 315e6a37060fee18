import type { Words } from '../words.ts'

/** A backup was not made, is not good, or was not restored. Nothing was left half written. */
export type BackupFailure =
  | { readonly code: 'backup/exists'; readonly path: string }
  | { readonly code: 'backup/not-a-backup'; readonly path: string }
  /** `part`: what did not match its hash, or which check failed. */
  | { readonly code: 'backup/broken'; readonly path: string; readonly part: string }
  | { readonly code: 'backup/password-needed'; readonly path: string }
  /** The same said in a terminal, where a password is not typed. */
  | { readonly code: 'backup/password-variable'; readonly path: string }
  | { readonly code: 'backup/wrong-password'; readonly path: string }
  | { readonly code: 'backup/nothing'; readonly path: string }
  | { readonly code: 'backup/no-target'; readonly path: string }
  | { readonly code: 'backup/not-fresh'; readonly path: string }
  | { readonly code: 'backup/unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'backup/unwritable'; readonly path: string; readonly reason: string }

export const backupFailureText = {
  'backup/exists': {
    fi: 'Tiedosto {path} on jo olemassa, eikä sitä korvattu. Anna toinen nimi.',
    sv: 'Filen {path} finns redan och ersattes inte. Ange ett annat namn.',
    en: 'The file {path} exists already and was not replaced. Give another name.',
  },
  'backup/not-a-backup': {
    fi: '{path} ei ole Pykälän varmuuskopio. Tarkista polku.',
    sv: '{path} är inte Pykäläs säkerhetskopia. Kontrollera sökvägen.',
    en: '{path} is not a backup of Pykälä. Check the path.',
  },
  'backup/broken': {
    fi: 'Varmuuskopio {path} on vaurioitunut ({part}), joten sitä ei palautettu. Käytä toista kopiota.',
    sv: 'Säkerhetskopian {path} är skadad ({part}) och återställdes inte. Använd en annan kopia.',
    en: 'The backup {path} is damaged ({part}) and was not restored. Use another one.',
  },
  'backup/password-needed': {
    fi: 'Varmuuskopio {path} on suojattu salasanalla. Anna salasana.',
    sv: 'Säkerhetskopian {path} är skyddad med lösenord. Ange lösenordet.',
    en: 'The backup {path} is protected by a password. Give the password.',
  },
  'backup/password-variable': {
    fi: 'Varmuuskopio {path} on suojattu salasanalla. Anna se ympäristömuuttujassa PYKALA_BACKUP_PASSWORD.',
    sv: 'Säkerhetskopian {path} är skyddad med lösenord. Ange det i miljövariabeln PYKALA_BACKUP_PASSWORD.',
    en: 'The backup {path} is protected by a password. Give it in the environment variable PYKALA_BACKUP_PASSWORD.',
  },
  'backup/wrong-password': {
    fi: 'Salasana ei avaa varmuuskopiota {path}, tai tiedosto on vaurioitunut. Tarkista salasana.',
    sv: 'Lösenordet öppnar inte säkerhetskopian {path}, eller så är filen skadad. Kontrollera lösenordet.',
    en: 'The password does not open the backup {path}, or the file is damaged. Check the password.',
  },
  'backup/nothing': {
    fi: 'Varmuuskopioitavaa ei ole vielä: {path} puuttuu. Tarkista kansio (--home).',
    sv: 'Det finns ännu inget att säkerhetskopiera: {path} saknas. Kontrollera mappen (--home).',
    en: 'There is nothing to back up yet: {path} is missing. Check the folder (--home).',
  },
  'backup/no-target': {
    fi: 'Minne varmuuskopio {path} palautetaan? Anna uusi kansio: --to KANSIO',
    sv: 'Vart ska säkerhetskopian {path} återställas? Ange en ny mapp: --to MAPP',
    en: 'Where should the backup {path} be restored? Give a new folder: --to FOLDER',
  },
  'backup/not-fresh': {
    fi: 'Kohteessa {path} on jo tietoja. Palauta uuteen, tyhjään kansioon tai tyhjään tietokantaan.',
    sv: 'Det finns redan uppgifter i {path}. Återställ till en ny, tom mapp eller en tom databas.',
    en: 'There is already something in {path}. Restore to a new, empty folder or an empty database.',
  },
  'backup/unreadable': {
    fi: 'Varmuuskopiota {path} ei voi lukea ({reason}). Tarkista polku ja lukuoikeus.',
    sv: 'Säkerhetskopian {path} kan inte läsas ({reason}). Kontrollera sökvägen och läsrätten.',
    en: 'The backup {path} cannot be read ({reason}). Check the path and the right to read it.',
  },
  'backup/unwritable': {
    fi: 'Varmuuskopiota ei voitu kirjoittaa paikkaan {path} ({reason}). Valitse toinen paikka tai vapauta tilaa.',
    sv: 'Säkerhetskopian kunde inte skrivas till {path} ({reason}). Välj en annan plats eller frigör utrymme.',
    en: 'The backup could not be written to {path} ({reason}). Choose another place or free some space.',
  },
} satisfies Record<BackupFailure['code'], Words>
