import { describe, expect, it } from 'vitest'
import { type Block, type Run, inlineToText } from '../../core/shared/text.ts'
import { LANGUAGES } from '../../core/shared/language.ts'
import { isUntouched, isUntouchedInline } from '../../core/template/origin.ts'
import {
  boardOfSuvantola,
  loadTemplates,
  minimalFacts,
  proposalLines,
  render,
  renderSample,
  renderedLines,
} from '../support/sampleItem.ts'

const templates = await loadTemplates()
const cases = templates.flatMap(({ definition }) =>
  LANGUAGES.flatMap((language) =>
    (['full', 'minimal'] as const).map((which) => ({ name: definition.id, language, which })),
  ),
)

/** What must never stand in an official text. NBSP is not an ordinary space. */
const SLIPS =
  /,,| ,| \.|\.\.|  |\{\{|\}\}|undefined|null|NaN|\[object|[\uE000-\uF8FF]|;;|\( | \)|\(\)|,\.|:\.|”"|\s$|^\s/u

describe('every item template', () => {
  it('has the templates of pilots and project funding', () => {
    expect(templates.map(({ definition }) => definition.id)).toEqual(
      expect.arrayContaining([
        'declining-with-cooperation',
        'final-report',
        'funding-application',
        'note-for-information',
        'own-funding',
        'partnership-agreement',
        'pilot-follow-up',
        'pilot-participation',
        'propose-to-council',
        'statement',
        'steering-group-members',
      ]),
    )
  })

  it.each(cases)(
    '$name in $language ($which facts) reads without slips',
    async ({ name, language, which }) => {
      const item = await renderSample(name, language, which)
      expect(renderedLines(item).filter((line) => SLIPS.test(line))).toEqual([])
      expect(item.title.length).toBeLessThanOrEqual(200)
      expect(item.title).not.toMatch(/[.]$/u)
    },
  )

  it.each(cases)(
    '$name in $language ($which facts) proposes kinds of its table',
    async ({ name, language, which }) => {
      const { proposal } = await renderSample(name, language, which)
      expect(proposal.clauses.length).toBeGreaterThan(0)
      expect(proposal.form).toBe(proposal.clauses.length > 1 ? 'numbered' : 'running')
      for (const clause of proposal.clauses) expect(clause.kind).not.toBeNull()
      const lowerCase = proposal.clauses.map(({ content }) => /^[a-zåäö]/u.test(inlineToText(content)))
      expect(lowerCase).toEqual(proposal.clauses.map(() => proposal.form === 'numbered'))
    },
  )

  it.each(cases)(
    '$name in $language ($which facts) stamps blocks and clauses untouched',
    async ({ name, language, which }) => {
      const { description, effects, proposal } = await renderSample(name, language, which)
      for (const block of [...description, ...effects]) expect(isUntouched(block)).toBe(true)
      for (const { content, origin } of proposal.clauses)
        expect(isUntouchedInline(content, origin)).toBe(true)
      const ids = [
        ...[...description, ...effects].map(({ blockId }) => blockId),
        ...proposal.clauses.map(({ clauseId }) => clauseId),
      ]
      expect(new Set<string>(ids).size).toBe(ids.length)
    },
  )

  it.each(templates.map(({ definition }) => [definition.id, definition] as const))(
    '%s says as much in Swedish as in Finnish',
    async (name, definition) => {
      const [fi, sv] = await Promise.all([renderSample(name, 'fi'), renderSample(name, 'sv')])
      expect(kinds(sv.description)).toEqual(kinds(fi.description))
      expect(kinds(sv.effects)).toEqual(kinds(fi.effects))
      expect(sv.proposal.clauses.map(({ kind }) => kind)).toEqual(fi.proposal.clauses.map(({ kind }) => kind))
      expect(Object.keys(definition.samples.sv)).toEqual(Object.keys(definition.samples.fi))
      expect(definition.reviewed.sv).toBe(false)
    },
  )

  it.each(templates.map(({ definition }) => [definition.id, definition] as const))(
    '%s prints every fact of its sample',
    async (name, definition) => {
      const item = await renderSample(name, 'fi')
      const choices = definition.facts.filter(({ type }) => type === 'choice').map(({ id }) => id)
      const printed = new Set(
        factIds(
          [...item.description, ...item.effects],
          item.proposal.clauses.flatMap(({ content }) => content),
        ),
      )
      const silent = Object.keys(definition.samples.fi).filter(
        (id) => !printed.has(id) && !choices.includes(id),
      )
      expect(silent.filter((id) => !item.title.includes(String(definition.samples.fi[id])))).toEqual([])
    },
  )
})

describe('an item of Suvantola', () => {
  it('is proposed in Finnish in numbered infinitives', async () => {
    expect(proposalLines(await renderSample('pilot-participation', 'fi')).slice(0, 4)).toEqual([
      'Kaupunginhallitus päättää',
      'osallistua pilottiin ”Ensiaskel” osatoteuttajana ajalla 1.1.2027–31.12.2028,',
      'osoittaa pilottiin omarahoitusta enintään 38\u00A0880,00\u00A0euroa (19\u00A0440,00\u00A0euroa vuonna 2027 ja 19\u00A0440,00\u00A0euroa vuonna 2028), joka katetaan talousarvion kohdasta Elinvoimapalvelut,',
      'asettaa osallistumisen ehdoksi, että Suvantomaan elinvoimakeskus myöntää pilotille rahoituksen viimeistään 31.3.2027,',
    ])
  })

  it('is proposed in Swedish with Swedish money and conjunctions', async () => {
    const lines = proposalLines(await renderSample('pilot-participation', 'sv'))
    expect(lines[0]).toBe('Stadsstyrelsen beslutar')
    expect(lines[2]).toContain('högst 38\u00A0880,00\u00A0euro i självfinansiering')
    expect(lines.at(-2)).toMatch(/ och$/u)
    expect(lines.at(-1)).toMatch(/31\.3\.2029\.$/u)
  })

  it('proposes no funding and says so when no money is needed', async () => {
    const pilot = templates.find(({ definition }) => definition.id === 'pilot-participation')
    if (pilot === undefined) throw new Error('no pilot-participation')
    const raw = { ...minimalFacts(pilot.definition, 'fi'), ownShare: 0, budgetItem: null }
    const item = render(pilot, 'fi', raw, boardOfSuvantola)
    expect(item.proposal.clauses.map(({ kind }) => kind)).toEqual(['PARTICIPATE', 'RESERVATION', 'REPORTING'])
    expect(renderedLines(item)).toContain('Osallistuminen ei edellytä kaupungin omarahoitusta.')
  })

  it('is one running sentence when there is one clause', async () => {
    expect(proposalLines(await renderSample('note-for-information', 'fi', 'minimal'))).toEqual([
      'Kaupunginhallitus päättää merkitä tiedoksi raportin ”Työllisyyspalvelujen vuosi 2025”.',
    ])
  })
})

const kinds = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => (block.kind === 'list' ? `list of ${block.items.length}` : block.kind))

const factIds = (blocks: readonly Block[], clauses: readonly unknown[]): readonly string[] =>
  [...blocks.flatMap(inlinesOf), ...clauses].flatMap((inline) =>
    isRun(inline)
      ? inline.marks.flatMap((mark) => (mark.kind === 'fact' ? [mark.factId.split('.')[0] ?? ''] : []))
      : [],
  )

const inlinesOf = (block: Block): readonly unknown[] => {
  if (block.kind === 'list') return block.items.flatMap(({ content }) => content)
  return block.kind === 'table' ? [] : block.content
}

const isRun = (inline: unknown): inline is Run =>
  typeof inline === 'object' && inline !== null && 'kind' in inline && inline.kind === 'run'
