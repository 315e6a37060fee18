import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createCountingIds } from '../../adapters/system/ids.ts'
import { readCasem } from '../../core/intake/casem.ts'
import type { ImportedItem } from '../../core/intake/imported.ts'
import { suvantola } from './suvantola.ts'

/** Pages of the imaginary municipality in the layout of a published CaseM page. */
export const CASEM_PAGES = ['minutes', 'otherLabels', 'mistakes', 'swedish'] as const

export const casemFile = (name: (typeof CASEM_PAGES)[number]): string =>
  path.join(import.meta.dirname, 'casem', `${name}.txt`)

export const casemText = (name: (typeof CASEM_PAGES)[number]): string => readFileSync(casemFile(name), 'utf8')

/** The only item of a text; throws when it was refused. */
export function readItem(text: string, organisations = [suvantola]): ImportedItem {
  const ids = createCountingIds()
  const read = readCasem({ file: 'page.txt', text }, { organisations, chosen: null }, (kind) =>
    ids.next(kind),
  )
  if (!read.ok) throw new Error(read.failure.code)
  const [item, ...more] = read.value
  if (item === undefined || more.length > 0) throw new Error('not one item')
  return item
}
