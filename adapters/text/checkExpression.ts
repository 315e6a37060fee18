import type { SourceFailure, Spot } from '../../core/template/failures.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Kind, type Known, type Scope, isUnguarded } from './scope.ts'
import { PRINTABLE, PRINTING, type PrintingHelper, isPrinting } from './signatures.ts'
import { isCall, isPath, isString } from './source.ts'

/** One source's check: failures are gathered in the order of the source. */
export interface Check {
  readonly template: string
  readonly language: Language
  readonly failures: SourceFailure[]
}

type AtSpot = Extract<SourceFailure, Spot>
type WithoutSpot<F> = F extends Spot ? Omit<F, keyof Spot> : never

export function refuse(
  { template, language, failures }: Check,
  { file }: Scope,
  node: hbs.AST.Node,
  failure: WithoutSpot<AtSpot>,
): void {
  failures.push({ ...failure, template, language, source: file, line: node.loc.start.line })
}

/** `{{name}}`, `{{body.genitive}}` or `{{helper …}}`. */
export function checkPrinted(check: Check, node: hbs.AST.MustacheStatement, scope: Scope): void {
  const { path } = node
  const what = isPath(path) ? path.original : path.type
  if (isPath(path) && isPrinting(what)) return checkHelper(check, node, what, scope)
  if (!isPath(path)) return refuse(check, scope, node, { code: 'template/not-allowed', what })
  if (node.params.length > 0)
    return refuse(check, scope, node, { code: 'template/unknown-helper', helper: what })
  const kind = checkName(check, path, scope, 'printed')
  if (kind !== null && !PRINTABLE.includes(kind))
    refuse(check, scope, node, { code: 'template/wrong-argument', helper: '{{ }}', argument: what })
}

function checkHelper(
  check: Check,
  node: hbs.AST.MustacheStatement,
  helper: PrintingHelper,
  scope: Scope,
): void {
  const kinds: readonly (readonly Kind[])[] = PRINTING[helper]
  if (node.params.length !== kinds.length)
    return refuse(check, scope, node, wrong(helper, node.params.map(nameOf).join(' ')))
  const given = node.params.map((param) => checkName(check, param, scope, 'printed'))
  for (const [i, kind] of given.entries())
    if (kind !== null && kinds[i]?.includes(kind) !== true)
      refuse(check, scope, node, wrong(helper, nameOf(node.params[i])))
  if (helper === 'range' && given[0] !== given[1])
    refuse(check, scope, node, wrong(helper, node.params.map(nameOf).join(' ')))
  checkWordings(check, node, helper, scope)
}

/** `wording` has words for every value of its choice and for nothing else; other helpers take no named words. */
function checkWordings(
  check: Check,
  node: hbs.AST.MustacheStatement,
  helper: PrintingHelper,
  scope: Scope,
): void {
  const pairs = pairsOf(node)
  const wanted = helper === 'wording' ? (scope.names.get(nameOf(node.params[0]))?.choices ?? []) : []
  const keys = pairs.map(({ key }) => key)
  const odd =
    keys.find((key) => !wanted.includes(key)) ??
    wanted.find((value) => !keys.includes(value)) ??
    pairs.find(({ value }) => !isString(value))?.key
  if (odd !== undefined) refuse(check, scope, node, wrong(helper, odd))
}

/** Handlebars leaves the hash out when there is none. */
const pairsOf = (node: { readonly hash?: hbs.AST.Hash }): readonly hbs.AST.HashPair[] =>
  node.hash?.pairs ?? []

/** What a condition asks: a name, `(is choice "value")`, `(and …)`, `(or …)`. Names that are there when it is true. */
export function checkCondition(check: Check, node: hbs.AST.Node, scope: Scope): readonly string[] {
  if (isPath(node)) {
    checkName(check, node, scope, 'asked')
    return [node.original]
  }
  const helper = isCall(node) ? node.path.original : node.type
  if (!isCall(node)) refuse(check, scope, node, { code: 'template/not-allowed', what: helper })
  else if (helper === 'is') return checkIs(check, node, scope)
  else if (helper === 'several') return checkSeveral(check, node, scope)
  else if (helper === 'and' || helper === 'or') {
    const asked = node.params.flatMap((param) => checkCondition(check, param, scope))
    return helper === 'and' ? asked : []
  } else refuse(check, scope, node, { code: 'template/unknown-helper', helper })
  return []
}

function checkIs(check: Check, node: hbs.AST.SubExpression, scope: Scope): readonly string[] {
  const [choice, value, ...others] = node.params
  const name = nameOf(choice)
  const choices = scope.names.get(name)?.choices ?? []
  if (choice !== undefined) checkName(check, choice, scope, 'asked')
  if (!isString(value) || others.length > 0 || !choices.includes(value.value))
    refuse(check, scope, node, wrong('is', isString(value) ? value.value : name))
  return [name]
}

function checkSeveral(check: Check, node: hbs.AST.SubExpression, scope: Scope): readonly string[] {
  const [list, ...others] = node.params
  const kind = list === undefined ? null : checkName(check, list, scope, 'asked')
  if (others.length > 0 || kind !== 'textList') refuse(check, scope, node, wrong('several', nameOf(list)))
  return [nameOf(list)]
}

/** The kind of a name, or `null` when it was refused. A name that is only asked for may be missing. */
function checkName(check: Check, node: hbs.AST.Node, scope: Scope, use: 'printed' | 'asked'): Kind | null {
  if (!isPath(node) || node.data || node.depth > 0 || isThis(node)) {
    refuse(check, scope, node, { code: 'template/not-allowed', what: nameOf(node) })
    return null
  }
  const [name = '', ...fields] = node.parts
  const known = scope.names.get(name)
  if (known === undefined || !hasField(known, fields)) {
    refuse(check, scope, node, { code: 'template/unknown-fact', fact: node.original })
    return null
  }
  if (use === 'printed' && isUnguarded(scope, name, known))
    refuse(check, scope, node, { code: 'template/unguarded-fact', fact: name })
  return fieldKind(known, fields[0])
}

const isThis = ({ parts, original }: hbs.AST.PathExpression): boolean =>
  parts.length === 0 || /^(?:this|\.)/u.test(original)

const hasField = ({ fields }: Known, [field, ...more]: readonly string[]): boolean =>
  field === undefined || (more.length === 0 && fields.includes(field))

function fieldKind({ kind }: Known, field: string | undefined): Kind {
  if (field === undefined) return kind
  if (kind !== 'yearItem') return 'words'
  return field === 'year' ? 'year' : 'money'
}

const nameOf = (node: hbs.AST.Node | undefined): string =>
  node === undefined ? '' : isPath(node) ? node.original : node.type

const wrong = (helper: string, argument: string): WithoutSpot<AtSpot> => ({
  code: 'template/wrong-argument',
  helper,
  argument,
})
