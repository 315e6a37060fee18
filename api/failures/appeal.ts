import type { InstructionProblem } from '../../core/appeal/checkInstruction.ts'
import type { NothingFinal } from '../../core/document/certificate.ts'
import type { AppealStepFailure } from '../../core/appeal/appealSteps.ts'
import type { UnknownWord } from '../../core/appeal/routeInput.ts'
import type { ChoiceFailure, RouteFailure } from '../../core/appeal/routes.ts'
import type { Words } from '../words.ts'
import { appealStepFailureText } from './appealSteps.ts'
import { type DeadlineRoomFailure, deadlineFailureText } from './deadline.ts'

/** Failures of appeal routes, instructions, deadlines and legal force. */
export type AppealFailure =
  | RouteFailure
  | ChoiceFailure
  | InstructionProblem
  | DeadlineRoomFailure
  | UnknownWord
  | AppealStepFailure
  | NothingFinal

export const appealFailureText = {
  'appeal/no-such-clause': {
    fi: 'Kohtaa {n} ei ole. Anna jokin näistä: {clauses}.',
    sv: 'Punkt {n} finns inte. Ange någon av dessa: {clauses}.',
    en: 'There is no clause {n}. Give one of these: {clauses}.',
  },
  'appeal/circular-clauses': {
    fi: 'Kohta {n} seuraa lopulta itseään. Kerro, mitä ratkaisevaa kohtaa se koskee.',
    sv: 'Punkt {n} följer till slut sig själv. Ange vilken avgörande punkt den gäller.',
    en: 'Clause {n} follows itself in the end. Say which deciding clause it concerns.',
  },
  'appeal/route-not-chosen-here': {
    fi: 'Kohdan {n} laji ({kind}) määrää muutoksenhakutien, eikä tietä valita. Jos tie on väärä, korjaa kohdan laji.',
    sv: 'Slaget av punkt {n} ({kind}) bestämmer vägen för ändringssökande, som alltså inte väljs. Om vägen är fel, rätta punktens slag.',
    en: 'The kind of clause {n} ({kind}) decides its appeal route, so there is nothing to choose. If the route is wrong, correct the kind.',
  },
  'appeal/choice-without-reason': {
    fi: 'Kohdan {n} muutoksenhakutien valinnalle tarvitaan perustelu. Kirjoita, miksi tie on tämä.',
    sv: 'Valet av väg för punkt {n} behöver en motivering. Skriv varför vägen är denna.',
    en: 'The choice of route for clause {n} needs a reason. Write why the route is this one.',
  },
  'appeal/no-court-fee': {
    fi: 'Päivälle {day} ei ole tiedossa tuomioistuinmaksua. Lisää maksu tiedostoon templates/courtFees.json.',
    sv: 'Ingen domstolsavgift är känd för {day}. Lägg till avgiften i filen templates/courtFees.json.',
    en: 'No court fee is known for {day}. Add the fee to templates/courtFees.json.',
  },
  'appeal/unknown-body': {
    fi: 'Toimielintä ”{id}” ei ole organisaation tiedoissa. Anna jokin näistä: {bodies}.',
    sv: 'Organet ”{id}” finns inte i organisationens uppgifter. Ange något av dessa: {bodies}.',
    en: 'The organisation has no body "{id}". Give one of these: {bodies}.',
  },
  'appeal/officer-without-title': {
    fi: 'Viranhaltijalla ”{id}” ei ole virkanimikettä organisaation tiedoissa. Lisää nimike suomeksi ja ruotsiksi.',
    sv: 'Tjänsteinnehavaren ”{id}” har ingen tjänstetitel i organisationens uppgifter. Lägg till titeln på finska och svenska.',
    en: 'The officer "{id}" has no title in the organisation\'s settings. Add the title in Finnish and Swedish.',
  },
  'appeal/review-body-missing': {
    fi: 'Toimielimen {body} päätöstä koskeva oikaisuvaatimus kuuluu ylemmälle toimielimelle (KuntaL 134 §), mutta sitä ei ole kerrottu. Lisää toimielimen tietoihin parent tai reviewBody.',
    sv: 'Begäran om omprövning av ett beslut av {body} hör till det högre organet (134 § i kommunallagen), men det har inte angetts. Lägg till parent eller reviewBody i organets uppgifter.',
    en: "A demand over a decision of {body} goes to the body above it (KuntaL 134 §), which is not stated. Add parent or reviewBody to the body's settings.",
  },
  'appeal/instruction-of-old-act': {
    fi: 'Päätös on päivältä {day}, ja siihen sovelletaan vuoden 1995 kuntalakia. Käytä päätökseen aikanaan liitettyä ohjetta.',
    sv: 'Beslutet är från {day}, och på det tillämpas kommunallagen från 1995. Använd den anvisning som fogades till beslutet.',
    en: 'The decision is of {day} and falls under the Local Government Act of 1995. Use the instruction that was attached to it.',
  },
  'appeal/registry-missing': {
    fi: 'Organisaatiolla ”{organisation}” ei ole kirjaamon tietoja, joten muutoksenhakuohjetta ei voi antaa. Lisää organisaation tietoihin registry: nimi, osoitteet, sähköposti, puhelin ja aukioloaika.',
    sv: 'Organisationen ”{organisation}” saknar uppgifter om registratorskontoret, och därför kan ingen besvärsanvisning ges. Lägg till registry i organisationens uppgifter: namn, adresser, e-post, telefon och öppettider.',
    en: 'The organisation "{organisation}" has no registry office, so no appeal instruction can be given. Add registry to its settings: name, addresses, e-mail, phone and hours.',
  },
  'appeal/court-missing': {
    fi: 'Organisaation ”{organisation}” tuomioistuinta ei tunneta (”{court}”). Lisää organisaation tietoihin court, jokin tiedoston templates/courts.json tunnuksista.',
    sv: 'Domstolen för organisationen ”{organisation}” är okänd (”{court}”). Lägg till court i organisationens uppgifter, någon av beteckningarna i templates/courts.json.',
    en: 'The court of the organisation "{organisation}" is not known ("{court}"). Add court to its settings: one of the keys in templates/courts.json.',
  },
  'appeal/court-contact-missing': {
    fi: 'Tuomioistuimen ”{court}” yhteystietoja ei ole vahvistettu, joten valitusosoitusta ei voi antaa. Lisää organisaation ”{organisation}” tietoihin courtContacts: {give}.',
    sv: 'Kontaktuppgifterna för domstolen ”{court}” är inte bekräftade, och därför kan ingen besvärsanvisning ges. Lägg till courtContacts i uppgifterna för organisationen ”{organisation}”: {give}.',
    en: 'The contact of the court "{court}" is not confirmed, so no appeal instruction can be given. Add courtContacts to the settings of "{organisation}": {give}.',
  },
  'appeal/publication-url-missing': {
    fi: 'Organisaatiolla ”{organisation}” ei ole pöytäkirjojen julkaisuosoitetta. Lisää organisaation tietoihin publicationUrl.',
    sv: 'Organisationen ”{organisation}” saknar publiceringsadress för protokoll. Lägg till publicationUrl i organisationens uppgifter.',
    en: 'The organisation "{organisation}" has no address where minutes are published. Add publicationUrl to its settings.',
  },
  'appeal/contact-missing': {
    fi: 'Päätökseltä puuttuu lisätietojen antaja (HL 44 §). Anna nimi tai nimike ja lisäksi sähköposti tai puhelin.',
    sv: 'Beslutet saknar den som ger ytterligare uppgifter (44 § i förvaltningslagen). Ange namn eller titel och dessutom e-post eller telefon.',
    en: 'The decision names nobody who gives more information (HL 44 §). Give a name or title, and an e-mail or phone.',
  },
  'appeal/placeholder-empty': {
    fi: 'Muutoksenhakuohjeen kohta {placeholder} ({label}) jäisi tyhjäksi. Täydennä tieto organisaation tai päätöksen tietoihin.',
    sv: 'Punkten {placeholder} ({label}) i anvisningen skulle bli tom. Fyll i uppgiften i organisationens eller beslutets uppgifter.',
    en: 'The place {placeholder} ({label}) of the appeal instruction would stay empty. Fill it in the settings of the organisation or the decision.',
  },
  'appeal/swedish-name-missing': {
    fi: 'Nimellä ”{name}” ei ole ruotsinkielistä muotoa, joten ruotsinkielistä ohjetta ei voi antaa. Lisää ruotsinkielinen nimi organisaation tietoihin.',
    sv: 'Namnet ”{name}” har ingen svensk form, och därför kan anvisningen inte ges på svenska. Lägg till det svenska namnet i organisationens uppgifter.',
    en: 'The name "{name}" has no Swedish form, so the instruction cannot be given in Swedish. Add the Swedish name to the settings.',
  },
  'appeal/place-unfilled': {
    fi: 'Muutoksenhakuohjeessa on täyttämätön kohta {place}. Täydennä se ennen tulostamista.',
    sv: 'Anvisningen har ett ställe som inte är ifyllt: {place}. Fyll i det före utskrift.',
    en: 'The appeal instruction has an unfilled place {place}. Fill it before printing.',
  },
  'appeal/place-stale': {
    fi: 'Muutoksenhakuohjeen kohta {placeholder} on vanhentunut. Nyt oikea tieto on ”{current}”. Muodosta ohje uudelleen.',
    sv: 'Stället {placeholder} i anvisningen är föråldrat. Den riktiga uppgiften är nu ”{current}”. Gör anvisningen på nytt.',
    en: 'The place {placeholder} of the appeal instruction is out of date. It is now "{current}". Make the instruction again.',
  },
  'appeal/text-renewed': {
    fi: 'Ohje on tehty mallin versiosta {version}, mutta käytössä on versio {current}. Muodosta ohje uudelleen.',
    sv: 'Anvisningen är gjord av version {version} av texten, men version {current} gäller. Gör anvisningen på nytt.',
    en: 'The instruction was made from version {version} of its text; version {current} is in use. Make it again.',
  },
  'appeal/unknown-word': {
    fi: 'Tiedolle ”{option}” ei kelpaa ”{text}”. Anna jokin näistä: {known}.',
    sv: 'Uppgiften ”{option}” kan inte vara ”{text}”. Ange något av dessa: {known}.',
    en: '"{text}" does not fit "{option}". Give one of these: {known}.',
  },
  'appeal/unknown-authority': {
    fi: 'Päättäjää ”{text}” ei ole. Anna jokin näistä: {known}.',
    sv: 'Beslutsfattaren ”{text}” finns inte. Ange någon av dessa: {known}.',
    en: 'There is no authority "{text}". Give one of these: {known}.',
  },
  'appeal/unknown-clause-kind': {
    fi: 'Kohdan lajia ”{text}” ei ole. Anna jokin näistä: {known}.',
    sv: 'Punkten har inget slag ”{text}”. Ange något av dessa: {known}.',
    en: 'There is no clause kind "{text}". Give one of these: {known}.',
  },
  'appeal/unknown-procurement-kind': {
    fi: 'Hankintalajia ”{text}” ei ole. Anna jokin näistä: {known}.',
    sv: 'Upphandlingsslaget ”{text}” finns inte. Ange något av dessa: {known}.',
    en: 'There is no kind of procurement "{text}". Give one of these: {known}.',
  },
  'certificate/nothing-final': {
    fi: 'Päätös ”{name}” ei ole lainvoimainen, joten todistusta ei voi antaa. {waits}',
    sv: 'Beslutet ”{name}” har inte vunnit laga kraft, och därför kan inget bevis ges. {waits}',
    en: 'The decision "{name}" has no legal force, so no certificate can be given. {waits}',
  },
  ...appealStepFailureText,
  ...deadlineFailureText,
} satisfies Record<AppealFailure['code'], Words>
