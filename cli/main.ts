import 'temporal-polyfill/global'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { explainFailure } from '../api/failures/index.ts'
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
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies NonNullable<ParseArgsConfig['options']>

/**
 * The terminal host: `pykala NOUN VERB …`. Answers the exit code: 0 done, 1 done but the answer is no or an expected
 * failure, 2 the words were wrong (or a bug).
 */
export async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args)
  if (language === null)
    return complain(fillWords(cliWords.wrongLanguage.fi, { text: valueAfter(args, '--lang') }))
  const words = args.filter((word) => !word.startsWith('-'))
  const command = findCommand(words)
  if (command === undefined) return withoutCommand(args, language)
  return runCommand(command, args, language)
}

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
  const host = openHost(parsed.option('home'))
  try {
    const outcome = await command.run(callOf(parsed, host, language, json))
    return report(outcome, json, language)
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return complain(`${cliWords.bug[language]}\n${details}`)
  } finally {
    await host.close()
  }
}

function report(outcome: Outcome, json: boolean, language: WordLanguage): number {
  if (!outcome.ok) {
    if (json) say([JSON.stringify({ failure: outcome.failure }, null, 2)])
    process.stderr.write(`${explainFailure(outcome.failure, language)}\n`)
    return 1
  }
  say(json ? [JSON.stringify(outcome.json, null, 2)] : outcome.lines)
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
  const own = Object.entries(command.options).map(([name, { type, multiple }]) => [
    name,
    { type, multiple: multiple ?? false },
  ])
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON, ...Object.fromEntries(own) },
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

function withoutCommand(args: readonly string[], language: WordLanguage): number {
  const words = args.filter((word) => !word.startsWith('-'))
  const [noun] = words
  const ofNoun = commands.filter((command) => command.noun === noun)
  if (noun === undefined || ofNoun.length > 0) {
    say(overview(ofNoun.length > 0 ? ofNoun : commands, language))
    return args.includes('--help') || args.includes('-h') || args.length === 0 ? 0 : WRONG_WORDS
  }
  return complain(fillWords(cliWords.unknownCommand[language], { text: words.slice(0, 2).join(' ') }))
}

function languageOf(args: readonly string[]): WordLanguage | null {
  const text = valueAfter(args, '--lang') ?? 'fi'
  return text === 'fi' || text === 'sv' || text === 'en' ? text : null
}

/** Value of `--name VALUE` or `--name=VALUE` before the words are parsed. */
function valueAfter(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at === -1 ? args.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) : args[at + 1]
}

function say(lines: readonly string[]): number {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`)
  return WRONG_WORDS
}
