import { describe, expect, it } from 'vitest'
import { exchangesOf } from '../../../core/draft/exchange.ts'
import { followFact } from '../../../core/draft/followFact.ts'
import type { ItemText } from '../../../core/draft/item.ts'
import { type RenderedItem, renderItemTemplate } from '../../../core/draft/renderItem.ts'
import { settleChange } from '../../../core/draft/settleChange.ts'
import type { Followed } from '../../../core/draft/waitingChange.ts'
import type { Language } from '../../../core/shared/language.ts'
import { blocksToText, inlineToText } from '../../../core/shared/text.ts'
import { readFacts } from '../../../core/template/checkFacts.ts'
import { findFact } from '../../../core/template/facts.ts'
import { printFact, tokenWords } from '../../../core/template/printFact.ts'
import { isUntouched } from '../../../core/template/origin.ts'
import { rewrite } from '../../support/draftDesk.ts'
import { boardOfSuvantola, countingIds, loadTemplates } from '../../support/sampleItem.ts'

const templates = await loadTemplates()

interface Made {
  readonly rendered: RenderedItem
  readonly text: ItemText
}

const nextId = countingIds()

function template(name: string) {
  const found = templates.find(({ definition }) => definition.id === name)
  if (found === undefined) throw new Error(name)
  return found
}

function make(name: string, language: Language, raw: Readonly<Record<string, unknown>>): Made {
  const source = template(name)
  const { facts } = readFacts(source.definition, { ...source.definition.samples[language], ...raw }, language)
  const made = renderItemTemplate(source, language, facts, boardOfSuvantola, nextId, 'holes')
  if (!made.ok) throw new Error(made.failure.code)
  const people = { preparers: [], presenter: null, infoContact: null }
  return {
    rendered: made.value,
    text: { ...made.value, ...people, language, attachments: [], served: [], informed: [] },
  }
}

/** The item after one fact of the sample changed, written on by `write` before that. */
function change(
  fact: string,
  [from, to]: readonly [unknown, unknown],
  write: (text: ItemText) => ItemText = (text) => text,
  {
    name = 'pilot-participation',
    language = 'fi',
  }: { readonly name?: string; readonly language?: Language } = {},
): Followed<ItemText> {
  const { definition } = template(name)
  const [before, after] = [make(name, language, { [fact]: from }), make(name, language, { [fact]: to })]
  const asked = definition.facts.find(({ id }) => id === fact)
  if (asked === undefined) throw new Error(fact)
  const valueOf = (raw: unknown) =>
    findFact(readFacts({ id: name, facts: [asked] }, { [fact]: raw }, language).facts, fact) ?? null
  const [was, is] = [valueOf(from), valueOf(to)]
  const words = (value: typeof was) => (value === null ? '' : tokenWords(printFact(asked, value, language)))
  const exchanges = exchangesOf(asked, was, is, language)
  return followFact(write(before.text), {
    before: before.rendered,
    after: after.rendered,
    fact: { factId: fact, from: words(was), to: words(is), exchanges },
    nextId,
  })
}

const said = (text: ItemText): string =>
  [
    text.title,
    blocksToText(text.description),
    blocksToText(text.effects),
    inlineToText(text.proposal.leadIn),
    ...text.proposal.clauses.map(({ content }) => inlineToText(content)),
  ].join('\n')

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

const OWN =
  'Suvantolan maksettavaksi jää kahdessa vuodessa 36 400 euroa, mikä on vähemmän kuin yhden työvalmentajan vuosipalkka.'

const withOwnSentence = (text: ItemText): ItemText =>
  rewrite(text, 'Osuus katetaan talousarvion kohdasta Elinvoimapalvelut.', OWN)

describe('a changed fact', () => {
  it('changes every place that nobody rewrote, and only those', () => {
    const { value, updated, changes } = change('ownShare', ['36 400,00', '38 880,00'])
    expect(plain(said(value))).not.toContain('36 400')
    expect(plain(said(value))).toContain('osoittaa pilottiin omarahoitusta enintään 38 880,00 euroa')
    expect(changes).toEqual([])
    expect(updated.length).toBeGreaterThan(2)
    expect([...value.description, ...value.effects].every(isUntouched)).toBe(true)
  })

  it.each(['fi', 'sv'] as const)(
    'gives what a new draft would say, for every sample fact of the pilot in %s',
    (language) => {
      const { definition } = template('pilot-participation')
      const others: Readonly<Record<string, unknown>> = {
        money: '1 234,00',
        date: '5.6.2028',
        text: 'Toinen nimi',
        longText: 'Toinen virke, joka on riittävän pitkä.',
        textList: ['yksi tavoite', 'toinen tavoite'],
      }
      for (const { id, type } of definition.facts) {
        const to = others[type]
        if (to === undefined) continue
        const followed = change(id, [definition.samples[language][id], to], undefined, { language })
        const { text } = make('pilot-participation', language, { [id]: to })
        expect([id, said(followed.value), followed.changes]).toEqual([id, said(text), []])
      }
    },
  )

  it.each([
    ['ownShare', '38 880,00', 0],
    ['ownShare', 0, '38 880,00'],
    ['funder', 'Suvantomaan elinvoimakeskus', null],
    ['funder', null, 'Suvantomaan elinvoimakeskus'],
    ['representative', null, 'työllisyyspäällikkö Iida Kotisaari'],
    ['callCloses', '27.11.2026', null],
    ['budgetItem', null, 'Elinvoimapalvelut'],
  ])('adds and takes out sentences and clauses as the template does: %s from %s to %s', (fact, from, to) => {
    const { text } = make('pilot-participation', 'fi', { [fact]: to })
    expect(said(change(fact, [from, to]).value)).toBe(said(text))
  })

  it('fills a hole', () => {
    const { value } = change('budgetItem', [null, 'Elinvoimapalvelut'])
    expect(said(value)).not.toContain('[Talousarviokohta]')
    expect(said(value)).toContain('joka katetaan talousarvion kohdasta Elinvoimapalvelut')
  })
})

describe('a changed fact under words the author wrote', () => {
  it('leaves the sentence and offers it with the figure exchanged, beside the template’s', () => {
    const { value, changes } = change('ownShare', ['36 400,00', '38 880,00'], (text) =>
      rewrite(text, 'Kaupungin osuus on enintään', 'Suvantolan maksettavaksi jää'),
    )
    expect(plain(said(value))).toContain('Suvantolan maksettavaksi jää 36 400,00 euroa')
    expect(changes).toHaveLength(1)
    const [card] = changes
    expect(plain(inlineToText(card?.mine ?? []))).toContain('Suvantolan maksettavaksi jää 38 880,00 euroa')
    expect(plain(inlineToText(card?.template ?? []))).toContain('Kaupungin osuus on enintään 38 880,00 euroa')
  })

  it('finds a figure that was typed with another space and without cents', () => {
    const { changes } = change('ownShare', ['36 400,00', '38 880,00'], (text) =>
      rewrite(
        withOwnSentence(text),
        'Kaupungin osuus on enintään 36\u00A0400,00\u00A0euroa',
        'Loput maksaa kumppani',
      ),
    )
    const card = changes.find(({ before }) => inlineToText(before) === OWN)
    expect(plain(inlineToText(card?.mine ?? []))).toBe(OWN.replace('36 400', '38 880'))
  })

  it('updates the other sentences of the same paragraph', () => {
    const { value, updated } = change('totalBudget', ['486 000,00', '500 000,00'], withOwnSentence)
    expect(plain(said(value))).toContain('kokonaiskustannukset ovat 500 000,00 euroa')
    expect(said(value)).toContain(OWN)
    expect(updated.length).toBeGreaterThan(0)
  })

  it('keeps a sentence that stood in one with another before the fact changed', () => {
    // ”Oy.” does not end a sentence, ”kunta.” does.
    const { value, changes } = change(
      'leadPartner',
      ['Järviranta Valmennus Oy', 'Kivisalmen kunta'],
      (text) => rewrite(text, 'Pilottia hallinnoi', 'Ensin tämä. Pilottia hallinnoi'),
    )
    expect(changes).toEqual([])
    expect(said(value)).toContain(
      'Ensin tämä. Pilottia hallinnoi Kivisalmen kunta. Muut kumppanit ovat Kivisalmen kunta ja',
    )
  })

  it('does nothing for a sentence that the author took out', () => {
    const { changes, value } = change('callCloses', ['27.11.2026', '30.11.2026'], (text) =>
      rewrite(text, ' Hakemus jätetään 27.11.2026 päättyvään hakuun.', ''),
    )
    expect(changes).toEqual([])
    expect(said(value)).not.toContain('30.11.2026')
  })

  it('keeps a title of the author’s own and offers the new name', () => {
    const { value, changes } = change('projectName', ['Ensiaskel', 'Alkuaskel'], (text) => ({
      ...text,
      title: 'Ensiaskel-pilottiin osallistuminen',
    }))
    expect(value.title).toBe('Ensiaskel-pilottiin osallistuminen')
    expect(changes.find(({ blockId }) => blockId === 'title')?.template).toMatchObject([
      { text: 'Osallistuminen pilottiin ”Alkuaskel”' },
    ])
  })

  it('waits in a rewritten clause and keeps its place and punctuation', () => {
    const { value, changes } = change('ownShare', ['36 400,00', '38 880,00'], (text) =>
      rewrite(text, 'osoittaa pilottiin omarahoitusta enintään', 'maksaa pilotista korkeintaan'),
    )
    const [card] = changes
    const clause = value.proposal.clauses.find(({ clauseId }) => clauseId === card?.blockId)
    expect(plain(inlineToText(clause?.content ?? []))).toMatch(
      /^maksaa pilotista korkeintaan 36 400,00 euroa .*,$/u,
    )
    if (card === undefined) throw new Error('no card')
    const settled = settleChange(value, card, 'exchange')
    const exchanged = settled.proposal.clauses.find(({ clauseId }) => clauseId === card.blockId)
    expect(plain(inlineToText(exchanged?.content ?? []))).toMatch(
      /^maksaa pilotista korkeintaan 38 880,00 euroa .*,$/u,
    )
  })
})

describe('settling a change', () => {
  const followed = change('ownShare', ['36 400,00', '38 880,00'], (text) =>
    rewrite(text, 'Kaupungin osuus on enintään', 'Suvantolan maksettavaksi jää'),
  )
  const [card] = followed.changes
  if (card === undefined) throw new Error('no card')

  it.each([
    ['exchange', 'Suvantolan maksettavaksi jää 38 880,00 euroa'],
    ['template', 'Kaupungin osuus on enintään 38 880,00 euroa'],
    ['leave', 'Suvantolan maksettavaksi jää 36 400,00 euroa'],
  ] as const)('by %s gives: %s', (choice, words) => {
    expect(plain(said(settleChange(followed.value, card, choice)))).toContain(words)
  })

  it('by the template’s sentence makes the block untouched again', () => {
    const settled = settleChange(followed.value, card, 'template')
    const block = settled.description.find(({ blockId }) => blockId === card.blockId)
    expect(block !== undefined && isUntouched(block)).toBe(true)
  })
})
