import type { Bilingual } from '../shared/language.ts'
import type { ClauseRoute, RouteCode } from './route.ts'

/** The route as the margin beside a clause tells it, in two or three words. */
export const ROUTE_LABELS: Readonly<Record<RouteCode, Bilingual>> = {
  OIK: { fi: 'oikaisuvaatimus', sv: 'begäran om omprövning' },
  KVAL: { fi: 'kunnallisvalitus', sv: 'kommunalbesvär' },
  KVAL_OIK: { fi: 'kunnallisvalitus', sv: 'kommunalbesvär' },
  KIELTO: { fi: 'ei muutoksenhakua', sv: 'ändring får inte sökas' },
  HVAL: { fi: 'hallintovalitus', sv: 'förvaltningsbesvär' },
  HANKINTA_MAO: { fi: 'hankintaoikaisu, markkinaoikeus', sv: 'upphandlingsrättelse, marknadsdomstolen' },
  HANKINTA_KUNTA: { fi: 'hankintaoikaisu, oikaisuvaatimus', sv: 'upphandlingsrättelse, omprövning' },
}

/** A condition or an authorisation follows another clause: `seuraa kohtaa 2`. */
export const routeLabel = ({ route, follows }: ClauseRoute): Bilingual =>
  follows === null ? ROUTE_LABELS[route] : { fi: `seuraa kohtaa ${follows}`, sv: `följer punkt ${follows}` }
