import { useMemo } from 'react'
import { Menu, MenuItem, Popover, Text } from 'react-aria-components'
import { CLAUSE_KINDS, type ClauseKind } from '../../core/template/clauseKinds.ts'
import { clauseKindWords } from '../i18n/clauseKinds.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { useChangeUi, useDraft, useDraftUi } from './draftContext.tsx'
import { placesIn } from './editor/places.ts'

/** What a clause does: decides its appeal route. Opens beside the clause (`Ctrl .` or its button). */
export function KindMenu() {
  const say = useWords(draftWords)
  const language = useLanguage()
  const { session } = useDraft()
  const { kinds } = useDraftUi()
  const change = useChangeUi()
  const button = kinds?.button ?? null
  const trigger = useMemo(() => ({ current: button }), [button])
  const close = (): void => {
    change({ kinds: null })
    session.view.focus()
  }
  const choose = (kind: ClauseKind): void => {
    const place = placesIn(session.view.state.doc).get(kinds?.clauseId ?? '')
    if (place !== undefined)
      session.view.dispatch(session.view.state.tr.setNodeAttribute(place.at, 'kind', kind))
    close()
  }
  const chosen = button?.closest<HTMLElement>('[data-kind]')?.dataset['kind'] ?? ''
  return (
    <Popover
      className="ui-popover draft-kinds"
      aria-label={say('kindMenu')}
      triggerRef={trigger}
      isOpen={kinds !== null}
      onOpenChange={(open) => !open && close()}
      placement="bottom end"
      offset={4}
    >
      <Menu
        className="ui-options"
        aria-label={say('kindMenu')}
        autoFocus="first"
        selectionMode="single"
        selectedKeys={[chosen]}
        onAction={(key) => {
          const kind = CLAUSE_KINDS.find((one) => one === key)
          if (kind !== undefined) choose(kind)
        }}
      >
        {CLAUSE_KINDS.map((kind) => (
          <MenuItem
            key={kind}
            id={kind}
            className="ui-option ui-menu-row"
            textValue={clauseKindWords[kind][language]}
          >
            <Text slot="label">{clauseKindWords[kind][language]}</Text>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
