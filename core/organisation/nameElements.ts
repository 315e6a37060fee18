/** A noun that ends Finnish surnames: nominative, genitive, partitive. */
type NameElement = readonly [nominative: string, genitive: string, partitive: string]

const elements = (lines: string): readonly NameElement[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [nominative = '', genitive = '', partitive = ''] = line.trim().split(/\s+/u)
      return [nominative, genitive, partitive]
    })

/**
 * Nouns whose forms the ending alone does not tell. A surname that ends in one is inflected like it, also with
 * something before it: `Saarnijoki` → `Saarnijoen`.
 */
export const NAME_ELEMENTS: readonly NameElement[] = elements(`
  mäki mäen mäkeä
  joki joen jokea
  saari saaren saarta
  lahti lahden lahtea
  niemi niemen niemeä
  järvi järven järveä
  koski kosken koskea
  lampi lammen lampea
  korpi korven korpea
  vuori vuoren vuorta
  kivi kiven kiveä
  salmi salmen salmea
  lehti lehden lehteä
  nurmi nurmen nurmea
  tammi tammen tammea
  hirvi hirven hirveä
  kaski kasken kaskea
  kuusi kuusen kuusta
  tuomi tuomen tuomea
  talvi talven talvea
  väki väen väkeä
  hanhi hanhen hanhea
  hauki hauen haukea
  louhi louhen louhea
  sarvi sarven sarvea
  helmi helmen helmeä
  juuri juuren juurta
  kaari kaaren kaarta
  tuuli tuulen tuulta
  polvi polven polvea
  lovi loven lovea
  onki ongen onkea
  honki hongen honkea
  loimi loimen loimea
  suomi suomen suomea
  susi suden sutta
  vesi veden vettä
  uusi uuden uutta
  länsi lännen länttä
  hiisi hiiden hiittä
  rinne rinteen rinnettä
  laine laineen lainetta
  lähde lähteen lähdettä
  helle helteen hellettä
  vene veneen venettä
  kaste kasteen kastetta
  taipale taipaleen taipaletta
  kangas kankaan kangasta
  hirvas hirvaan hirvasta
  lammas lampaan lammasta
  porras portaan porrasta
  keidas keitaan keidasta
  tuomas tuomaan tuomasta
  hieta hiedan hietaa
  raita raidan raitaa
  pöytä pöydän pöytää
  haka haan hakaa
  tupa tuvan tupaa
  repo revon repoa
  lepo levon lepoa
  halko halon halkoa
  vaaka vaa’an vaakaa
  ruoko ruo’on ruokoa
  luoto luodon luotoa
  lato ladon latoa
  pato padon patoa
  keto kedon ketoa
  koto kodon kotoa
  kota kodan kotaa
  rata radan rataa
  hauta haudan hautaa
  viita viidan viitaa
  kytö kydön kytöä
  leipä leivän leipää
  jalka jalan jalkaa
`)
