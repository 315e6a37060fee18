import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder of the municipality's texts that ship with the program (`templates/`): beside the sources in a clone,
 * at the package's root when built. Throws when it is missing: the installation is broken.
 */
export function templatesFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'templates', 'organisations'))) {
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error(`templates/ is missing above ${import.meta.dirname}`)
    folder = parent
  }
  return path.join(folder, 'templates')
}
