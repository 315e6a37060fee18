import type { Item } from '../draft/item.ts'
import type { Body, Organisation } from '../organisation/organisation.ts'
import { fold } from '../shared/fold.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Bilingual } from '../shared/language.ts'
import type { RecusalGround } from './events.ts'

/** A ground of disqualification: its section as it is printed, and what it is about. */
export interface GroundOfRecusal {
  readonly ground: RecusalGround
  /** `hallintolaki 28 § 1 mom. 5 kohta`. */
  readonly section: Bilingual
  readonly meaning: Bilingual
}

/**
 * The closed list of grounds (domain.md 2.7). HL 28.1 § 6 k. is not applied in a municipality (KuntaL 97 §); a
 * councillor in the council is disqualified only by KuntaL 97.1 §.
 */
export const RECUSAL_GROUNDS: readonly GroundOfRecusal[] = [
  hallintolaki(1, 'asianosainen tai asianosaisen läheinen', 'part i saken eller närstående till en part'),
  hallintolaki(
    2,
    'asianosaisen avustaja tai edustaja',
    'biträder eller företräder en part eller någon annan berörd',
  ),
  hallintolaki(
    3,
    'asian ratkaisusta odotettavissa erityistä hyötyä tai vahinkoa itselle tai läheiselle',
    'avgörandet väntas medföra särskild nytta eller skada för personen eller en närstående',
  ),
  hallintolaki(
    4,
    'palvelus- tai toimeksiantosuhde asianosaiseen',
    'anställnings- eller uppdragsförhållande till en part',
  ),
  hallintolaki(
    5,
    'asianosaisyhteisön hallituksen jäsen tai toimitusjohtaja (yhteisöjäävi)',
    'styrelsemedlem eller verkställande direktör i en sammanslutning som är part (samfundsjäv)',
  ),
  hallintolaki(
    7,
    'luottamus puolueettomuuteen vaarantuu muusta erityisestä syystä',
    'tilltron till opartiskheten äventyras av någon annan särskild orsak',
  ),
  {
    ground: 'KuntaL 97.1',
    section: { fi: 'kuntalaki 97 § 1 mom.', sv: '97 § 1 mom. i kommunallagen' },
    meaning: {
      fi: 'asia koskee valtuutettua tai hänen läheistään henkilökohtaisesti',
      sv: 'ärendet gäller ledamoten eller en närstående personligen',
    },
  },
]

function hallintolaki(point: 1 | 2 | 3 | 4 | 5 | 7, fi: string, sv: string): GroundOfRecusal {
  return {
    ground: `HL 28.1.${point}`,
    section: {
      fi: `hallintolaki 28 § 1 mom. ${point} kohta`,
      sv: `28 § 1 mom. ${point} punkten i förvaltningslagen`,
    },
    meaning: { fi, sv },
  }
}

/** `hallintolaki 28 § 1 mom. 5 kohta`. */
export function groundSection(ground: RecusalGround): Bilingual {
  const found = RECUSAL_GROUNDS.find((one) => one.ground === ground)
  if (found === undefined) throw new Error(`no ground ${ground}`)
  return found.section
}

/** Grounds that can disqualify somebody in this body: a councillor in the council only by KuntaL 97.1 §. */
export const groundsIn = (body: Pick<Body, 'kind'>, whom: 'voter' | 'officer'): readonly GroundOfRecusal[] =>
  RECUSAL_GROUNDS.filter(
    ({ ground }) => (ground === 'KuntaL 97.1') === (body.kind === 'council' && whom === 'voter'),
  )

/** Somebody on the board of a community that the item concerns. */
export interface CommunityTrap {
  readonly personId: PersonId
  /** As it stands among the person's memberships: `Järviranta Valmennus Oy`. */
  readonly community: string
}

/** Facts that name a party or somebody who gets a special benefit. */
const PARTY_FACTS = ['applicant', 'leadPartner', 'otherParty', 'funder', 'partners'] as const

/**
 * Who is on the board of a community that is a party or gets a special benefit, by the data of people. The exception is
 * only for a municipal enterprise and a joint municipal authority, not for a company that the municipality owns.
 * Source: Hallintolaki 434/2003, 28.1 § 5 k.; Kuntalaki 410/2015, 97.4 §.
 */
export function communityTrap(item: Item, organisation: Organisation): readonly CommunityTrap[] {
  const parties = partiesOf(item)
  return organisation.people.flatMap(({ id, memberships }) => {
    const community = memberships.find((name) => parties.some((party) => party.includes(fold(name))))
    return community === undefined ? [] : [{ personId: id, community }]
  })
}

function partiesOf({ facts, text }: Item): readonly string[] {
  const named = PARTY_FACTS.flatMap((id) => {
    const fact = facts[id]
    return fact?.type === 'text' ? [fact.text] : fact?.type === 'textList' ? fact.items : []
  })
  return [...named, ...text.served].filter((name) => name.trim() !== '').map(fold)
}
