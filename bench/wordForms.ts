/**
 * Forms of words that municipal texts use, one word a line: nominative, genitive, partitive, illative, inessive, elative,
 * plural nominative, genitive and partitive. Written for this list; no text of any municipality is in it.
 */
const FINNISH = `
hanke hankkeen hanketta hankkeeseen hankkeessa hankkeesta hankkeet hankkeiden hankkeita
kokeilu kokeilun kokeilua kokeiluun kokeilussa kokeilusta kokeilut kokeilujen kokeiluja
kuntakokeilu kuntakokeilun kuntakokeilua kuntakokeiluun kuntakokeilussa kuntakokeilusta kuntakokeilut kuntakokeilujen kuntakokeiluja
päätös päätöksen päätöstä päätökseen päätöksessä päätöksestä päätökset päätösten päätöksiä
päätösehdotus päätösehdotuksen päätösehdotusta päätösehdotukseen päätösehdotuksessa päätösehdotuksesta päätösehdotukset päätösehdotusten päätösehdotuksia
rahoitus rahoituksen rahoitusta rahoitukseen rahoituksessa rahoituksesta rahoitukset rahoitusten rahoituksia
avustus avustuksen avustusta avustukseen avustuksessa avustuksesta avustukset avustusten avustuksia
sopimus sopimuksen sopimusta sopimukseen sopimuksessa sopimuksesta sopimukset sopimusten sopimuksia
hakemus hakemuksen hakemusta hakemukseen hakemuksessa hakemuksesta hakemukset hakemusten hakemuksia
työllisyys työllisyyden työllisyyttä työllisyyteen työllisyydessä työllisyydestä
omarahoitusosuus omarahoitusosuuden omarahoitusosuutta omarahoitusosuuteen omarahoitusosuudessa omarahoitusosuudesta omarahoitusosuudet omarahoitusosuuksien omarahoitusosuuksia
määräraha määrärahan määrärahaa määrärahaan määrärahassa määrärahasta määrärahat määrärahojen määrärahoja
osallistuminen osallistumisen osallistumista osallistumiseen osallistumisessa osallistumisesta
kehittäminen kehittämisen kehittämistä kehittämiseen kehittämisessä kehittämisestä
lautakunta lautakunnan lautakuntaa lautakuntaan lautakunnassa lautakunnasta lautakunnat lautakuntien lautakuntia
kunta kunnan kuntaa kuntaan kunnassa kunnasta kunnat kuntien kuntia
kaupunki kaupungin kaupunkia kaupunkiin kaupungissa kaupungista kaupungit kaupunkien kaupunkeja
kaupunginhallitus kaupunginhallituksen kaupunginhallitusta kaupunginhallitukseen kaupunginhallituksessa kaupunginhallituksesta
valtuusto valtuuston valtuustoa valtuustoon valtuustossa valtuustosta valtuustot valtuustojen valtuustoja
pöytäkirja pöytäkirjan pöytäkirjaa pöytäkirjaan pöytäkirjassa pöytäkirjasta pöytäkirjat pöytäkirjojen pöytäkirjoja
esityslista esityslistan esityslistaa esityslistaan esityslistassa esityslistasta esityslistat esityslistojen esityslistoja
liite liitteen liitettä liitteeseen liitteessä liitteestä liitteet liitteiden liitteitä
palvelu palvelun palvelua palveluun palvelussa palvelusta palvelut palvelujen palveluja
yritys yrityksen yritystä yritykseen yrityksessä yrityksestä yritykset yritysten yrityksiä
kumppani kumppanin kumppania kumppaniin kumppanissa kumppanista kumppanit kumppanien kumppaneita
oppilaitos oppilaitoksen oppilaitosta oppilaitokseen oppilaitoksessa oppilaitoksesta oppilaitokset oppilaitosten oppilaitoksia
koulu koulun koulua kouluun koulussa koulusta koulut koulujen kouluja
rakennuslupa rakennusluvan rakennuslupaa rakennuslupaan rakennusluvassa rakennusluvasta rakennusluvat rakennuslupien rakennuslupia
kaava kaavan kaavaa kaavaan kaavassa kaavasta kaavat kaavojen kaavoja
tontti tontin tonttia tonttiin tontissa tontista tontit tonttien tontteja
kiinteistö kiinteistön kiinteistöä kiinteistöön kiinteistössä kiinteistöstä kiinteistöt kiinteistöjen kiinteistöjä
vesi veden vettä veteen vedessä vedestä vedet vesien vesiä
maa maan maata maahan maassa maasta maat maiden maita
tie tien tietä tiehen tiessä tiestä tiet teiden teitä
silta sillan siltaa siltaan sillassa sillasta sillat siltojen siltoja
ympäristö ympäristön ympäristöä ympäristöön ympäristössä ympäristöstä ympäristöt ympäristöjen ympäristöjä
energia energian energiaa energiaan energiassa energiasta energiat energioiden energioita
liikenne liikenteen liikennettä liikenteeseen liikenteessä liikenteestä
matkailu matkailun matkailua matkailuun matkailussa matkailusta
kulttuuri kulttuurin kulttuuria kulttuuriin kulttuurissa kulttuurista kulttuurit kulttuurien kulttuureja
kirjasto kirjaston kirjastoa kirjastoon kirjastossa kirjastosta kirjastot kirjastojen kirjastoja
nuori nuoren nuorta nuoreen nuoressa nuoresta nuoret nuorten nuoria
asukas asukkaan asukasta asukkaaseen asukkaassa asukkaasta asukkaat asukkaiden asukkaita
jäsen jäsenen jäsentä jäseneen jäsenessä jäsenestä jäsenet jäsenten jäseniä
toimielin toimielimen toimielintä toimielimeen toimielimessä toimielimestä toimielimet toimielinten toimielimiä
johtaja johtajan johtajaa johtajaan johtajassa johtajasta johtajat johtajien johtajia
esittelijä esittelijän esittelijää esittelijään esittelijässä esittelijästä esittelijät esittelijöiden esittelijöitä
valmistelija valmistelijan valmistelijaa valmistelijaan valmistelijassa valmistelijasta valmistelijat valmistelijoiden valmistelijoita
talousarvio talousarvion talousarviota talousarvioon talousarviossa talousarviosta talousarviot talousarvioiden talousarvioita
kustannus kustannuksen kustannusta kustannukseen kustannuksessa kustannuksesta kustannukset kustannusten kustannuksia
hankinta hankinnan hankintaa hankintaan hankinnassa hankinnasta hankinnat hankintojen hankintoja
tarjous tarjouksen tarjousta tarjoukseen tarjouksessa tarjouksesta tarjoukset tarjousten tarjouksia
lausunto lausunnon lausuntoa lausuntoon lausunnossa lausunnosta lausunnot lausuntojen lausuntoja
selvitys selvityksen selvitystä selvitykseen selvityksessä selvityksestä selvitykset selvitysten selvityksiä
suunnitelma suunnitelman suunnitelmaa suunnitelmaan suunnitelmassa suunnitelmasta suunnitelmat suunnitelmien suunnitelmia
ohjelma ohjelman ohjelmaa ohjelmaan ohjelmassa ohjelmasta ohjelmat ohjelmien ohjelmia
strategia strategian strategiaa strategiaan strategiassa strategiasta strategiat strategioiden strategioita
tavoite tavoitteen tavoitetta tavoitteeseen tavoitteessa tavoitteesta tavoitteet tavoitteiden tavoitteita
vaikutus vaikutuksen vaikutusta vaikutukseen vaikutuksessa vaikutuksesta vaikutukset vaikutusten vaikutuksia
arviointi arvioinnin arviointia arviointiin arvioinnissa arvioinnista arvioinnit arviointien arviointeja
oikaisuvaatimus oikaisuvaatimuksen oikaisuvaatimusta oikaisuvaatimukseen oikaisuvaatimuksessa oikaisuvaatimuksesta oikaisuvaatimukset oikaisuvaatimusten oikaisuvaatimuksia
valitus valituksen valitusta valitukseen valituksessa valituksesta valitukset valitusten valituksia
henkilöstö henkilöstön henkilöstöä henkilöstöön henkilöstössä henkilöstöstä
virka viran virkaa virkaan virassa virasta virat virkojen virkoja
vuosi vuoden vuotta vuoteen vuodessa vuodesta vuodet vuosien vuosia
kevät kevään kevättä kevääseen keväässä keväästä
alue alueen aluetta alueeseen alueella alueesta alueet alueiden alueita
kylä kylän kylää kylään kylässä kylästä kylät kylien kyliä
keskus keskuksen keskusta keskukseen keskuksessa keskuksesta keskukset keskusten keskuksia
tutkimus tutkimuksen tutkimusta tutkimukseen tutkimuksessa tutkimuksesta tutkimukset tutkimusten tutkimuksia
opetus opetuksen opetusta opetukseen opetuksessa opetuksesta
terveys terveyden terveyttä terveyteen terveydessä terveydestä
turvallisuus turvallisuuden turvallisuutta turvallisuuteen turvallisuudessa turvallisuudesta
mahdollisuus mahdollisuuden mahdollisuutta mahdollisuuteen mahdollisuudessa mahdollisuudesta mahdollisuudet mahdollisuuksien mahdollisuuksia
yhteistyö yhteistyön yhteistyötä yhteistyöhön yhteistyössä yhteistyöstä
työryhmä työryhmän työryhmää työryhmään työryhmässä työryhmästä työryhmät työryhmien työryhmiä
`

/** Singular, definite, plural, definite plural. */
const SWEDISH = `
beslut beslutet beslut besluten
försök försöket försök försöken
projekt projektet projekt projekten
understöd understödet understöd understöden
avtal avtalet avtal avtalen
ansökan ansökan ansökningar ansökningarna
nämnd nämnden nämnder nämnderna
kommun kommunen kommuner kommunerna
protokoll protokollet protokoll protokollen
bilaga bilagan bilagor bilagorna
skola skolan skolor skolorna
sammanträde sammanträdet sammanträden sammanträdena
finansiering finansieringen finansieringar finansieringarna
anslag anslaget anslag anslagen
ledamot ledamoten ledamöter ledamöterna
`

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => [...new Set(line.split(' '))])

export const finnishWords = lines(FINNISH)

export const swedishWords = lines(SWEDISH)
