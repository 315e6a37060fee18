import type { Words } from '../words.ts'

/** What goes wrong between a window and its service. */
export type HostFailure =
  /** A message that is no call: unknown method, no actor, or too big. Only a program that is not ours sends one. */
  | { readonly code: 'host/bad-message'; readonly problem: string }
  /** A bug: the service threw. Its account of it is in the log of the host. */
  | { readonly code: 'host/bug'; readonly method: string }
  /** The service does not answer: it was closed, or its process ended. */
  | { readonly code: 'host/no-answer' }
  /** The address was opened without its key, or the program has been started again since. */
  | { readonly code: 'host/no-token' }
  | { readonly code: 'host/port-taken'; readonly port: number }
  | { readonly code: 'host/not-built'; readonly folder: string }

export const hostFailureText = {
  'host/bad-message': {
    fi: 'Ohjelman osat eivät ymmärtäneet toisiaan ({problem}). Mitään ei muutettu. Lataa ikkuna uudelleen.',
    sv: 'Programmets delar förstod inte varandra ({problem}). Ingenting ändrades. Ladda om fönstret.',
    en: 'The parts of the program did not understand each other ({problem}). Nothing was changed. Reload the window.',
  },
  'host/bug': {
    fi: 'Ohjelmassa on virhe, eikä pyydettyä tehty ({method}). Aiemmat tiedot ovat tallella. Yritä uudelleen; jos virhe toistuu, kerro se tuelle.',
    sv: 'Det finns ett fel i programmet och det du bad om gjordes inte ({method}). Tidigare uppgifter finns kvar. Försök igen; om felet upprepas, meddela supporten.',
    en: 'There is a fault in the program, and what was asked was not done ({method}). Earlier data is safe. Try again; if it happens again, tell the support.',
  },
  'host/no-answer': {
    fi: 'Pykälä ei vastaa. Tallennetut tiedot ovat tallella. Yritä uudelleen; jos se ei auta, käynnistä ohjelma uudelleen.',
    sv: 'Pykälä svarar inte. Sparade uppgifter finns kvar. Försök igen; om det inte hjälper, starta om programmet.',
    en: 'Pykälä does not answer. Saved data is safe. Try again; if that does not help, start the program again.',
  },
  'host/no-token': {
    fi: 'Tämä osoite ei ole enää voimassa. Avaa se osoite, jonka Pykälä näytti käynnistyessään.',
    sv: 'Adressen gäller inte längre. Öppna den adress som Pykälä visade vid starten.',
    en: 'This address is no longer valid. Open the address that Pykälä showed when it started.',
  },
  'host/port-taken': {
    fi: 'Portti {port} on toisen ohjelman käytössä. Valitse toinen portti valitsimella --port tai jätä valitsin pois.',
    sv: 'Port {port} används av ett annat program. Välj en annan port med --port eller utelämna valet.',
    en: 'Port {port} is used by another program. Choose another with --port, or leave the option out.',
  },
  'host/not-built': {
    fi: 'Ikkunan sivuja ei ole koottu ({folder}). Aja ensin: npm run build',
    sv: 'Fönstrets sidor är inte byggda ({folder}). Kör först: npm run build',
    en: 'The pages of the window have not been built ({folder}). Run first: npm run build',
  },
} satisfies Record<HostFailure['code'], Words>
