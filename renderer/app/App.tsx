import { LanguageProvider } from '../i18n/language.tsx'
import { FirstStart } from '../start/FirstStart.tsx'
import { OpenedBackup } from '../start/OpenedBackup.tsx'
import { ApiProvider } from './api.tsx'
import { DropTarget } from './drop.tsx'
import { Opened } from './Opened.tsx'
import { useActor } from './people.ts'
import { useSettings } from './settings.ts'
import { useClosing } from './shell.ts'
import { Shell } from './Shell.tsx'

/** The window: the shell, or first start while nobody has said a name or chosen an organisation. */
export function App() {
  const { language, organisationId } = useSettings()
  const actor = useActor()
  useClosing()
  return (
    <LanguageProvider language={language}>
      <ApiProvider>
        <Opened>{actor === null || organisationId === null ? <FirstStart /> : <Shell />}</Opened>
        <OpenedBackup />
      </ApiProvider>
      <DropTarget />
    </LanguageProvider>
  )
}
