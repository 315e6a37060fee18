import {
  type InstructionRoute,
  type InstructionTarget,
  commonProhibition,
  groupForInstructions,
  groupKey,
} from '../appeal/instruction.ts'
import type { ClauseRoute } from '../appeal/route.ts'

/** One instruction of a document: its route, and every § and clause that it is for. */
export interface DocumentInstruction {
  readonly route: InstructionRoute
  readonly targets: readonly InstructionTarget[]
}

/**
 * The instructions that a document needs for its §§: each once, naming all the §§ and clauses it is for (R-APP-03).
 * In the order in which the §§ first need them.
 */
export function instructionGroups(
  sections: readonly { readonly section: number; readonly routes: readonly ClauseRoute[] }[],
): readonly DocumentInstruction[] {
  const groups = sections.flatMap(({ section, routes }) =>
    groupForInstructions(routes).map(({ route, clauses }) => ({ route, target: { section, clauses } })),
  )
  const keys = [...new Set(groups.map(({ route }) => groupKey(route)))]
  return keys.flatMap((key) => {
    const members = groups.filter(({ route }) => groupKey(route) === key)
    const [first] = members
    if (first === undefined) return []
    const prohibition = commonProhibition(members.map(({ route }) => route))
    return [{ route: { ...first.route, prohibition }, targets: members.map(({ target }) => target) }]
  })
}
