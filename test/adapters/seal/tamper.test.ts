import { beforeAll, describe, expect, it } from 'vitest'
import { explainSealProblem } from '../../../api/findings/seal.ts'
import type { SealVerdict } from '../../../core/document/verdict.ts'
import { richDocx, signByMany, verdictOf } from '../../support/signedDocx.ts'
import { BAD, GOOD } from '../../support/tamperMatrix.ts'
import { both, edit, parts } from '../../support/tampering.ts'

/** Minutes with a picture, a header and a link, signed by four. */
let signed = new Uint8Array()
beforeAll(async () => {
  signed = new Uint8Array(await signByMany(await richDocx(), 4))
})

const sentences = ({ signatures, problems }: SealVerdict): readonly string[] =>
  [...problems, ...signatures.flatMap((signature) => signature.problems)].map((problem) =>
    explainSealProblem(problem, 'fi'),
  )

describe('minutes signed by four', () => {
  it('are valid as they are', () => {
    expect(verdictOf(signed)).toMatchObject({ verdict: 'valid', problems: [], signatures: { length: 4 } })
  })

  it.each(BAD)('with %s changed are bad, and it is said how', (_, change, says) => {
    const verdict = verdictOf(change(signed))
    expect(verdict.verdict).toMatch(/^(?:invalid|incomplete)$/u)
    expect(sentences(verdict).join('\n')).toContain(says)
  })

  it('without any signature are unsigned', () => {
    const bare = parts((of) =>
      Object.fromEntries(Object.entries(of).filter(([name]) => !name.startsWith('_xmlsignatures/'))),
    )
    const unlinked = both(
      bare,
      edit('_rels/.rels', (text) => text.replace(/<Relationship [^>]*origin\.sigs"\/>/u, '')),
    )
    expect(verdictOf(unlinked(signed)).verdict).toBe('unsigned')
  })

  it.each(GOOD)('with %s changed are still valid', (_, change, count) => {
    const verdict = verdictOf(change(signed))
    expect(sentences(verdict)).toStrictEqual([])
    expect(verdict).toMatchObject({ verdict: 'valid', signatures: { length: count } })
  })

  it('say every problem in both languages without a hole', () => {
    const problems = BAD.flatMap(([, change]) => {
      const verdict = verdictOf(change(signed))
      return [...verdict.problems, ...verdict.signatures.flatMap((signature) => signature.problems)]
    })
    for (const language of ['fi', 'sv', 'en'] as const)
      for (const problem of problems)
        expect(explainSealProblem(problem, language)).not.toMatch(/[{}]|\(\)|undefined/u)
  })
})
