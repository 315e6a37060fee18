import { roomWords } from '../../i18n/meetingRoom.ts'
import { useWords } from '../../i18n/language.tsx'
import { Segment } from '../../ui/Segment.tsx'

/** The pane that a narrow window shows. */
export type RoomPane = 'agenda' | 'item' | 'people'

export function PaneTabs({
  pane,
  onChange,
}: {
  readonly pane: RoomPane
  readonly onChange: (pane: RoomPane) => void
}) {
  const say = useWords(roomWords)
  return (
    <div className="meet-tabs">
      <Segment<RoomPane>
        label={say('panes')}
        value={pane}
        onChange={onChange}
        choices={[
          { value: 'agenda', text: say('paneAgenda') },
          { value: 'item', text: say('paneItem') },
          { value: 'people', text: say('panePeople') },
        ]}
      />
    </div>
  )
}
