import type { Catalogue } from './catalogue.ts'

/** Words of starting an item: templates, earlier items, and the list of drafts. */
export const templateWords = {
  drafting: { fi: 'Valmistelu', sv: 'Beredning' },
  newItem: { fi: 'Uusi asiakohta', sv: 'Ny ärendepunkt' },
  source: { fi: 'Mistä aloitetaan', sv: 'Utgångspunkt' },
  fromTemplate: { fi: 'Mallipohjasta', sv: 'Från mall' },
  fromEarlier: { fi: 'Aiemmasta asiakohdasta', sv: 'Från tidigare ärendepunkt' },
  searchTemplates: { fi: 'Hae mallipohjia', sv: 'Sök mallar' },
  searchItems: { fi: 'Hae asiakohtia', sv: 'Sök ärendepunkter' },
  templateCount: {
    fi: '{count, plural, one {1 mallipohja} other {# mallipohjaa}}',
    sv: '{count, plural, one {1 mall} other {# mallar}}',
  },
  itemCount: {
    fi: '{count, plural, one {1 asiakohta} other {# asiakohtaa}}',
    sv: '{count, plural, one {1 ärendepunkt} other {# ärendepunkter}}',
  },
  body: { fi: 'Toimielin', sv: 'Organ' },
  groups: { fi: 'Ryhmät', sv: 'Grupper' },
  favourites: { fi: 'Suosikit', sv: 'Favoriter' },
  all: { fi: 'Kaikki', sv: 'Alla' },
  templates: { fi: 'Mallipohjat', sv: 'Mallar' },
  earlierItems: { fi: 'Aiemmat asiakohdat', sv: 'Tidigare ärendepunkter' },
  addFavourite: { fi: 'Lisää suosikiksi: {name}', sv: 'Gör till favorit: {name}' },
  removeFavourite: { fi: 'Poista suosikeista: {name}', sv: 'Ta bort från favoriter: {name}' },
  noTemplates: {
    fi: 'Haulla ”{text}” ei löytynyt mallipohjia. Kokeile lyhyempää sanaa.',
    sv: 'Sökningen ”{text}” gav inga mallar. Pröva ett kortare ord.',
  },
  noItems: {
    fi: 'Haulla ”{text}” ei löytynyt asiakohtia. Kokeile lyhyempää sanaa.',
    sv: 'Sökningen ”{text}” gav inga ärendepunkter. Pröva ett kortare ord.',
  },
  templateFacts: {
    fi: '{facts} tosiasiaa, {clauses, plural, one {1 kohta} other {# kohtaa}}, suomeksi ja ruotsiksi.',
    sv: '{facts} uppgifter, {clauses, plural, one {1 punkt} other {# punkter}}, på finska och svenska.',
  },
  notReviewed: {
    fi: 'Ruotsinkielistä tekstiä ei ole vielä tarkastettu.',
    sv: 'Den svenska texten är inte ännu granskad.',
  },
  textLanguage: { fi: 'Tekstin kieli', sv: 'Textens språk' },
  finnish: { fi: 'Suomi', sv: 'Suomi' },
  swedish: { fi: 'Svenska', sv: 'Svenska' },
  description: { fi: 'Kuvaus', sv: 'Beskrivning' },
  effects: { fi: 'Vaikutukset', sv: 'Konsekvenser' },
  proposal: { fi: 'Päätösehdotus', sv: 'Beslutsförslag' },
  caseMissing: {
    fi: 'Valitse asia, johon asiakohta kuuluu, tai kirjoita nimi ja kirjaa se uutena.',
    sv: 'Välj ärendet som punkten hör till, eller skriv ett namn och registrera det som nytt.',
  },
  caseComes: {
    fi: 'Asia saa numeronsa, kun luonnos aloitetaan.',
    sv: 'Ärendet får sitt nummer när utkastet börjas.',
  },
  start: { fi: 'Aloita luonnos', sv: 'Börja utkastet' },
  starting: { fi: 'Aloitetaan', sv: 'Börjar' },
  copy: { fi: 'Kopioi luonnokseksi', sv: 'Kopiera som utkast' },
  drafts: { fi: 'Luonnokset', sv: 'Utkast' },
  noDraftsTitle: { fi: 'Ei vielä luonnoksia', sv: 'Inga utkast ännu' },
  noDraftsText: {
    fi: 'Aloita asiakohta mallipohjasta tai kopioi aiempi. Luonnos tallentuu itsestään.',
    sv: 'Börja en ärendepunkt från en mall eller kopiera en tidigare. Utkastet sparas av sig självt.',
  },
  waiting: { fi: 'Odottaa sinua', sv: 'Väntar på dig' },
  mend: { fi: 'korjattavana', sv: 'ska rättas' },
  continue: { fi: 'luonnos', sv: 'utkast' },
  approveAct: { fi: 'hyväksyttävänä', sv: 'ska godkännas' },
  schedule: { fi: 'esityslistalle', sv: 'till föredragningslistan' },
  errorCount: { fi: '{count, plural, one {1 virhe} other {# virhettä}}', sv: '{count} fel' },
  warningCount: {
    fi: '{count, plural, one {1 huomautus} other {# huomautusta}}',
    sv: '{count, plural, one {1 anmärkning} other {# anmärkningar}}',
  },
} satisfies Catalogue
