import { describe, expect, it } from 'vitest'
import type { Instruction, InstructionInput } from '../../../core/appeal/instruction.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { ROUTES, inputOf, instructions, organisation, render } from '../../support/instructions.ts'

const input = (): InstructionInput => inputOf(ROUTES.KVAL, 'fi')

const codesOf = async (instruction: Instruction, now: InstructionInput): Promise<readonly string[]> => {
  const problems = await instructions.check(instruction, now)
  if (!problems.ok) throw new Error(problems.failure.code)
  return problems.value.map(({ code }) => code)
}

describe('the validator of an instruction', () => {
  it('finds nothing wrong in what was just rendered', async () => {
    expect(await codesOf(await render(input()), input())).toEqual([])
  })

  it('refuses an unfilled place', async () => {
    const rendered = await render(input())
    expect(await codesOf({ ...rendered, heading: `${rendered.heading} {{court}}` }, input())).toEqual([
      'appeal/place-unfilled',
    ])
  })

  it('refuses a stale fee and a stale e-mail of the registry', async () => {
    const rendered = await render(input())
    const { registry } = organisation()
    if (registry === null) throw new Error('no registry')
    const moved = { ...organisation(), registry: { ...registry, email: 'uusi@suvantola.example' } }
    const now = { ...input(), organisation: moved, meetingDate: isoDate('2023-11-16') }
    const problems = await instructions.check(rendered, now)
    expect(problems).toMatchObject({
      value: expect.arrayContaining([
        expect.objectContaining({ code: 'appeal/place-stale', placeholder: 'registryEmail' }),
        expect.objectContaining({ code: 'appeal/place-stale', placeholder: 'courtFee' }),
      ]),
    })
  })

  it('refuses what was made from an earlier version of the text, and an emptied contact', async () => {
    const rendered = await render(input())
    expect(await codesOf({ ...rendered, version: 0 }, input())).toEqual(['appeal/text-renewed'])
    expect(await codesOf(rendered, { ...input(), contact: null })).toEqual(['appeal/contact-missing'])
  })
})
