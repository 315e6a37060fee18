import { useCommand } from '../app/api.tsx'
import { useActor } from '../app/people.ts'
import { addressTo, goTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { appWords } from '../i18n/app.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Refusal } from '../ui/States.tsx'
import { FirstFields, SecrecyFields } from './CaseFields.tsx'
import { newCaseWords, useCaseForm } from './caseForm.ts'

/** A new case: it gets its number, and opens. */
export function CreateCase({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(casefileWords)
  const sayApp = useWords(appWords)
  const { organisationId } = useSettings()
  const create = useCommand('case.create')
  const form = useCaseForm(newCaseWords(useActor()?.name ?? ''))
  const save = async (): Promise<void> => {
    const fields = form.take()
    if (fields === null) return
    const { pendingSince } = form.words
    const created = await create.run({
      ...fields,
      organisationId: organisationId ?? '',
      ...(pendingSince === null ? {} : { pendingSince }),
    })
    if (!created.ok) return
    onClose()
    goTo(addressTo('cases', [created.value.number?.text ?? created.value.caseId]))
  }
  return (
    <Dialog
      open
      title={say('create')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button
            kind="main"
            onPress={() => void save()}
            working={create.working ? say('creating') : undefined}
          >
            {say('create')}
          </Button>
        </>
      }
    >
      <div className="ui-form">
        <FirstFields form={form} isNew />
        <SecrecyFields form={form} isNew />
      </div>
      <Refusal failure={create.failure} />
    </Dialog>
  )
}
