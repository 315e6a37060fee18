import { type RefObject, useEffect, useState } from 'react'
import { type CaseId, asId } from '../../core/shared/ids.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { useCommand } from '../app/api.tsx'
import { useActor } from '../app/people.ts'
import { addressTo, goTo } from '../app/router.ts'
import { useWords } from '../i18n/language.tsx'
import { templateWords } from '../i18n/template.ts'
import type { Choice } from './useChoice.ts'

interface BeginProps {
  readonly office: Organisation
  readonly choice: Choice
  readonly caseField: RefObject<HTMLInputElement | null>
  readonly onClose: () => void
}

/**
 * Makes the draft and opens it. Pressed before there is anything to choose from, it waits for that; without a case it
 * says what is missing and leads there.
 */
export function useBegin({ office, choice, caseField, onClose }: BeginProps) {
  const say = useWords(templateWords)
  const { found, chosen, caseId, newCase } = choice
  const making = useMaking(office, choice)
  const taking = useTaking(office, choice)
  const [asked, setAsked] = useState(false)
  const [waits, setWaits] = useState(false)
  const isCaseMissing = caseId === null && newCase === null
  const working = making.working || taking.working
  const run = async (): Promise<void> => {
    setWaits(!isCaseMissing && found === null)
    setAsked(true)
    if (isCaseMissing) caseField.current?.focus()
    if (chosen === null || isCaseMissing || working) return
    const taken = await taking.take()
    const itemId = taken === null ? null : await making.make(chosen, taken)
    if (itemId === null) return
    onClose()
    goTo(addressTo('draft', [itemId]))
  }
  useEffect(() => {
    if (waits && found !== null && (chosen !== null || found.length === 0)) void run()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when what it waited for has come
  }, [waits, found, chosen])
  return {
    run: () => void run(),
    working: working || waits,
    failure: taking.failure ?? making.failure,
    error: asked && isCaseMissing ? say('caseMissing') : undefined,
  }
}

/** The draft of what was chosen, in its case. */
function useMaking(office: Organisation, { source, bodyId, language, meetingOn }: Choice) {
  const start = useCommand('item.start')
  const copy = useCommand('item.copy')
  const started = async (template: string, caseId: CaseId) =>
    bodyId === null
      ? null
      : start.run({
          organisationId: office.id,
          caseIds: [caseId],
          bodyId,
          template,
          language,
          facts: {},
          meetingOn,
        })
  const make = async (chosen: string, caseId: CaseId): Promise<string | null> => {
    const answer =
      source === 'earlier'
        ? await copy.run({ itemId: asId(chosen), caseIds: [caseId], meetingOn })
        : await started(chosen, caseId)
    return answer?.ok === true ? answer.value.item.itemId : null
  }
  return { make, working: start.working || copy.working, failure: start.failure ?? copy.failure }
}

/** The case that was chosen; one that was only named is registered first, for whoever begins. */
function useTaking(office: Organisation, { caseId, newCase, setCaseId }: Choice) {
  const actor = useActor()
  const create = useCommand('case.create')
  const take = async (): Promise<CaseId | null> => {
    if (newCase === null) return caseId
    const responsible = actor === null ? null : { personId: actor.personId, name: actor.name }
    const created = await create.run({ organisationId: office.id, title: newCase, responsible })
    if (!created.ok) return null
    setCaseId(created.value.caseId)
    return created.value.caseId
  }
  return { take, working: create.working, failure: create.failure }
}
