import type { Bilingual, Language } from '../shared/language.ts'

/** Words that documents print around the texts of record. Labels of an item come from the organisation's layout. */
export const DOCUMENT_WORDS = {
  agenda: { fi: 'Esityslista', sv: 'Föredragningslista' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll' },
  extract: { fi: 'Pöytäkirjanote', sv: 'Protokollsutdrag' },
  item: { fi: 'Asiakohta', sv: 'Ärendepunkt' },
  certificate: { fi: 'Lainvoimaisuustodistus', sv: 'Lagakraftsbevis' },
  page: { fi: 'sivu', sv: 'sida' },
  time: { fi: 'Aika', sv: 'Tid' },
  place: { fi: 'Paikka', sv: 'Plats' },
  body: { fi: 'Toimielin', sv: 'Organ' },
  present: { fi: 'Läsnä', sv: 'Närvarande' },
  absent: { fi: 'Poissa', sv: 'Frånvarande' },
  name: { fi: 'Nimi', sv: 'Namn' },
  capacity: { fi: 'Tehtävä', sv: 'Uppgift' },
  attendance: { fi: 'Läsnäolo', sv: 'Närvaro' },
  recused: { fi: 'esteellinen', sv: 'jävig' },
  wholeMeeting: { fi: 'koko kokouksen', sv: 'hela sammanträdet' },
  contents: { fi: 'Käsitellyt asiat', sv: 'Behandlade ärenden' },
  agendaContents: { fi: 'Käsiteltävät asiat', sv: 'Ärenden' },
  presenter: { fi: 'Esittelijä', sv: 'Föredragande' },
  signatures: { fi: 'Allekirjoitukset', sv: 'Underskrifter' },
  chair: { fi: 'Puheenjohtaja', sv: 'Ordförande' },
  viceChair: { fi: 'Varapuheenjohtaja', sv: 'Vice ordförande' },
  member: { fi: 'Jäsen', sv: 'Ledamot' },
  deputy: { fi: 'Varajäsen', sv: 'Ersättare' },
  secretary: { fi: 'Pöytäkirjanpitäjä', sv: 'Protokollförare' },
  expert: { fi: 'Asiantuntija', sv: 'Sakkunnig' },
  other: { fi: 'Muu läsnäolija', sv: 'Övrig närvarande' },
  inspector: { fi: 'Pöytäkirjantarkastaja', sv: 'Protokolljusterare' },
  inspectionStatement: {
    fi: 'Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi.',
    sv: 'Protokollet har justerats och befunnits överensstämma med sammanträdets gång.',
  },
  inspected: { fi: 'Pöytäkirja on tarkastettu', sv: 'Protokollet är justerat' },
  notInspected: { fi: 'Pöytäkirja tarkastamatta', sv: 'Protokollet är ojusterat' },
  extractCertified: { fi: 'Otteen oikeaksi todistaa', sv: 'Utdragets riktighet bestyrker' },
  recipient: { fi: 'Vastaanottaja', sv: 'Mottagare' },
  appealInstructions: { fi: 'Muutoksenhakuohjeet', sv: 'Anvisningar för sökande av ändring' },
  dated: { fi: 'päivätty', sv: 'daterad' },
  handedOut: { fi: 'jaettu kokouksessa', sv: 'utdelad vid sammanträdet' },
  onRequest: {
    fi: 'ei julkaista verkossa, saatavissa kirjaamosta',
    sv: 'publiceras inte på nätet, fås från registratorskontoret',
  },
  notYetPublic: { fi: 'ei vielä julkinen', sv: 'ännu inte offentlig' },
  secret: { fi: 'salassa pidettävä', sv: 'sekretessbelagd' },
} satisfies Record<string, Bilingual>

export type DocumentWord = keyof typeof DOCUMENT_WORDS

export const word = (name: DocumentWord, language: Language): string => DOCUMENT_WORDS[name][language]
