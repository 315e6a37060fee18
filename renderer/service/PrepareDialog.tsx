import { useState } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import type { ServicePaper } from '../../api/contract/service.ts'
import { DISPATCH_WAYS, isOpenRow } from '../../core/appeal/dispatch.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { saveZip } from '../app/saveZip.ts'
import { today } from '../app/today.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { serviceWords } from '../i18n/service.ts'
import { Check } from '../ui/Check.tsx'
import { Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field, TextArea } from '../ui/Field.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { type Addressee, addresseeOf, isEmail, toRecipient } from './addressee.ts'
import type { ServedDecision } from './rowState.ts'

/** One press makes every recipient's extract, letter with its instruction, and e-mail: one ZIP. */
export function PrepareDialog({
  decision,
  onClose,
}: {
  readonly decision: ServedDecision
  readonly onClose: () => void
}) {
  const say = useWords(serviceWords)
  const language = useLanguage()
  const prepare = useCommand('service.prepare')
  const [sentOn, setSentOn] = useState<IsoDate | null>(today())
  const [addressees, setAddressees] = useState(() =>
    decision.rows.map((row) => addresseeOf(row, isOpenRow(row), language)),
  )
  const [asked, setAsked] = useState(false)
  const [unsaved, setUnsaved] = useState<AppFailure>()
  const [{ section }] = decision.rows
  const chosen = addressees.filter(({ included }) => included)
  const change = (at: number, next: Partial<Addressee>): void =>
    setAddressees(addressees.map((one, n) => (n === at ? { ...one, ...next } : one)))
  const make = async (): Promise<void> => {
    setAsked(true)
    const recipients = chosen.map(toRecipient)
    if (sentOn === null || recipients.length === 0 || !chosen.every(isEmail)) return
    const made = await prepare.run({ itemId: decision.itemId, sentOn, recipients })
    if (!made.ok) return
    const saved = await savePapers(`${say('packed')}-${section}`, made.value.papers)
    setUnsaved(saved.ok ? undefined : saved.failure)
    if (saved.ok && saved.value) onClose()
  }
  return (
    <FormDialog
      title={say('prepareTitle', { section })}
      act={say('prepareAct')}
      working={prepare.working ? say('preparing') : undefined}
      remark={asked && chosen.length === 0 ? say('noneChosen') : say('prepareRemark')}
      failure={prepare.failure ?? unsaved}
      onAct={() => void make()}
      onClose={onClose}
    >
      <DateField
        label={say('sentOn')}
        value={sentOn}
        onChange={setSentOn}
        error={asked && sentOn === null ? say('dayMissing') : undefined}
      />
      {addressees.map((addressee, at) => (
        <AddresseeFields
          key={addressee.recipient}
          addressee={addressee}
          asked={asked}
          onChange={(next) => change(at, next)}
        />
      ))}
    </FormDialog>
  )
}

/** `value` `false`: the user chose no place, and the dialog stays. */
const savePapers = (name: string, papers: readonly ServicePaper[]) =>
  saveZip(name, Object.fromEntries(papers.map((paper) => [paper.name, paper.bytes])))

function AddresseeFields({
  addressee,
  asked,
  onChange,
}: {
  readonly addressee: Addressee
  readonly asked: boolean
  readonly onChange: (next: Partial<Addressee>) => void
}) {
  const say = useWords(serviceWords)
  const { recipient, role, included, way, language, address, email, isAuthority } = addressee
  return (
    <fieldset className="service-addressee">
      <legend>
        {recipient}, {say(role)}
      </legend>
      <Check checked={included} onChange={(value) => onChange({ included: value })}>
        {say('include')}
      </Check>
      {included && (
        <>
          <Select
            label={say('way')}
            value={way}
            onChange={(value) => onChange({ way: value })}
            options={DISPATCH_WAYS.map((value) => ({ value, text: say(`way_${value}`) }))}
          />
          <Select
            label={say('letterLanguage')}
            value={language}
            onChange={(value) => onChange({ language: value })}
            options={(['fi', 'sv'] as const).map((value) => ({ value, text: say(value) }))}
          />
          {role === 'served' && (
            <TextArea
              label={say('address')}
              value={address}
              onChange={(value) => onChange({ address: value })}
              help={say('addressHelp')}
              rows={2}
            />
          )}
          <Field
            label={say('email')}
            value={email}
            onChange={(value) => onChange({ email: value })}
            error={asked && !isEmail(addressee) ? say('emailWrong') : undefined}
          />
          {role === 'served' && (
            <Check checked={isAuthority} onChange={(value) => onChange({ isAuthority: value })}>
              {say('isAuthority')}
            </Check>
          )}
        </>
      )}
    </fieldset>
  )
}
