import type { Item } from '../../core/draft/item.ts'
import { type ClauseId, asId } from '../../core/shared/ids.ts'
import { run } from '../../core/shared/text.ts'
import type { ClauseKind } from '../../core/template/clauseKinds.ts'
import { ITEM } from './meetingEntries.ts'
import { suvantola, suvantolaBoard } from './suvantola.ts'

const clause = (n: number, kind: ClauseKind, text: string) => ({
  clauseId: asId<ClauseId>(`clause-${n}`),
  kind,
  content: [run(text)],
  origin: null,
})

/** An item of three clauses: two to be appealed, one noted. */
export const pilotItem: Item = {
  itemId: ITEM,
  organisationId: suvantola.id,
  caseIds: [],
  authority: { kind: 'body', bodyId: suvantolaBoard.id },
  text: {
    language: 'fi',
    title: 'Osallistuminen Ensiaskel-pilottiin',
    preparers: [],
    presenter: null,
    infoContact: null,
    description: [],
    effects: [],
    proposal: {
      form: 'numbered',
      leadIn: [run('Kaupunginhallitus päättää')],
      clauses: [
        clause(1, 'PARTICIPATE', 'osallistua pilottiin'),
        clause(2, 'COMMIT_OWN_FUNDING', 'osoittaa enintään 38 880,00 euroa'),
        clause(3, 'NOTE_FOR_INFORMATION', 'merkitä tiedoksi aikataulun.'),
      ],
    },
    attachments: [],
    served: [],
    informed: [],
  },
  template: null,
  facts: {},
  status: { status: 'draft' },
}
