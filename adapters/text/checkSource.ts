import type { SourceFailure } from '../../core/template/failures.ts'
import type { ItemTemplate } from '../../core/template/template.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import { type Check, checkCondition, checkPrinted, refuse } from './checkExpression.ts'
import { type Known, type Scope, topScope, withAlias, withPresent } from './scope.ts'
import { type BlockHelper, PARTS, isBlockHelper } from './signatures.ts'
import {
  type ParsedSource,
  type Partials,
  type Program,
  isBlock,
  isComment,
  isContent,
  isMustache,
  isPartial,
  isPath,
  isString,
} from './source.ts'

/**
 * Walks a template's syntax tree before anything is printed: every fact it may reach is known, optional ones are asked
 * for first, helpers get what they can print, parts and clauses stand once. Handlebars' own strict mode sees none of
 * `{{range x y}}`, `{{#if x}}`, `{{#with x}}`.
 */
export function checkSource(
  definition: Pick<ItemTemplate, 'id' | 'facts' | 'clauses'>,
  language: Language,
  source: ParsedSource,
  partials: Partials,
): Result<null, SourceFailure> {
  const check: Check = { template: definition.id, language, failures: [] }
  const walk: Walk = { check, partials, parts: [], clauses: [] }
  checkProgram(walk, source.program, topScope(definition.facts, language, source.file))
  const failure = check.failures[0] ?? partsFailure(walk) ?? clausesFailure(walk, definition)
  return failure === null ? ok(null) : fail(failure)
}

interface Walk {
  readonly check: Check
  readonly partials: Partials
  readonly parts: string[]
  readonly clauses: { readonly id: string; readonly certain: boolean }[]
}

type Node = Program['body'][number]

/** Handlebars leaves out a branch that is not written. */
function checkProgram(walk: Walk, program: Program | undefined, scope: Scope): void {
  for (const node of program?.body ?? []) checkNode(walk, node, scope)
}

function checkNode(walk: Walk, node: Node, scope: Scope): void {
  if (isComment(node)) return
  if (isBlock(node)) checkBlock(walk, node, scope)
  else if (isPartial(node)) checkPartial(walk, node, scope)
  else if (isContent(node)) checkContent(walk, node, scope)
  else if (isMustache(node)) checkMustache(walk, node, scope)
  else refuse(walk.check, scope, node, { code: 'template/not-allowed', what: node.type })
}

function checkContent({ check }: Walk, node: hbs.AST.ContentStatement, scope: Scope): void {
  const words = node.value.trim()
  if (scope.place === 'outside' && words !== '')
    refuse(check, scope, node, { code: 'template/words-outside', words: words.slice(0, 40) })
}

function checkMustache({ check }: Walk, node: hbs.AST.MustacheStatement, scope: Scope): void {
  if (!node.escaped) refuse(check, scope, node, { code: 'template/not-allowed', what: '{{{ }}}' })
  else if (scope.place === 'outside')
    refuse(check, scope, node, { code: 'template/words-outside', words: '{{ }}' })
  else checkPrinted(check, node, scope)
}

/** A passage is walked where it is printed: what it may print depends on what has been asked around it. */
function checkPartial(
  { check, partials, ...rest }: Walk,
  node: hbs.AST.PartialStatement,
  scope: Scope,
): void {
  const name = isPath(node.name) ? node.name.original : '(…)'
  const partial = partials.get(name)
  if (node.params.length > 0 || hasHash(node))
    refuse(check, scope, node, { code: 'template/not-allowed', what: `{{> ${name} …}}` })
  else if (partial === undefined)
    refuse(check, scope, node, { code: 'template/unknown-partial', partial: name })
  else checkProgram({ check, partials, ...rest }, partial.program, { ...scope, file: partial.file })
}

const hasHash = (node: { readonly hash?: hbs.AST.Hash }): boolean => (node.hash?.pairs.length ?? 0) > 0

function checkBlock(walk: Walk, node: hbs.AST.BlockStatement, scope: Scope): void {
  const helper = node.path.original
  if (!isBlockHelper(helper))
    return refuse(walk.check, scope, node, { code: 'template/unknown-helper', helper })
  BLOCK_CHECKS[helper](walk, node, scope)
}

type BlockCheck = (walk: Walk, node: hbs.AST.BlockStatement, scope: Scope) => void

const BLOCK_CHECKS: Readonly<Record<BlockHelper, BlockCheck>> = {
  part: (walk, node, scope) => checkPart(walk, node, scope, (name) => walk.parts.push(name)),
  lead: (walk, node, scope) => {
    walk.parts.push('lead')
    checkInside(walk, node, scope)
  },
  clause: (walk, node, scope) =>
    checkPart(walk, node, scope, (id) => walk.clauses.push({ id, certain: scope.certain })),
  if: (walk, node, scope) => checkBranches(walk, node, scope),
  unless: (walk, node, scope) => checkBranches(walk, node, scope),
  each: (walk, node, scope) => checkAlias(walk, node, scope, 'each'),
  with: (walk, node, scope) => checkAlias(walk, node, scope, 'with'),
}

function checkPart(
  walk: Walk,
  node: hbs.AST.BlockStatement,
  scope: Scope,
  note: (name: string) => unknown,
): void {
  const [name] = node.params
  if (!isString(name)) return wrongArgument(walk, node, scope)
  note(name.value)
  checkInside(walk, node, scope)
}

function checkInside(walk: Walk, node: hbs.AST.BlockStatement, scope: Scope): void {
  if (scope.place === 'inside')
    refuse(walk.check, scope, node, { code: 'template/not-allowed', what: `{{#${node.path.original}}}` })
  else checkProgram(walk, node.program, { ...scope, place: 'inside' })
}

/** What the condition asks is there in the first branch of `if` and in the second of `unless`. */
function checkBranches(walk: Walk, node: hbs.AST.BlockStatement, scope: Scope): void {
  const [condition, ...others] = node.params
  if (condition === undefined || others.length > 0) return wrongArgument(walk, node, scope)
  const present = checkCondition(walk.check, condition, scope)
  const [whenTrue, whenFalse] =
    node.path.original === 'if' ? [node.program, node.inverse] : [node.inverse, node.program]
  checkProgram(walk, whenTrue, withPresent(scope, present))
  checkProgram(walk, whenFalse, withPresent(scope, []))
}

/** `{{#each partners as |partner|}}`: the members have a name, so that `this` and `../` are never needed. */
function checkAlias(walk: Walk, node: hbs.AST.BlockStatement, scope: Scope, helper: 'each' | 'with'): void {
  const [subject, ...others] = node.params
  const [alias, ...moreAliases] = aliasesOf(node.program)
  if (subject === undefined || alias === undefined || others.length + moreAliases.length > 0)
    return wrongArgument(walk, node, scope)
  const [name] = checkCondition(walk.check, subject, scope)
  const known = scope.names.get(name ?? '')
  if (name === undefined || known === undefined) return
  if (helper === 'each' && !mayRepeat(known, scope)) return wrongArgument(walk, node, scope)
  checkProgram(walk, node.program, withAlias(withPresent(scope, [name]), alias, known, helper))
  checkProgram(walk, node.inverse, withPresent(scope, []))
}

/** Words are repeated; parts and clauses stand once. */
const mayRepeat = ({ kind }: Known, { place }: Scope): boolean =>
  place === 'inside' && (kind === 'textList' || kind === 'yearlyAmounts')

/** Handlebars leaves the list out when there are none. */
const aliasesOf = (program: { readonly blockParams?: readonly string[] }): readonly string[] =>
  program.blockParams ?? []

function wrongArgument({ check }: Walk, node: hbs.AST.BlockStatement, scope: Scope): void {
  const argument = node.params.map((param) => (isPath(param) ? param.original : param.type)).join(' ')
  refuse(check, scope, node, { code: 'template/wrong-argument', helper: node.path.original, argument })
}

function partsFailure({ check: { template, language }, parts }: Walk): SourceFailure | null {
  const wanted: readonly string[] = [...PARTS, 'lead']
  const wrong =
    wanted.find((part) => parts.filter((found) => found === part).length !== 1) ??
    parts.find((part) => !wanted.includes(part))
  return wrong === undefined ? null : { code: 'template/part-mismatch', template, language, part: wrong }
}

/** The source has the clauses of template.json, once each and in its order, and one of them always. */
function clausesFailure(
  { check: { template, language }, clauses }: Walk,
  definition: Pick<ItemTemplate, 'clauses'>,
): SourceFailure | null {
  const [expected, found] = [definition.clauses, clauses].map((list) => list.map(({ id }) => id))
  if (expected === undefined || found === undefined || expected.join(' ') !== found.join(' '))
    return {
      code: 'template/clause-mismatch',
      template,
      language,
      expected: expected ?? [],
      found: found ?? [],
    }
  return clauses.some(({ certain }) => certain)
    ? null
    : { code: 'template/no-sure-clause', template, language }
}
