import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../adapters/docx/writeDocx.ts'
import { docxParts } from '../../support/docxParts.ts'
import { sampleDocument, swedishSample } from '../../support/sampleDocument.ts'

const script = fileURLToPath(import.meta.resolve('../../support/printSample.ts'))

async function hashesIn(env: NodeJS.ProcessEnv, order: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...order], {
    env: { ...process.env, ...env },
  })
  return stdout.trim().split('\n').toSorted()
}

describe('the same document gives the same bytes', () => {
  it('in other time zones, in other languages of the computer, and in either order', async () => {
    const [tokyo, newYork] = await Promise.all([
      hashesIn({ TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, ['fi', 'sv']),
      hashesIn({ TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, ['sv', 'fi']),
    ])
    const here = [
      `fi ${createHash('sha256')
        .update(await writeDocx(sampleDocument()))
        .digest('hex')}`,
      `sv ${createHash('sha256')
        .update(await writeDocx(swedishSample()))
        .digest('hex')}`,
    ]
    expect(tokyo).toStrictEqual(here)
    expect(newYork).toStrictEqual(here)
  })

  it('when many are written at the same time', async () => {
    const [alone, ...together] = await Promise.all([1, 2, 3].map(() => writeDocx(sampleDocument())))
    for (const bytes of together) expect(bytes).toStrictEqual(alone)
  })
})

describe('the package', () => {
  it('begins with the content types and the relationships, the rest in order of name', async () => {
    const names = Object.keys(unzipSync(await writeDocx(sampleDocument())))
    expect(names.slice(0, 2)).toStrictEqual(['[Content_Types].xml', '_rels/.rels'])
    expect(names.slice(2)).toStrictEqual(names.slice(2).toSorted())
  })

  it('has no whitespace between relationships, which would break a signature in LibreOffice', async () => {
    const rels = Object.entries(docxParts(await writeDocx(sampleDocument()))).filter(([name]) =>
      name.endsWith('.rels'),
    )
    expect(rels.map(([, text]) => text).join('\n')).not.toMatch(/Relationship[^>]*> *\s+<Relationship/u)
    expect(rels.map(([name]) => name)).toStrictEqual(['_rels/.rels', 'word/_rels/document.xml.rels'])
  })
})
