import { describe, expect, it } from 'vitest'
import { runCli } from '../support/runCli.ts'

describe('pykala template', () => {
  it('lists the templates in the language asked for', async () => {
    const answer = await runCli('template', 'list', '--lang', 'sv')
    expect(answer).toMatchObject({ exit: 0, err: '' })
    expect(answer.out).toMatch(/^own-funding +Självfinansiering för ett projekt\./mu)
  })

  it('shows which facts a template needs, and that nobody has reviewed its Swedish', async () => {
    const answer = await runCli('template', 'show', 'own-funding', '--lang', 'sv')
    expect(answer.out).toMatch(/^ {2}● ownShare +Kommunens andel \(euro\)$/mu)
    expect(answer.out).toMatch(/^ {2}○ budgetItem +Budgetpost \(text\)$/mu)
    expect(answer.out).toContain('COMMIT_OWN_FUNDING')
    expect(answer.out).toContain('har ännu inte granskats')
  })

  it('gives the whole definition as JSON, with a sample to start from', async () => {
    const answer = await runCli('template', 'show', 'pilot-participation', '--json')
    expect(JSON.parse(answer.out)).toMatchObject({
      id: 'pilot-participation',
      samples: { fi: { projectName: 'Ensiaskel' }, sv: { projectName: 'Första steget' } },
    })
  })

  it('names the templates there are when asked for another', async () => {
    const answer = await runCli('template', 'show', 'pilotti')
    expect(answer.exit).toBe(1)
    expect(answer.err).toContain('pilot-participation')
  })
})
