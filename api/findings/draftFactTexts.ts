import type { FindingText } from './findingText.ts'

/** Findings about the elements of a decision, its facts, sums and names. */
export const factFindingText = {
  'draft/no-title': {
    title: { fi: 'Otsikko puuttuu', sv: 'Rubriken saknas', en: 'No title' },
    text: {
      fi: 'Anna otsikko, josta näkee, mitä asia koskee.',
      sv: 'Ange en rubrik som visar vad ärendet gäller.',
      en: 'Give a title that tells what the matter is.',
    },
  },
  'draft/no-grounds': {
    title: { fi: 'Perustelut puuttuvat', sv: 'Motiveringen saknas', en: 'No grounds' },
    text: {
      fi: 'Kuvaus on tyhjä. Kerro, mihin seikkoihin ja säännöksiin päätös perustuu.',
      sv: 'Beskrivningen är tom. Ange vilka omständigheter och bestämmelser beslutet grundar sig på.',
      en: 'The description is empty. Tell the facts and provisions the decision rests on.',
    },
  },
  'draft/no-proposal': {
    title: { fi: 'Päätösehdotus puuttuu', sv: 'Beslutsförslaget saknas', en: 'No proposal' },
    text: {
      fi: 'Kirjoita vähintään yksi kohta, joka kertoo, mitä päätetään.',
      sv: 'Skriv minst en punkt som anger vad som beslutas.',
      en: 'Write at least one clause that says what is decided.',
    },
  },
  'draft/no-info-contact': {
    title: {
      fi: 'Lisätietojen antaja puuttuu',
      sv: 'Den som ger upplysningar saknas',
      en: 'No contact for more information',
    },
    text: {
      fi: 'Nimeä henkilö, joka antaa päätöksestä lisätietoja, ja hänen yhteystietonsa.',
      sv: 'Ange vem som ger ytterligare upplysningar om beslutet, med kontaktuppgifter.',
      en: 'Name who gives more information on the decision, and how they are reached.',
    },
  },
  'draft/info-contact-without-address': {
    title: { fi: 'Yhteystieto puuttuu', sv: 'Kontaktuppgiften saknas', en: 'No way to reach the contact' },
    text: {
      fi: '{name} antaa lisätietoja, mutta sähköposti ja puhelinnumero puuttuvat.',
      sv: '{name} ger upplysningar, men e-postadress och telefonnummer saknas.',
      en: '{name} gives more information, but has neither e-mail nor phone.',
    },
  },
  'draft/party-not-served': {
    title: {
      fi: 'Asianosainen puuttuu jakelusta',
      sv: 'En part saknas i sändlistan',
      en: 'A party is not served',
    },
    text: {
      fi: '{party} on asianosainen, mutta päätöstä ei ole merkitty annettavaksi sille tiedoksi.',
      sv: '{party} är part, men beslutet har inte antecknats för delgivning till den.',
      en: '{party} is a party, but the decision is not marked to be served on it.',
    },
  },
  'draft/missing-fact': {
    title: {
      fi: '{label}: tieto puuttuu',
      sv: '{label}: uppgiften saknas',
      en: '{label}: the fact is missing',
    },
    text: {
      fi: 'Mallipohja tarvitsee tämän tiedon. Sen paikalla tekstissä on hakasulkeet.',
      sv: 'Mallen behöver uppgiften. I texten står hakparenteser på dess plats.',
      en: 'The template needs this fact. Square brackets stand in its place in the text.',
    },
  },
  'draft/hole': {
    title: {
      fi: '{hole}: kohta on täyttämättä',
      sv: '{hole}: stället är tomt',
      en: '{hole}: the place is not filled',
    },
    text: {
      fi: 'Kirjoita puuttuvat sanat hakasulkeiden paikalle.',
      sv: 'Skriv orden som saknas i stället för hakparenteserna.',
      en: 'Write the missing words in place of the brackets.',
    },
  },
  'draft/wrong-fact': {
    title: {
      fi: 'Tosiasiat eivät sovi yhteen',
      sv: 'Uppgifterna passar inte ihop',
      en: 'The facts do not fit together',
    },
    text: {
      fi: 'Tarkista tieto {label}.',
      sv: 'Kontrollera uppgiften {label}.',
      en: 'Check the fact {label}.',
    },
  },
  'draft/change-waits': {
    title: { fi: '{label} muuttui', sv: '{label} ändrades', en: '{label} changed' },
    text: {
      fi: 'Tieto oli {from} ja on nyt {to}. Virke on sinun kirjoittamasi ja odottaa valintaasi.',
      sv: 'Uppgiften var {from} och är nu {to}. Meningen har du skrivit själv, och den väntar på ditt val.',
      en: 'It was {from} and is now {to}. The sentence is your own and waits for your choice.',
    },
  },
  'draft/clause-without-kind': {
    title: { fi: 'Kohdan {n} laji puuttuu', sv: 'Slaget för punkt {n} saknas', en: 'Clause {n} has no kind' },
    text: {
      fi: 'Laji ratkaisee, miten kohtaan haetaan muutosta. Valitse, mitä kohta tekee.',
      sv: 'Slaget avgör hur ändring söks i punkten. Välj vad punkten gör.',
      en: 'The kind decides how the clause is appealed. Choose what it does.',
    },
  },
  'draft/prohibition-without-provision': {
    title: {
      fi: 'Kohdan {n} muutoksenhakukielto ilman säännöstä',
      sv: 'Förbudet mot ändringssökande i punkt {n} saknar bestämmelse',
      en: 'The prohibition of clause {n} names no provision',
    },
    text: {
      fi: 'Kielto tarvitsee säännöksen, johon se perustuu.',
      sv: 'Förbudet behöver den bestämmelse som det grundar sig på.',
      en: 'A prohibition needs the provision it rests on.',
    },
  },
  'draft/sums-differ': {
    title: { fi: 'Summat eivät täsmää', sv: 'Summorna stämmer inte', en: 'The sums differ' },
    text: {
      fi: '{what} ovat yhteensä {sum} euroa, ilmoitettu summa on {total} euroa.',
      sv: '{what} är sammanlagt {sum} euro, den angivna summan är {total} euro.',
      en: '{what} come to {sum} euros, the stated sum is {total} euros.',
    },
  },
  'draft/figure-differs': {
    title: { fi: 'Luku ei täsmää', sv: 'Beloppet stämmer inte', en: 'The figure differs' },
    text: {
      fi: '{where} {written} euroa, tosiasioissa {stated} euroa.',
      sv: '{where} {written} euro, i uppgifterna {stated} euro.',
      en: '{where} {written} euros, in the facts {stated} euros.',
    },
  },
  'draft/aid-too-large': {
    title: {
      fi: 'Tuki ylittää enimmäisosuuden',
      sv: 'Stödet är större än högsta andelen',
      en: 'The aid is above its limit',
    },
    text: {
      fi: 'Tuki on {percent} prosenttia kustannuksista, enimmäisosuus on {limit} prosenttia. Perustele poikkeus tai tarkista luvut.',
      sv: 'Stödet är {percent} procent av kostnaderna, den högsta andelen är {limit} procent. Motivera undantaget eller kontrollera beloppen.',
      en: 'The aid is {percent} per cent of the costs, the limit is {limit}. Give the reason or check the figures.',
    },
  },
  'draft/own-share-small': {
    title: { fi: 'Kunnan osuus on pieni', sv: 'Kommunens andel är liten', en: 'The own share is small' },
    text: {
      fi: 'Kunnan osuus on {percent} prosenttia kustannuksista. Rahoittaja edellyttää yleensä vähintään {limit} prosenttia.',
      sv: 'Kommunens andel är {percent} procent av kostnaderna. Finansiären förutsätter i regel minst {limit} procent.',
      en: 'The own share is {percent} per cent of the costs. Funders usually ask at least {limit}.',
    },
  },
  'draft/no-budget-item': {
    title: { fi: 'Talousarviokohta puuttuu', sv: 'Budgetposten saknas', en: 'No budget item' },
    text: {
      fi: 'Omarahoitus on {amount} euroa, mutta määrärahaa ei ole nimetty.',
      sv: 'Självfinansieringen är {amount} euro, men inget anslag har angetts.',
      en: 'The own funding is {amount} euros, but no appropriation is named.',
    },
  },
  'draft/project-name-differs': {
    title: {
      fi: 'Hankkeen nimi vaihtelee',
      sv: 'Projektets namn varierar',
      en: 'The name of the project varies',
    },
    text: {
      fi: '{where} nimi on ”{written}”, muualla ”{name}”.',
      sv: '{where} är namnet ”{written}”, på andra ställen ”{name}”.',
      en: '{where} the name is "{written}", elsewhere "{name}".',
    },
  },
  'draft/no-attachments': {
    title: { fi: 'Liitteitä ei ole', sv: 'Bilagor saknas', en: 'No attachments' },
    text: {
      fi: 'Tekstissä mainitaan liite (”{mention}”), mutta yhtään liitettä ei ole lisätty.',
      sv: 'Texten nämner en bilaga (”{mention}”), men ingen bilaga har lagts till.',
      en: 'The text mentions an attachment ("{mention}"), but none has been added.',
    },
  },
  'draft/attachment-missing': {
    title: { fi: 'Liitettä {n} ei ole', sv: 'Bilaga {n} finns inte', en: 'There is no attachment {n}' },
    text: {
      fi: '{where} viittaa liitteeseen {n}. Liitteitä on {count}.',
      sv: '{where} hänvisar till bilaga {n}. Antalet bilagor är {count}.',
      en: '{where} refers to attachment {n}. There are {count}.',
    },
  },
  'draft/attachment-after-meeting': {
    title: {
      fi: 'Liite {n} on kokousta nuorempi',
      sv: 'Bilaga {n} är daterad efter sammanträdet',
      en: 'Attachment {n} is later than the meeting',
    },
    text: {
      fi: '”{title}” on päivätty {dated}, kokous on {meetingOn}.',
      sv: '”{title}” är daterad {dated}, sammanträdet är {meetingOn}.',
      en: '"{title}" is dated {dated}, the meeting is on {meetingOn}.',
    },
  },
} as const satisfies Readonly<Record<string, FindingText>>
