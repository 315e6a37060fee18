import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { type HouseStyleProblem, checkHouseStyle } from '../../core/document/houseStyle.ts'
import type { HouseStyle, Logo } from '../../core/document/model.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { HouseStyleLibrary, LibraryFailure, UnknownStyle } from '../../service/ports.ts'
import { readCheckedJson } from './checkedJson.ts'
import { type LogoFile, houseStyleSchema } from './houseStyleSchema.ts'

type Loaded = Result<HouseStyle, LibraryFailure | UnknownStyle>

/** The house styles of `folder/styles/NAME.json`, each with its logo beside it. Read once. */
export function createHouseStyleLibrary(folder: string): HouseStyleLibrary {
  const styles = path.join(folder, 'styles')
  const read = new Map<string, Promise<Loaded>>()
  return {
    find: (name) => {
      const loading = read.get(name) ?? load(styles, name)
      read.set(name, loading)
      return loading
    },
  }
}

async function load(styles: string, name: string): Promise<Loaded> {
  const known = (await readdir(styles))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
  return known.includes(name)
    ? loadStyle(styles, `${name}.json`)
    : fail({ code: 'style/unknown', name, known: known.toSorted() })
}

async function loadStyle(styles: string, name: string): Promise<Result<HouseStyle, LibraryFailure>> {
  const file = path.join(styles, name)
  const read = await readCheckedJson(file, houseStyleSchema)
  if (!read.ok) return read
  const logo = read.value.logo === null ? ok(null) : await readLogo(styles, read.value.logo)
  if (!logo.ok) return broken(file, logo.failure)
  const style = { ...read.value.style, logo: logo.value }
  const [problem] = checkHouseStyle(style)
  return problem === undefined ? ok(style) : broken(file, problem)
}

const broken = (file: string, problem: HouseStyleProblem): Result<never, LibraryFailure> =>
  fail({ code: 'library/broken-file', path: file, where: problem.where, problem })

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Its height on paper follows from the picture's own measures (PNG, IHDR: width and height at 16 and 20). */
async function readLogo(
  styles: string,
  { file, width, alternativeText }: LogoFile,
): Promise<Result<Logo, HouseStyleProblem>> {
  const bytes = await readFile(path.join(styles, file)).catch(() => null)
  if (bytes === null) return fail({ code: 'style/logo-missing', where: 'logo.file', file })
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte))
    return fail({ code: 'style/logo-not-png', where: 'logo.file', file })
  const height = (width * bytes.readUInt32BE(20)) / bytes.readUInt32BE(16)
  return ok({ png: new Uint8Array(bytes), width, height, alternativeText })
}
