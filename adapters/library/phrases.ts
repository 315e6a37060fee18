import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Phrase } from '../../core/draft/phrase.ts'
import { type Result, all, ok } from '../../core/shared/result.ts'
import { CLAUSE_KINDS } from '../../core/template/clauseKinds.ts'
import type { PhraseLibrary } from '../../service/draftPorts.ts'
import type { LibraryFailure } from '../../service/ports.ts'
import { readCheckedJson } from './checkedJson.ts'

const words = z.string().trim().min(1)
const bilingual = z.strictObject({ fi: words, sv: words })

const phrase = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  kind: z.enum(CLAUSE_KINDS),
  title: bilingual,
  hint: bilingual,
  clause: bilingual,
  sentences: bilingual.default({ fi: '', sv: '' }),
  labels: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/u), bilingual).default({}),
  reviewed: z.strictObject({ fi: z.boolean(), sv: z.boolean() }),
})

/** A group of phrases: one file of `templates/phrases`. */
const group = z.strictObject({ group: bilingual, phrases: z.array(phrase).min(1) })

/** The phrases of `folder/phrases/*.json`, read and checked once, in the order of the files' names. */
export function createPhraseLibrary(folder: string): PhraseLibrary {
  let read: Promise<Result<readonly Phrase[], LibraryFailure>> | undefined
  return { phrases: () => (read ??= readPhrases(path.join(folder, 'phrases'))) }
}

async function readPhrases(folder: string): Promise<Result<readonly Phrase[], LibraryFailure>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  const groups = all(await Promise.all(files.map((name) => readCheckedJson(path.join(folder, name), group))))
  if (!groups.ok) return groups
  return ok(
    groups.value.flatMap((one) => one.phrases.map((member): Phrase => ({ ...member, group: one.group }))),
  )
}
