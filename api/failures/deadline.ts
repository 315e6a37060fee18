import type { UnknownAppeal } from '../../core/appeal/appealTimes.ts'
import type { DeadlineFailure } from '../../core/appeal/deadline.ts'
import type { UnknownService } from '../../core/appeal/serviceTable.ts'
import type { MalformedLocalTime } from '../../core/calendar/day.ts'
import type { Words } from '../words.ts'

/** Failures of counting the time of an appeal. */
export type DeadlineRoomFailure = MalformedLocalTime | DeadlineFailure | UnknownService | UnknownAppeal

export const deadlineFailureText = {
  'calendar/malformed-local-time': {
    fi: '”{text}” ei ole päivä ja kellonaika. Anna aika sekunnin tarkkuudella: 9.12.2026 16.15.05.',
    sv: '”{text}” är ingen dag med klockslag. Ange tiden på sekunden: 9.12.2026 16.15.05.',
    en: '"{text}" is not a day and clock time. Give it to the second: 2026-12-09T16:15:05.',
  },
  'calendar/out-of-range': {
    fi: 'Päivää {day} ei voi laskea: kalenteri kattaa päivät {from}–{until}. Tarkista vuosi.',
    sv: 'Dagen {day} kan inte räknas: kalendern omfattar dagarna {from}–{until}. Kontrollera året.',
    en: 'The day {day} cannot be counted: the calendar covers {from} to {until}. Check the year.',
  },
  'deadline/unknown-service': {
    fi: 'Tiedoksiantotapaa ”{text}” ei ole. Anna jokin näistä: {known}.',
    sv: 'Delgivningssättet ”{text}” finns inte. Ange något av dessa: {known}.',
    en: 'There is no way of service "{text}". Give one of these: {known}.',
  },
  'deadline/unknown-appeal': {
    fi: 'Muutoksenhakua ”{text}” ei ole. Anna jokin näistä: {known}.',
    sv: 'Rättsmedlet ”{text}” finns inte. Ange något av dessa: {known}.',
    en: 'There is no appeal "{text}". Give one of these: {known}.',
  },
  'deadline/event-before-decision': {
    fi: 'Tiedoksiantopäivä {event} on ennen päätöspäivää {decidedOn}. Anna päivä, jona päätös julkaistiin tai lähetettiin.',
    sv: 'Delgivningsdagen {event} är före beslutsdagen {decidedOn}. Ange den dag då beslutet publicerades eller sändes.',
    en: 'The day of service {event} is before the decision of {decidedOn}. Give the day the decision was published or sent.',
  },
  'deadline/laid-out-too-late': {
    fi: 'Päätös on päivältä {decidedOn}, eikä siihen sovelleta vuoden 1995 kuntalakia. Käytä tapaa minutes_online ja julkaisupäivää.',
    sv: 'Beslutet är från {decidedOn}, och på det tillämpas inte kommunallagen från 1995. Använd sättet minutes_online och publiceringsdagen.',
    en: 'The decision of {decidedOn} does not fall under the act of 1995. Use minutes_online and the day of publication.',
  },
  'deadline/not-a-presumption': {
    fi: 'Tavalla {service} tiedoksisaantipäivä on aina sama, eikä sitä korvata muulla. Tarkista tiedoksiantotapa tai poista näytetty päivä.',
    sv: 'Vid {service} är dagen för delfåendet alltid densamma och ersätts inte med en annan. Kontrollera delgivningssättet eller ta bort den visade dagen.',
    en: 'With {service} the day of service is certain and no other replaces it. Check the way of service or leave the shown day out.',
  },
  'deadline/shown-without-evidence': {
    fi: 'Näytetylle tiedoksisaantipäivälle tarvitaan näyttö. Kirjoita, mistä päivä ilmenee.',
    sv: 'Den visade dagen för delfåendet behöver ett bevis. Skriv varav dagen framgår.',
    en: 'A shown day of service needs evidence. Write what shows the day.',
  },
  'deadline/shown-earlier': {
    fi: 'Näytetty päivä {servedOn} on aikaisempi kuin oletettu {presumedOn} ja lyhentää aikaa. Vahvista erikseen, että aikaisempaa päivää käytetään.',
    sv: 'Den visade dagen {servedOn} är tidigare än den förmodade {presumedOn} och förkortar tiden. Bekräfta särskilt att den tidigare dagen används.',
    en: 'The shown day {servedOn} is earlier than the presumed {presumedOn} and shortens the time. Confirm separately that the earlier day is used.',
  },
  'deadline/shown-before-event': {
    fi: 'Näytetty päivä {servedOn} on ennen tapahtumaa {event}. Anna päivä, jona päätös tosiasiassa saatiin.',
    sv: 'Den visade dagen {servedOn} är före händelsen {event}. Ange den dag då beslutet faktiskt mottogs.',
    en: 'The shown day {servedOn} is before the event of {event}. Give the day the decision was actually received.',
  },
} satisfies Record<DeadlineRoomFailure['code'], Words>
