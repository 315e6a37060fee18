import path from 'node:path'
import { z } from 'zod'
import { type Result, ok } from '../../core/shared/result.ts'
import type { LibraryFailure, TaskClassLibrary } from '../../service/ports.ts'
import type { TaskClass } from '../../core/casefile/taskClass.ts'
import { readCheckedJson } from './checkedJson.ts'

const words = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1) })

const taskClass = z.strictObject({
  code: z.string().regex(/^\d{2}(?:\.\d{2}){0,4}$/u),
  name: words,
  use: words.nullable(),
  swedish: z.enum(['published', 'unreviewed']),
})

const shape = z.strictObject({ source: z.string().min(1), classes: z.array(taskClass).min(1) })

/** Reads the task classes once. */
export function createTaskClassLibrary(templates: string): TaskClassLibrary {
  let reading: Promise<Result<readonly TaskClass[], LibraryFailure>> | null = null
  return {
    list: () => (reading ??= readClasses(path.join(templates, 'taskClasses.json'))),
  }
}

async function readClasses(file: string): Promise<Result<readonly TaskClass[], LibraryFailure>> {
  const read = await readCheckedJson(file, shape)
  return read.ok ? ok(read.value.classes) : read
}
