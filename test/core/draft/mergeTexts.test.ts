import { describe, expect, it } from 'vitest'
import type { ItemText } from '../../../core/draft/item.ts'
import { mergeTexts } from '../../../core/draft/mergeTexts.ts'
import { type BlockId, asId } from '../../../core/shared/ids.ts'
import { type Block, blocksToText, inlineToText, run } from '../../../core/shared/text.ts'
import { paragraph, reviewedText } from '../../support/reviewedItem.ts'

const heading = (id: string, words: string): Block => ({
  kind: 'heading',
  level: 1,
  blockId: asId<BlockId>(id),
  origin: null,
  content: [run(words)],
})

const section = (id: string, words: string): readonly Block[] => [
  heading(`h${id}`, `Osio ${id}`),
  paragraph(`p${id}`, words),
]

const { text: written } = reviewedText('fi').item
const base: ItemText = { ...written, description: [...section('a', 'Alku.'), ...section('b', 'Loppu.')] }

const described = (...sections: readonly (readonly Block[])[]): ItemText => ({
  ...base,
  description: sections.flat(),
})

const merge = (ours: ItemText, theirs: ItemText) => {
  const { text, taken, conflicts } = mergeTexts(base, ours, theirs)
  return {
    said: blocksToText(text.description).split('\n'),
    clauses: text.proposal.clauses.map(({ content }) => inlineToText(content)),
    title: text.title,
    taken,
    conflicts,
  }
}

const [A, B] = [section('a', 'Alku.'), section('b', 'Loppu.')]

const clause = (words: string, at: number): ItemText => ({
  ...base,
  proposal: {
    ...base.proposal,
    clauses: base.proposal.clauses.map((one, n) => (n === at ? { ...one, content: [run(words)] } : one)),
  },
})

describe('two texts written on the same one', () => {
  it.each([
    [
      'different sections',
      described(section('a', 'Minun.'), B),
      described(A, section('b', 'Toisen.')),
      ['Osio a', 'Minun.', 'Osio b', 'Toisen.'],
      ['description:hb'],
      [],
    ],
    [
      'the same section in the same way',
      described(section('a', 'Sama.'), B),
      described(section('a', 'Sama.'), B),
      ['Osio a', 'Sama.', 'Osio b', 'Loppu.'],
      [],
      [],
    ],
    [
      'the same section in two ways',
      described(section('a', 'Minun.'), B),
      described(section('a', 'Toisen.'), B),
      ['Osio a', 'Minun.', 'Osio b', 'Loppu.'],
      [],
      ['description:ha'],
    ],
    [
      'a new section each',
      described(A, section('m', 'Minun.'), B),
      described(A, B, section('t', 'Toisen.')),
      ['Osio a', 'Alku.', 'Osio m', 'Minun.', 'Osio b', 'Loppu.', 'Osio t', 'Toisen.'],
      ['description:ht'],
      [],
    ],
    [
      'a section they removed',
      described(section('a', 'Minun.'), B),
      described(A),
      ['Osio a', 'Minun.'],
      ['description:hb'],
      [],
    ],
    [
      'a section they removed and we wrote',
      described(A, section('b', 'Minun.')),
      described(A),
      ['Osio a', 'Alku.', 'Osio b', 'Minun.'],
      [],
      ['description:hb'],
    ],
    [
      'sections they moved',
      described(section('a', 'Minun.'), B),
      described(B, A),
      ['Osio b', 'Loppu.', 'Osio a', 'Minun.'],
      [],
      [],
    ],
  ] as const)('%s', (_, ours, theirs, said, taken, conflicts) => {
    expect(merge(ours, theirs)).toMatchObject({ said, taken, conflicts })
  })

  it('keep a clause each of them changed, and both titles apart', () => {
    const merged = merge(
      { ...clause('minun,', 0), title: 'Minun' },
      { ...clause('toisen.', 1), title: 'Toisen' },
    )
    expect(merged).toMatchObject({
      clauses: ['minun,', 'toisen.'],
      title: 'Minun',
      taken: ['clause:c2'],
      conflicts: ['title'],
    })
  })
})
