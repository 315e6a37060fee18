import type { AppealStepFailure } from '../../core/appeal/appealSteps.ts'
import type { Words } from '../words.ts'

/** Failures of recording services, appeals, their outcomes and executions. */
export const appealStepFailureText = {
  'appeal/no-such-appeal': {
    fi: 'Muutoksenhakua ”{id}” ei ole. Anna jokin näistä: {appeals}.',
    sv: 'Ändringssökandet ”{id}” finns inte. Ange något av dessa: {appeals}.',
    en: 'There is no appeal "{id}". Give one of these: {appeals}.',
  },
  'appeal/already-ended': {
    fi: 'Muutoksenhaku ”{id}” on jo ratkaistu tai peruutettu. Tarkista tunnus.',
    sv: 'Ändringssökandet ”{id}” är redan avgjort eller återkallat. Kontrollera beteckningen.',
    en: 'The appeal "{id}" has already been decided or withdrawn. Check the identifier.',
  },
  'appeal/day-too-early': {
    fi: 'Päivä {day} on liian aikainen: sen on oltava aikaisintaan {after}. Tarkista päivä.',
    sv: 'Dagen {day} är för tidig: den ska vara tidigast {after}. Kontrollera dagen.',
    en: 'The day {day} is too early: it must be {after} at the earliest. Check the day.',
  },
  'appeal/no-such-instruction': {
    fi: 'Muutoksenhakuohjeen versiota {version} ei ole. Anna jokin näistä: {versions}.',
    sv: 'Anvisningen har ingen version {version}. Ange någon av dessa: {versions}.',
    en: 'The instruction has no version {version}. Give one of these: {versions}.',
  },
  'appeal/clause-unknown': {
    fi: 'Päätöksessä ei ole kohtaa {n}. Anna jokin näistä: {clauses}.',
    sv: 'Beslutet har ingen punkt {n}. Ange någon av dessa: {clauses}.',
    en: 'The decision has no clause {n}. Give one of these: {clauses}.',
  },
  'appeal/execution-without-reasons': {
    fi: 'Täytäntöönpano ennen lainvoimaa tarvitsee perustelun (KuntaL 143 §). Kirjoita, miksi muutoksenhaku ei käy hyödyttömäksi.',
    sv: 'Verkställighet före laga kraft behöver en motivering (143 § i kommunallagen). Skriv varför ändringssökandet inte blir meningslöst.',
    en: 'Execution before legal force needs a reason (KuntaL 143 §). Write why an appeal does not become useless.',
  },
  'appeal/sender-missing': {
    fi: 'Muutoksenhaulta puuttuu lähettäjä. Kirjoita, kuka sen teki.',
    sv: 'Ändringssökandet saknar avsändare. Skriv vem som har gjort det.',
    en: 'The appeal has no sender. Write who made it.',
  },
  'appeal/outcome-unfit': {
    fi: 'Oikaisuvaatimusta ei ratkaista näin ({outcome}). Päätös muutetaan, kumotaan tai vaatimus hylätään taikka jätetään tutkimatta (HL 49 g §).',
    sv: 'En begäran om omprövning avgörs inte så här ({outcome}). Beslutet ändras eller upphävs, eller begäran avslås eller avvisas (49 g § i förvaltningslagen).',
    en: 'An oikaisuvaatimus is not decided like this ({outcome}). The decision is changed or annulled, or the demand rejected or dismissed (HL 49 g §).',
  },
} satisfies Record<AppealStepFailure['code'], Words>
