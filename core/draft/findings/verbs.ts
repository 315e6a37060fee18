import type { Language } from '../../shared/language.ts'

/** Infinitives that an operative clause begins with. */
export const INFINITIVES: Readonly<Record<Language, readonly string[]>> = {
  fi: 'aloittaa antaa asettaa edellyttää ehdottaa ehdollistaa esittää hakea hankkia hyväksyä hylätä ilmoittaa irtisanoa jakaa jatkaa jättää kehottaa keskeyttää korottaa korvata käynnistää laatia lakkauttaa lisätä lopettaa lähettää lähteä lyhentää maksaa merkitä muuttaa myydä myöntää nimetä odottaa oikaista oikeuttaa olla osallistua osoittaa ostaa ottaa palauttaa panna perustaa peruuttaa periä pidentää pyytää pöytää rajata saattaa selvittää siirtää sitoutua solmia suosittaa suostua tarkastaa tarkentaa tehdä toimia todeta toteuttaa tukea tutkia täsmentää valita valmistella valtuuttaa vahvistaa varata varautua vastata velvoittaa viedä vuokrata yhtyä'.split(
    ' ',
  ),
  sv: 'anhålla anmäla anskaffa ansluta ansöka anta anteckna anvisa avbryta avge avgöra avslå avsluta avstå behandla begära bekräfta bemyndiga besluta betala bevilja bifalla bilda bordlägga delta ersätta fastställa fortsätta föreslå förbinda förkasta förlänga förordna förutsätta försälja ge genomföra godkänna göra hyra hänskjuta inleda inrätta instämma justera konstatera köpa lämna minska ordna påbörja rätta sälja sända säga stå ställa svara söka ta teckna tillsätta underrätta upphäva uppmana uppdra utse utreda utöka vara verkställa välja ålägga återkalla återremittera ändra överföra överlåta öka'.split(
    ' ',
  ),
}

/** Verbs with which a body decides in a running sentence, present tense. */
export const FINITES: Readonly<Record<Language, readonly string[]>> = {
  fi: 'antaa asettaa edellyttää ehdottaa esittää hakee hyväksyy hylkää jatkaa jättää kehottaa lähtee maksaa merkitsee myöntää nimeää oikeuttaa osallistuu osoittaa ottaa palauttaa perustaa päättää sitoutuu siirtää toteaa valitsee valtuuttaa vahvistaa velvoittaa'.split(
    ' ',
  ),
  sv: 'anser ansöker antar antecknar anvisar avger avslår avstår befullmäktigar bemyndigar beslutar betalar beviljar bordlägger deltar fastställer ger godkänner föreslår förbinder förkastar förutsätter konstaterar ställer utser väljer återremitterar'.split(
    ' ',
  ),
}

const INFINITIVE_ENDING: Readonly<Record<Language, RegExp>> = {
  fi: /(?:taa|tää|oida|öidä|ata|ätä|ella|ellä|ista|istä|ua|yä|dä|da)$/u,
  sv: /a$/u,
}

/** Is the word an infinitive a clause can begin with? Unknown verbs are known by their ending. */
export const isInfinitive = (word: string, language: Language): boolean =>
  INFINITIVES[language].includes(word) || INFINITIVE_ENDING[language].test(word)
