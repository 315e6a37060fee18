import type { MinutesFailure } from '../../core/meeting/minutes.ts'
import type { Words } from '../words.ts'

type Code = MinutesFailure['code'] | 'minutes/frozen' | 'minutes/has-errors'

/** What keeps minutes from going on. */
export const minutesFailureText = {
  'minutes/frozen': {
    fi: 'Kokouksen {number}/{year} pöytäkirja on jäädytetty. Avaa se uudelleen, jos kirjauksia pitää muuttaa.',
    sv: 'Protokollet för sammanträdet {number}/{year} är fryst. Öppna det på nytt om anteckningarna ska ändras.',
    en: 'The minutes of meeting {number}/{year} are frozen. Open them again to change what is recorded.',
  },
  'minutes/has-errors': {
    fi: 'Pöytäkirjassa on korjattavaa ennen jäädytystä: {count}. Katso kohdat: pykala meeting minutes',
    sv: 'I protokollet finns att rätta innan det fryses: {count}. Se punkterna: pykala meeting minutes',
    en: 'Errors to mend before the minutes are frozen: {count}. See them: pykala meeting minutes',
  },
  'minutes/not-now': {
    fi: 'Pöytäkirjan tila on ”{state}”, joten tätä vaihetta ei voi tehdä nyt. Katso seuraava vaihe: pykala meeting minutes',
    sv: 'Protokollets läge är ”{state}”, så steget kan inte tas nu. Se nästa steg: pykala meeting minutes',
    en: 'The minutes are "{state}", so this step cannot be taken now. See the next one: pykala meeting minutes',
  },
  'minutes/not-inspector': {
    fi: 'Henkilö ei ole tämän pöytäkirjan tarkastaja. Tarkastajat: {inspectors}. Jos toimielin tarkastaa, merkitse tarkastajaksi toimielin.',
    sv: 'Personen justerar inte detta protokoll. Justerare: {inspectors}. Om organet justerar, ange organet.',
    en: 'The person does not inspect these minutes. Inspectors: {inspectors}. If the body inspects, name the body.',
  },
  'minutes/remark-unknown': {
    fi: 'Huomautusta ei ole. Lataa pöytäkirja uudelleen.',
    sv: 'Anmärkningen finns inte. Läs in protokollet på nytt.',
    en: 'There is no such remark. Load the minutes again.',
  },
  'minutes/remark-answered': {
    fi: 'Huomautukseen on jo vastattu. Pyydä tarvittaessa uusi huomautus.',
    sv: 'Anmärkningen är redan besvarad. Be vid behov om en ny anmärkning.',
    en: 'The remark has been answered already. Ask for a new one if needed.',
  },
  'minutes/remarks-open': {
    fi: 'Vastaamattomia huomautuksia: {count}. Vastaa niihin ennen tarkastusta.',
    sv: 'Obesvarade anmärkningar: {count}. Besvara dem före justeringen.',
    en: 'Remarks without an answer: {count}. Answer them before the inspection.',
  },
  'minutes/not-signed': {
    fi: 'Allekirjoitus puuttuu: {names}. Pyydä allekirjoitukset ennen julkaistavaksi merkitsemistä.',
    sv: 'Underskrift saknas: {names}. Be om underskrifterna innan protokollet märks klart för publicering.',
    en: 'Not signed: {names}. Ask for the signatures before marking the minutes ready.',
  },
  'minutes/not-inspected-at-once': {
    fi: 'Näitä pykäliä ei tarkastettu kokouksessa: {sections}. Valitse toinen tarkastustapa.',
    sv: 'Dessa paragrafer justerades inte vid sammanträdet: {sections}. Välj ett annat sätt att justera.',
    en: 'These §§ were not inspected in the meeting: {sections}. Choose another way of inspection.',
  },
} satisfies Record<Code, Words>
