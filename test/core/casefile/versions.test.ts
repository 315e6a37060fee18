import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../core/casefile/versionDiff.ts'
import { compareWords } from '../../../core/casefile/wordDiff.ts'
import { run } from '../../../core/shared/text.ts'

describe('comparing versions', () => {
  it('shows the words that were removed and added', () => {
    expect(
      compareWords('Haetaan avustusta 10 000 euroa.', 'Haetaan rahoitusta 10 000 euroa vuonna 2027.'),
    ).toEqual([
      { kind: 'same', text: 'Haetaan ' },
      { kind: 'removed', text: 'avustusta' },
      { kind: 'added', text: 'rahoitusta' },
      { kind: 'same', text: ' 10 000 euroa' },
      { kind: 'added', text: ' vuonna 2027' },
      { kind: 'same', text: '.' },
    ])
  })

  it('gives back both texts exactly when its parts are joined', () => {
    const text = fc
      .array(fc.constantFrom('kunta', 'hanke', ' ', 'ä', '.', '\n', '12'))
      .map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareWords(before, after)
        const side = (skip: 'added' | 'removed') =>
          parts.flatMap((part) => (part.kind === skip ? [] : [part.text])).join('')
        expect(side('added')).toBe(before)
        expect(side('removed')).toBe(after)
      }),
    )
  })

  it('says where a thing changed, following blocks by their ids', () => {
    const before = { title: 'Hanke', description: [block('b1', 'Yksi'), block('b2', 'Kaksi')] }
    const after = {
      title: 'Hanke',
      description: [block('b0', 'Nolla'), block('b1', 'Yksi'), block('b2', 'Kaksi ja puoli')],
    }
    expect(compareVersions(before, after)).toEqual([
      { path: 'description.b0.blockId', words: [{ kind: 'added', text: 'b0' }] },
      { path: 'description.b0.kind', words: [{ kind: 'added', text: 'paragraph' }] },
      { path: 'description.b0.content', words: [{ kind: 'added', text: 'Nolla' }] },
      {
        path: 'description.b2.content',
        words: [
          { kind: 'same', text: 'Kaksi' },
          { kind: 'added', text: ' ja puoli' },
        ],
      },
    ])
  })

  it('does not take a mark put on a word for a change of the words', () => {
    const plain = { content: [run('Haetaan avustusta')] }
    const marked = { content: [run('Haetaan '), run('avustusta', [{ kind: 'strong' }])] }
    expect(compareVersions(plain, marked)).toEqual([])
  })
})

const block = (blockId: string, text: string) => ({ blockId, kind: 'paragraph', content: [run(text)] })
