import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../i18n/language.tsx'
import { appWords } from '../../i18n/app.ts'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { useRoom } from './roomContext.ts'
import type { LogLine } from './sentences.ts'

/** The sentence as the secretary words it. Enter saves, Esc leaves it as it was. */
export function OwnWording({ line, onClose }: { readonly line: LogLine; readonly onClose: () => void }) {
  const say = useWords(roomWords)
  const sayApp = useWords(appWords)
  const { acts, shown } = useRoom()
  const [text, setText] = useState(line.text)
  const save = (): void => {
    if (text.trim() !== '' && text !== line.text) acts.reword(line.entry.eventId, text.trim(), line.generated)
    onClose()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return
    event.preventDefault()
    save()
  }
  return (
    <div className="meet-log-edit" onKeyDown={press} role="presentation">
      <TextArea
        label={say('wording')}
        value={text}
        onChange={setText}
        rows={3}
        lang={shown?.item.text.language ?? 'fi'}
        autoFocus
      />
      <div className="meet-card-foot">
        <Button onPress={onClose}>{sayApp('cancel')}</Button>
        <Button kind="main" onPress={save}>
          {say('saveWording')}
        </Button>
      </div>
    </div>
  )
}
