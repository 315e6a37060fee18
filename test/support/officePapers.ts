import path from 'node:path'
import { openSampleOffice } from './sampleOffice.ts'

const LETTER = ['--recipient', 'Järviranta Valmennus Oy', '--sent', '20.11.2026', '--published', '20.11.2026']

/** Kinds of papers that leave the office. */
export const PAPER_KINDS = [
  'notice',
  'agenda',
  'minutes',
  'extract',
  'letter',
  'section',
  'item',
  'certificate',
] as const

export type PaperKind = (typeof PAPER_KINDS)[number]

/** Every kind of paper as the sample office exports it to Word, in `folder`; where each stands. */
export async function exportPapers(folder: string): Promise<(kind: PaperKind) => string> {
  const file = (kind: PaperKind): string => path.join(folder, `${kind}.docx`)
  const to = (kind: PaperKind): readonly string[] => ['--to', file(kind)]
  const { run, meeting, pilot, opening } = await openSampleOffice(folder, 'fi')
  await run('export', 'notice', meeting, '--sent', '11.11.2026', ...to('notice'))
  await run('export', 'agenda', meeting, ...to('agenda'))
  await run('export', 'minutes', meeting, '--inspected', ...to('minutes'))
  await run('export', 'extract', pilot, '--recipient', 'Suvantomaan liitto', ...to('extract'))
  await run('export', 'letter', pilot, '--channel', 'letter_ordinary', ...LETTER, ...to('letter'))
  await run('export', 'section', pilot, ...to('section'))
  await run('export', 'item', pilot, ...to('item'))
  const issuer = ['--issuer', 'Eeva-Riitta Vuorikangas', '--role', 'hallintojohtaja']
  await run('legal-force', 'certificate', opening, ...issuer, ...to('certificate'))
  return file
}
