import { useEffect } from 'react'
import type { ItemListing } from '../../api/contract/draft.ts'
import type { OrganisationId } from '../../core/shared/ids.ts'
import { saysWords } from '../../core/shared/saysWords.ts'
import { blocksToLines, inlineToText } from '../../core/shared/text.ts'
import { useApi } from '../app/api.tsx'
import { templateWords } from '../i18n/template.ts'
import { useWords } from '../i18n/language.tsx'
import { List } from '../ui/List.tsx'
import { Answered } from '../ui/States.tsx'
import { useFirst } from './useFirst.ts'

interface EarlierProps {
  readonly organisationId: OrganisationId
  readonly text: string
  readonly chosen: string | null
  readonly onChoose: (itemId: string) => void
  readonly onStart: () => void
  /** Hears of the ids that are shown, in order; the same array as long as they are the same. */
  readonly onFound: (ids: readonly string[]) => void
}

const MOST_SHOWN = 200

/** Earlier items by their words or case number, with the text of the chosen one. */
export function EarlierItems(props: EarlierProps) {
  const items = useApi('item.list', { organisationId: props.organisationId })
  return <Answered of={items}>{(all) => <Choice {...props} all={all} />}</Answered>
}

function Choice({
  all,
  text,
  chosen,
  onChoose,
  onStart,
  onFound,
}: EarlierProps & { readonly all: readonly ItemListing[] }) {
  const say = useWords(templateWords)
  const found = all.filter(({ item, caseNumbers }) =>
    saysWords(`${item.text.title} ${caseNumbers.join(' ')}`, text),
  )
  const count = found.length
  const shown = found.find(({ item }) => item.itemId === chosen)
  const ids = found.map(({ item }) => item.itemId).join(' ')
  useEffect(() => onFound(ids === '' ? [] : ids.split(' ')), [ids, onFound])
  useFirst({ text, ids, isChosen: shown !== undefined, onChoose })
  return (
    <div className="template-body template-body-two">
      <div className="template-list">
        {count === 0 && <p className="second template-none">{say('noItems', { text })}</p>}
        <List
          label={say('earlierItems')}
          rows={found.slice(0, MOST_SHOWN).map(({ item, caseNumbers }) => ({
            id: item.itemId,
            name: item.text.title,
            second: caseNumbers.join(', '),
          }))}
          selected={chosen}
          onSelect={onChoose}
          onOpen={onStart}
        />
      </div>
      {shown !== undefined && <ItemWords listing={shown} />}
    </div>
  )
}

function ItemWords({ listing: { item } }: { readonly listing: ItemListing }) {
  const say = useWords(templateWords)
  const { description, effects, proposal, title, language } = item.text
  return (
    <div className="template-preview">
      <header className="template-preview-head">
        <h2>{title}</h2>
      </header>
      <article
        className="template-paper record"
        lang={language}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
        tabIndex={0}
        aria-label={title}
      >
        <h3 className="label">{say('description')}</h3>
        {blocksToLines([...description, ...effects]).map((line, at) => (
          <p key={at}>{line}</p>
        ))}
        <h3 className="label">{say('proposal')}</h3>
        <p>{inlineToText(proposal.leadIn)}</p>
        <ol>
          {proposal.clauses.map(({ clauseId, content }) => (
            <li key={clauseId}>{inlineToText(content)}</li>
          ))}
        </ol>
      </article>
    </div>
  )
}
