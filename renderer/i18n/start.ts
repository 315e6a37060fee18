import type { Catalogue } from './catalogue.ts'

/** Words of first start. */
export const startWords = {
  title: { fi: 'Mistä aloitetaan?', sv: 'Var börjar vi?' },
  later: {
    fi: 'Valinnan voi muuttaa myöhemmin asetuksissa.',
    sv: 'Valet kan ändras senare i inställningarna.',
  },
  motto1: { fi: 'Asia kerrotaan kerran.', sv: 'Ärendet berättas en gång.' },
  motto2: {
    fi: 'Siitä syntyvät päätösehdotus, pöytäkirja, ote ja julkaisu.',
    sv: 'Av det blir beslutsförslag, protokoll, utdrag och publicering.',
  },
  local: {
    fi: 'Kaikki pysyy tällä koneella, kunnes itse julkaiset. Verkkoyhteyttä ei tarvita.',
    sv: 'Allt stannar på den här datorn tills du själv publicerar. Ingen nätförbindelse behövs.',
  },
  chooseTitle: { fi: 'Valitse kunta', sv: 'Välj kommun' },
  chooseText: {
    fi: '{count, plural, one {Yhdellä kunnalla} =4 {Neljällä kunnalla} other {# kunnalla}} on valmis profiili: numerointi, otsakkeet, ulkoasu ja muutoksenhakuohjeet.',
    sv: '{count, plural, one {En kommun har} =4 {Fyra kommuner har} other {# kommuner har}} en färdig profil: numrering, rubriker, utseende och besvärsanvisningar.',
  },
  choose: { fi: 'Valitse', sv: 'Välj' },
  newTitle: { fi: 'Tee uusi organisaatio', sv: 'Skapa en ny organisation' },
  newText: {
    fi: 'Kerro kunnan nimi, toimielimet ja asianumeron muoto. Kestää noin kymmenen minuuttia.',
    sv: 'Berätta kommunens namn, organ och ärendenumrets form. Det tar ungefär tio minuter.',
  },
  begin: { fi: 'Aloita', sv: 'Börja' },
  sampleTitle: { fi: 'Tutustu mallitoimistoon', sv: 'Bekanta dig med exempelkontoret' },
  sampleText: {
    fi: 'Suvantolan kaupunki: keksityt ihmiset, parikymmentä asiaa, pidetty kokous ja keskeneräisiä luonnoksia.',
    sv: 'Sveanäs stad: påhittade personer, ett tjugotal ärenden, ett hållet sammanträde och utkast på hälft.',
  },
  open: { fi: 'Avaa', sv: 'Öppna' },
  opening: { fi: 'Avataan', sv: 'Öppnar' },
  restore: { fi: 'Palauta varmuuskopiosta', sv: 'Återställ från säkerhetskopia' },
  restoreText: {
    fi: 'Valitse varmuuskopio, jonka Pykälä on tehnyt. Tiedot tulevat tämän koneen tyhjään toimistoon.',
    sv: 'Välj en säkerhetskopia som Pykälä har gjort. Uppgifterna hamnar i det tomma kontoret på den här datorn.',
  },
  restoreFile: { fi: 'Valitse tiedosto…', sv: 'Välj fil…' },
  restoreAgain: { fi: 'Valitse toinen tiedosto…', sv: 'Välj en annan fil…' },
  restorePassword: { fi: 'Salasana, jos kopio on suojattu', sv: 'Lösenord, om kopian är skyddad' },
  restoreAct: { fi: 'Palauta', sv: 'Återställ' },
  restoring: { fi: 'Palautetaan', sv: 'Återställer' },
  restored: {
    fi: '{count, plural, one {Palautettu # asia} other {Palautettu # asiaa}}. Valitse kunta, jonka asioita hoidat.',
    sv: '{count, plural, one {# ärende återställdes} other {# ärenden återställdes}}. Välj kommunen vars ärenden du sköter.',
  },
  sample: { fi: 'mallitoimisto', sv: 'exempelkontor' },
  who: { fi: 'Kuka olet?', sv: 'Vem är du?' },
  whoText: {
    fi: 'Tekosi kirjataan tällä nimellä. Samaa konetta voi käyttää useampi.',
    sv: 'Dina åtgärder antecknas med det här namnet. Flera kan använda samma dator.',
  },
  back: { fi: 'Takaisin', sv: 'Tillbaka' },
  otherOffice: { fi: 'Vaihda kunta', sv: 'Byt kommun' },
  placeName: { fi: 'Kunnan nimi', sv: 'Kommunens finska namn' },
  placeMissing: { fi: 'Kirjoita kunnan nimi.', sv: 'Skriv kommunens namn.' },
  formMissing: {
    fi: 'Kirjoita muoto niin kuin se on lauseessa.',
    sv: 'Skriv formen så som den står i meningen.',
  },
  swedishPlace: { fi: 'Nimi ruotsiksi', sv: 'Namn på svenska' },
  swedishHelp: {
    fi: 'Tyhjä, jos kunnalla ei ole ruotsinkielistä nimeä.',
    sv: 'Tomt om kommunen inte har ett svenskt namn.',
  },
  swedishMissing: {
    fi: 'Kirjoita nimi ruotsiksi: ruotsi on kunnan kieli.',
    sv: 'Skriv namnet på svenska: svenska är kommunens språk.',
  },
  word: { fi: 'Kunta vai kaupunki', sv: 'Kommun eller stad' },
  kunta: { fi: 'kunta', sv: 'kommun' },
  kaupunki: { fi: 'kaupunki', sv: 'stad' },
  languages: { fi: 'Kunnan kielet', sv: 'Kommunens språk' },
  onlyFinnish: { fi: 'suomi', sv: 'finska' },
  finnishFirst: { fi: 'suomi ja ruotsi', sv: 'finska och svenska' },
  swedishFirst: { fi: 'ruotsi ja suomi', sv: 'svenska och finska' },
  prefix: { fi: 'Asianumeron alku', sv: 'Ärendenumrets början' },
  prefixHelp: {
    fi: 'Esimerkiksi SUVDno, niin numero on {number}. Tyhjänä {bare}.',
    sv: 'Till exempel SUVDno, då är numret {number}. Tomt: {bare}.',
  },
  prefixWrong: {
    fi: 'Kirjoita alku kirjaimin, ilman välejä.',
    sv: 'Skriv början med bokstäver, utan mellanrum.',
  },
  create: { fi: 'Luo organisaatio', sv: 'Skapa organisationen' },
  creating: { fi: 'Luodaan', sv: 'Skapar' },
  createText: {
    fi: 'Valtuusto, hallitus ja tarkastuslautakunta tulevat valmiiksi. Muut toimielimet, henkilöt ja kirjaamon tiedot lisäät asetuksissa.',
    sv: 'Fullmäktige, styrelsen och revisionsnämnden finns med från början. Övriga organ, personer och registratorskontorets uppgifter lägger du till i inställningarna.',
  },
} satisfies Catalogue
