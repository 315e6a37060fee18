import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '../app/api.tsx'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Refusal } from '../ui/States.tsx'
import { fieldWord } from './CaseLog.tsx'
import type { CaseEdit } from './EditCase.tsx'

/** After a change: what was changed, and the way back until somebody saves another. */
export function EditedLine({ caseId, edit }: { readonly caseId: string; readonly edit: CaseEdit }) {
  const say = useWords(caseStoryWords)
  const language = useLanguage()
  const update = useCommand('case.update')
  const [undone, setUndone] = useState(false)
  const undo = async (): Promise<void> => {
    const saved = await update.run({ case: caseId, seen: edit.version, ...edit.before })
    setUndone(saved.ok)
  }
  const fields = Object.keys(edit.before).map((field) => fieldWord(field, language))
  return (
    <div className="case-edited">
      <p role="status">{undone ? say('undone') : say('edited', { fields: fields.join(', ') })}</p>
      {!undone && (
        <Button
          kind="quiet"
          size="small"
          icon={Undo2}
          onPress={() => void undo()}
          working={update.working ? say('undoing') : undefined}
        >
          {say('undo')}
        </Button>
      )}
      <Refusal failure={update.failure} />
    </div>
  )
}
