import type { Command } from '../command.ts'
import { numberCommands } from './number.ts'
import { organisationCommands } from './organisation.ts'

/** Every command, in the order of the overview. One file per noun beside this one. */
export const commands: readonly Command[] = [...numberCommands, ...organisationCommands]
