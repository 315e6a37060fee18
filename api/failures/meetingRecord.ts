import type { RecordRefusal } from '../../core/meeting/refusals.ts'
import type { Words } from '../words.ts'

/** What may not be recorded of a meeting that is on. */
export type MeetingRecordFailure = RecordRefusal

export const meetingRecordFailureText = {
  'meeting/not-opened': {
    fi: 'Kokousta ei ole avattu. Avaa kokous ja merkitse läsnäolijat ensin.',
    sv: 'Sammanträdet har inte öppnats. Öppna det och anteckna de närvarande först.',
    en: 'The meeting has not been opened. Open it and record who is present first.',
  },
  'meeting/opened-already': {
    fi: 'Kokous on jo avattu. Korjaa avauksen kirjausta, jos siinä on virhe.',
    sv: 'Sammanträdet är redan öppnat. Rätta anteckningen om öppnandet om den är fel.',
    en: 'The meeting is open already. Correct the entry of its opening if it is wrong.',
  },
  'meeting/closed-already': {
    fi: 'Kokous on päätetty, joten sen jälkeen ei enää kirjata uutta. Korjaa kellonaika, jos tämä tapahtui kokouksessa.',
    sv: 'Sammanträdet är avslutat och efter det antecknas inget nytt. Rätta klockslaget om detta hände under sammanträdet.',
    en: 'The meeting is closed, and nothing new is recorded after that. Mend the time if this happened in the meeting.',
  },
  'meeting/before-opening': {
    fi: 'Kello {at} on ennen kokouksen avausta ({openedAt}). Korjaa kellonaika.',
    sv: 'Kl. {at} är före sammanträdets öppnande ({openedAt}). Rätta klockslaget.',
    en: '{at} is before the meeting was opened ({openedAt}). Mend the time.',
  },
  'meeting/on-break': {
    fi: 'Kokous on tauolla. Kirjaa tauko päättyneeksi ja jatka sitten.',
    sv: 'Sammanträdet har paus. Anteckna att pausen är slut och fortsätt sedan.',
    en: 'The meeting is on a break. Record the end of the break, then go on.',
  },
  'meeting/not-on-break': {
    fi: 'Kokous ei ole tauolla, joten taukoa ei voi päättää.',
    sv: 'Sammanträdet har ingen paus som kunde avslutas.',
    en: 'The meeting is not on a break, so there is none to end.',
  },
  'meeting/nobody-leads': {
    fi: 'Kukaan ei johda puhetta: puheenjohtaja on poissa tai esteellinen. Merkitse, kuka johtaa hänen sijastaan.',
    sv: 'Ingen leder ordet: ordföranden är borta eller jävig. Ange vem som leder i stället.',
    en: 'Nobody presides: the chair is away or disqualified. Say who stands in.',
  },
  'meeting/no-item-open': {
    fi: 'Mikään asiakohta ei ole käsittelyssä. Ota asia käsiteltäväksi ja kirjaa tämä siihen.',
    sv: 'Ingen ärendepunkt behandlas. Ta upp ärendet och anteckna detta i det.',
    en: 'No item is being handled. Take the item up, then record this in it.',
  },
  'meeting/item-locked': {
    fi: '§ {section} on päätetty ja lukittu. Avaa pykälä uudelleen, niin voit muuttaa sitä. Avaamisen syy jää lokiin.',
    sv: '§ {section} är avgjord och låst. Öppna paragrafen på nytt för att ändra den. Orsaken sparas i loggen.',
    en: '§ {section} is decided and locked. Open it again to change it. The reason stays in the log.',
  },
  'meeting/item-not-decided': {
    fi: 'Pykälää ei ole vielä päätetty. Kirjaa päätös ensin.',
    sv: 'Paragrafen är inte avgjord ännu. Anteckna beslutet först.',
    en: 'The § is not decided yet. Record the decision first.',
  },
  'meeting/item-withdrawn': {
    fi: 'Asia on poistettu esityslistalta. Peru poisto, jos asia sittenkin käsitellään.',
    sv: 'Ärendet har strukits från föredragningslistan. Ta tillbaka strykningen om det ändå behandlas.',
    en: 'The item was taken off the agenda. Undo that if it is handled after all.',
  },
  'meeting/item-handled': {
    fi: 'Asia on jo otettu käsittelyyn ja sen numero on § {section}. Jatka sitä tai päätä asia.',
    sv: 'Ärendet har redan tagits upp och är § {section}. Fortsätt med det eller avgör det.',
    en: 'The item has been taken up already and is § {section}. Go on with it or decide it.',
  },
  'meeting/section-taken': {
    fi: '§ {section} on jo toisen asian numero. Ota asialle seuraava vapaa numero.',
    sv: '§ {section} är redan numret på ett annat ärende. Ta följande lediga nummer.',
    en: '§ {section} is the number of another item already. Take the next free one.',
  },
  'meeting/items-undecided': {
    fi: 'Nämä pykälät on avattu mutta niitä ei ole päätetty: {sections}. Kirjaa niiden päätös, niin kokouksen voi päättää.',
    sv: 'Dessa paragrafer har öppnats men inte avgjorts: {sections}. Anteckna besluten innan sammanträdet avslutas.',
    en: 'These sections were opened and not decided: {sections}. Record how they ended, then close the meeting.',
  },
  'meeting/present-already': {
    fi: '{person} on jo merkitty kokoukseen. Tarkista, kenestä on kyse.',
    sv: '{person} är redan antecknad vid sammanträdet. Kontrollera vem det gäller.',
    en: '{person} is recorded at the meeting already. Check whom you mean.',
  },
  'meeting/not-present': {
    fi: '{person} ei ole paikalla. Kirjaa ensin saapuminen, tai valitse toinen.',
    sv: '{person} är inte på plats. Anteckna ankomsten först eller välj någon annan.',
    en: '{person} is not in the room. Record the arrival first, or choose somebody else.',
  },
  'meeting/not-recused': {
    fi: '{person} ei ole poistunut esteellisenä. Kirjaa paluu vain sille, joka on ulkona esteellisyyden takia.',
    sv: '{person} har inte gått ut på grund av jäv. Anteckna återkomsten bara för den som är ute på grund av jäv.',
    en: '{person} is not out because of a disqualification. Record a return only for somebody who is.',
  },
  'meeting/recused-already': {
    fi: '{person} on jo todettu esteelliseksi tässä pykälässä. Korjaa aiempaa kirjausta, jos peruste muuttuu.',
    sv: '{person} har redan konstaterats jävig i denna paragraf. Rätta den tidigare anteckningen om grunden ändras.',
    en: '{person} was found disqualified in this § already. Correct that entry if the ground changes.',
  },
  'meeting/recused-still': {
    fi: '{person} on esteellinen tässä asiassa eikä voi olla paikalla, ennen kuin se on päätetty (hallintolaki 27 §).',
    sv: '{person} är jävig i detta ärende och får inte vara närvarande förrän det är avgjort (27 § i förvaltningslagen).',
    en: '{person} is disqualified in this matter and may not be present until it is decided (Administrative Procedure Act, section 27).',
  },
  'meeting/seat-taken': {
    fi: 'Paikka on jo täytetty: {person} tai hänen varajäsenensä on paikalla. Tarkista, ketä varajäsen edustaa.',
    sv: 'Platsen är redan besatt: {person} eller ersättaren är på plats. Kontrollera vem ersättaren företräder.',
    en: 'The seat is taken: {person} or their deputy is in the room. Check whom the deputy stands for.',
  },
  'meeting/no-vote-here': {
    fi: '{person} ei ole äänivaltainen tässä pykälässä. Valitse läsnä oleva jäsen, joka ei ole esteellinen.',
    sv: '{person} har inte rösträtt i denna paragraf. Välj en närvarande ledamot som inte är jävig.',
    en: '{person} has no vote in this §. Choose a member who is present and not disqualified.',
  },
  'meeting/ballots-missing': {
    fi: 'Ääni puuttuu: {people}. Merkitse jokaiselle jaa, ei, tyhjä tai poissa.',
    sv: 'Röst saknas: {people}. Anteckna ja, nej, blank eller frånvarande för var och en.',
    en: 'A ballot is missing: {people}. Record yes, no, blank or absent for each.',
  },
  'meeting/stands-missing': {
    fi: 'Asia on sähköisessä päätöksentekomenettelyssä (kuntalaki 100 §). Kirjaa ensin jäsenten kannat: päätös tehdään vasta niiden jälkeen.',
    sv: 'Ärendet är i det elektroniska beslutsförfarandet (100 § i kommunallagen). Anteckna först ledamöternas ståndpunkter: beslutet fattas först därefter.',
    en: 'The item is in the electronic decision procedure (Local Government Act, section 100). Record the stands of the members first: the decision comes after them.',
  },
  'meeting/stands-incomplete': {
    fi: 'Merkitse jokaisen jäsenen kanta yhden kerran. Puuttuu: {people}.',
    sv: 'Anteckna varje ledamots ståndpunkt en gång. Det fattas: {people}.',
    en: 'Record the stand of each member once. Missing: {people}.',
  },
  'meeting/stands-too-early': {
    fi: 'Kannan voi ilmaista {on} klo {at} asti, joten menettelyn tulosta ei voi vielä kirjata (kuntalaki 100 §). Odota määräajan päättymistä.',
    sv: 'Ståndpunkter kan anges till {on} kl. {at}, så resultatet kan inte antecknas ännu (100 § i kommunallagen). Vänta tills tiden har gått ut.',
    en: 'Stands may be stated until {on} at {at}, so the result cannot be recorded yet (Local Government Act, section 100). Wait until the time is up.',
  },
  'meeting/not-in-procedure': {
    fi: 'Kokous ei ole sähköinen päätöksentekomenettely, tai pykälä kuuluu kokoukseen itseensä. Kirjaa äänestys tai päätös.',
    sv: 'Sammanträdet är inte ett elektroniskt beslutsförfarande, eller paragrafen hör till sammanträdet självt. Anteckna omröstning eller beslut.',
    en: 'The meeting is not an electronic decision procedure, or the § belongs to the meeting itself. Record a vote or the decision.',
  },
  'meeting/voted-twice': {
    fi: '{person} on merkitty äänestykseen kahdesti. Poista toinen merkintä.',
    sv: '{person} är antecknad två gånger i omröstningen. Ta bort den ena anteckningen.',
    en: '{person} is recorded twice in the vote. Remove one of the entries.',
  },
  'meeting/side-unknown': {
    fi: 'Nämä ehdotukset eivät voi olla vastakkain. Valitse esittelijän ehdotus ja vastaehdotus tai jatkaminen ja menettelyehdotus.',
    sv: 'Dessa förslag kan inte ställas mot varandra. Välj föredragandens förslag och ett motförslag eller fortsatt behandling och ett förslag om proceduren.',
    en: 'These proposals cannot stand against each other. Choose the presenter’s proposal and a counter-proposal, or going on and a motion.',
  },
  'meeting/side-unsupported': {
    fi: 'Ehdotusta, jonka teki {person}, ei ole kannatettu, joten siitä ei äänestetä (kuntalaki 104 §). Lisää kannattaja tai poista ehdotus äänestyksestä.',
    sv: 'Förslaget av {person} har inte fått understöd, så det tas inte till omröstning (104 § i kommunallagen). Lägg till den som understödde eller lämna förslaget utanför.',
    en: 'The proposal of {person} has no support, so it is not voted on (Local Government Act, section 104). Add who supported it, or leave it out of the vote.',
  },
  'meeting/sides-same': {
    fi: 'Jaa ja ei tarkoittavat samaa ehdotusta. Valitse vastakkaiset ehdotukset.',
    sv: 'Ja och nej betyder samma förslag. Välj förslag som står mot varandra.',
    en: 'Yes and no mean the same proposal. Choose two that stand against each other.',
  },
  'meeting/tie-unsettled': {
    fi: 'Äänet menivät tasan, eikä puheenjohtajan ääni ratkaise (kuntalaki 104 §). Tarkista puheenjohtajan ääni.',
    sv: 'Rösterna föll lika, och ordförandens röst avgör inte (104 § i kommunallagen). Kontrollera ordförandens röst.',
    en: 'The votes are even, and the chair’s vote does not settle it (Local Government Act, section 104). Check the chair’s vote.',
  },
  'meeting/supports-own': {
    fi: '{person} on merkitty kannattamaan omaa ehdotustaan. Valitse kannattajaksi toinen.',
    sv: '{person} är antecknad som understödjare av sitt eget förslag. Välj någon annan.',
    en: '{person} is recorded as supporting their own proposal. Choose somebody else.',
  },
  'meeting/lot-missing': {
    fi: 'Äänet menivät tasan: {people}. Ratkaise arvalla ja kirjaa arvan järjestys (kuntalaki 105 §).',
    sv: 'Rösterna föll lika: {people}. Avgör genom lottning och anteckna lottens ordning (105 § i kommunallagen).',
    en: 'The votes are even: {people}. Draw lots and record their order (Local Government Act, section 105).',
  },
  'meeting/vote-missing': {
    fi: 'Päätökseksi on valittu äänestyksen tulos, mutta äänestystä ei ole kirjattu. Kirjaa äänestys tai valitse toinen päätös.',
    sv: 'Som beslut har valts resultatet av en omröstning, men ingen omröstning är antecknad. Anteckna den eller välj ett annat beslut.',
    en: 'The decision is said to come from a vote, and no vote is recorded. Record it, or choose another outcome.',
  },
  'meeting/words-missing': {
    fi: 'Kirjauksesta puuttuvat sanat, jotka tulevat pöytäkirjaan. Kirjoita ne.',
    sv: 'I anteckningen saknas de ord som ska stå i protokollet. Skriv dem.',
    en: 'The entry lacks the words that go into the minutes. Write them.',
  },
  'meeting/no-quorum': {
    fi: 'Toimielin ei ole päätösvaltainen tässä pykälässä: läsnä {present}, tarvitaan {required} (kuntalaki 103 §).',
    sv: 'Organet är inte beslutfört i denna paragraf: {present} närvarande, {required} krävs (103 § i kommunallagen).',
    en: 'The body has no quorum in this §: {present} present, {required} needed (Local Government Act, section 103).',
  },
  'meeting/unknown-entry': {
    fi: 'Korjattavaa kirjausta ei ole. Päivitä näkymä ja valitse kirjaus uudelleen.',
    sv: 'Den anteckning som skulle rättas finns inte. Uppdatera vyn och välj anteckningen på nytt.',
    en: 'The entry to be corrected is not there. Refresh the view and choose it again.',
  },
  'meeting/not-correctable': {
    fi: 'Kirjausta ei voi korjata näin: se säilyttää lajinsa, eikä avausta, pykälän numeroa tai päätöstä voi poistaa. Avaa päätetty pykälä uudelleen.',
    sv: 'Anteckningen kan inte rättas så: den behåller sitt slag, och öppnandet, paragrafens nummer eller beslutet kan inte tas bort. Öppna den avgjorda paragrafen på nytt.',
    en: 'The entry cannot be corrected so: it keeps its kind, and the opening, a drawn § or a decision stays. Open the decided § again.',
  },
  'meeting/dissent-before-decision': {
    fi: 'Eriävä mielipide ilmoitetaan vasta, kun päätös on tehty (kuntalaki 106 §). Kirjaa päätös ensin.',
    sv: 'Avvikande mening anmäls först när beslutet är fattat (106 § i kommunallagen). Anteckna beslutet först.',
    en: 'Dissent is declared when the decision has been made (Local Government Act, section 106). Record the decision first.',
  },
  'meeting/dissent-too-late': {
    fi: 'Eriävä mielipide on ilmoitettava heti päätöksen jälkeen (kuntalaki 106 §), ja seuraava asia on jo otettu käsittelyyn. Pöytäkirjaan voi jättää lausuman.',
    sv: 'Avvikande mening ska anmälas genast efter beslutet (106 § i kommunallagen), och följande ärende har redan tagits upp. Ett uttalande kan lämnas till protokollet.',
    en: 'Dissent must be declared at once after the decision (Local Government Act, section 106), and the next item was taken up. A statement can be left to the minutes.',
  },
  'meeting/dissent-not-entitled': {
    fi: '{person} ei ole tehnyt vastaehdotusta eikä äänestänyt päätöstä vastaan, joten eriävää mielipidettä ei voi ilmoittaa (kuntalaki 106 §). Pöytäkirjaan voi jättää lausuman.',
    sv: '{person} har varken lagt ett motförslag eller röstat mot beslutet och kan därför inte anmäla avvikande mening (106 § i kommunallagen). Ett uttalande kan lämnas till protokollet.',
    en: '{person} neither made a counter-proposal nor voted against the decision, so cannot dissent (Local Government Act, section 106). A statement can be left to the minutes.',
  },
} satisfies Record<MeetingRecordFailure['code'], Words>
