import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { APPEAL_TYPES, appealTime } from '../../../core/appeal/appealTimes.ts'
import { SERVICE_CHANNELS, serviceRule } from '../../../core/appeal/serviceTable.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { holidaysOf } from '../../../core/calendar/holidays.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const page = readFileSync(path.join(ROOT, 'docs/sources.md'), 'utf8')
const sourceFiles = ['core/appeal', 'core/calendar'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder)).map((name) => path.join(folder, name)),
)

describe('docs/sources.md', () => {
  it('names the section of every number of days that the program counts by', () => {
    const days = ['2016-05-30', '2024-05-30', '2026-11-16'].map(isoDate)
    const laws = [
      ...days.flatMap((day) => SERVICE_CHANNELS.map((channel) => serviceRule(channel, day).law)),
      ...APPEAL_TYPES.flatMap((type) => [
        appealTime(type, '410/2015')?.law ?? '',
        appealTime(type, '365/1995')?.law ?? '',
      ]),
      ...holidaysOf(2026).map(({ law }) => law),
    ]
    const sections = new Set(laws.flatMap((law) => law.split('; ')).filter((law) => law !== ''))
    expect(sections.size).toBeGreaterThan(10)
    expect([...sections].filter((section) => !page.includes(section))).toEqual([])
  })

  it('says of every ground that V-1 … V-7 touch what a person must confirm', () => {
    for (const mark of ['V-1', 'V-3', 'V-5', 'V-6', 'V-7']) expect(page).toContain(mark)
  })
})

describe('the code', () => {
  /** A number of days, months or euros that an act sets. */
  const COUNTED = /\bdays\(\d+,|\bunit: 'months'|_DAYS = \d+|^\s*rule\($|^\s*rule\('|cents\(\d{2,}/u

  it('has the section on the line above every number that an act sets', () => {
    const bare = sourceFiles.flatMap((file) => {
      const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n')
      return lines.flatMap((line, at) =>
        COUNTED.test(line) && !/§|\d+\/\d{4}/u.test(lines[at - 1] ?? '') && !/§/u.test(lines[at - 2] ?? '')
          ? [`${file}:${at + 1} ${line.trim()}`]
          : [],
      )
    })
    expect(bare).toEqual([])
  })
})
