import type { Contact, ItemText, Proposal } from '../draft/item.ts'
import { capitalise } from '../organisation/bodyName.ts'
import type { LayoutPart } from '../organisation/layout.ts'
import { type Inline, run } from '../shared/text.ts'
import type { DocumentPart } from './model.ts'
import { word } from './words.ts'

/** Label, presenter and clauses, in the form the layout has for the presenter (domain.md 1.7). */
export function proposalParts(part: LayoutPart, text: ItemText): readonly DocumentPart[] {
  const { proposal, presenter, language } = text
  if (proposal.clauses.length === 0) return []
  const label = part.label?.[language] ?? null
  if (part.form === 'presenter-list')
    return [...labelOf(label, null), ...presenterList(presenter, text), ...clauseParts(proposal, [])]
  const named = presenter === null ? null : officeAndName(presenter)
  if (part.form === 'presenter-prefix') {
    const prefix = named === null ? [] : [run(`${capitalise(named)}: `)]
    return [...labelOf(label, null), ...clauseParts(proposal, prefix)]
  }
  return [...labelOf(label, named), ...clauseParts(proposal, [])]
}

const labelOf = (label: string | null, aside: string | null): readonly DocumentPart[] =>
  label === null ? [] : [{ kind: 'label', text: label, aside }]

const presenterList = (presenter: Contact | null, text: ItemText): readonly DocumentPart[] =>
  presenter === null
    ? []
    : [
        { kind: 'sublabel', text: word('presenter', text.language) },
        { kind: 'list', style: 'bulleted', items: [[run(contactText(presenter))]] },
      ]

/** `Iida Kotisaari, työllisyyspäällikkö, iida.kotisaari@suvantola.example`: what is known, in this order. */
export const contactText = ({ name, title, email, phone }: Contact): string =>
  [name, title, email, phone].filter((piece) => piece !== null).join(', ')

/** `kaupunginjohtaja Markus Heinolahti`: what is known. */
export const officeAndName = ({ name, title }: Contact): string =>
  [title, name].filter((piece) => piece !== null).join(' ')

/** Running clauses as paragraphs, numbered ones as a list after their lead-in. `prefix` stands before the first words. */
export function clauseParts(proposal: Proposal, prefix: readonly Inline[]): readonly DocumentPart[] {
  const contents = proposal.clauses.map((clause) => clause.content)
  if (proposal.form === 'numbered')
    return [{ kind: 'clauses', leadIn: [...prefix, ...proposal.leadIn], clauses: contents }]
  return contents.map((content, at) => ({
    kind: 'line',
    role: 'plain',
    content: at === 0 ? [...prefix, ...content] : content,
  }))
}
