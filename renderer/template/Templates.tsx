import { Star } from 'lucide-react'
import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { z } from 'zod'
import type { ItemTemplateSummary } from '../../api/contract/template.ts'
import { fold } from '../../core/shared/fold.ts'
import { saysWords } from '../../core/shared/saysWords.ts'
import type { BodyId, OrganisationId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { useApi } from '../app/api.tsx'
import { createKept, useStored } from '../app/stored.ts'
import { templateWords } from '../i18n/template.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { List } from '../ui/List.tsx'
import { Answered } from '../ui/States.tsx'
import { TemplatePreview } from './TemplatePreview.tsx'
import { useFirst } from './useFirst.ts'

const favourites = createKept<readonly string[]>('favouriteTemplates', z.array(z.string()), [])

interface TemplatesProps {
  readonly organisationId: OrganisationId
  readonly bodyId: BodyId | null
  readonly text: string
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly chosen: string | null
  readonly onChoose: (template: string) => void
  readonly onStart: () => void
  /** Hears of the ids that are shown, in order; the same array as long as they are the same. */
  readonly onFound: (ids: readonly string[]) => void
}

/** Groups, the templates of the group that the words find, and the whole text of the chosen one. */
export function Templates(props: TemplatesProps) {
  const templates = useApi('template.list', {})
  return <Answered of={templates}>{(all) => <Choice {...props} all={all} />}</Answered>
}

const ALL = 'all'
const FAVOURITES = 'favourites'

function Choice({
  all,
  text,
  chosen,
  onChoose,
  onStart,
  onFound,
  ...shown
}: TemplatesProps & { readonly all: readonly ItemTemplateSummary[] }) {
  const say = useWords(templateWords)
  const tool = useLanguage()
  const starred = useStored(favourites)
  const [group, setGroup] = useState(ALL)
  const fits = (template: ItemTemplateSummary, name: string): boolean =>
    name === ALL || (name === FAVOURITES ? starred.includes(template.id) : template.category[tool] === name)
  const found = all
    .filter((template) => fits(template, group) && hasWords(template, text))
    .toSorted((a, b) => Number(isNamed(b, text)) - Number(isNamed(a, text)))
  const ids = found.map(({ id }) => id).join(' ')
  const isChosen = found.some(({ id }) => id === chosen)
  useFirst({ text, ids, isChosen, onChoose })
  useEffect(() => onFound(ids === '' ? [] : ids.split(' ')), [ids, onFound])
  const groups = [
    { id: ALL, name: say('all') },
    { id: FAVOURITES, name: say('favourites') },
    ...[...new Set(all.map(({ category }) => category[tool]))].map((name) => ({ id: name, name })),
  ]
  return (
    <div className="template-body">
      <Groups
        groups={groups.map((one) => ({ ...one, count: all.filter((each) => fits(each, one.id)).length }))}
        group={group}
        onGroup={setGroup}
      />
      <div className="template-list">
        {found.length === 0 && <p className="second template-none">{say('noTemplates', { text })}</p>}
        <List
          label={say('templates')}
          rows={found.map((template) => rowOf(template, tool, starred))}
          selected={chosen}
          onSelect={onChoose}
          onOpen={onStart}
        />
      </div>
      {isChosen && chosen !== null && (
        <TemplatePreview template={chosen} {...shown}>
          <StarButton id={chosen} name={all.find(({ id }) => id === chosen)?.name[tool] ?? ''} />
        </TemplatePreview>
      )}
    </div>
  )
}

const rowOf = (
  { id, name, description }: ItemTemplateSummary,
  tool: Language,
  starred: readonly string[],
) => ({
  id,
  name: name[tool],
  second: description[tool],
  right: starred.includes(id) ? <Star className="icon template-star" aria-hidden /> : undefined,
})

interface Group {
  readonly id: string
  readonly name: string
  readonly count: number
}

const Groups = ({
  groups,
  group,
  onGroup,
}: {
  readonly groups: readonly Group[]
  readonly group: string
  readonly onGroup: (id: string) => void
}) => (
  <ListBox
    className="template-groups"
    aria-label={useWords(templateWords)('groups')}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[group]}
    onSelectionChange={(keys) => onGroup(keys === 'all' ? ALL : String([...keys][0] ?? ALL))}
  >
    {groups.map(({ id, name, count }) => (
      <ListBoxItem key={id} id={id} textValue={name} className="template-group">
        <span>{name}</span>
        <span className="second">{count}</span>
      </ListBoxItem>
    ))}
  </ListBox>
)

function StarButton({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useWords(templateWords)
  const starred = useStored(favourites)
  const isStarred = starred.includes(id)
  return (
    <IconButton
      icon={Star}
      label={say(isStarred ? 'removeFavourite' : 'addFavourite', { name })}
      pressed={isStarred}
      className={isStarred ? 'template-starred' : ''}
      onPress={() => favourites.set(isStarred ? starred.filter((one) => one !== id) : [...starred, id])}
    />
  )
}

const hasWords = ({ name, description, category }: ItemTemplateSummary, text: string): boolean =>
  saysWords([name, description, category].map(({ fi, sv }) => `${fi} ${sv}`).join(' '), text)

/** Is the text in the name as it was typed? Such templates stand first. */
const isNamed = ({ name }: ItemTemplateSummary, text: string): boolean =>
  fold(`${name.fi} ${name.sv}`).includes(fold(text))
