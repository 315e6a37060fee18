import { formatDate } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import type { AppealFile, Recipient } from './appealFile.ts'
import type { LegalForce, Wait } from './legalForce.ts'

/** What a clause's legal force waits for, in words. */
export function waitText(wait: Wait, file: AppealFile): Bilingual {
  switch (wait.kind) {
    case 'notServed': {
      const who = recipientText(wait.recipient)
      return {
        fi: `Tiedoksianto puuttuu: ${who.fi}.`,
        sv: `Delgivning saknas: ${who.sv}.`,
      }
    }
    case 'newService': {
      const who = recipientText(wait.recipient)
      return {
        fi: `Uusi muutoksenhakuohje on antamatta tiedoksi: ${who.fi} (HL 49 §).`,
        sv: `Den nya anvisningen har inte delgetts: ${who.sv} (49 § i förvaltningslagen).`,
      }
    }
    case 'timeRuns': {
      const who = recipientText(wait.recipient)
      return {
        fi: `Määräaika päättyy ${formatDate(wait.until)}: ${who.fi}.`,
        sv: `Tiden går ut ${formatDate(wait.until)}: ${who.sv}.`,
      }
    }
    case 'takingUp':
      return {
        fi: `Otto-oikeutta voi käyttää ${formatDate(wait.until)} saakka (KuntaL 92 §).`,
        sv: `Ärendet kan tas upp till och med ${formatDate(wait.until)} (92 § i kommunallagen).`,
      }
    case 'takenUp':
      return {
        fi: 'Asia on otettu ylemmän toimielimen käsiteltäväksi (KuntaL 92 §).',
        sv: 'Ärendet har tagits upp av det högre organet (92 § i kommunallagen).',
      }
    case 'courtInquiry':
      return {
        fi: `Kysy tuomioistuimelta, onko ${formatDate(wait.after)} mennessä valitettu.`,
        sv: `Fråga domstolen om besvär har anförts senast ${formatDate(wait.after)}.`,
      }
    case 'appealPending':
    case 'outcomeNotServed':
      return appealWaitText(wait, file)
  }
}

function appealWaitText(
  wait: Extract<Wait, { kind: 'appealPending' | 'outcomeNotServed' }>,
  file: AppealFile,
): Bilingual {
  const sender = file.appeals.find(({ appealId }) => appealId === wait.appealId)?.sender ?? wait.appealId
  return wait.kind === 'appealPending'
    ? { fi: `Muutoksenhaku on vireillä: ${sender}.`, sv: `Ändringssökandet är anhängigt: ${sender}.` }
    : {
        fi: `Muutoksenhakuun annettua päätöstä ei ole annettu tiedoksi: ${sender}.`,
        sv: `Beslutet med anledning av ändringssökandet har inte delgetts: ${sender}.`,
      }
}

const recipientText = (recipient: Recipient): Bilingual =>
  recipient.kind === 'members'
    ? { fi: 'kunnan jäsenet', sv: 'kommunmedlemmarna' }
    : { fi: recipient.name, sv: recipient.name }

/** `Lainvoimainen 10.12.2026 alkaen.` and the like, one text a clause. */
export function legalForceText(force: LegalForce, file: AppealFile): Bilingual {
  switch (force.state) {
    case 'final':
      return {
        fi: `Lainvoimainen ${formatDate(force.finalFrom)} alkaen.`,
        sv: `Laga kraft från ${formatDate(force.finalFrom)}.`,
      }
    case 'overturned':
      return {
        fi: 'Päätös on muutettu, kumottu tai palautettu.',
        sv: 'Beslutet har ändrats, upphävts eller återförvisats.',
      }
    case 'waiting': {
      const waits = force.waits.map((wait) => waitText(wait, file))
      return { fi: waits.map(({ fi }) => fi).join(' '), sv: waits.map(({ sv }) => sv).join(' ') }
    }
  }
}
