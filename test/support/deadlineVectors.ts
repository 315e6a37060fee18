import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Folder of the shared test material; `undefined`: not on this computer. */
export const SHARED = process.env['PYKALA_SHARED']

const vector = z.object({
  id: z.string(),
  decisionPublished: z.string().nullable(),
  service: z.string(),
  appealType: z.string(),
  expectedServiceDate: z.string().nullable(),
  expectedLastDay: z.string().nullable(),
})

export type DeadlineVector = z.output<typeof vector>

/** The vectors of laws/deadlines.json; none without the shared material. */
export const deadlineVectors = (): readonly DeadlineVector[] =>
  SHARED === undefined
    ? []
    : z.array(vector).parse(JSON.parse(readFileSync(path.join(SHARED, 'laws', 'deadlines.json'), 'utf8')))
