import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { runCli } from '../support/runCli.ts'

const folder = temporaryFolder()
const home = path.join(folder, 'office')
const run = (...args: readonly string[]) => runCli(...args, '--home', home, '--lang', 'fi')

const decide = (clause: string) =>
  run(
    'officer',
    'decide',
    'Tilan vuokraaminen',
    '--organisation',
    'suvantola',
    '--officer',
    'markus-heinolahti',
    '--clause',
    clause,
    '--grounds',
    'Pilotti tarvitsee tilan.',
    '--served',
    'Järviranta Valmennus Oy',
    '--on',
    '18.11.2026',
  )

describe('pykala officer', () => {
  it('decides with the next §, and warns that the members wait', async () => {
    const decided = await decide('COMMIT_OWN_FUNDING:Päätän vuokrata tilan.')
    expect(decided.err).toBe('')
    expect(decided.out).toContain('kaupunginjohtaja Markus Heinolahti § 1  18.11.2026  Tilan vuokraaminen')
    expect(decided.out).toContain('kuntalaki 140 § 2 mom.')
  })

  it('names the kinds of clauses when it does not know one', async () => {
    const refused = await decide('OSTAA:Ostan.')
    expect(refused.exit).toBe(1)
    expect(refused.err).toContain('PARTICIPATE')
  })

  it('lists, publishes and writes the decision', async () => {
    const listed = await run('officer', 'list', '--organisation', 'suvantola', '--unlisted')
    const [id = ''] = listed.out.split('  ')
    const published = await run('officer', 'publish', id, '--on', '20.11.2026')
    expect(published.out).toContain('→ 11.12.2026')
    expect(published.out).not.toContain('140 §')
    const file = path.join(folder, 'paatos.docx')
    expect((await run('officer', 'export', id, '--to', file)).exit).toBe(0)
  })
})

describe('pykala service', () => {
  it('lists the officer’s party, nothing in an empty office, and refuses what is not there', async () => {
    expect((await run('service', 'list', '--open')).out).toContain('§ 1  Järviranta Valmennus Oy  served  –')
    const empty = await runCli('service', 'list', '--home', path.join(folder, 'empty'), '--lang', 'fi')
    expect(empty.out).toContain('Ei tiedoksi annettavaa.')
    const refused = await run(
      'service',
      'mark',
      'no-such',
      '--recipient',
      'A',
      '--way',
      'post',
      '--sent',
      '1.12.2026',
    )
    expect(refused).toMatchObject({ exit: 1 })
    expect((await run('service', 'mark', 'x', '--way', 'kyyhky', '--sent', '1.12.2026')).err).toContain(
      'suomiFi',
    )
  })
})
