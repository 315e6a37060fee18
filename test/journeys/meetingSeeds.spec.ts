import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Decision } from '../../core/decision/decision.ts'
import { findOutcome } from '../../core/intake/outcome.ts'
import type { OutcomeCode } from '../../core/meeting/outcome.ts'
import type { ItemId } from '../../core/shared/ids.ts'
import { blocksToText } from '../../core/shared/text.ts'
import { callAs } from '../support/layOutDraft.ts'
import { layOutMeeting } from '../support/layOutMeeting.ts'
import { expect, iida, test } from '../support/journey.ts'
import { choose, confirm, name, openMeetingRoom, rarer, takeUp } from '../support/meetingRoom.ts'
import { SHARED, SHARED_NOTE, sharedFiles, sharedText } from '../support/shared.ts'

/** What real minutes say of one decision: how it ended, who was heard, which paper was handed out. */
interface Told {
  readonly outcome: OutcomeCode
  readonly expert: { readonly title: string; readonly name: string } | null
  /** Number of the attachment handed out at the meeting. */
  readonly handedOut: string | null
}

/** The decision part begins at its label, or where the body speaks for itself. */
const DECISION =
  /\n\s*(?:Päätös\b|Kaupunginhallitus: )(?<decision>[\s\S]*?)(?:\n\s*(?:Muutoksenhaku|Tiedoksi)\b|$)/u

/** Read when the test runs: no sentence of real minutes is kept here. */
function readTold(text: string): Told {
  const decision = DECISION.exec(text)?.groups?.['decision'] ?? ''
  return {
    outcome: outcomeIn(decision.split('\n')),
    expert: expertIn(decision),
    handedOut: handedOutIn(decision),
  }
}

function expertIn(decision: string): Told['expert'] {
  const found = /([\p{Ll}]*päällikkö) (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)/iu.exec(decision)
  const [, title, name] = found ?? []
  return title === undefined || name === undefined ? null : { title: title.toLowerCase(), name }
}

const handedOutIn = (decision: string): string | null =>
  /jaettiin/u.test(decision) ? (/liitteenä (\d+)/iu.exec(decision)?.[1] ?? null) : null

function outcomeIn(lines: readonly string[]): OutcomeCode {
  const found = findOutcome(lines.map((line) => line.trim()).filter((line) => line !== ''))
  if (found === null) throw new Error('no outcome in the decision')
  return found.code
}

/** The words of each outcome on the decision's card. */
const CHOICES: Readonly<Partial<Record<OutcomeCode, string>>> = {
  ACCEPTED: 'hyväksyttiin',
  ACCEPTED_UNANIMOUS: 'hyväksyttiin yksimielisesti',
  ACCEPTED_AFTER_DISCUSSION: 'keskustelun jälkeen yksimielisesti',
}

async function recordHandling(desk: Page, told: Told): Promise<void> {
  if (told.handedOut !== null) {
    await rarer(desk, 'Jaettiin kokouksessa')
    await desk.getByRole('textbox', { name: 'Asiakirjan nimi' }).fill('täydennetty hakemus')
    await desk.getByRole('textbox', { name: 'Liite' }).fill(told.handedOut)
    await confirm(desk, `liitteenä ${told.handedOut}`)
  }
  if (told.expert !== null) {
    await desk.keyboard.press('F6')
    await name(desk, 'Nimi', told.expert.name)
    await desk.getByRole('textbox', { name: 'Nimike' }).fill(told.expert.title)
    await confirm(desk, 'Asiantuntijana kuultiin')
  }
}

function expectTold(decisions: readonly Decision[], itemId: ItemId | undefined, told: Told): void {
  const decision = decisions.find((one) => one.itemId === itemId)
  if (decision === undefined) throw new Error('not decided')
  const words = blocksToText([...decision.handling, ...decision.text])
  expect(decision.outcome).toBe(told.outcome)
  expect(outcomeIn(words.split(/(?<=\.)\s/u))).toBe(told.outcome)
  // The name is inflected: its beginning stands.
  if (told.expert !== null) expect(words).toContain(told.expert.name.slice(0, -3))
  if (told.handedOut !== null) expect(words).toMatch(new RegExp(`liitteenä.${told.handedOut}`, 'u'))
}

const seeds = sharedFiles('seeds').filter((file) => /^00[0134]/u.test(path.basename(file)))

for (const file of seeds)
  test(`the decision of real minutes is recorded through the screen: ${path.basename(file).slice(0, 3)}`, async ({
    desk,
    service,
  }) => {
    const told = readTold(sharedText(file))
    const { meetingId, itemIds } = await layOutMeeting(service)
    await openMeetingRoom(desk, meetingId)
    await confirm(desk, 'avasi kokouksen')
    await takeUp(desk, 1)
    await recordHandling(desk, told)
    await desk.keyboard.press('F12')
    await choose(desk, 'Ratkaisu', CHOICES[told.outcome] ?? '')
    await confirm(desk, /hyväksyttiin/u)
    expectTold((await callAs(service, iida, 'meeting.show', { meetingId })).decisions, itemIds[0], told)
  })

test(`minutes of four municipalities are at hand${SHARED_NOTE}`, () => {
  test.skip(SHARED === undefined, 'PYKALA_SHARED names no folder')
  expect(seeds).toHaveLength(4)
})
