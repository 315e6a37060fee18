import type { AppFailure } from '../api/failures/index.ts'
import type { WordLanguage, Words } from '../api/words.ts'
import type { Actor } from '../service/ports.ts'
import type { Service } from '../service/service.ts'

/** One `pykala NOUN VERB`. A command only reads its words, calls the service and prints: no rule lives here. */
export interface Command {
  readonly noun: string
  /** `null`: the noun alone is the command (`pykala demo`). */
  readonly verb: string | null
  readonly summary: Words
  /** What follows NOUN VERB besides options: `TEXT`, `FILE…`; empty when nothing does. */
  readonly operands: string
  /** Least and most operands. */
  readonly operandCount: readonly [least: number, most: number]
  readonly options: Readonly<Record<string, OptionSpec>>
  readonly run: (call: Call) => Promise<Outcome>
}

export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  /** Shown in help for a string: `DAY`, `FILE`. */
  readonly placeholder?: string
  readonly help: Words
}

/** What a command is called with. */
export interface Call {
  readonly operands: readonly string[]
  /** Value of a string option, or `undefined` when it was not given. The last one wins. */
  readonly option: (name: string) => string | undefined
  /** All values of a `multiple` option. */
  readonly optionList: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
  readonly language: WordLanguage
  readonly actor: Actor
  /** Opens the service over the data folder (--home, PYKALA_HOME, else the platform's local place). Closed by main. */
  readonly service: () => Promise<Service>
  /** A line to stderr while something takes more than a second; silent with --json. */
  readonly progress: (text: string) => void
}

/**
 * `refused` goes to stderr: what could not be done while the rest was.
 * `json` is what --json prints (one JSON document); `lines` what a person reads.
 * `exit` 1 = done, but the answer is no (findings, a broken chain); expected failures are exit 1 too; wrong words 2.
 */
export type Outcome =
  | {
      readonly ok: true
      readonly json: unknown
      readonly lines: readonly string[]
      readonly refused?: readonly AppFailure[]
      readonly exit?: 0 | 1
      /** What was printed holds until then; the program goes on. */
      readonly until?: Promise<void>
    }
  | { readonly ok: false; readonly failure: AppFailure }
