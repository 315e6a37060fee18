import type { Bilingual } from '../shared/language.ts'
import type { RouteReason } from './route.ts'

/** Why a clause has its route, in words. `{n}` is the clause followed, `{by}` and `{why}` come from a choice. */
export const ROUTE_REASONS: Readonly<Record<RouteReason, Bilingual>> = {
  substantive: { fi: 'Kohta ratkaisee asian.', sv: 'Punkten avgör ärendet.' },
  borderlineAppealable: {
    fi: 'Rajatapaus: oletuksena muutosta saa hakea.',
    sv: 'Gränsfall: ändring får sökas om inte annat väljs.',
  },
  borderlinePreparation: {
    fi: 'Rajatapaus: oletuksena kohta on valmistelua.',
    sv: 'Gränsfall: punkten är beredning om inte annat väljs.',
  },
  preparation: { fi: 'Kohta koskee vain valmistelua.', sv: 'Punkten gäller endast beredning.' },
  execution: { fi: 'Kohta koskee vain täytäntöönpanoa.', sv: 'Punkten gäller endast verkställighet.' },
  preparationOrExecution: {
    fi: 'Kohta koskee vain valmistelua tai täytäntöönpanoa.',
    sv: 'Punkten gäller endast beredning eller verkställighet.',
  },
  noSeparateAppeal: {
    fi: 'Esteellisyysratkaisuun ei voi hakea erikseen muutosta.',
    sv: 'Ett avgörande om jäv får inte överklagas särskilt.',
  },
  procurement: {
    fi: 'Markkinaoikeuden asiaan ei haeta muutosta kuntalain nojalla.',
    sv: 'I ett ärende som hör till marknadsdomstolen söks ändring inte enligt kommunallagen.',
  },
  collectiveAgreement: {
    fi: 'Asia voidaan saattaa työtuomioistuimen ratkaistavaksi.',
    sv: 'Saken kan föras till arbetsdomstolen.',
  },
  follows: { fi: 'Seuraa kohtaa {n}.', sv: 'Följer punkt {n}.' },
  nothingToFollow: {
    fi: 'Kohdalla ei ole toista kohtaa, jota se seuraisi.',
    sv: 'Punkten har ingen annan punkt att följa.',
  },
  kindNotStated: { fi: 'Kohdan laji on kertomatta.', sv: 'Punktens slag är inte angett.' },
  oikaisuvaatimusDecided: {
    fi: 'Päätös annetaan oikaisuvaatimuksen johdosta.',
    sv: 'Beslutet ges med anledning av en begäran om omprövning.',
  },
  procurementAboveThreshold: {
    fi: 'Hankinta saavuttaa kansallisen kynnysarvon.',
    sv: 'Upphandlingen når det nationella tröskelvärdet.',
  },
  procurementBelowThreshold: {
    fi: 'Hankinta alittaa kansallisen kynnysarvon.',
    sv: 'Upphandlingen underskrider det nationella tröskelvärdet.',
  },
  specialLaw: {
    fi: 'Valitusoikeudesta säädetään erikseen.',
    sv: 'Om besvärsrätten föreskrivs särskilt.',
  },
  chosen: { fi: 'Tien valitsi {by}: {why}', sv: 'Vägen valdes av {by}: {why}' },
}

/** Warning for an imported clause whose kind nobody has stated. */
export const KIND_NOT_STATED_WARNING: Bilingual = {
  fi: 'Kerro, mitä kohta tekee. Siihen saakka tie on turvallinen oletus: väärä kielto olisi haitallisempi kuin tarpeeton ohje (HL 49 §).',
  sv: 'Ange vad punkten gör. Tills dess gäller det säkra valet: ett felaktigt förbud vore skadligare än en onödig anvisning (49 § i förvaltningslagen).',
}

/** Warning for a condition or authorisation that stands alone. */
export const NOTHING_TO_FOLLOW_WARNING: Bilingual = {
  fi: 'Ehto, varauma tai valtuutus seuraa kohtaa, jota se koskee, mutta sellaista kohtaa ei ole. Kerro kohta tai muuta laji.',
  sv: 'Ett villkor, ett förbehåll eller en fullmakt följer den punkt det gäller, men en sådan punkt finns inte. Ange punkten eller ändra slaget.',
}

/** Warning for a note that also decides (R-APP-02). */
export const NOTE_DECIDES_WARNING: Bilingual = {
  fi: 'Kohta merkitsee tiedoksi mutta näyttää myös päättävän. Nimike ei ratkaise (KHO:2006:98): jaa kohta kahdeksi.',
  sv: 'Punkten antecknar för kännedom men verkar också besluta. Benämningen avgör inte (HFD:2006:98): dela punkten i två.',
}

/** Fills `{n}`, `{by}` and `{why}` of a reason. */
export const fillReason = (words: Bilingual, fields: Readonly<Record<string, string>>): Bilingual => ({
  fi: fill(words.fi, fields),
  sv: fill(words.sv, fields),
})

const fill = (text: string, fields: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => fields[name] ?? whole)
