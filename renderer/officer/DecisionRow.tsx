import type { OfficerRow } from '../../api/contract/officer.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { fileName } from '../app/fileName.ts'
import { addressTo, goTo } from '../app/router.ts'
import { shell } from '../app/shell.ts'
import { today } from '../app/today.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { officerWords } from '../i18n/officer.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Refusal } from '../ui/States.tsx'

interface RowProps {
  readonly row: OfficerRow
  readonly onNotice: (notice: string) => void
}

/** One decision: its §, who made it, and what has been done of it since. */
export function DecisionRow({ row, onNotice }: RowProps) {
  const say = useWords(officerWords)
  const language = useLanguage()
  const { item, decision, officer, caseNumbers, takingUpUntil, membersWait } = row
  const name = [officer.title?.[language] ?? '', officer.name].join(' ').trim()
  return (
    <li className="officer-row">
      <div className="officer-words">
        <p className="officer-title">
          <span className="officer-section">§ {decision.section}</span>{' '}
          <span lang={item.text.language}>{item.text.title}</span>
        </p>
        <p className="second">
          {[say('decided', { officer: name, day: formatDate(decision.decidedOn) }), ...caseNumbers].join(
            ', ',
          )}
        </p>
        {membersWait && <p className="officer-warn">{say('membersWait')}</p>}
        {takingUpUntil !== null && (
          <p className="officer-law">{say('takeUpUntil', { day: formatDate(takingUpUntil) })}</p>
        )}
      </div>
      <p className="officer-states">
        <Chip kind={decision.publishedOn === null ? 'warn' : 'ok'}>
          {decision.publishedOn === null
            ? say('notPublished')
            : say('published', { day: formatDate(decision.publishedOn) })}
        </Chip>
        {decision.listedOn !== null && (
          <Chip kind="outline">{say('listed', { day: formatDate(decision.listedOn) })}</Chip>
        )}
      </p>
      <RowActs row={row} onNotice={onNotice} />
    </li>
  )
}

function RowActs({ row: { item, decision }, onNotice }: RowProps) {
  const say = useWords(officerWords)
  const write = useCommand('document.officerDecision')
  const publish = useCommand('officer.publish')
  const list = useCommand('officer.markListed')
  const { itemId } = item
  const { section } = decision
  const save = async (): Promise<void> => {
    const written = await write.run({ itemId, format: 'docx' })
    if (written.ok) await shell.save(`${fileName(written.value.title)}.docx`, written.value.bytes)
  }
  /** The document is written as it is signed; writing it again changes nothing. */
  const sign = async (): Promise<void> => {
    const written = await write.run({ itemId, format: 'docx' })
    if (written.ok) goTo(addressTo('documents', [written.value.record.documentId]))
  }
  const markPublished = async (): Promise<void> => {
    if ((await publish.run({ itemId, publishedOn: today() })).ok) onNotice(say('publishedDone', { section }))
  }
  const markListed = async (): Promise<void> => {
    if ((await list.run({ itemIds: [itemId], listedOn: today() })).ok)
      onNotice(say('listedDone', { section }))
  }
  return (
    <div className="officer-acts">
      <Button size="small" working={write.working ? say('writing') : undefined} onPress={() => void save()}>
        {say('toWord')}
      </Button>
      <Button size="small" kind="quiet" onPress={() => void sign()}>
        {say('sign')}
      </Button>
      {decision.publishedOn === null && (
        <Button size="small" kind="quiet" onPress={() => void markPublished()}>
          {say('publish')}
        </Button>
      )}
      {decision.listedOn === null && (
        <Button size="small" kind="quiet" onPress={() => void markListed()}>
          {say('list')}
        </Button>
      )}
      <Refusal failure={write.failure ?? publish.failure ?? list.failure} />
    </div>
  )
}
