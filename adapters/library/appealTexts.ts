import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import Handlebars from 'handlebars'
import { type InstructionText, placeholderMark } from '../../core/appeal/instructionText.ts'
import {
  FLAGS,
  type Flags,
  PLACEHOLDERS,
  type PlaceholderName,
  isFlag,
  isPlaceholder,
} from '../../core/appeal/placeholders.ts'
import { LANGUAGES, type Language } from '../../core/shared/language.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { LibraryFailure } from '../../service/ports.ts'

/** The texts of `templates/appeal/`, compiled: language and key (`OIK`, `KIELTO-municipal` …) to text. */
export type AppealTexts = (language: Language, key: string, flags: Flags) => InstructionText

/** Reads and checks every text of both languages. A text that uses a placeholder outside the schema is refused. */
export async function loadAppealTexts(folder: string): Promise<Result<AppealTexts, LibraryFailure>> {
  const byLanguage = new Map<Language, ReadonlyMap<string, CompiledText>>()
  for (const language of LANGUAGES) {
    const texts = await loadLanguage(path.join(folder, language))
    if (!texts.ok) return texts
    byLanguage.set(language, texts.value)
  }
  return ok((language, key, flags) => {
    const text = byLanguage.get(language)?.get(key)
    if (text === undefined) throw new Error(`no appeal text ${key} in ${language}`)
    return { key: `appeal/${key}`, version: text.version, source: text.print({ ...MARKS, ...flags }) }
  })
}

interface CompiledText {
  readonly version: number
  readonly print: (context: Readonly<Record<string, string | boolean>>) => string
}

interface TextFile {
  readonly key: string
  readonly path: string
  readonly source: string
  readonly program: hbs.AST.Program
}

/** Every placeholder as its mark: values come in after the text has been read as blocks, so they are never markup. */
const MARKS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(PLACEHOLDERS)
    .filter(isPlaceholder)
    .map((name): readonly [PlaceholderName, string] => [name, placeholderMark(name)]),
)

async function loadLanguage(
  folder: string,
): Promise<Result<ReadonlyMap<string, CompiledText>, LibraryFailure>> {
  const partials = await readTexts(path.join(folder, 'partials'))
  if (!partials.ok) return partials
  const texts = await readTexts(folder)
  if (!texts.ok) return texts
  const engine = Handlebars.create()
  const names = new Set(partials.value.map(({ key }) => key))
  for (const text of [...partials.value, ...texts.value]) {
    const problem = findProblem(text.program.body, names)
    if (problem !== null) return brokenFile(text.path, problem)
  }
  for (const { key, source } of partials.value) engine.registerPartial(key, source)
  return compileTexts(engine, texts.value)
}

function compileTexts(
  engine: typeof Handlebars,
  texts: readonly TextFile[],
): Result<ReadonlyMap<string, CompiledText>, LibraryFailure> {
  const compiled = new Map<string, CompiledText>()
  for (const text of texts) {
    const version = versionOf(text.program)
    if (version === null) return brokenFile(text.path, 'the first line is not {{! version N }}')
    const template = engine.compile(text.source, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      preventIndent: true,
    })
    compiled.set(text.key, { version, print: (context) => template(context) })
  }
  return ok(compiled)
}

async function readTexts(folder: string): Promise<Result<readonly TextFile[], LibraryFailure>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.hbs')).toSorted()
  const texts: TextFile[] = []
  for (const name of files) {
    const file = path.join(folder, name)
    const source = await readFile(file, 'utf8')
    try {
      texts.push({ key: path.basename(name, '.hbs'), path: file, source, program: Handlebars.parse(source) })
    } catch (error) {
      return brokenFile(file, error instanceof Error ? error.message : String(error))
    }
  }
  return ok(texts)
}

/** The first thing in a text that is neither words, a known placeholder, a known condition nor a known partial. */
function findProblem(statements: readonly hbs.AST.Statement[], partials: ReadonlySet<string>): string | null {
  for (const statement of statements) {
    const problem = statementProblem(statement, partials)
    if (problem !== null) return problem
  }
  return null
}

function statementProblem(statement: hbs.AST.Statement, partials: ReadonlySet<string>): string | null {
  if (isStatement(statement, 'MustacheStatement')) {
    const name = pathName(statement.path)
    return isPlaceholder(name) && statement.params.length === 0 ? null : `unknown placeholder {{${name}}}`
  }
  if (isStatement(statement, 'BlockStatement')) return blockProblem(statement, partials)
  if (isStatement(statement, 'PartialStatement')) {
    const name = pathName(statement.name)
    return partials.has(name) ? null : `unknown partial {{> ${name}}}`
  }
  const plain = statement.type === 'ContentStatement' || statement.type === 'CommentStatement'
  return plain ? null : `unknown expression ${statement.type}`
}

function blockProblem(block: hbs.AST.BlockStatement, partials: ReadonlySet<string>): string | null {
  const flag = block.params[0] === undefined ? '' : pathName(block.params[0])
  if (pathName(block.path) !== 'if' || !isFlag(flag))
    return `unknown condition {{#${pathName(block.path)} ${flag}}}; known: ${FLAGS.join(', ')}`
  return findProblem(block.program.body, partials) ?? findProblem(block.inverse?.body ?? [], partials)
}

interface Statements {
  readonly MustacheStatement: hbs.AST.MustacheStatement
  readonly BlockStatement: hbs.AST.BlockStatement
  readonly PartialStatement: hbs.AST.PartialStatement
  readonly CommentStatement: hbs.AST.CommentStatement
}

const isStatement = <Type extends keyof Statements>(
  statement: hbs.AST.Statement | undefined,
  type: Type,
): statement is Statements[Type] => statement?.type === type

const pathName = (expression: object): string =>
  'original' in expression && typeof expression.original === 'string' ? expression.original : ''

function versionOf(program: hbs.AST.Program): number | null {
  const [first] = program.body
  const found = isStatement(first, 'CommentStatement') ? /^\s*version (\d+)\s*$/u.exec(first.value) : null
  return found === null ? null : Number(found[1])
}

const brokenFile = (file: string, reason: string): { readonly ok: false; readonly failure: LibraryFailure } =>
  fail({ code: 'library/broken-file', path: file, where: '', problem: { code: 'shape/other', reason } })
