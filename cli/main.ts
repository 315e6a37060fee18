import 'temporal-polyfill/global'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { explainFailure } from '../api/failures/index.ts'
import type { OpeningProgress } from '../api/contract/office.ts'
import { type WordLanguage, fillWords } from '../api/words.ts'
import type { Call, Command, Outcome } from './command.ts'
import { commands } from './commands/index.ts'
import { commandHelp, commandName, overview } from './help.ts'
import { type Host, openHost } from './host.ts'
import { cliWords } from './words.ts'

const WRONG_WORDS = 2

/** Options that every command takes. */
const COMMON = {
  home: { type: 'string' },
  database: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies NonNullable<ParseArgsConfig['options']>

/**
 * The terminal host: `pykala NOUN VERB …`. Answers the exit code: 0 done, 1 done but the answer is no or an expected
 * failure, 2 the words were wrong (or a bug).
 */
export async function main(args: readonly string[]): Promise<number> {
  const glance = glanceAt(args)
  const language = languageOf(glance)
  if (language === null) return complain(fillWords(cliWords.wrongLanguage.fi, { text: glance.languageName }))
  const command = findCommand(glance.words)
  if (command === undefined) return withoutCommand(glance, language)
  return runCommand(command, args, language)
}

/** The words of a call before its command is known: options may stand anywhere, also before the noun. */
interface Glance {
  /** What is neither an option nor an option's value. */
  readonly words: readonly string[]
  readonly languageName: string | undefined
  /** Options that no command has. */
  readonly unknown: readonly string[]
  /** Nothing was said, or help was asked. */
  readonly asksHelp: boolean
}

function glanceAt(args: readonly string[]): Glance {
  const ofCommands = commands.flatMap((command) => Object.entries(parseOptions(command)))
  const options = { ...COMMON, ...Object.fromEntries(ofCommands) }
  const { tokens, values } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    languageName: typeof values['lang'] === 'string' ? values['lang'] : undefined,
    unknown: tokens.flatMap((token) =>
      token.kind === 'option' && !Object.hasOwn(options, token.name) ? [token.rawName] : [],
    ),
    asksHelp: args.length === 0 || values['help'] === true,
  }
}

const parseOptions = (command: Command): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple }]) => [
      name,
      { type, multiple: multiple ?? false },
    ]),
  )

async function runCommand(
  command: Command,
  args: readonly string[],
  language: WordLanguage,
): Promise<number> {
  const parsed = parseWords(command, args)
  if (typeof parsed === 'string')
    return complain(
      fillWords(cliWords.unknownOption[language], { text: parsed, command: commandName(command) }),
    )
  if (parsed.flag('help')) return say(commandHelp(command, language))
  const [least, most] = command.operandCount
  if (parsed.operands.length < least || parsed.operands.length > most)
    return complain(
      fillWords(cliWords.wrongOperands[language], {
        usage: `${commandName(command)} ${command.operands}`.trim(),
      }),
    )
  return perform(command, parsed, language)
}

async function perform(command: Command, parsed: ParsedWords, language: WordLanguage): Promise<number> {
  const json = parsed.flag('json')
  const host = openHost({
    home: parsed.option('home'),
    database: parsed.option('database'),
    notice: (failure) => process.stderr.write(`${explainFailure(failure, language)}\n`),
    progress: tellOpening(json, language),
  })
  try {
    const outcome = await command.run(callOf(parsed, host, language, json))
    const exit = report(outcome, json, language)
    if (outcome.ok) await outcome.until
    return exit
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return complain(`${cliWords.bug[language]}\n${details}`)
  } finally {
    await host.close()
  }
}

/** How often a person hears how far the opening is, in milliseconds. */
const TOLD_EVERY_MS = 2000

/** Nothing when the index of a small office is made at once. */
function tellOpening(json: boolean, language: WordLanguage): (progress: OpeningProgress) => void {
  let toldAt: number | undefined
  return ({ done, of }) => {
    const now = performance.now()
    toldAt ??= now
    if (json || now - toldAt < TOLD_EVERY_MS) return
    toldAt = now
    process.stderr.write(`${fillWords(cliWords.opening[language], { done: String(done), of: String(of) })}\n`)
  }
}

function report(outcome: Outcome, json: boolean, language: WordLanguage): number {
  if (!outcome.ok) {
    if (json) say([JSON.stringify({ failure: outcome.failure }, null, 2)])
    process.stderr.write(`${explainFailure(outcome.failure, language)}\n`)
    return 1
  }
  say(json ? [JSON.stringify(outcome.json, null, 2)] : outcome.lines)
  for (const failure of outcome.refused ?? []) process.stderr.write(`${explainFailure(failure, language)}\n`)
  return outcome.exit ?? 0
}

const callOf = (parsed: ParsedWords, host: Host, language: WordLanguage, json: boolean): Call => ({
  ...parsed,
  language,
  actor: host.actor,
  service: host.service,
  progress: (text) => {
    if (!json) process.stderr.write(`${text}\n`)
  },
})

type ParsedWords = Pick<Call, 'operands' | 'option' | 'optionList' | 'flag'>

/** The words of a call, or what was wrong with an option. */
function parseWords(command: Command, args: readonly string[]): ParsedWords | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON, ...parseOptions(command) },
      allowPositionals: true,
      strict: true,
    })
    const given: Readonly<Record<string, unknown>> = values
    const list = (name: string): readonly string[] =>
      [given[name] ?? []].flat().filter((value) => typeof value === 'string')
    return {
      operands: positionals.slice(command.verb === null ? 1 : 2),
      option: (name) => list(name).at(-1),
      optionList: list,
      flag: (name) => given[name] === true,
    }
  } catch (error) {
    return error instanceof Error ? (/'([^']+)'/u.exec(error.message)?.[1] ?? error.message) : String(error)
  }
}

const findCommand = ([noun, verb]: readonly string[]): Command | undefined =>
  commands.find((command) => command.noun === noun && command.verb === verb) ??
  commands.find((command) => command.noun === noun && command.verb === null)

function withoutCommand({ words, unknown, asksHelp }: Glance, language: WordLanguage): number {
  const [noun, verb] = words
  const [option] = unknown
  if (noun === undefined && option !== undefined)
    return complain(fillWords(cliWords.unknownOption[language], { text: option, command: 'pykala' }))
  const ofNoun = commands.filter((command) => command.noun === noun)
  if (noun !== undefined && (ofNoun.length === 0 || verb !== undefined))
    return complain(fillWords(cliWords.unknownCommand[language], { text: words.slice(0, 2).join(' ') }))
  say(overview(ofNoun.length > 0 ? ofNoun : commands, language))
  return asksHelp ? 0 : WRONG_WORDS
}

function languageOf({ languageName = 'fi' }: Glance): WordLanguage | null {
  return languageName === 'fi' || languageName === 'sv' || languageName === 'en' ? languageName : null
}

function say(lines: readonly string[]): number {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`)
  return WRONG_WORDS
}
