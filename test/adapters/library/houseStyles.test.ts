import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../adapters/docx/writeDocx.ts'
import { createHouseStyleLibrary } from '../../../adapters/library/houseStyles.ts'
import { templatesFolder } from '../../../adapters/system/folders.ts'
import { explainFailure } from '../../../api/failures/index.ts'
import { type HouseStyle, NEUTRAL_STYLE } from '../../../core/document/model.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { organisation } from '../../support/suvantola.ts'
import { wordProblems } from '../../support/wordRules.ts'

/** Parts of the sample's cover, where labels stand under no heading. */
const COVER = 5

async function style(name: string): Promise<HouseStyle> {
  const found = await createHouseStyleLibrary(templatesFolder()).find(name)
  if (!found.ok) throw new Error(explainFailure(found.failure, 'en'))
  return found.value
}

describe('the house styles that ship with the program', () => {
  it.each(['mikkeli', 'kangasniemi', 'kuopio', 'haapajarvi', 'suvantola'])(
    '%s is dressed in its own',
    async (name) => {
      expect(await style(organisation(name).style ?? '')).toMatchObject({ id: name })
    },
  )

  it('have the neutral one that the program falls back on', async () => {
    expect(await style('neutral')).toEqual(NEUTRAL_STYLE)
  })

  it.each(['mikkeli', 'kangasniemi', 'kuopio', 'haapajarvi', 'suvantola', 'neutral'])(
    '%s makes Word files that keep every rule of papers',
    async (name) => {
      const sample = sampleDocument()
      const parts = sample.parts.filter(({ kind }, at) => kind !== 'label' || at > COVER)
      expect(wordProblems(await writeDocx({ ...sample, parts, style: await style(name) }))).toEqual([])
    },
  )

  it('give Suvantola its shield, in its own proportions and with words for it', async () => {
    const { logo } = await style('suvantola')
    expect(logo).toMatchObject({
      width: 11,
      alternativeText: { fi: 'Suvantolan kaupungin vaakuna', sv: 'Sveanäs stads vapen' },
    })
    expect(logo?.height).toBeCloseTo(13.2)
    expect(logo?.png.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'))
  })
})

describe('a wrong house style', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pykala-styles-'))
    await cp(path.join(templatesFolder(), 'styles'), path.join(folder, 'styles'), { recursive: true })
  })
  afterEach(() => rm(folder, { recursive: true }))

  const refusal = async (change: (source: string) => string): Promise<string> => {
    const file = path.join(folder, 'styles', 'suvantola.json')
    await writeFile(file, change(await readFile(file, 'utf8')))
    const found = await createHouseStyleLibrary(folder).find('suvantola')
    if (found.ok) return ''
    expect(explainFailure(found.failure, 'fi')).toContain('suvantola.json')
    return explainFailure(found.failure, 'en').replace(folder, '')
  }

  it.each([
    ['no JSON', (source: string) => source.slice(0, 40), '3:', 'not JSON'],
    ['an unknown key', (source: string) => source.replace('"bodySize"', '"bodysize"'), 'bodySize', 'missing'],
    ['a size of no paper', (source: string) => source.replace('"left": 25', '"left": 2'), 'margins.left', ''],
    ['margins that leave no room', wide, 'margins', '60 mm'],
    [
      'a faint heading',
      (source: string) => source.replace('434E55', 'B0B8BC'),
      'headings.sublabel.colour',
      '4.5',
    ],
    [
      'a colour that is none',
      (source: string) => source.replace('434E55', 'grey'),
      'headings.sublabel.colour',
      '',
    ],
    [
      'a logo that is not there',
      (source: string) => source.replace('.png', '2.png'),
      'logo.file',
      'suvantola2.png',
    ],
    ['a logo elsewhere', (source: string) => source.replace('suvantola.png', '../x.png'), 'logo.file', ''],
    ['a header that shows no logo', noLogo, 'header.logo', 'hide it'],
  ])('with %s is refused: file, place and remedy', async (_what, change, place, remedy) => {
    const text = await refusal(change)
    expect(text).toContain('suvantola.json')
    expect(text).toContain(`"${place}`)
    expect(text).toContain(remedy)
  })

  it('whose logo is no PNG is refused', async () => {
    await writeFile(path.join(folder, 'styles', 'suvantola.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    expect(await refusal((source) => source)).toContain('not a PNG')
  })

  it('that is not there is told with those that are', async () => {
    const found = await createHouseStyleLibrary(folder).find('atlantis')
    expect(found).toMatchObject({
      ok: false,
      failure: { code: 'style/unknown', known: expect.arrayContaining(['kuopio']) },
    })
  })
})

function wide(source: string): string {
  return source.replace('"left": 25', '"left": 80').replace('"right": 20', '"right": 70')
}

function noLogo(source: string): string {
  return source.replace(/"logo": \{[^}]*\{[^}]*\}[^}]*\}/u, '"logo": null')
}
