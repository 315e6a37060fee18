import path from 'node:path'
import { z } from 'zod'
import type { Language } from '../../core/shared/language.ts'
import { type CliAnswer, runCli } from './runCli.ts'

/** The demo's office, called from the terminal: its meeting and two of its items. */
export interface SampleOffice {
  readonly run: (...args: readonly string[]) => Promise<CliAnswer>
  readonly meeting: string
  /** The item on the pilot: participation, with a party and an oikaisuvaatimus. */
  readonly pilot: string
  /** The first item of the meeting, which nobody may appeal. */
  readonly opening: string
}

const listed = z.array(
  z.object({ item: z.object({ itemId: z.string(), text: z.object({ title: z.string() }) }) }),
)
const meetings = z.array(z.object({ meeting: z.object({ meetingId: z.string() }) }))

/** Opens an office in `folder` whose papers and terminal are in this language. */
export async function openSampleOffice(folder: string, language: Language): Promise<SampleOffice> {
  const home = path.join(folder, `office-${language}`)
  const run = (...args: readonly string[]) => runCli(...args, '--home', home, '--lang', language)
  await run('demo', '--out', path.join(folder, `demo-${language}`))
  const items = listed.parse(JSON.parse((await run('item', 'list', '--json')).out))
  const idOf = (title: RegExp): string =>
    items.find(({ item }) => title.test(item.text.title))?.item.itemId ?? ''
  const [meeting] = meetings.parse(JSON.parse((await run('meeting', 'list', '--json')).out))
  return {
    run,
    meeting: meeting?.meeting.meetingId ?? '',
    pilot: idOf(/Ensiaskel|Första steget/u),
    opening: idOf(/laillisuus|laglighet/u),
  }
}
