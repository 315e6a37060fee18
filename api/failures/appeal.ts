import type { ChoiceFailure, RouteFailure } from '../../core/appeal/routes.ts'
import type { Words } from '../words.ts'

/** Failures of appeal routes, instructions, deadlines and legal force. */
export type AppealFailure = RouteFailure | ChoiceFailure

export const appealFailureText = {
  'appeal/no-such-clause': {
    fi: 'Kohtaa {n} ei ole. Anna jokin näistä: {clauses}.',
    sv: 'Punkt {n} finns inte. Ange någon av dessa: {clauses}.',
    en: 'There is no clause {n}. Give one of these: {clauses}.',
  },
  'appeal/circular-clauses': {
    fi: 'Kohta {n} seuraa lopulta itseään. Kerro, mitä ratkaisevaa kohtaa se koskee.',
    sv: 'Punkt {n} följer till slut sig själv. Ange vilken avgörande punkt den gäller.',
    en: 'Clause {n} follows itself in the end. Say which deciding clause it concerns.',
  },
  'appeal/route-not-chosen-here': {
    fi: 'Kohdan {n} laji ({kind}) määrää muutoksenhakutien, eikä tietä valita. Jos tie on väärä, korjaa kohdan laji.',
    sv: 'Slaget av punkt {n} ({kind}) bestämmer vägen för ändringssökande, som alltså inte väljs. Om vägen är fel, rätta punktens slag.',
    en: 'The kind of clause {n} ({kind}) decides its appeal route, so there is nothing to choose. If the route is wrong, correct the kind.',
  },
  'appeal/route-unfit': {
    fi: 'Tie {route} ei sovi tähän kohtaan. Valitse jokin näistä: {offered}.',
    sv: 'Vägen {route} passar inte för denna punkt. Välj någon av dessa: {offered}.',
    en: 'The route {route} does not fit this clause. Choose one of these: {offered}.',
  },
  'appeal/choice-without-reason': {
    fi: 'Kohdan {n} muutoksenhakutien valinnalle tarvitaan perustelu. Kirjoita, miksi tie on tämä.',
    sv: 'Valet av väg för punkt {n} behöver en motivering. Skriv varför vägen är denna.',
    en: 'The choice of route for clause {n} needs a reason. Write why the route is this one.',
  },
} satisfies Record<AppealFailure['code'], Words>
