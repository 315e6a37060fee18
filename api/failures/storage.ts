import type { Words } from '../words.ts'

/** The office's store did not do what was asked. Nothing of the unfinished work was kept. */
export type StorageFailure =
  | { readonly code: 'storage/locked'; readonly path: string }
  | { readonly code: 'storage/full'; readonly path: string }
  | { readonly code: 'storage/read-only'; readonly path: string }
  | {
      readonly code: 'storage/newer-schema'
      readonly path: string
      readonly found: number
      readonly known: number
    }
  | { readonly code: 'storage/wrong-file'; readonly path: string }
  /** `backup` is the newest backup whose every hash was right; empty: there is none. */
  | { readonly code: 'storage/damaged'; readonly path: string; readonly backup: string }
  | { readonly code: 'storage/damaged-without-backup'; readonly path: string }
  | { readonly code: 'storage/unreachable'; readonly path: string; readonly reason: string }
  | { readonly code: 'storage/unopened'; readonly path: string; readonly reason: string }
  /** The backup before a migration was not made, so the migration was not either. */
  | { readonly code: 'storage/no-backup'; readonly path: string; readonly reason: string }
  | { readonly code: 'storage/old-server'; readonly path: string; readonly found: string }
  | { readonly code: 'storage/network-folder'; readonly path: string; readonly kind: string }
  | { readonly code: 'storage/synced-folder'; readonly path: string; readonly kind: string }
  /** The data was restored from a backup: numbers may have been given out after it. */
  | { readonly code: 'storage/restored-counter'; readonly counter: string; readonly last: number }
  | { readonly code: 'storage/clash'; readonly path: string; readonly what: string }

export const storageFailureText = {
  'storage/locked': {
    fi: 'Toinen ohjelma pitää tietokantaa {path} lukittuna. Mitään ei muutettu. Sulje toinen ohjelma ja yritä uudelleen.',
    sv: 'Ett annat program håller databasen {path} låst. Ingenting ändrades. Stäng det andra programmet och försök igen.',
    en: 'Another program keeps the database {path} locked. Nothing was changed. Close the other program and try again.',
  },
  'storage/full': {
    fi: 'Levy on täynnä, joten tallennusta ei tehty ({path}). Aiemmat tiedot ovat tallella. Vapauta levytilaa ja tallenna uudelleen.',
    sv: 'Disken är full, så ingenting sparades ({path}). Tidigare uppgifter finns kvar. Frigör utrymme och spara på nytt.',
    en: 'The disk is full, so nothing was saved ({path}). Earlier data is safe. Free some space and save again.',
  },
  'storage/read-only': {
    fi: 'Kansioon tai tiedostoon {path} ei saa kirjoittaa. Mitään ei muutettu. Pyydä kirjoitusoikeus tai valitse toinen kansio valitsimella --home.',
    sv: 'Mappen eller filen {path} får inte skrivas. Ingenting ändrades. Be om skrivrätt eller välj en annan mapp med --home.',
    en: 'The folder or file {path} may not be written. Nothing was changed. Ask for the right to write or choose another folder with --home.',
  },
  'storage/newer-schema': {
    fi: 'Tietokanta {path} on tehty uudemmalla ohjelmalla (rakenne {found}, tämä ohjelma tuntee {known}). Sitä ei avattu. Päivitä ohjelma.',
    sv: 'Databasen {path} är gjord med ett nyare program (struktur {found}, det här programmet känner {known}). Den öppnades inte. Uppdatera programmet.',
    en: 'The database {path} was made by a newer program (schema {found}, this program knows {known}). It was not opened. Update the program.',
  },
  'storage/wrong-file': {
    fi: '{path} ei ole Pykälän tietokanta. Tiedostoon ei koskettu. Tarkista polku.',
    sv: '{path} är inte Pykäläs databas. Filen rördes inte. Kontrollera sökvägen.',
    en: '{path} is not a database of Pykälä. The file was not touched. Check the path.',
  },
  'storage/damaged': {
    fi: 'Tietokanta {path} on vaurioitunut, joten siihen ei kirjoiteta. Uusin ehjä varmuuskopio on {backup}. Palauta se uuteen kansioon: pykala backup restore {backup} --to KANSIO',
    sv: 'Databasen {path} är skadad, så den skrivs inte. Den nyaste hela säkerhetskopian är {backup}. Återställ den till en ny mapp: pykala backup restore {backup} --to MAPP',
    en: 'The database {path} is damaged, so nothing is written to it. The newest good backup is {backup}. Restore it to a new folder: pykala backup restore {backup} --to FOLDER',
  },
  'storage/damaged-without-backup': {
    fi: 'Tietokanta {path} on vaurioitunut, joten siihen ei kirjoiteta, eikä ehjää varmuuskopiota löytynyt sen vierestä. Ota tiedostosta kopio ja pyydä apua ennen muuta.',
    sv: 'Databasen {path} är skadad, så den skrivs inte, och ingen hel säkerhetskopia fanns bredvid den. Kopiera filen och be om hjälp före allt annat.',
    en: 'The database {path} is damaged, so nothing is written to it, and no good backup was found beside it. Copy the file and ask for help before anything else.',
  },
  'storage/unreachable': {
    fi: 'Tietokantapalvelimeen {path} ei saatu yhteyttä ({reason}). Tarkista osoite ja verkkoyhteys ja yritä uudelleen.',
    sv: 'Databasservern {path} kunde inte nås ({reason}). Kontrollera adressen och nätet och försök igen.',
    en: 'The database server {path} could not be reached ({reason}). Check the address and the network and try again.',
  },
  'storage/unopened': {
    fi: 'Tietokantaa {path} ei voitu avata ({reason}). Tarkista polku ja oikeudet.',
    sv: 'Databasen {path} kunde inte öppnas ({reason}). Kontrollera sökvägen och rättigheterna.',
    en: 'The database {path} could not be opened ({reason}). Check the path and the rights.',
  },
  'storage/no-backup': {
    fi: 'Tietokannan {path} varmuuskopiota ei saatu tehtyä ({reason}), joten sen rakennetta ei päivitetty. Vapauta levytilaa ja avaa uudelleen.',
    sv: 'Ingen säkerhetskopia av databasen {path} kunde göras ({reason}), så dess struktur uppdaterades inte. Frigör utrymme och öppna på nytt.',
    en: 'No backup of the database {path} could be made ({reason}), so its schema was not updated. Free some space and open it again.',
  },
  'storage/old-server': {
    fi: 'Palvelin {path} on PostgreSQL {found}. Tarvitaan versio 15 tai uudempi: päivitä palvelin.',
    sv: 'Servern {path} är PostgreSQL {found}. Version 15 eller nyare behövs: uppdatera servern.',
    en: 'The server {path} is PostgreSQL {found}. Version 15 or newer is needed: update the server.',
  },
  'storage/network-folder': {
    fi: 'Kansio {path} on verkkolevyllä ({kind}). Tietokanta voi vaurioitua siellä, koska verkkolevyn lukitukseen ei voi luottaa. Valitse tietokoneen oma kansio tai PostgreSQL (--database).',
    sv: 'Mappen {path} ligger på en nätverksdisk ({kind}). Databasen kan skadas där, eftersom låsningen på en nätverksdisk inte är att lita på. Välj en mapp på datorn eller PostgreSQL (--database).',
    en: 'The folder {path} is on a network share ({kind}). A database can be damaged there, since the locks of a share cannot be trusted. Choose a folder of this computer or PostgreSQL (--database).',
  },
  'storage/synced-folder': {
    fi: 'Kansiota {path} kopioi synkronointipalvelu ({kind}). Tietokanta voi vaurioitua, kun sitä kopioidaan kesken kirjoituksen. Valitse kansio, jota ei synkronoida.',
    sv: 'Mappen {path} kopieras av en synkroniseringstjänst ({kind}). Databasen kan skadas när den kopieras mitt i en skrivning. Välj en mapp som inte synkroniseras.',
    en: 'The folder {path} is copied by a sync service ({kind}). A database can be damaged when it is copied in the middle of a write. Choose a folder that is not synced.',
  },
  'storage/restored-counter': {
    fi: 'Tiedot on palautettu varmuuskopiosta, jossa laskurin {counter} viimeinen numero oli {last}. Kerro viimeinen numero, joka on annettu: pykala number resume NUMERO',
    sv: 'Uppgifterna är återställda från en säkerhetskopia där räknarens {counter} sista nummer var {last}. Uppge det sista nummer som har getts: pykala number resume NUMMER',
    en: 'The data was restored from a backup in which the last number of the counter {counter} was {last}. Say the last number that was given out: pykala number resume NUMBER',
  },
  'storage/clash': {
    fi: 'Tallennus olisi rikkonut yksilöivän tunnuksen ({what}), joten mitään ei tallennettu. Lataa tiedot uudelleen ja yritä sitten.',
    sv: 'Det som skulle sparas krockar med en unik beteckning ({what}), så ingenting sparades. Läs in uppgifterna på nytt och försök igen.',
    en: 'The save would have broken a unique identifier ({what}), so nothing was saved. Load the data again and retry.',
  },
} satisfies Record<StorageFailure['code'], Words>
