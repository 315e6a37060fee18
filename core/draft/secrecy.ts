import { type BlockId, asId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { type Block, type Inline, blocksToText, inlineToText, run } from '../shared/text.ts'
import { openWords, withoutSecrets } from './searchText.ts'
import type { Item, ItemText } from './item.ts'

/** Has the item words or attachments that are secret? Then reading it is itself a line of the log (TihL 17 §). */
export const hasSecrets = ({ text }: Item): boolean =>
  [...text.description, ...text.effects].some(blockHasSecrets) ||
  [text.proposal.leadIn, ...text.proposal.clauses.map(({ content }) => content)].some(contentHasSecrets) ||
  text.attachments.some(({ access }) => access.kind === 'secret')

const blockHasSecrets = (block: Block): boolean =>
  blocksToText([block]) !== blocksToText([withoutSecrets(block)])

const contentHasSecrets = (content: readonly Inline[]): boolean =>
  content.some(
    (inline) =>
      inline.kind === 'run' &&
      inlineToText([inline]) !== '' &&
      inline.marks.some((mark) => mark.kind === 'secret'),
  )

/** The item without its secret words and papers, for those who are not entitled to them. */
export const openText = (text: ItemText): ItemText => ({
  ...text,
  description: text.description.map(withoutSecrets),
  effects: text.effects.map(withoutSecrets),
  proposal: {
    ...text.proposal,
    leadIn: openWords(text.proposal.leadIn),
    clauses: text.proposal.clauses.map((clause) => ({ ...clause, content: openWords(clause.content) })),
  },
  attachments: text.attachments.filter(({ access }) => access.kind !== 'secret'),
})

/** Of an item whose case is secret only a mention is left: what it is called outside, and on what ground. */
export const mentionOf = (
  text: ItemText,
  { title, ground }: { readonly title: string; readonly ground: string },
): ItemText => ({
  ...text,
  title,
  preparers: [],
  infoContact: null,
  description: [
    {
      kind: 'paragraph',
      blockId: asId<BlockId>('mention'),
      origin: null,
      content: [run(MENTION[text.language](ground))],
    },
  ],
  effects: [],
  proposal: { form: 'running', leadIn: [], clauses: [] },
  attachments: [],
  served: [],
  informed: [],
})

const MENTION: Readonly<Record<Language, (ground: string) => string>> = {
  fi: (ground) => `Asia on salassa pidettävä (${ground}). Aineisto on vain niillä, joilla on siihen oikeus.`,
  sv: (ground) =>
    `Ärendet är sekretessbelagt (${ground}). Materialet finns bara hos dem som har rätt till det.`,
}
