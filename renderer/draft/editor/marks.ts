import { Mark } from '@tiptap/core'

/** The marks of the block tree, in the order in which a run keeps them. Data stands in attributes, never in markup. */
const kept = (fallback: unknown) => ({ default: fallback, rendered: false })

const StrongMark = Mark.create({
  name: 'strong',
  renderHTML: () => ['strong', 0],
})

const EmphasisMark = Mark.create({
  name: 'emphasis',
  renderHTML: () => ['em', 0],
})

/** Shown as a link; opening it is an act of its own, so a click only places the caret. */
const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: kept('') }),
  renderHTML: ({ mark }) => ['span', { class: 'draft-link', title: String(mark.attrs['href']) }, 0],
})

const LanguageMark = Mark.create({
  name: 'language',
  addAttributes: () => ({ language: kept('sv') }),
  renderHTML: ({ mark }) => ['span', { lang: String(mark.attrs['language']) }, 0],
})

/** Words that came from a fact. The plugins say which fact it is and whether it is a hole. */
const FactMark = Mark.create({
  name: 'fact',
  inclusive: false,
  addAttributes: () => ({ factId: kept('') }),
  renderHTML: () => ['span', { class: 'draft-fact' }, 0],
})

const PersonalMark = Mark.create({
  name: 'personal',
  inclusive: false,
  addAttributes: () => ({ category: kept('other'), necessary: kept(true) }),
  renderHTML: ({ mark }) => [
    'span',
    { class: 'draft-personal', 'data-necessary': String(mark.attrs['necessary']) },
    0,
  ],
})

const SecretMark = Mark.create({
  name: 'secret',
  inclusive: false,
  addAttributes: () => ({ ground: kept('') }),
  renderHTML: ({ mark }) => ['span', { class: 'draft-secret', title: String(mark.attrs['ground']) }, 0],
})

export const blockMarks = [
  StrongMark,
  EmphasisMark,
  LinkMark,
  LanguageMark,
  FactMark,
  PersonalMark,
  SecretMark,
]
