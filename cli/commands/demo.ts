import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { writeFileSafely } from '../../adapters/system/files.ts'
import { createCountingIds, createRandomIds } from '../../adapters/system/ids.ts'
import { createFixedClock, createSystemClock } from '../../adapters/system/clock.ts'
import { type Instant, parseInstant } from '../../core/calendar/day.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Service } from '../../service/service.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { PREPARER, PRESENTER } from '../../service/sample/sampleOffice.ts'
import { type Story, StoryRefused, holdMeeting, prepareMeeting } from '../../service/sample/story.ts'
import { insist } from '../demo/insist.ts'
import { type StoryDocument, agendaDocuments, minutesDocuments } from '../demo/documents.ts'
import { signedMinutes } from '../demo/signing.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { openHost } from '../host.ts'

export const demoCommands: readonly Command[] = [
  {
    noun: 'demo',
    verb: null,
    summary: {
      fi: 'Kulje kuvitellun Suvantolan asia mallipohjasta pöytäkirjaan ja otteisiin',
      sv: 'Följ ett ärende i det påhittade Sveanäs från mall till protokoll och utdrag',
      en: 'Take a matter of imaginary Suvantola from template to minutes and extracts',
    },
    operands: '',
    operandCount: [0, 0],
    options: {
      out: {
        type: 'string',
        placeholder: 'DIR',
        help: {
          fi: 'kansio tiedostoille (oletus demo-output)',
          sv: 'mapp för filerna (förval demo-output)',
          en: 'folder for the files (default demo-output)',
        },
      },
      at: {
        type: 'string',
        placeholder: 'TIME',
        help: {
          fi: 'asiakirjoihin merkittävä hetki, esim. 2026-11-20T12:00:00Z (oletus nyt)',
          sv: 'tidpunkten i dokumenten, t.ex. 2026-11-20T12:00:00Z (förval nu)',
          en: 'instant stated in the documents, e.g. 2026-11-20T12:00:00Z (default now)',
        },
      },
    },
    run: runDemo,
  },
]

interface WrittenFile {
  readonly file: string
  readonly what: string
  readonly bytes: number
  readonly milliseconds: number
}

/** In a temporary home of its own; with --home the sample office stays there for the other commands to be tried on. */
async function runDemo(call: Call): Promise<Outcome> {
  const at = instantOf(call.option('at'))
  if (!at.ok) return at
  const out = path.resolve(call.option('out') ?? 'demo-output')
  const kept = call.option('home')
  const home = kept ?? (await mkdtemp(path.join(os.tmpdir(), 'pykala-demo-')))
  const ids = kept === undefined ? createCountingIds() : createRandomIds()
  const host = openHost({ home, clock: createFixedClock(at.value), ids })
  try {
    const files = await tellStory(call, await host.service(), out, kept === undefined ? at.value : null)
    return { ok: true, json: files, lines: files.map((file) => line(file)) }
  } catch (error) {
    if (error instanceof StoryRefused) return { ok: false, failure: error.failure }
    throw error
  } finally {
    await host.close()
    if (kept === undefined) await rm(home, { recursive: true, force: true })
  }
}

/**
 * Agenda before the meeting, minutes and extracts after it. `signAt`: the minutes are signed by their four; `null`: they
 * are left to be signed in the office that stays.
 */
async function tellStory(
  call: Call,
  service: Service,
  out: string,
  signAt: Instant | null,
): Promise<readonly WrittenFile[]> {
  const language: Language = call.language === 'sv' ? 'sv' : 'fi'
  const ask = insist(service, PREPARER)
  const cast = { secretary: ask, presenter: insist(service, PRESENTER) }
  const planned = await prepareMeeting(cast, language)
  const agenda = await writeAll(call, agendaDocuments(ask, planned, language), out)
  const held: Story = await holdMeeting(cast, planned, language)
  const signed = signAt === null ? [] : [signedMinutes(ask, held, language, signAt)]
  const after = [...minutesDocuments(ask, held, language), ...signed]
  return [...agenda, ...(await writeAll(call, after, out))]
}

async function writeAll(
  call: Call,
  documents: readonly StoryDocument[],
  out: string,
): Promise<readonly WrittenFile[]> {
  const files: WrittenFile[] = []
  for (const { name, what, write } of documents) {
    const startedAt = performance.now()
    const { bytes } = await write()
    const file = path.join(out, name)
    const saved = await writeFileSafely(file, bytes)
    if (!saved.ok) throw new StoryRefused(saved.failure)
    call.progress(name)
    files.push({ file, what, bytes: bytes.length, milliseconds: Math.round(performance.now() - startedAt) })
  }
  return files
}

const line = ({ file, what, bytes, milliseconds }: WrittenFile): string =>
  `${path.relative(process.cwd(), file)}  ${what}, ${Math.ceil(bytes / 1024)} kB, ${milliseconds} ms`

const instantOf = (text: string | undefined): Result<Instant, AppFailure> =>
  text === undefined ? ok(createSystemClock().now()) : parseInstant(text)
