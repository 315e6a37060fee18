import { Button } from 'react-aria-components'
import type { FactField } from '../../api/drafting.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { useChangeUi, useDraft } from './draftContext.tsx'
import { factRanges } from './editor/ownWords.ts'
import { showRange } from './editor/createEditor.ts'

/** `3 kohdassa`: how many places print the fact; pressing goes to the next of them. */
export function FactPlaces({ field }: { readonly field: FactField }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const change = useChangeUi()
  const count = field.places.length
  if (count === 0) return null
  return (
    <Button
      className="draft-places"
      // Not the button of the field it stands in.
      slot={null}
      aria-label={say('factPlacesOf', {
        count,
        fact: field.definition.label[session.state.get().item.text.language],
      })}
      onPress={() => {
        change({ pane: 'text', drawer: false })
        showNextPlace(session.view, field.definition.id)
      }}
    >
      {say('factPlaces', { count })}
    </Button>
  )
}

/** Selects the next words after the caret that stand for the fact, around the end. */
export function showNextPlace(view: Parameters<typeof showRange>[0], factId: string): void {
  const ranges = factRanges(view.state.doc).filter((range) => range.factId.split('.')[0] === factId)
  const next = ranges.find(({ from }) => from > view.state.selection.from) ?? ranges[0]
  if (next !== undefined) showRange(view, next.from, next.to)
}
