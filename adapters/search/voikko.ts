import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { type BaseForms, wordsOf } from '../../core/casefile/analyser.ts'

/** Where Debian's python3-libvoikko puts the module; on other systems PYKALA_VOIKKO names a Python that has it. */
const DEBIAN_MODULE = '/usr/lib/python3/dist-packages/libvoikko.py'

/** Answers each line (a word) with a line of its base forms, tabs between; an empty line when there are none. */
const HELPER = `
import sys
import libvoikko
voikko = libvoikko.Voikko("fi")
for line in sys.stdin:
    forms = {a["BASEFORM"] for a in voikko.analyze(line.strip()) if "BASEFORM" in a}
    print("\\t".join(sorted(forms)), flush=True)
`

/** A helper that has not answered in this time is not asked again: search goes on without it. */
const PATIENCE_MS = 3000

export interface BaseFormSource {
  readonly baseForms: (text: string) => Promise<BaseForms>
  readonly close: () => void
}

/** The program that speaks for Voikko on this computer; `null`: there is none, and search does without. */
export function findVoikko(env: NodeJS.ProcessEnv = process.env): readonly string[] | null {
  const python = env['PYKALA_VOIKKO'] ?? (existsSync(DEBIAN_MODULE) ? 'python3' : undefined)
  return python === undefined || python === '' ? null : [python, '-u', '-c', HELPER]
}

/**
 * Base forms by a helper process, started when first asked and ended with us. Where it fails, now or later, no base
 * forms are added: Voikko is never needed (docs/decisions/0005-search.md).
 */
export function createBaseForms(program: readonly string[] | null): BaseFormSource {
  if (program === null) return { baseForms: () => Promise.resolve(new Map()), close: () => undefined }
  const known = new Map<string, readonly string[]>()
  let helper: Helper | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const learn = async (words: readonly string[]): Promise<void> => {
    const unknown = words.filter((word) => !known.has(word))
    if (unknown.length === 0) return
    helper ??= startHelper(program)
    const answers = await helper.ask(unknown)
    for (const [at, word] of unknown.entries()) known.set(word, answers[at] ?? [])
  }
  return {
    baseForms: async (text) => {
      const words = [...new Set(wordsOf(text))]
      const learned = turn.then(() => learn(words))
      turn = learned
      await learned
      return new Map(words.flatMap((word) => entryOf(word, known)))
    },
    close: () => helper?.end(),
  }
}

const entryOf = (word: string, known: ReadonlyMap<string, readonly string[]>) => {
  const forms = known.get(word) ?? []
  return forms.length === 0 ? [] : [[word, forms] as const]
}

interface Helper {
  /** Base forms of each word in the same order; none of any when the helper does not answer. */
  readonly ask: (words: readonly string[]) => Promise<readonly (readonly string[])[]>
  readonly end: () => void
}

function startHelper([command = '', ...args]: readonly string[]): Helper {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  const state = { ended: false, lines: [] as string[], arrived: () => undefined as void }
  const finish = () => {
    state.ended = true
    state.arrived()
  }
  child.on('error', finish)
  child.on('exit', finish)
  child.stdin.on('error', finish)
  collectLines(child, state)
  child.unref()
  return {
    ask: async (words) => {
      state.lines.length = 0
      if (!state.ended) child.stdin.write(words.map((word) => `${word}\n`).join(''))
      const answered = await enoughLines(state, words.length)
      if (!answered) child.kill()
      return answered ? state.lines.map((line) => line.split('\t').filter((form) => form !== '')) : []
    },
    end: () => child.kill(),
  }
}

interface HelperState {
  ended: boolean
  readonly lines: string[]
  arrived: () => void
}

function collectLines(child: ChildProcessByStdio<Writable, Readable, null>, state: HelperState): void {
  let rest = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (chunk: string) => {
    const parts = `${rest}${chunk}`.split('\n')
    rest = parts.pop() ?? ''
    state.lines.push(...parts)
    state.arrived()
  })
}

const enoughLines = (state: HelperState, count: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      state.ended = true
      resolve(false)
    }, PATIENCE_MS)
    const look = () => {
      if (state.lines.length < count && !state.ended) return
      clearTimeout(timer)
      resolve(state.lines.length >= count)
    }
    state.arrived = look
    look()
  })
