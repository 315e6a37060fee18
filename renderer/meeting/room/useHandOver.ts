import { useCommand } from '../../app/api.tsx'
import { shell } from '../../app/shell.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { useRoom } from './roomContext.ts'

/** The meeting as a file to go on with on another computer, and back from such a file. */
export function useHandOver(): { readonly handOver: () => void; readonly takeOver: () => void } {
  const say = useWords(roomWords)
  const { view, acts } = useRoom()
  const give = useCommand('meeting.handOver')
  const take = useCommand('meeting.takeOver')
  const handOver = async (): Promise<void> => {
    const answer = await give.run({ meetingId: view.meeting.meetingId })
    if (!answer.ok) return acts.tell({ problem: answer.failure })
    const saved = await shell.save(answer.value.name, answer.value.bytes)
    if (!saved.ok) acts.tell({ problem: saved.failure })
    else if (saved.value) acts.tell({ said: say('handedOver') })
  }
  const takeOver = async (): Promise<void> => {
    const opened = await shell.open({ title: say('takeOver'), endings: ['pykala-kokous'], several: false })
    if (!opened.ok) return acts.tell({ problem: opened.failure })
    const [file] = opened.value
    if (file === undefined) return
    const answer = await take.run({ file: new Uint8Array(file.bytes) })
    if (answer.ok) acts.tell({ said: say('tookOver', { count: answer.value.added }) })
    else acts.tell({ problem: answer.failure })
  }
  return { handOver: () => void handOver(), takeOver: () => void takeOver() }
}
