import { type PersonId } from '../../shared/ids.ts'
import { fold } from '../../shared/fold.ts'
import { blocksToText, inlineToText } from '../../shared/text.ts'
import type { Finding } from './finding.ts'
import { type Reviewed, factOf, finding, isTechnical } from './reviewed.ts'

/** `110 §`, `kuntalaki (410/2015)`, `lag 757/2021`. */
const PROVISION = /§|\b\d{1,4}\/(?:18|19|20)\d{2}\b/u

/** R-VAL-14: the grounds name a provision that was applied (HL 45.1 §). */
export function provisionFindings(reviewed: Reviewed): readonly Finding[] {
  const { text } = reviewed.item
  const said = [
    blocksToText(text.description),
    blocksToText(text.effects),
    ...text.proposal.clauses.map(({ content }) => inlineToText(content)),
  ].join('\n')
  return isTechnical(reviewed) || said.trim() === '' || PROVISION.test(said)
    ? []
    : [finding('draft/no-provision', { part: 'description' })]
}

/** Facts that name a party or somebody who gets a special benefit (HL 28.1 § 1, 3 and 5 k.). */
const PARTIES = ['applicant', 'leadPartner', 'otherParty', 'funder'] as const

type Role = 'presenter' | 'preparer' | 'member' | 'deputy'

/** R-VAL-16: somebody who takes part in the handling sits on the board of a party. */
export function disqualificationFindings(reviewed: Reviewed): readonly Finding[] {
  const parties = partiesOf(reviewed)
  return rolesOf(reviewed).flatMap(([personId, role]) => {
    const person = reviewed.organisation.people.find(({ id }) => id === personId)
    const entity = person?.memberships.find((name) => parties.some((party) => party.includes(fold(name))))
    return person === undefined || entity === undefined
      ? []
      : [
          finding(
            'draft/possible-disqualification',
            {
              part: role === 'presenter' ? 'presenter' : role === 'preparer' ? 'preparers' : 'served',
              blockId: person.id,
            },
            { name: person.name, entity, role },
            { kind: 'recordDisqualification', personId: person.id },
          ),
        ]
  })
}

function partiesOf(reviewed: Reviewed): readonly string[] {
  const named = PARTIES.map((id) => factOf(reviewed, id, 'text')?.text ?? '')
  const partners = factOf(reviewed, 'partners', 'textList')?.items ?? []
  return [...named, ...partners, ...reviewed.item.text.served].filter((name) => name !== '').map(fold)
}

/** Everybody who handles the item, once, in the first of the roles they have. */
function rolesOf({ item: { text }, body }: Reviewed): readonly (readonly [PersonId, Role])[] {
  const all: readonly (readonly [PersonId | null, Role])[] = [
    [text.presenter?.personId ?? null, 'presenter'],
    ...text.preparers.map(({ personId }) => [personId, 'preparer'] as const),
    ...body.members.map(({ person }) => [person, 'member'] as const),
    ...body.members.map(({ deputy }) => [deputy, 'deputy'] as const),
  ]
  const seen = new Set<PersonId>()
  return all.flatMap(([personId, role]) => {
    if (personId === null || seen.has(personId)) return []
    seen.add(personId)
    return [[personId, role] as const]
  })
}
