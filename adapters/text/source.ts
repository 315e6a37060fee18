import Handlebars from 'handlebars'
import type { SourceFailure, Spot } from '../../core/template/failures.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import { PRIVATE_USE } from '../../core/template/token.ts'

export type Program = hbs.AST.Program

/** A parsed source file of one language: a template's own, or a passage that templates share. */
export interface ParsedSource {
  /** As failures name it: `fi.hbs`, `_partials/fi/competence.hbs`. */
  readonly file: string
  readonly program: Program
}

/** Shared passages of one language by name. */
export type Partials = ReadonlyMap<string, ParsedSource>

/** Parses a source. `template` is whose reading it is, for the failure. */
export function parseSource(
  text: string,
  file: string,
  template: string,
  language: Language,
): Result<ParsedSource, SourceFailure> {
  const spot = (line: number): Spot => ({ template, language, source: file, line })
  const secret = text.split('\n').findIndex((line) => PRIVATE_USE.test(line))
  if (secret !== -1) return fail({ code: 'template/private-use', ...spot(secret + 1) })
  try {
    return ok({ file, program: Handlebars.parse(text) })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return fail({
      code: 'template/syntax',
      ...spot(lineIn(problem)),
      problem: problem.replaceAll(/\s+/gu, ' '),
    })
  }
}

/** `Parse error on line 3: …` or `if doesn't match each - 3:4`. */
const lineIn = (message: string): number => {
  const [, first, second] = /on line (\d+)| - (\d+):\d+$/u.exec(message) ?? []
  return Number(first ?? second ?? 1)
}

/** The first circle of passages that print each other; `null` when there is none. */
export function findCycle(partials: Partials): readonly string[] | null {
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (done.has(name)) return null
    for (const next of partialsUsed(partials.get(name)?.program)) {
      const cycle = visit(next, [...path, name])
      if (cycle !== null) return cycle
    }
    done.add(name)
    return null
  }
  return [...partials.keys()].reduce<readonly string[] | null>(
    (found, name) => found ?? visit(name, []),
    null,
  )
}

const partialsUsed = (program: Program | undefined): readonly string[] =>
  (program?.body ?? []).flatMap((node) => {
    if (isPartial(node)) return [node.name.type === 'PathExpression' ? node.name.original : '']
    return isBlock(node) ? [...partialsUsed(node.program), ...partialsUsed(node.inverse)] : []
  })

type Node = hbs.AST.Node

export const isContent = (node: Node): node is hbs.AST.ContentStatement => node.type === 'ContentStatement'
export const isComment = (node: Node): node is hbs.AST.CommentStatement => node.type === 'CommentStatement'
export const isMustache = (node: Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement'
export const isBlock = (node: Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement'
export const isPartial = (node: Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement'
export const isPath = (node: Node): node is hbs.AST.PathExpression => node.type === 'PathExpression'
export const isString = (node: Node | undefined): node is hbs.AST.StringLiteral =>
  node?.type === 'StringLiteral'
export const isCall = (node: Node): node is hbs.AST.SubExpression => node.type === 'SubExpression'
