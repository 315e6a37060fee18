import { useState } from 'react'
import { useCommand } from '../app/api.tsx'
import { useCommands } from '../app/commands.ts'
import { fileName } from '../app/fileName.ts'
import { shell } from '../app/shell.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Refusal } from '../ui/States.tsx'
import { useDraft, useDraftPart } from './draftContext.tsx'

/** The item as a Word file. Holes are asked about first: they go out as `[talousarviokohta]`. */
export function ExportButton() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const facts = useDraftPart('facts')
  const write = useCommand('document.item')
  const [asking, setAsking] = useState(false)
  const holes = facts.filter(({ value, required, places }) => required && value === null && places.length > 0)
  const run = async (): Promise<void> => {
    setAsking(false)
    await session.saveNow()
    const answer = await write.run({ itemId: session.itemId, format: 'docx' })
    if (answer.ok) await shell.save(`${fileName(answer.value.title)}.docx`, answer.value.bytes)
  }
  const ask = (): void => (holes.length > 0 ? setAsking(true) : void run())
  useCommands([{ id: 'draft.export', group: 'do', name: say('toWord'), keys: 'Ctrl+E', run: ask }])
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        working={write.working ? say('writingWord') : undefined}
        onPress={ask}
      >
        {say('toWord')}
      </Button>
      {asking && (
        <div className="draft-ask" role="alertdialog" aria-label={say('toWord')}>
          <p>{say('holesLeft', { count: holes.length })}</p>
          <div className="ui-acts">
            <Button size="small" autoFocus onPress={() => setAsking(false)}>
              {say('fillFirst')}
            </Button>
            <Button size="small" kind="main" onPress={() => void run()}>
              {say('exportAnyway')}
            </Button>
          </div>
        </div>
      )}
      <Refusal failure={write.failure} />
    </>
  )
}
