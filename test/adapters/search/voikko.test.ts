import { afterEach, describe, expect, it } from 'vitest'
import { createStem } from '../../../adapters/search/stemmer.ts'
import { type BaseFormSource, createBaseForms, findVoikko } from '../../../adapters/search/voikko.ts'
import { createAnalyser } from '../../../core/casefile/analyser.ts'

/** A program that speaks as the helper does, with a vocabulary of two. */
const SPEAKER = `
const forms = { veden: 'vesi', rakennusluvan: 'rakennuslupa\\trakennusluvata' }
let rest = ''
process.stdin.on('data', (chunk) => {
  const parts = (rest + chunk).split('\\n')
  rest = parts.pop()
  for (const word of parts) console.log(forms[word] ?? '')
})
`

const program = [process.execPath, '-e', SPEAKER]

let source: BaseFormSource | undefined

afterEach(() => source?.close())

const ask = (given: readonly string[] | null, text: string) => {
  source = createBaseForms(given)
  return source.baseForms(text)
}

describe('base forms', () => {
  it('come for the words that have them, all asked at once', async () => {
    const forms = await ask(program, 'Veden ja rakennusluvan hinta')
    expect(forms).toEqual(
      new Map([
        ['veden', ['vesi']],
        ['rakennusluvan', ['rakennuslupa', 'rakennusluvata']],
      ]),
    )
  })

  it('let a form meet its base form in the index', async () => {
    const analyser = createAnalyser(createStem())
    const tokens = analyser.tokens('Veden hinta', ['fi'], await ask(program, 'Veden hinta'))
    expect(tokens).toEqual(expect.arrayContaining([...analyser.tokens('vesi', ['fi'])]))
  })

  it('answer many askers in turn', async () => {
    const asked = createBaseForms(program)
    source = asked
    const answers = await Promise.all(['veden', 'maan', 'veden ja maan'].map((text) => asked.baseForms(text)))
    expect(answers.map((forms) => forms.size)).toEqual([1, 0, 1])
  })

  it.each([
    ['there is no helper', null],
    ['its program is missing', ['/ei/ole/python3']],
    ['it ends at once', [process.execPath, '-e', 'process.exit(1)']],
    ['it never answers', [process.execPath, '-e', 'setInterval(() => {}, 1000)']],
  ])('are none when %s, and nothing fails', async (_why, given) => {
    expect(await ask(given, 'veden')).toEqual(new Map())
  })

  it('are looked for where the system has Voikko', () => {
    expect(findVoikko({ PYKALA_VOIKKO: '/opt/python3' })?.[0]).toBe('/opt/python3')
    expect(findVoikko({ PYKALA_VOIKKO: '' })).toBeNull()
  })
})

const voikko = findVoikko()

describe.skipIf(voikko === null)('Voikko of this system (skipped where there is none)', () => {
  it('knows the base forms that stemming can not reach', async () => {
    const forms = await ask(voikko, 'veden kuntien jäsenten')
    expect(forms).toEqual(
      new Map([
        ['veden', ['vesi']],
        ['kuntien', ['kunta']],
        ['jäsenten', ['jäsen']],
      ]),
    )
  })
})
