import { Lock } from 'lucide-react'
import type { AgendaItem, AgendaRow } from '../../api/contract/agenda.ts'
import { useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Chip } from '../ui/Chip.tsx'
import { errorsOf } from './agendaContext.ts'

/** At most two: what the item is, and whether it is in order. */
export function RowChips({ row }: { readonly row: AgendaRow }) {
  const say = useWords(meetingWords)
  return (
    <>
      {row.secret ? (
        <Chip kind="outline">
          <Lock className="icon" aria-hidden />
          {say('secret')}
        </Chip>
      ) : row.entry.late === true ? (
        <Chip kind="now">{say('late')}</Chip>
      ) : (
        row.toCouncil && <Chip kind="law">{say('toCouncil')}</Chip>
      )}
      {row.section === null || row.findings.length > 0 ? <StateChip item={row} /> : null}
    </>
  )
}

/** Errors, else remarks, else in order. */
export function StateChip({ item }: { readonly item: AgendaItem }) {
  const say = useWords(meetingWords)
  const errors = errorsOf(item)
  const warnings = item.findings.length - errors
  if (errors > 0) return <Chip kind="alert">{say('errors', { count: errors })}</Chip>
  if (warnings > 0) return <Chip kind="warn">{say('warnings', { count: warnings })}</Chip>
  return <Chip kind="ok">{say('inOrder')}</Chip>
}
