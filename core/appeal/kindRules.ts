import type { Bilingual } from '../shared/language.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'
import type { ProhibitionReason } from './route.ts'

/**
 * What the kind of a clause says of its route (domain.md 3.2, R-APP-01, Corrections 2).
 * `appealable`: OIK, KVAL … by authority. `prohibited`: KIELTO for the reason. `follows`: as the clause it serves or
 * qualifies. `borderline`: a safe default, a warning that names the case law, and a recorded choice by a person.
 */
export type KindRule =
  | { readonly group: 'appealable' }
  | { readonly group: 'prohibited'; readonly reason: ProhibitionReason }
  | { readonly group: 'follows' }
  | {
      readonly group: 'borderline'
      readonly byDefault: 'appealable' | 'preparation'
      readonly warning: Bilingual
    }

const APPEALABLE: KindRule = { group: 'appealable' }
const FOLLOWS: KindRule = { group: 'follows' }
const prohibited = (reason: ProhibitionReason): KindRule => ({ group: 'prohibited', reason })

/** The closed table: every kind has one rule. Prohibitions by KuntaL 410/2015, 136 §, if not said otherwise. */
export const KIND_RULES: Readonly<Record<ClauseKind, KindRule>> = {
  PARTICIPATE: APPEALABLE,
  ROLE_LEAD: APPEALABLE,
  COMMIT_OWN_FUNDING: APPEALABLE,
  COMMIT_PERSONNEL: APPEALABLE,
  APPROVE_AGREEMENT: APPEALABLE,
  AUTHORISE_SIGNING_WITH_DISCRETION: APPEALABLE,
  REJECT_PARTICIPATION_FINALLY: APPEALABLE,
  GRANT_AID: APPEALABLE,
  CHANGE_BUDGET: APPEALABLE,
  END_PARTICIPATION: APPEALABLE,
  APPOINT: APPEALABLE,
  // KuntaL 410/2015, 135 §: always kunnallisvalitus
  DECIDE_OIKAISUVAATIMUS: APPEALABLE,

  APPLY_FOR_FUNDING: {
    group: 'borderline',
    byDefault: 'preparation',
    warning: {
      fi: 'Hakemista toiselta viranomaiselta on pidetty valmisteluna (KHO:2005:38, KHO:2004:74, KHO:2014:77). Jos kohta sitoo kunnan rahaa tai päättää osallistumisesta, valitse muutoksenhakutie.',
      sv: 'Att ansöka hos en annan myndighet har ansetts vara beredning (HFD:2005:38, HFD:2004:74, HFD:2014:77). Om punkten binder kommunens pengar eller avgör deltagandet, välj ett rättsmedel.',
    },
  },
  APPLY_FOR_FUNDING_WITH_COMMITMENT: {
    group: 'borderline',
    byDefault: 'appealable',
    warning: {
      fi: 'Hakemus, jossa luvataan kunnan omarahoitus, päättää kunnan rahasta (vastakkaispäätelmä KHO:2007:95). Pelkkää hakemista on pidetty valmisteluna (KHO:2005:38).',
      sv: 'En ansökan som utlovar kommunens självfinansiering avgör kommunens pengar (motsatsslut av HFD:2007:95). Enbart ansökan har ansetts vara beredning (HFD:2005:38).',
    },
  },
  DECLINE_TO_APPLY: {
    group: 'borderline',
    byDefault: 'appealable',
    warning: {
      fi: 'Lopullinen kieltäytyminen on ollut valituskelpoinen (KHO:2014:T1298), mutta toisin on ratkaistu tapauksissa KHO:2005:82 ja KHO:2008:24. Väärä kielto olisi haitallisempi kuin tarpeeton ohje.',
      sv: 'Ett slutligt avböjande har varit överklagbart (HFD:2014:T1298), men avgjordes annorlunda i HFD:2005:82 och HFD:2008:24. Ett felaktigt förbud vore skadligare än en onödig anvisning.',
    },
  },
  LETTER_OF_INTENT: {
    group: 'borderline',
    byDefault: 'preparation',
    warning: {
      fi: 'Sitomatonta aiesopimusta on pidetty valmisteluna (KHO:2010:8, KHO:2024:131). Jos asiakirja sitoo kuntaa, valitse muutoksenhakutie.',
      sv: 'En icke-bindande avsiktsförklaring har ansetts vara beredning (HFD:2010:8, HFD:2024:131). Om handlingen binder kommunen, välj ett rättsmedel.',
    },
  },
  PRINCIPLES: {
    group: 'borderline',
    byDefault: 'appealable',
    warning: {
      fi: 'Periaatteet, jotka sitovat myöhempiä päätöksiä, ovat olleet valituskelpoisia (KHO:2020:107). Jos periaatteet eivät sido, kohta voi olla valmistelua.',
      sv: 'Principer som binder senare beslut har varit överklagbara (HFD:2020:107). Om principerna inte binder kan punkten vara beredning.',
    },
  },

  AUTHORISE_SIGNING: FOLLOWS,
  CONDITION_FUNDER: FOLLOWS,
  CONDITION_OTHERS: FOLLOWS,
  RESERVATION: FOLLOWS,
  EXIT_TERMS: FOLLOWS,
  REPORTING: FOLLOWS,

  PROPOSE_TO_COUNCIL: prohibited('preparation'),
  GIVE_STATEMENT: prohibited('preparation'),
  NOTE_FOR_INFORMATION: prohibited('preparationOrExecution'),
  RETURN: prohibited('preparation'),
  POSTPONE: prohibited('preparation'),
  APPOINT_WORKGROUP_TO_PREPARE: prohibited('preparation'),
  START_PREPARATION: prohibited('preparation'),
  NEGOTIATE_MANDATE: prohibited('preparation'),
  EXECUTE_COUNCIL_DECISION: prohibited('execution'),
  SIGN_ALREADY_APPROVED_CONTRACT: prohibited('execution'),
  MEETING_TECHNICAL: prohibited('preparation'),
  NOT_TAKE_UP: prohibited('preparationOrExecution'),
  INSPECT_AT_ONCE: prohibited('preparationOrExecution'),
  EXECUTE_BEFORE_FINAL: prohibited('execution'),
  // HL 434/2003, 29.3 §
  JAAVI_RULING: prohibited('noSeparateAppeal'),
}

/** `true`: the route of such a clause may be chosen by a person. A clause whose kind is not stated may, too. */
export const isBorderline = (kind: ClauseKind | null): boolean =>
  kind === null || KIND_RULES[kind].group === 'borderline'
