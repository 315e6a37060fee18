import type { AppealFile, DecisionService, Recipient } from '../appeal/appealFile.ts'
import { fold } from '../shared/fold.ts'
import type { Bilingual } from '../shared/language.ts'
import type { CorrectionKind } from './correction.ts'

/** Who gets the corrected document, and what follows. */
export interface ServeAgain {
  /** Those who have been served with the document, or with the §§ that changed. */
  readonly recipients: readonly string[]
  /** Parties of the same §§ with no service on record: the corrected document is their first. */
  readonly unserved: readonly string[]
  /** The members of the municipality, by publication (KuntaL 140 §). */
  readonly members: boolean
  readonly because: Bilingual
}

/** A decided item whose words changed: its parties, and its services as far as they are on record. */
export interface CorrectedItem {
  readonly served: readonly string[]
  readonly file: Pick<AppealFile, 'services'> | undefined
}

/** What was corrected: `addressee` is whom an extract or a letter was written for; `null`: a paper for all. */
export interface CorrectedPaper {
  readonly kind: string
  readonly addressee: string | null
  readonly items: readonly CorrectedItem[]
}

/** Who is served again with a corrected paper (HL 434/2003, 51–52 and 54 §). */
export function serveAgain(
  { kind, addressee, items }: CorrectedPaper,
  correction: CorrectionKind,
): ServeAgain {
  if (!SERVED_PAPERS.has(kind)) return { recipients: [], unserved: [], members: false, because: NOT_SERVED }
  const services = items.flatMap(({ file }) => file?.services ?? []).filter(isServed)
  const served = unique(services.flatMap(({ recipient }) => nameOf(recipient) ?? []))
  const unserved = unique(items.flatMap((item) => item.served)).filter((name) => !served.includes(name))
  const because = BECAUSE[correction]
  // A typing error in one recipient's copy concerns that copy; an error of fact concerns the decision, and everybody.
  if (addressee !== null && correction === 'typo') {
    const known = [...served, ...unserved].find((name) => fold(name) === fold(addressee))
    return { recipients: [known ?? addressee], unserved: [], members: false, because }
  }
  const members = correction === 'factual' || services.some(({ recipient }) => recipient.kind === 'members')
  return { recipients: served, unserved, members, because }
}

/** Papers that carry a decision to those whom it concerns. */
const SERVED_PAPERS: ReadonlySet<string> = new Set(['minutes', 'extract', 'item', 'letter', 'section'])

/** Sent or served; a party that is only known has a service without either. */
const isServed = ({ of, event, sentOn }: DecisionService): boolean =>
  of.kind === 'decision' && (event !== null || sentOn !== null)

const nameOf = (recipient: Recipient): string | null => (recipient.kind === 'members' ? null : recipient.name)

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

const NOT_SERVED: Bilingual = {
  fi: 'Tätä asiakirjaa ei anneta tiedoksi päätöksenä. Lähetä korjattu niille, jotka saivat aiemman.',
  sv: 'Denna handling delges inte som ett beslut. Skicka den rättade till dem som fick den tidigare.',
}

const BECAUSE: Readonly<Record<CorrectionKind, Bilingual>> = {
  typo: {
    fi: 'Kirjoitus- tai laskuvirhe korjataan korvaamalla asiakirja, ja korjattu asiakirja annetaan asianosaisille maksutta (hallintolaki 51–52 §). Muutoksenhakuaika ei ala uudelleen.',
    sv: 'Ett skriv- eller räknefel rättas genom att handlingen ersätts, och den rättade handlingen ges avgiftsfritt till parterna (51–52 § i förvaltningslagen). Besvärstiden börjar inte på nytt.',
  },
  factual: {
    fi: 'Asiavirhe korjataan käsittelemällä asia uudelleen ja antamalla uusi päätös (hallintolaki 50 ja 52 §). Uusi päätös annetaan tiedoksi muutoksenhakuohjeineen, ja muutoksenhakuaika alkaa siitä.',
    sv: 'Ett sakfel rättas genom att ärendet behandlas på nytt och ett nytt beslut ges (50 och 52 § i förvaltningslagen). Det nya beslutet delges med besvärsanvisning, och besvärstiden börjar från det.',
  },
}
