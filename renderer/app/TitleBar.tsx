import { Check, CircleAlert, Menu as MenuSign, Search } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Language } from '../../core/shared/language.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { nameOf } from '../../core/organisation/bodyName.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { KeySigns } from '../ui/Layout.tsx'
import { Segment } from '../ui/Segment.tsx'
import { showKeys } from './keys.ts'
import { useOffice } from './office.ts'
import { PersonSwitch } from './PersonSwitch.tsx'
import { useShownCrumb, useShownSaveState } from './place.ts'
import type { Room } from './room.ts'
import { addressTo } from './router.ts'
import { changeSettings } from './settings.ts'
import { useWidth } from './width.ts'

/** Mark, crumb, command field, save state, language, person. The system's window buttons lie over its right end. */
export function TitleBar({
  room,
  onPalette,
  onRooms,
}: {
  readonly room: Room | undefined
  readonly onPalette: () => void
  readonly onRooms: () => void
}) {
  const say = useWords(appWords)
  const narrow = useWidth() === 'narrow'
  return (
    <header className="title-bar" data-pane>
      {narrow ? (
        <IconButton icon={MenuSign} label={say('roomsOpen')} onPress={onRooms} />
      ) : (
        <span className="title-mark" aria-hidden>
          §
        </span>
      )}
      <Crumb room={room} />
      <AriaButton
        className="title-command"
        onPress={onPalette}
        aria-keyshortcuts="Control+K"
        // In a narrow window only its sign is seen.
        {...(narrow ? { 'aria-label': say('palette') } : {})}
      >
        <Search className="icon" aria-hidden />
        <span className="title-command-text">{say('palette')}</span>
        <KeySigns keys={[showKeys('Ctrl+K').join(' ')]} />
      </AriaButton>
      <span className="title-end">
        <ShownSaveState />
        <LanguageSwitch />
        <PersonSwitch />
      </span>
    </header>
  )
}

function Crumb({ room }: { readonly room: Room | undefined }) {
  const language = useLanguage()
  const office = useOffice()
  const object = useShownCrumb()
  if (object === null || room === undefined)
    return <span className="title-crumb title-here">{office && nameOf(office.name, language)}</span>
  return (
    <span className="title-crumb">
      <a href={addressTo(room.id)}>{room.name[language]}</a>
      <span aria-hidden> / </span>
      <span className="title-here">{object}</span>
    </span>
  )
}

function ShownSaveState() {
  const say = useWords(appWords)
  const shown = useShownSaveState()
  switch (shown.state) {
    case 'saved':
      return (
        <span className="title-save" role="status">
          <Check className="icon" aria-hidden />
          {shown.time === undefined ? say('saved') : say('savedAt', { time: shown.time })}
        </span>
      )
    case 'saving':
      return (
        <span className="title-save title-saving" role="status">
          <span className="ui-spinner" aria-hidden />
          {say('saving')}
        </span>
      )
    case 'failed':
      return (
        <span className="title-save title-unsaved" role="status">
          <CircleAlert className="icon" aria-hidden />
          <Button kind="quiet" onPress={shown.remedy}>
            {say('notSaved')}
          </Button>
        </span>
      )
  }
}

function LanguageSwitch() {
  const say = useWords(appWords)
  const language = useLanguage()
  return (
    <Segment<Language>
      label={say('language')}
      value={language}
      onChange={(next) => changeSettings({ language: next })}
      choices={[
        { value: 'fi', text: 'FI', label: say('finnish') },
        { value: 'sv', text: 'SV', label: say('swedish') },
      ]}
    />
  )
}
