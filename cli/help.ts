import type { WordLanguage } from '../api/words.ts'
import type { Command } from './command.ts'
import { cliWords } from './words.ts'

const COMMON_OPTIONS = [
  ['--home DIR', cliWords.home],
  ['--database URL', cliWords.database],
  ['--json', cliWords.json],
  ['--lang LANG', cliWords.lang],
  ['--help', cliWords.help],
] as const

/** `pykala deadline show` */
export const commandName = (command: Command): string =>
  ['pykala', command.noun, command.verb].filter((word) => word !== null).join(' ')

/** All commands, a line each. */
export function overview(commands: readonly Command[], language: WordLanguage): readonly string[] {
  const rows = commands.map((command) => [
    `${commandName(command)} ${command.operands}`.trim(),
    command.summary[language],
  ])
  return [
    cliWords.about[language],
    '',
    `${cliWords.commands[language]}:`,
    ...columns(rows),
    '',
    cliWords.more[language],
  ]
}

/** Usage, summary and options of one command. */
export function commandHelp(command: Command, language: WordLanguage): readonly string[] {
  const own = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.type === 'string' ? ` ${option.placeholder ?? 'TEXT'}` : ''}`,
    option.help[language],
  ])
  const common = COMMON_OPTIONS.map(([name, words]) => [name, words[language]])
  return [
    `${cliWords.usage[language]}: ${commandName(command)} ${command.operands}`.trim(),
    '',
    command.summary[language],
    '',
    `${cliWords.options[language]}:`,
    ...columns([...own, ...common]),
  ]
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([name = '']) => name.length)) + 2
  return rows.map(([name = '', text = '']) => `  ${name.padEnd(width)}${text}`)
}
