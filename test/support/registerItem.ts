import type { Item, ItemText } from '../../core/draft/item.ts'
import { asId } from '../../core/shared/ids.ts'
import { run } from '../../core/shared/text.ts'
import { SUVANTOLA } from './sampleCase.ts'

/** A draft for Suvantola's board, with what the test says of it. */
export const registerItem = (
  told: Partial<Omit<Item, 'text'>> & { readonly text?: Partial<ItemText> } = {},
): Item => ({
  itemId: asId('item-1'),
  organisationId: SUVANTOLA,
  caseIds: [],
  authority: { kind: 'body', bodyId: asId('kh') },
  template: null,
  facts: {},
  status: { status: 'draft' },
  ...told,
  text: {
    language: 'fi',
    title: 'Hankehakemus työllisyyden kuntakokeiluun',
    preparers: [],
    presenter: null,
    infoContact: null,
    description: [],
    effects: [],
    proposal: {
      form: 'running',
      leadIn: [],
      clauses: [
        {
          clauseId: asId('clause-1'),
          kind: null,
          content: [run('Kaupunginhallitus päättää hakea avustusta.')],
          origin: null,
        },
      ],
    },
    attachments: [],
    served: [],
    informed: [],
    ...told.text,
  },
})
