import type { Bilingual, Language } from '../core/shared/language.ts'

/** What the desktop itself says: menus and system dialogs. */
export const shellWords = {
  file: { fi: 'Tiedosto', sv: 'Arkiv' },
  newItem: { fi: 'Uusi asiakohta', sv: 'Ny ärendepunkt' },
  openRecent: { fi: 'Avaa viimeisin', sv: 'Öppna senaste' },
  newWindow: { fi: 'Uusi ikkuna', sv: 'Nytt fönster' },
  verify: { fi: 'Tarkista tiedoston aitous…', sv: 'Kontrollera om en fil är äkta…' },
  print: { fi: 'Tulosta…', sv: 'Skriv ut…' },
  pdf: { fi: 'Tallenna PDF-tiedostona…', sv: 'Spara som PDF…' },
  closeWindow: { fi: 'Sulje ikkuna', sv: 'Stäng fönstret' },
  quit: { fi: 'Lopeta Pykälä', sv: 'Avsluta Pykälä' },
  edit: { fi: 'Muokkaa', sv: 'Redigera' },
  undo: { fi: 'Kumoa', sv: 'Ångra' },
  redo: { fi: 'Tee uudelleen', sv: 'Gör om' },
  cut: { fi: 'Leikkaa', sv: 'Klipp ut' },
  copy: { fi: 'Kopioi', sv: 'Kopiera' },
  paste: { fi: 'Liitä', sv: 'Klistra in' },
  selectAll: { fi: 'Valitse kaikki', sv: 'Markera allt' },
  view: { fi: 'Näytä', sv: 'Visa' },
  palette: { fi: 'Komennot', sv: 'Kommandon' },
  rooms: { fi: 'Näkymät leveänä tai kapeana', sv: 'Vyerna breda eller smala' },
  zoomIn: { fi: 'Suurenna', sv: 'Förstora' },
  zoomOut: { fi: 'Pienennä', sv: 'Förminska' },
  zoomReset: { fi: 'Tavallinen koko', sv: 'Normal storlek' },
  fullScreen: { fi: 'Koko näyttö', sv: 'Helskärm' },
  window: { fi: 'Ikkuna', sv: 'Fönster' },
  minimise: { fi: 'Pienennä tehtäväpalkkiin', sv: 'Minimera' },
  zoomWindow: { fi: 'Sovita ikkunan koko', sv: 'Anpassa fönstrets storlek' },
  allToFront: { fi: 'Tuo kaikki eteen', sv: 'Lägg alla överst' },
  about: { fi: 'Tietoja Pykälästä', sv: 'Om Pykälä' },
  services: { fi: 'Palvelut', sv: 'Tjänster' },
  hide: { fi: 'Kätke Pykälä', sv: 'Göm Pykälä' },
  hideOthers: { fi: 'Kätke muut', sv: 'Göm övriga' },
  showAll: { fi: 'Näytä kaikki', sv: 'Visa alla' },
  linkTitle: { fi: 'Avataanko linkki selaimessa?', sv: 'Ska länken öppnas i webbläsaren?' },
  linkOpen: { fi: 'Avaa linkki', sv: 'Öppna länken' },
  linkLeave: { fi: 'Älä avaa', sv: 'Öppna inte' },
  linkRefused: {
    fi: 'Linkkiä ei avattu. Pykälä avaa vain http-, https- ja mailto-linkkejä.',
    sv: 'Länken öppnades inte. Pykälä öppnar bara http-, https- och mailto-länkar.',
  },
  any: { fi: 'Kaikki tiedostot', sv: 'Alla filer' },
  notWritten: { fi: 'Tiedostoa ei tallennettu', sv: 'Filen sparades inte' },
  startFailed: { fi: 'Pykälä ei käynnistynyt', sv: 'Pykälä startade inte' },
} satisfies Readonly<Record<string, Bilingual>>

export type ShellWord = keyof typeof shellWords

export const sayShell =
  (language: Language) =>
  (word: ShellWord): string =>
    shellWords[word][language]
