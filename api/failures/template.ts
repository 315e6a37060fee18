import type { TemplateProblem } from '../../core/template/checkTemplate.ts'
import type { TemplateFailure } from '../../core/template/failures.ts'
import type { Words } from '../words.ts'

export type { TemplateFailure, TemplateProblem }

const factFailureText = {
  'template/missing-facts': {
    fi: 'Mallipohjan {template} pakollisia tietoja puuttuu: {missing} ({missingIds}). Täytä ne ja yritä uudelleen.',
    sv: 'Obligatoriska uppgifter saknas för mallen {template}: {missing} ({missingIds}). Fyll i dem och försök igen.',
    en: 'Required facts of the template {template} are missing: {missing} ({missingIds}). State them and try again.',
  },
  'template/fact-unknown': {
    fi: 'Mallipohjassa {template} ei ole tietoa ”{fact}”. Tiedot ovat: {known}.',
    sv: 'Mallen {template} har ingen uppgift ”{fact}”. Uppgifterna är: {known}.',
    en: 'The template {template} has no fact "{fact}". Its facts are: {known}.',
  },
  'template/fact-not-text': {
    fi: '{label} ({fact}) ei ole tekstiä. Kirjoita se tekstinä.',
    sv: '{label} ({fact}) är inte text. Skriv uppgiften som text.',
    en: '{label} ({fact}) is not text. Write it as text.',
  },
  'template/fact-not-money': {
    fi: '{label} ({fact}) ei ole rahamäärä. Kirjoita eurot numeroin, esimerkiksi 38 880,00.',
    sv: '{label} ({fact}) är inget belopp. Skriv beloppet i euro med siffror, till exempel 38 880,00.',
    en: '{label} ({fact}) is not an amount of money. Write the euros in figures, for example 38 880,00.',
  },
  'template/fact-not-number': {
    fi: '{label} ({fact}) ei ole luku. Kirjoita se numeroin, esimerkiksi 12,5.',
    sv: '{label} ({fact}) är inget tal. Skriv det med siffror, till exempel 12,5.',
    en: '{label} ({fact}) is not a number. Write it in figures, for example 12,5.',
  },
  'template/fact-not-year': {
    fi: '{label} ({fact}) ei ole vuosi. Kirjoita vuosi neljällä numerolla, esimerkiksi 2027.',
    sv: '{label} ({fact}) är inget årtal. Skriv året med fyra siffror, till exempel 2027.',
    en: '{label} ({fact}) is not a year. Write it with four figures, for example 2027.',
  },
  'template/fact-not-date': {
    fi: '{label} ({fact}) ei ole päivä. Anna päivä muodossa 16.11.2026.',
    sv: '{label} ({fact}) är ingen dag. Ange dagen i formen 16.11.2026.',
    en: '{label} ({fact}) is not a day. Give it as 16.11.2026.',
  },
  'template/fact-not-list': {
    fi: '{label} ({fact}) ei ole luettelo. Anna kohdat yksi kerrallaan.',
    sv: '{label} ({fact}) är ingen lista. Ange punkterna en i taget.',
    en: '{label} ({fact}) is not a list. Give its members one by one.',
  },
  'template/fact-not-yearly-amounts': {
    fi: '{label} ({fact}) ei ole vuosittainen erittely. Anna kullekin vuodelle yksi rahamäärä.',
    sv: '{label} ({fact}) är ingen fördelning per år. Ange ett belopp för varje år.',
    en: '{label} ({fact}) is not a list of years. Give one amount for each year.',
  },
  'template/fact-control-character': {
    fi: '{label} ({fact}) sisältää ohjausmerkin, jota asiakirjaan ei voi kirjoittaa. Kirjoita teksti uudelleen.',
    sv: '{label} ({fact}) innehåller ett styrtecken som inte kan skrivas i en handling. Skriv om texten.',
    en: '{label} ({fact}) holds a control character that a document cannot have. Write the text again.',
  },
  'template/fact-not-choice': {
    fi: '{label} ({fact}) ei ole mikään vaihtoehdoista. Valitse jokin näistä: {choices}.',
    sv: '{label} ({fact}) är inget av alternativen. Välj något av dessa: {choices}.',
    en: '{label} ({fact}) is none of the choices. Choose one of these: {choices}.',
  },
  'template/fact-too-short': {
    fi: '{label} ({fact}) on liian lyhyt. Kirjoita vähintään {limit} merkkiä.',
    sv: '{label} ({fact}) är för kort. Skriv minst {limit} tecken.',
    en: '{label} ({fact}) is too short. Write at least {limit} characters.',
  },
  'template/fact-too-long': {
    fi: '{label} ({fact}) on liian pitkä. Kirjoita enintään {limit} merkkiä.',
    sv: '{label} ({fact}) är för lång. Skriv högst {limit} tecken.',
    en: '{label} ({fact}) is too long. Write at most {limit} characters.',
  },
  'template/fact-too-small': {
    fi: '{label} ({fact}) on liian pieni. Pienin sallittu arvo on {limit}.',
    sv: '{label} ({fact}) är för litet. Det minsta tillåtna värdet är {limit}.',
    en: '{label} ({fact}) is too small. The least it may be is {limit}.',
  },
  'template/fact-too-large': {
    fi: '{label} ({fact}) on liian suuri. Suurin sallittu arvo on {limit}.',
    sv: '{label} ({fact}) är för stort. Det största tillåtna värdet är {limit}.',
    en: '{label} ({fact}) is too large. The most it may be is {limit}.',
  },
  'template/fact-too-few': {
    fi: '{label} ({fact}): kohtia on liian vähän. Anna vähintään {limit}.',
    sv: '{label} ({fact}): punkterna är för få. Ange minst {limit}.',
    en: '{label} ({fact}): too few members. Give at least {limit}.',
  },
  'template/fact-before': {
    fi: '{label} ({fact}) on aikaisempi kuin {otherLabel}. Korjaa päivät.',
    sv: '{label} ({fact}) är tidigare än {otherLabel}. Rätta dagarna.',
    en: '{label} ({fact}) is earlier than {otherLabel}. Correct the days.',
  },
  'template/fact-above': {
    fi: '{label} ({fact}) on suurempi kuin {otherLabel}. Korjaa summat.',
    sv: '{label} ({fact}) är större än {otherLabel}. Rätta beloppen.',
    en: '{label} ({fact}) is larger than {otherLabel}. Correct the amounts.',
  },
  'template/fact-year-outside': {
    fi: '{label} ({fact}): vuosi {year} on hankeajan ulkopuolella. Tarkista vuosi tai hankeaika.',
    sv: '{label} ({fact}): året {year} ligger utanför projekttiden. Kontrollera året eller projekttiden.',
    en: '{label} ({fact}): the year {year} is outside the project period. Check the year or the period.',
  },
  'template/fact-wrong-sum': {
    fi: '{label} ({fact}) on yhteensä {sum} euroa, mutta {otherLabel} on {total} euroa. Korjaa jompikumpi.',
    sv: '{label} ({fact}) är sammanlagt {sum} euro, men {otherLabel} är {total} euro. Rätta någondera.',
    en: '{label} ({fact}) sums to {sum} euros, but {otherLabel} is {total} euros. Correct one of them.',
  },
} satisfies Partial<Record<TemplateFailure['code'], Words>>

const sourceFailureText = {
  'template/syntax': {
    fi: 'Mallipohjaa {template} ei voi lukea ({source}, rivi {line}): {problem}. Korjaa rivi.',
    sv: 'Mallen {template} kan inte läsas ({source}, rad {line}): {problem}. Rätta raden.',
    en: 'The template {template} cannot be read ({source}, line {line}): {problem}. Correct the line.',
  },
  'template/private-use': {
    fi: 'Mallipohjassa {template} on yksityiskäyttöön varattu merkki ({source}, rivi {line}). Poista merkki.',
    sv: 'Mallen {template} innehåller ett tecken för privat bruk ({source}, rad {line}). Ta bort tecknet.',
    en: 'The template {template} holds a private-use character ({source}, line {line}). Remove it.',
  },
  'template/not-allowed': {
    fi: 'Mallipohjassa {template} ei saa käyttää rakennetta {what} tässä kohdassa ({source}, rivi {line}). Muuta rivi.',
    sv: 'Mallen {template} får inte använda konstruktionen {what} här ({source}, rad {line}). Ändra raden.',
    en: 'The template {template} may not use {what} here ({source}, line {line}). Change the line.',
  },
  'template/unknown-helper': {
    fi: 'Mallipohjassa {template} on tuntematon toiminto ”{helper}” ({source}, rivi {line}). Tarkista kirjoitusasu.',
    sv: 'Mallen {template} använder en okänd funktion ”{helper}” ({source}, rad {line}). Kontrollera stavningen.',
    en: 'The template {template} uses an unknown helper "{helper}" ({source}, line {line}). Check the spelling.',
  },
  'template/wrong-argument': {
    fi: 'Mallipohjassa {template} toiminto {helper} ei käy tiedolle ”{argument}” ({source}, rivi {line}). Vaihda tieto tai toiminto.',
    sv: 'I mallen {template} passar funktionen {helper} inte för uppgiften ”{argument}” ({source}, rad {line}). Byt uppgift eller funktion.',
    en: 'In the template {template} the helper {helper} does not fit "{argument}" ({source}, line {line}). Change either.',
  },
  'template/unknown-fact': {
    fi: 'Mallipohja {template} viittaa tuntemattomaan tietoon ”{fact}” ({source}, rivi {line}). Lisää tieto tai korjaa nimi.',
    sv: 'Mallen {template} hänvisar till en okänd uppgift ”{fact}” ({source}, rad {line}). Lägg till uppgiften eller rätta namnet.',
    en: 'The template {template} names an unknown fact "{fact}" ({source}, line {line}). Add the fact or correct the name.',
  },
  'template/unguarded-fact': {
    fi: 'Mallipohja {template} tulostaa valinnaisen tiedon ”{fact}” kysymättä, onko se annettu ({source}, rivi {line}). Lisää ympärille #if.',
    sv: 'Mallen {template} skriver ut den frivilliga uppgiften ”{fact}” utan att fråga om den finns ({source}, rad {line}). Lägg till #if runt den.',
    en: 'The template {template} prints the optional fact "{fact}" without asking whether it is stated ({source}, line {line}). Put #if around it.',
  },
  'template/unknown-partial': {
    fi: 'Mallipohja {template} käyttää yhteistä tekstiä ”{partial}”, jota ei ole ({source}, rivi {line}). Lisää teksti tai korjaa nimi.',
    sv: 'Mallen {template} använder den gemensamma texten ”{partial}” som inte finns ({source}, rad {line}). Lägg till texten eller rätta namnet.',
    en: 'The template {template} uses a shared passage "{partial}" that does not exist ({source}, line {line}). Add it or correct the name.',
  },
  'template/words-outside': {
    fi: 'Mallipohjassa {template} on tekstiä osien ulkopuolella: {words} ({source}, rivi {line}). Siirrä teksti johonkin osaan.',
    sv: 'Mallen {template} har text utanför delarna: {words} ({source}, rad {line}). Flytta texten till någon del.',
    en: 'The template {template} has words outside its parts: {words} ({source}, line {line}). Move them into a part.',
  },
  'template/cyclic-partial': {
    fi: 'Yhteiset tekstit viittaavat kehässä toisiinsa ({language}): {cycle}. Poista jokin viittauksista.',
    sv: 'Gemensamma texter hänvisar i cirkel till varandra ({language}): {cycle}. Ta bort någon av hänvisningarna.',
    en: 'Shared passages print each other in a circle ({language}): {cycle}. Remove one of the references.',
  },
  'template/part-mismatch': {
    fi: 'Mallipohjassa {template} ({language}) osan ”{part}” pitää olla tasan kerran. Korjaa mallipohja.',
    sv: 'I mallen {template} ({language}) ska delen ”{part}” finnas exakt en gång. Rätta mallen.',
    en: 'In the template {template} ({language}) the part "{part}" must stand exactly once. Correct the template.',
  },
  'template/clause-mismatch': {
    fi: 'Mallipohjan {template} ({language}) päätöskohdat ovat {found}, mutta pitäisi olla {expected}. Korjaa järjestys tai nimet.',
    sv: 'Beslutspunkterna i mallen {template} ({language}) är {found}, men de ska vara {expected}. Rätta ordningen eller namnen.',
    en: 'The clauses of the template {template} ({language}) are {found} but should be {expected}. Correct their order or names.',
  },
  'template/no-sure-clause': {
    fi: 'Mallipohjan {template} ({language}) jokainen päätöskohta on ehdollinen. Jätä ainakin yksi kohta ehtojen ulkopuolelle.',
    sv: 'Alla beslutspunkter i mallen {template} ({language}) är villkorliga. Lämna minst en punkt utanför villkoren.',
    en: 'Every clause of the template {template} ({language}) is conditional. Leave at least one outside the conditions.',
  },
} satisfies Partial<Record<TemplateFailure['code'], Words>>

export const templateFailureText = {
  ...factFailureText,
  ...sourceFailureText,
  'template/missing-name': {
    fi: 'Organisaation {organisation} tiedoista puuttuu nimi tai sen taivutus: {name} ({language}). Täydennä organisaation tiedot.',
    sv: 'I uppgifterna om organisationen {organisation} saknas ett namn eller dess form: {name} ({language}). Komplettera uppgifterna.',
    en: 'The data of the organisation {organisation} lacks a name or its forms: {name} ({language}). Complete the data.',
  },
  'template/unknown-template': {
    fi: 'Mallipohjaa ”{name}” ei ole. Mallipohjat ovat: {known}.',
    sv: 'Mallen ”{name}” finns inte. Mallarna är: {known}.',
    en: 'There is no template "{name}". The templates are: {known}.',
  },
} satisfies Record<TemplateFailure['code'], Words>

/** What is wrong in a template.json, for `{problem}` of library/broken-file. */
export const templateProblemText = {
  'template/missing-file': {
    fi: 'tiedosto {file} puuttuu. Lisää se ja yritä uudelleen.',
    sv: 'filen {file} saknas. Lägg till den och försök igen.',
    en: 'the file {file} is missing. Add it and try again.',
  },
  'template/twice': {
    fi: 'tunnus ”{id}” on annettu kahdesti. Vaihda toinen.',
    sv: 'beteckningen ”{id}” förekommer två gånger. Byt den ena.',
    en: 'the id "{id}" stands twice. Change one of them.',
  },
  'template/other-folder': {
    fi: 'tunnus ”{id}” ei ole sama kuin kansion nimi. Korjaa jompikumpi.',
    sv: 'beteckningen ”{id}” är inte densamma som mappens namn. Rätta någondera.',
    en: 'the id "{id}" is not the name of its folder. Correct one of them.',
  },
  'template/reserved-name': {
    fi: 'nimi ”{id}” on varattu. Anna tiedolle toinen nimi.',
    sv: 'namnet ”{id}” är reserverat. Ge uppgiften ett annat namn.',
    en: 'the name "{id}" is taken. Give the fact another name.',
  },
  'template/choices': {
    fi: 'vaihtoehdot kuuluvat valintatiedolle ja vain sille. Lisää tai poista vaihtoehdot.',
    sv: 'alternativ hör till en valuppgift och bara till den. Lägg till eller ta bort alternativen.',
    en: 'choices belong to a fact of the type choice and to it only. Add or remove them.',
  },
  'template/limit': {
    fi: 'rajoitus ei sovi tietoon, jonka tyyppi on {type}, tai viittaa väärään tietoon. Korjaa rajoitus.',
    sv: 'begränsningen passar inte en uppgift av typen {type} eller hänvisar till fel uppgift. Rätta begränsningen.',
    en: 'the limit does not fit a fact of the type {type}, or names a wrong fact. Correct the limit.',
  },
  'template/group-split': {
    fi: 'ryhmän ”{group}” tiedot eivät ole peräkkäin samalla nimellä. Siirrä tieto ryhmäänsä tai korjaa ryhmän nimi.',
    sv: 'uppgifterna i gruppen ”{group}” står inte efter varandra under samma namn. Flytta uppgiften till sin grupp eller rätta gruppens namn.',
    en: 'the facts of the group "{group}" do not stand together under one name. Move the fact to its group or correct the name.',
  },
  'template/limits-crossed': {
    fi: 'alaraja on suurempi kuin yläraja. Korjaa rajat.',
    sv: 'den undre gränsen är större än den övre. Rätta gränserna.',
    en: 'the lower limit is above the upper one. Correct the limits.',
  },
} satisfies Record<TemplateProblem['code'], Words>
