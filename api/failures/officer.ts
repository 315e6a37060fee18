import type { OfficerFailure } from '../../core/decision/officer.ts'
import type { Words } from '../words.ts'

export type { OfficerFailure }

/** What keeps an officer's decision from being made or followed up. */
export const officerFailureText = {
  'officer/not-officer': {
    fi: '”{title}” on toimielimen asia, joten viranhaltija ei päätä sitä. Lisää se kokouksen esityslistalle.',
    sv: '”{title}” avgörs av ett organ, inte av en tjänsteinnehavare. Ta den till ett sammanträde.',
    en: '"{title}" is for a body, not for an officer. Put it on the agenda of a meeting.',
  },
  'officer/decided-already': {
    fi: '”{title}” on jo päätetty: § {section}. Tee muutoksesta uusi päätös.',
    sv: '”{title}” är redan avgjord: § {section}. Gör ett nytt beslut om ändringen.',
    en: '"{title}" has been decided already: § {section}. Make a new decision of the change.',
  },
  'officer/not-decided': {
    fi: '”{title}” on vielä päättämättä. Tee päätös ensin: pykala officer decide',
    sv: '”{title}” är ännu inte avgjord. Fatta beslutet först: pykala officer decide',
    en: '"{title}" has not been decided. Decide it first: pykala officer decide',
  },
  'officer/without-clauses': {
    fi: 'Päätöksestä ”{title}” puuttuu ratkaisu. Kirjoita, mitä päätetään.',
    sv: 'Beslutet ”{title}” saknar avgörande. Skriv vad som beslutas.',
    en: 'The decision "{title}" says nothing to be decided. Write what is decided.',
  },
  'officer/review-body-missing': {
    fi: 'Viranhaltijan {personId} toimielintä ei löydy. Kerro, minkä toimielimen alainen hän on.',
    sv: 'Organet som {personId} lyder under hittas inte. Ange organet.',
    en: 'The body over the officer {personId} is not known. Say which body it is.',
  },
  'officer/day-too-early': {
    fi: 'Päivä {day} on ennen päätöspäivää {after}. Korjaa päivä.',
    sv: 'Dagen {day} är före beslutsdagen {after}. Rätta dagen.',
    en: 'The day {day} is before the decision of {after}. Mend the day.',
  },
} satisfies Record<OfficerFailure['code'], Words>
