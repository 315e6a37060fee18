import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const PYKALA = path.join(import.meta.dirname, '..', '..', 'bin', 'pykala.js')

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pykala-pages-'))
  await run(process.execPath, [PYKALA, 'demo', '--at', '2026-11-20T12:00:00Z', '--out', folder])
  const files = ['esityslista', 'poytakirja', 'ote-1', 'ote-2'].map((name) =>
    path.join(folder, `${name}.docx`),
  )
  const profile = `-env:UserInstallation=file://${folder}/profile`
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const pdfText = async (name: string): Promise<string> =>
  (await run('pdftotext', ['-layout', path.join(folder, `${name}.pdf`), '-'])).stdout

/** The places of the words in the text, in their order; -1 for a word that is not there after the one before. */
function placesInOrder(text: string, words: readonly string[]): readonly number[] {
  let from = 0
  return words.map((word) => {
    const at = text.indexOf(word, from)
    if (at !== -1) from = at + word.length
    return at
  })
}

describe('the demo’s Word files as LibreOffice shows them', () => {
  it.each([
    ['esityslista', ['Esityslista 1/2026', 'Käsiteltävät asiat', 'Kokouksen laillisuus', 'Päätösehdotus']],
    [
      'poytakirja',
      [
        'Pöytäkirja 1/2026',
        'Pöytäkirja on tarkastettu',
        'Läsnä',
        'Johan Sandnäs',
        'Poissa',
        'Käsitellyt asiat',
        'Kokouksen laillisuus',
        'SUVDno-2026-1',
        'Kuvaus',
        'Päätösehdotus',
        'Kaupunginhallitus päättää',
        'Käsittely',
        'Päätös',
        'Muutoksenhaku',
        'SUVDno-2026-2',
        'Muutoksenhakuohjeet',
        'Allekirjoitukset',
        'Pöytäkirjantarkastaja',
      ],
    ],
    [
      'ote-1',
      [
        'Pöytäkirjanote',
        'Järviranta Valmennus Oy',
        'SUVDno-2026-1',
        'Otteen oikeaksi todistaa',
        '20.11.2026',
      ],
    ],
    [
      'ote-2',
      ['Pöytäkirjanote', 'Suvantomaan liitto', 'SUVDno-2026-2', 'Otteen oikeaksi todistaa', 'oikaisuvaatimu'],
    ],
  ])('%s has its parts in order', async (name, words) => {
    const text = await pdfText(name)
    expect(placesInOrder(text, words)).not.toContain(-1)
  })

  it('number their pages, and the contents point at the page where a § begins', async () => {
    const pages = (await pdfText('poytakirja')).split('\f').filter((page) => page.trim() !== '')
    pages.forEach((page, at) => expect(page).toContain(`sivu ${at + 1} (${pages.length})`))
    const cover = pages[0] ?? ''
    const entry = /§\s?3\s.*?\.{3,}\s*(\d+)/u.exec(cover)
    const page = pages[Number(entry?.[1] ?? 0) - 1] ?? ''
    expect(page).toMatch(/^\s*§\s?3\s/mu)
  })
})
