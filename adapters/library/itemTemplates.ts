import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { ItemTemplateSource } from '../../core/draft/renderItem.ts'
import { checkFacts } from '../../core/template/checkFacts.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import type { RawFacts } from '../../core/template/facts.ts'
import type { ItemTemplate } from '../../core/template/template.ts'
import type { Bilingual, Language } from '../../core/shared/language.ts'
import { type Result, all, fail, ok } from '../../core/shared/result.ts'
import type { ItemTemplateLibrary, LibraryFailure, TemplateFailure } from '../../service/ports.ts'
import { readItemTemplate, readPartials } from '../text/itemTemplateSource.ts'
import { HELPER_NAMES } from '../text/signatures.ts'
import type { Partials } from '../text/source.ts'
import { readCheckedJson } from './checkedJson.ts'
import { itemTemplateSchema, sampleSchema } from './itemTemplateSchema.ts'

type Loaded<T> = Result<T, LibraryFailure | TemplateFailure>

/** Passages that templates share lie here, per language; it is not a template. */
const PARTIALS = '_partials'

/** What a template's folder holds. */
const FILES = ['template.json', 'fi.hbs', 'sv.hbs', 'sample.fi.json', 'sample.sv.json']

/**
 * The item templates of `folder/items/`, one folder each: `template.json`, `fi.hbs`, `sv.hbs`, `sample.fi.json`,
 * `sample.sv.json`. Each is read, checked and compiled once; a wrong one refuses itself and the list, not the others.
 */
export function createItemTemplateLibrary(folder: string): ItemTemplateLibrary {
  const items = path.join(folder, 'items')
  const read = new Map<string, Promise<Loaded<ItemTemplateSource>>>()
  let partials: Promise<Loaded<Bilingual<Partials>>> | undefined
  const load = async (name: string): Promise<Loaded<ItemTemplateSource>> => {
    const passages = await (partials ??= loadPartials(path.join(items, PARTIALS)))
    return passages.ok ? loadTemplate(path.join(items, name), passages.value) : passages
  }
  const once = (name: string): Promise<Loaded<ItemTemplateSource>> => {
    const loading = read.get(name) ?? load(name)
    read.set(name, loading)
    return loading
  }
  return {
    list: async () => all(await Promise.all((await templateNames(items)).map(once))),
    find: async (name) => {
      const known = await templateNames(items)
      return known.includes(name) ? once(name) : fail({ code: 'template/unknown-template', name, known })
    },
  }
}

const templateNames = async (items: string): Promise<readonly string[]> =>
  (await readdir(items, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== PARTIALS)
    .map(({ name }) => name)
    .toSorted()

async function loadTemplate(
  folder: string,
  partials: Bilingual<Partials>,
): Promise<Loaded<ItemTemplateSource>> {
  const file = path.join(folder, 'template.json')
  const absent = await missingFile(folder)
  if (absent !== null) return absent
  const definition = await readCheckedJson(file, itemTemplateSchema)
  if (!definition.ok) return definition
  const samples = all([await readSample(folder, 'fi'), await readSample(folder, 'sv')])
  if (!samples.ok) return samples
  const [fi = {}, sv = {}] = samples.value
  const template: ItemTemplate = {
    ...definition.value,
    sources: { fi: await readSource(folder, 'fi'), sv: await readSource(folder, 'sv') },
    samples: { fi, sv },
  }
  const [problem] = checkTemplate(template, path.basename(folder), HELPER_NAMES)
  if (problem !== undefined)
    return fail({ code: 'library/broken-file', path: file, where: problem.where, problem })
  return sampleFailure(template, folder) ?? readItemTemplate(template, partials)
}

async function missingFile(folder: string): Promise<Loaded<never> | null> {
  const found = await readdir(folder)
  const file = FILES.find((name) => !found.includes(name))
  if (file === undefined) return null
  const problem = { code: 'template/missing-file', where: '', file } as const
  return fail({ code: 'library/broken-file', path: path.join(folder, file), where: problem.where, problem })
}

const readSource = (folder: string, language: Language): Promise<string> =>
  readFile(path.join(folder, `${language}.hbs`), 'utf8')

const sampleFile = (folder: string, language: Language): string =>
  path.join(folder, `sample.${language}.json`)

const readSample = (folder: string, language: Language): Promise<Loaded<RawFacts>> =>
  readCheckedJson(sampleFile(folder, language), sampleSchema)

/** A sample its own template refuses is a wrong file. */
function sampleFailure(template: ItemTemplate, folder: string): Loaded<never> | null {
  for (const language of ['fi', 'sv'] as const) {
    const checked = checkFacts(template, template.samples[language], language)
    if (checked.ok) continue
    const { failure } = checked
    const where = 'fact' in failure ? failure.fact : failure.missingIds.join(', ')
    return fail({ code: 'library/broken-file', path: sampleFile(folder, language), where, problem: failure })
  }
  return null
}

async function loadPartials(folder: string): Promise<Loaded<Bilingual<Partials>>> {
  const fi = readPartials(await readPassages(path.join(folder, 'fi')), 'fi')
  if (!fi.ok) return fi
  const sv = readPartials(await readPassages(path.join(folder, 'sv')), 'sv')
  return sv.ok ? ok({ fi: fi.value, sv: sv.value }) : sv
}

async function readPassages(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.hbs')).toSorted()
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [
        path.basename(file, '.hbs'),
        await readFile(path.join(folder, file), 'utf8'),
      ]),
    ),
  )
}
