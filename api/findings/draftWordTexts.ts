import type { FindingText } from './findingText.ts'

/** Findings about papers, days, clauses, personal data, language and translation. */
export const wordFindingText = {
  'draft/call-closes-before-meeting': {
    title: {
      fi: 'Haku päättyy ennen kokousta',
      sv: 'Ansökningstiden går ut före sammanträdet',
      en: 'The call closes before the meeting',
    },
    text: {
      fi: 'Haku päättyy {closesOn}, kokous on {meetingOn}.',
      sv: 'Ansökningstiden går ut {closesOn}, sammanträdet är {meetingOn}.',
      en: 'The call closes on {closesOn}, the meeting is on {meetingOn}.',
    },
  },
  'draft/call-closes-in-appeal-time': {
    title: {
      fi: 'Haku päättyy ennen lainvoimaa',
      sv: 'Ansökningstiden går ut före laga kraft',
      en: 'The call closes before legal force',
    },
    text: {
      fi: 'Haku päättyy {closesOn}, muutoksenhakuaika aikaisintaan {appealEndsOn}.',
      sv: 'Ansökningstiden går ut {closesOn}, tiden för ändringssökande tidigast {appealEndsOn}.',
      en: 'The call closes on {closesOn}, the time for appeal at the earliest on {appealEndsOn}.',
    },
  },
  'draft/starts-before-meeting': {
    title: {
      fi: 'Hanke alkaa ennen päätöstä',
      sv: 'Projektet börjar före beslutet',
      en: 'It starts before the decision',
    },
    text: {
      fi: 'Hanke alkaa {startsOn}, kokous on {meetingOn}.',
      sv: 'Projektet börjar {startsOn}, sammanträdet är {meetingOn}.',
      en: 'It starts on {startsOn}, the meeting is on {meetingOn}.',
    },
  },
  'draft/commitment-before-decision': {
    title: {
      fi: 'Sitoumus ennen päätöstä',
      sv: 'Förbindelse före beslutet',
      en: 'Commitment before the decision',
    },
    text: {
      fi: 'Kunta on sitoutunut {committedOn}, mutta päätetään vasta {meetingOn}. Kerro, kuka sitoutui ja millä toimivallalla.',
      sv: 'Kommunen har förbundit sig {committedOn}, men beslutet fattas först {meetingOn}. Ange vem som förband sig och med vilken behörighet.',
      en: 'The municipality committed itself on {committedOn}, but decides on {meetingOn}. Tell who committed and by what power.',
    },
  },
  'draft/body-misspelt': {
    title: {
      fi: 'Toimielimen nimi on kirjoitettu väärin',
      sv: 'Organets namn är felskrivet',
      en: 'The body is misspelt',
    },
    text: {
      fi: 'Tekstissä ”{printed}”, rekisterissä ”{registered}”.',
      sv: 'I texten ”{printed}”, i registret ”{registered}”.',
      en: 'In the text "{printed}", in the register "{registered}".',
    },
  },
  'draft/other-body-decides': {
    title: { fi: 'Toinen toimielin päättää', sv: 'Ett annat organ beslutar', en: 'Another body decides' },
    text: {
      fi: 'Tekstissä päättää {printed}, mutta asiakohta on toimielimellä {registered}.',
      sv: 'I texten beslutar {printed}, men ärendepunkten hör till {registered}.',
      en: 'In the text {printed} decides, but the item is of {registered}.',
    },
  },
  'draft/several-verbs': {
    title: {
      fi: 'Kaksi päätöstä samassa kohdassa',
      sv: 'Två beslut i samma punkt',
      en: 'Two decisions in one clause',
    },
    text: {
      fi: 'Kohta sekä ”{first}” että ”{second}”. Kummallakin voi olla oma muutoksenhakutiensä.',
      sv: 'Punkten både ”{first}” och ”{second}”. Vart och ett kan ha sin egen väg för ändringssökande.',
      en: 'The clause says both "{first}" and "{second}". Each may have its own route of appeal.',
    },
  },
  'draft/no-operative-verb': {
    title: {
      fi: 'Kohta ei päätä mitään',
      sv: 'Punkten beslutar ingenting',
      en: 'The clause decides nothing',
    },
    text: {
      fi: 'Kohta ”{words}” ei sisällä päättävää verbiä. Aloita se verbillä.',
      sv: 'Punkten ”{words}” saknar ett beslutande verb. Börja den med ett verb.',
      en: 'The clause "{words}" has no operative verb. Begin it with one.',
    },
  },
  'draft/no-provision': {
    title: { fi: 'Säännöksiä ei ole mainittu', sv: 'Inga bestämmelser nämns', en: 'No provision is cited' },
    text: {
      fi: 'Perusteluissa ei mainita yhtään säännöstä. Lisää ne, joihin päätös perustuu.',
      sv: 'Motiveringen nämner ingen bestämmelse. Lägg till dem som beslutet grundar sig på.',
      en: 'The grounds cite no provision. Add those the decision rests on.',
    },
  },
  'draft/condition-without-party': {
    title: {
      fi: 'Ehdosta ei näy, kuka sen täyttää',
      sv: 'Villkoret anger inte vem som uppfyller det',
      en: 'The condition names nobody',
    },
    text: {
      fi: 'Nimeä taho, jonka päätöksestä tai teosta ehto riippuu.',
      sv: 'Ange den part vars beslut eller åtgärd villkoret beror på.',
      en: 'Name whose decision or act the condition depends on.',
    },
  },
  'draft/condition-without-day': {
    title: {
      fi: 'Ehdolta puuttuu määräpäivä',
      sv: 'Villkoret saknar en sista dag',
      en: 'The condition has no last day',
    },
    text: {
      fi: 'Kerro, mihin päivään mennessä ehdon pitää täyttyä.',
      sv: 'Ange vilken dag villkoret senast ska vara uppfyllt.',
      en: 'Say by which day the condition must be fulfilled.',
    },
  },
  'draft/possible-disqualification': {
    title: { fi: 'Mahdollinen esteellisyys', sv: 'Möjligt jäv', en: 'A possible disqualification' },
    text: {
      fi: '{name}, {role}, kuuluu asianosaisen hallintoon ({entity}).',
      sv: '{name}, {role}, hör till en parts förvaltning ({entity}).',
      en: '{name}, {role}, belongs to the board of a party ({entity}).',
    },
  },
  'draft/identity-code': {
    title: { fi: 'Henkilötunnus tekstissä', sv: 'Personbeteckning i texten', en: 'A personal identity code' },
    text: {
      fi: '{where} on henkilötunnus. Poista se: sitä ei tarvita päätöksessä.',
      sv: '{where} finns en personbeteckning. Ta bort den: den behövs inte i beslutet.',
      en: '{where} stands a personal identity code. Remove it: a decision does not need it.',
    },
  },
  'draft/email': {
    title: { fi: 'Sähköpostiosoite tekstissä', sv: 'E-postadress i texten', en: 'An e-mail address' },
    text: {
      fi: '{where} on sähköpostiosoite. Se poistetaan verkosta, kun se on merkitty henkilötiedoksi.',
      sv: '{where} finns en e-postadress. Den tas bort från nätet när den är märkt som personuppgift.',
      en: '{where} stands an e-mail address. It is removed from the net when it is marked as personal data.',
    },
  },
  'draft/phone': {
    title: { fi: 'Puhelinnumero tekstissä', sv: 'Telefonnummer i texten', en: 'A phone number' },
    text: {
      fi: '{where} on puhelinnumero. Se poistetaan verkosta, kun se on merkitty henkilötiedoksi.',
      sv: '{where} finns ett telefonnummer. Det tas bort från nätet när det är märkt som personuppgift.',
      en: '{where} stands a phone number. It is removed from the net when it is marked as personal data.',
    },
  },
  'draft/bank-account': {
    title: { fi: 'Tilinumero tekstissä', sv: 'Kontonummer i texten', en: 'A bank account' },
    text: {
      fi: '{where} on tilinumero. Poista se tai merkitse se henkilötiedoksi.',
      sv: '{where} finns ett kontonummer. Ta bort det eller märk det som personuppgift.',
      en: '{where} stands a bank account. Remove it or mark it as personal data.',
    },
  },
  'draft/property-id': {
    title: {
      fi: 'Kiinteistötunnus tekstissä',
      sv: 'Fastighetsbeteckning i texten',
      en: 'A property identifier',
    },
    text: {
      fi: '{where} on kiinteistötunnus. Merkitse se henkilötiedoksi, jos kiinteistö on yksityishenkilön.',
      sv: '{where} finns en fastighetsbeteckning. Märk den som personuppgift om fastigheten ägs av en privatperson.',
      en: '{where} stands a property identifier. Mark it as personal data if a private person owns the property.',
    },
  },
  'draft/day-after-meeting': {
    title: {
      fi: 'Päivä on kokouksen jälkeen',
      sv: 'Dagen är efter sammanträdet',
      en: 'The day is after the meeting',
    },
    text: {
      fi: 'Virke kertoo tapahtuneesta, mutta päivä {day} on kokouksen {meetingOn} jälkeen.',
      sv: 'Meningen berättar om något som skett, men dagen {day} är efter sammanträdet {meetingOn}.',
      en: 'The sentence tells of something done, but {day} is after the meeting of {meetingOn}.',
    },
  },
  'draft/clause-punctuation': {
    title: { fi: 'Kohdan {n} loppumerkki', sv: 'Skiljetecknet i punkt {n}', en: 'The end of clause {n}' },
    text: {
      fi: 'Numeroitu kohta päättyy merkkiin ”{end}”.',
      sv: 'Den numrerade punkten slutar med ”{end}”.',
      en: 'The numbered clause ends with "{end}".',
    },
  },
  'draft/mixed-lead-in': {
    title: {
      fi: 'Kohta ei jatka johdantoa',
      sv: 'Punkten fortsätter inte inledningen',
      en: 'The clause does not go on from the lead-in',
    },
    text: {
      fi: 'Kohta alkaa sanalla ”{first}”, joka ei sovi johdantoon. Käytä kaikissa kohdissa samaa muotoa.',
      sv: 'Punkten börjar med ”{first}”, som inte passar inledningen. Använd samma form i alla punkter.',
      en: 'The clause begins with "{first}", which does not fit the lead-in. Use one form in all clauses.',
    },
  },
  'draft/title-too-long': {
    title: { fi: 'Otsikko on pitkä', sv: 'Rubriken är lång', en: 'The title is long' },
    text: {
      fi: 'Otsikossa on {length} merkkiä, enintään {limit} mahtuu.',
      sv: 'Rubriken har {length} tecken, högst {limit} ryms.',
      en: 'The title has {length} characters, at most {limit} fit.',
    },
  },
  'draft/title-full-stop': {
    title: {
      fi: 'Otsikon lopussa on piste',
      sv: 'Rubriken slutar med punkt',
      en: 'The title ends with a full stop',
    },
    text: {
      fi: 'Otsikko ei ole virke. Poista piste.',
      sv: 'En rubrik är ingen mening. Ta bort punkten.',
      en: 'A title is no sentence. Remove the stop.',
    },
  },
  'draft/unexplained-abbreviation': {
    title: {
      fi: 'Lyhennettä ei ole selitetty',
      sv: 'Förkortningen är inte förklarad',
      en: 'An unexplained abbreviation',
    },
    text: {
      fi: 'Kirjoita {word} ensin kokonaan ja lyhenne sulkeisiin.',
      sv: 'Skriv först ut {word} helt och förkortningen inom parentes.',
      en: 'Write {word} in full first, with the abbreviation in brackets.',
    },
  },
  'draft/long-sentence': {
    title: { fi: 'Pitkä virke', sv: 'Lång mening', en: 'A long sentence' },
    text: {
      fi: 'Virkkeessä ”{start} …” on {words} sanaa. Jaa se, kun sanoja on yli {limit}.',
      sv: 'Meningen ”{start} …” har {words} ord. Dela den när orden är fler än {limit}.',
      en: 'The sentence "{start} …" has {words} words. Divide it when there are more than {limit}.',
    },
  },
  'draft/translation-missing': {
    title: {
      fi: 'Käännös on kesken',
      sv: 'Översättningen är inte klar',
      en: 'The translation is not finished',
    },
    text: {
      fi: 'Osia kääntämättä: {missing} / {of}.',
      sv: 'Delar som inte är översatta: {missing} av {of}.',
      en: 'Parts not translated: {missing} of {of}.',
    },
  },
  'draft/translation-stale': {
    title: {
      fi: 'Käännös on vanhentunut',
      sv: 'Översättningen är föråldrad',
      en: 'The translation is stale',
    },
    text: {
      fi: 'Osa ”{heading}” on muuttunut kääntämisen jälkeen.',
      sv: 'Delen ”{heading}” har ändrats efter översättningen.',
      en: 'The part "{heading}" has changed since it was translated.',
    },
  },
  'draft/translation-figures': {
    title: {
      fi: 'Luvut eroavat käännöksestä',
      sv: 'Talen skiljer sig i översättningen',
      en: 'The figures differ from the translation',
    },
    text: {
      fi: 'Vain tekstissä: {source}. Vain käännöksessä: {translation}.',
      sv: 'Bara i texten: {source}. Bara i översättningen: {translation}.',
      en: 'Only in the text: {source}. Only in the translation: {translation}.',
    },
  },
} as const satisfies Readonly<Record<string, FindingText>>
