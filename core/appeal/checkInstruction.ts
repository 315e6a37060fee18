import { blocksToText } from '../shared/text.ts'
import {
  type CourtTables,
  type Instruction,
  type InstructionInput,
  type TextOf,
  flagsOf,
  instructionKey,
} from './instruction.ts'
import { placeholdersOf } from './instructionText.ts'
import { type InstructionFailure, instructionValues, missingPlaceholder } from './instructionValues.ts'

/** Why an instruction may not be printed or sent as it is. */
export type InstructionProblem =
  /** A place that was never filled: `{{court}}`. */
  | { readonly code: 'appeal/place-unfilled'; readonly place: string }
  /** The text does not hold what is true now: an old fee, address, day or person. */
  | { readonly code: 'appeal/place-stale'; readonly placeholder: string; readonly current: string }
  /** The text has a newer version than the one the instruction was made from. */
  | { readonly code: 'appeal/text-renewed'; readonly version: number; readonly current: number }
  | InstructionFailure

/**
 * Everything that stands between an instruction, perhaps edited by a person, and its printing (HL 46–47 §). Empty:
 * it holds every value that its route needs, as the values are now.
 */
export function checkInstruction(
  instruction: Pick<Instruction, 'heading' | 'blocks' | 'version'>,
  input: InstructionInput,
  tables: CourtTables,
  textOf: TextOf,
): readonly InstructionProblem[] {
  const text = textOf(instructionKey(input.route), flagsOf(input))
  const needed = placeholdersOf(text.source)
  const values = instructionValues(input, tables, needed)
  if (!values.ok) return [values.failure]
  const missing = missingPlaceholder(needed, values.value)
  if (missing !== null) return [missing.failure]
  const words = [instruction.heading, blocksToText(instruction.blocks)].join('\n')
  return [
    ...unfilled(words),
    ...needed.flatMap((placeholder): readonly InstructionProblem[] => {
      const current = values.value[placeholder] ?? ''
      return words.includes(current) ? [] : [{ code: 'appeal/place-stale', placeholder, current }]
    }),
    ...renewed(instruction.version, text.version),
  ]
}

const unfilled = (words: string): readonly InstructionProblem[] =>
  [...words.matchAll(/\{\{[^}]*\}\}|\uE000\w*\uE001/gu)].map(([place]) => ({
    code: 'appeal/place-unfilled',
    place,
  }))

const renewed = (version: number, current: number): readonly InstructionProblem[] =>
  version < current ? [{ code: 'appeal/text-renewed', version, current }] : []
