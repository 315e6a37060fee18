import { useState } from 'react'
import type { ItemId, OrganisationId } from '../../core/shared/ids.ts'
import { useCommand } from '../app/api.tsx'
import { today } from '../app/today.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { officerWords } from '../i18n/officer.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { ClauseFields } from './ClauseFields.tsx'
import { DecisionFields } from './DecisionFields.tsx'
import { useTypedDecision } from './typedDecision.ts'

/** Drafts and makes a decision in one act: an officer's short path. */
export function DecideDialog({
  organisationId,
  onNotice,
  onClose,
}: {
  readonly organisationId: OrganisationId
  readonly onNotice: (notice: string) => void
  readonly onClose: () => void
}) {
  const say = useWords(officerWords)
  const form = useTypedDecision(useLanguage())
  const making = useMaking(organisationId)
  const act = async (): Promise<void> => {
    const whole = form.take()
    if (whole === null) return
    const section = await making.make(whole)
    if (section === null) return
    onNotice(say('madeDone', { section }))
    onClose()
  }
  return (
    <FormDialog
      title={say('dialogTitle')}
      act={say('decide')}
      working={making.working ? say('deciding') : undefined}
      remark={say('dialogRemark')}
      width="44rem"
      failure={making.failure}
      onAct={() => void act()}
      onClose={onClose}
    >
      <DecisionFields form={form} organisationId={organisationId}>
        <ClauseFields form={form} />
      </DecisionFields>
    </FormDialog>
  )
}

/** A draft whose decision was refused is decided again, not drafted anew. */
function useMaking(organisationId: OrganisationId) {
  const draft = useCommand('officer.draft')
  const decide = useCommand('officer.decide')
  const [drafted, setDrafted] = useState<{ readonly itemId: ItemId; readonly of: string } | null>(null)
  const make = async (
    whole: NonNullable<ReturnType<ReturnType<typeof useTypedDecision>['take']>>,
  ): Promise<number | null> => {
    const of = JSON.stringify(whole)
    let itemId = drafted?.of === of ? drafted.itemId : null
    if (itemId === null) {
      const made = await draft.run({ organisationId, ...whole })
      if (!made.ok) return null
      itemId = made.value.itemId
      setDrafted({ itemId, of })
    }
    const decided = await decide.run({ itemId, decidedOn: today() })
    return decided.ok ? decided.value.decision.section : null
  }
  return { make, working: draft.working || decide.working, failure: draft.failure ?? decide.failure }
}
