import { Bookmark, BookmarkX } from 'lucide-react'
import { memo, useState } from 'react'
import type { CaseFilter, SavedSearch } from '../../api/casefile.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { appWords } from '../i18n/app.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'
import { classes } from '../ui/classes.ts'
import { type RegisterQuery, ask, asked, isNarrowed, sameQuery, savedQuery } from './registerQuery.ts'
import { useTotal } from './useRows.ts'

const EVERYTHING: RegisterQuery = { text: '', filters: [], sort: 'number' }

/** Searches kept by the acting person, each with how many cases it finds now. */
export const SavedSearches = memo(function SavedSearches({
  query,
  office,
}: {
  readonly query: RegisterQuery
  readonly office: CaseFilter | null | undefined
}) {
  const say = useWords(casefileWords)
  const saved = useApi('search.list', {}).data ?? []
  const remove = useCommand('search.remove')
  const [naming, setNaming] = useState(false)
  const here = saved.find((search) => sameQuery(savedQuery(search.query), query))
  return (
    <div className="cases-saved">
      <ul className="cases-tabs" aria-label={say('saved')}>
        <SearchTab name={say('all')} query={EVERYTHING} office={office} isHere={!isNarrowed(query)} />
        {saved.map((search) => (
          <SearchTab
            key={search.id}
            name={search.name}
            query={savedQuery(search.query)}
            office={office}
            isHere={search.id === here?.id}
          />
        ))}
      </ul>
      {here === undefined ? (
        <Button size="small" icon={Bookmark} onPress={() => setNaming(true)}>
          {say('saveSearch')}
        </Button>
      ) : (
        <Button size="small" icon={BookmarkX} onPress={() => void remove.run({ id: here.id })}>
          {say('removeSearch')}
        </Button>
      )}
      {naming && <SaveSearch query={query} onClose={() => setNaming(false)} />}
    </div>
  )
})

function SearchTab({
  name,
  query,
  office,
  isHere,
}: {
  readonly name: SavedSearch['name']
  readonly query: RegisterQuery
  readonly office: CaseFilter | null | undefined
  readonly isHere: boolean
}) {
  const say = useWords(casefileWords)
  const total = useTotal(query, office)
  return (
    <li>
      <button
        type="button"
        className={classes('cases-tab', isHere && 'cases-tab-here')}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => ask(query)}
      >
        {name}
        {total !== undefined && <span className="ui-tab-count">{say('tabCount', { count: total })}</span>}
      </button>
    </li>
  )
}

function SaveSearch({ query, onClose }: { readonly query: RegisterQuery; readonly onClose: () => void }) {
  const say = useWords(casefileWords)
  const sayApp = useWords(appWords)
  const save = useCommand('search.save')
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const act = async (): Promise<void> => {
    setTried(true)
    if (name.trim() === '' || !isNarrowed(query)) return
    const saved = await save.run({ name: name.trim(), query: asked(query, null) })
    if (saved.ok) onClose()
  }
  return (
    <Dialog
      open
      title={say('saveSearchTitle')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind="main" onPress={() => void act()}>
            {say('saveSearch')}
          </Button>
        </>
      }
    >
      <Field
        label={say('searchName')}
        value={name}
        onChange={setName}
        autoFocus
        error={tried && name.trim() === '' ? say('searchNameMissing') : undefined}
        {...(isNarrowed(query) ? {} : { help: say('searchNothing') })}
      />
      <Refusal failure={save.failure} />
    </Dialog>
  )
}
