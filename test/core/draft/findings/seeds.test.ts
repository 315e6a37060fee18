import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOrganisationLibrary } from '../../../../adapters/library/organisations.ts'
import { createCountingIds } from '../../../../adapters/system/ids.ts'
import { findingsOf } from '../../../../core/draft/findings/findings.ts'
import { readCasem } from '../../../../core/intake/casem.ts'
import type { ImportedItem } from '../../../../core/intake/imported.ts'
import { bodyAtStart } from '../../../../core/organisation/bodyName.ts'
import { SHARED, SHARED_NOTE, sharedFiles, sharedText } from '../../../support/shared.ts'
import { TEMPLATES } from '../../../support/suvantola.ts'

const loaded = await createOrganisationLibrary(TEMPLATES).organisations()
if (!loaded.ok) throw new Error(loaded.failure.code)
const organisations = loaded.value

function importedSeed(number: string): ImportedItem {
  const file = sharedFiles('seeds').find((name) => path.basename(name).startsWith(number)) ?? ''
  const ids = createCountingIds()
  const read = readCasem({ file, text: sharedText(file) }, { organisations, chosen: null }, (kind) =>
    ids.next(kind),
  )
  const [item] = read.ok ? read.value : []
  if (item === undefined) throw new Error(number)
  return item
}

/** Codes of a published item's findings, as if it were still a draft. */
function codesOf(number: string): readonly string[] {
  const item = importedSeed(number)
  const organisation = organisations.find(({ id }) => id === item.organisationId)
  const body = organisation?.bodies.find((one) => bodyAtStart(one, 'fi') === item.body)
  if (organisation === undefined || body === undefined) throw new Error(item.body)
  return findingsOf({
    item: { text: item.text, facts: {} },
    organisation,
    body,
    template: null,
    meetingOn: item.meetingOn,
    appealEndsOn: null,
    appeals: [],
  }).map(({ code }) => code)
}

describe.skipIf(SHARED === undefined)(`published minutes of two municipalities${SHARED_NOTE}`, () => {
  it('show the misspelt body, and grounds without a provision (000)', () => {
    expect(codesOf('000')).toEqual(
      expect.arrayContaining(['draft/body-misspelt', 'draft/no-provision', 'draft/long-sentence']),
    )
    expect(codesOf('000')).not.toContain('draft/no-operative-verb')
  })

  it('show the commitment before the decision and attachments that nobody lists (004)', () => {
    expect(codesOf('004')).toEqual(
      expect.arrayContaining([
        'draft/commitment-before-decision',
        'draft/no-attachments',
        'draft/several-verbs',
      ]),
    )
  })
})
