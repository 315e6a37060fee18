import { FileText } from 'lucide-react'
import type { MinutesView } from '../../api/contract/minutes.ts'
import { meetingFindingText } from '../../api/findings/meeting.ts'
import { fillWords } from '../../api/words.ts'
import type { MeetingFinding } from '../../core/meeting/findings.ts'
import { INSPECTION_WAYS } from '../../core/meeting/minutes.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { addressTo } from '../app/router.ts'
import { fileName } from '../app/fileName.ts'
import { shell } from '../app/shell.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { minutesWords } from '../i18n/minutes.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Select } from '../ui/Choice.tsx'
import { Card } from '../ui/Layout.tsx'
import { Refusal } from '../ui/States.tsx'
import { CompareLink } from './AgendaComparison.tsx'

/** What is to be known before the minutes are frozen: what the records lack, how they are inspected, the draft itself. */
export function DraftedMinutes({ meetingId }: { readonly meetingId: string }) {
  const { data } = useApi('minutes.show', { meetingId })
  if (data === undefined || data.minutes.state !== 'drafted') return null
  return (
    <div className="minutes-drafted">
      <Inspection view={data} />
      {data.findings.length > 0 && <Findings view={data} />}
    </div>
  )
}

function Inspection({ view: { meeting, minutes } }: { readonly view: MinutesView }) {
  const say = useWords(minutesWords)
  const choose = useCommand('minutes.setWay')
  const write = useCommand('document.minutes')
  const { meetingId } = meeting
  const draft = async (): Promise<void> => {
    const written = await write.run({ meetingId, inspected: false, format: 'docx' })
    if (written.ok) await shell.save(`${fileName(written.value.title)}.docx`, written.value.bytes)
  }
  return (
    <div className="minutes-way">
      <Select
        label={say('way')}
        value={minutes.way}
        onChange={(way) => void choose.run({ meetingId, way })}
        options={INSPECTION_WAYS.map((value) => ({ value, text: say(`way_${value}`) }))}
        help={say('wayHelp')}
      />
      <Button
        icon={FileText}
        working={write.working ? say('writing') : undefined}
        onPress={() => void draft()}
      >
        {say('draftWord')}
      </Button>
      <CompareLink meetingId={meetingId} />
      <Refusal failure={choose.failure ?? write.failure} />
    </div>
  )
}

function Findings({ view: { findings, meeting } }: { readonly view: MinutesView }) {
  const say = useWords(minutesWords)
  const sorted = findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  return (
    <Card
      title={say('findings')}
      count={findings.length}
      aside={<a href={addressTo('kokoukset', [meeting.meetingId, 'kokoustila'])}>{say('toMeeting')}</a>}
    >
      <ul className="minutes-findings">
        {sorted.map((finding, at) => (
          <FindingRow key={at} finding={finding} />
        ))}
      </ul>
    </Card>
  )
}

const LEVELS = ['error', 'warning'] as const

function FindingRow({ finding }: { readonly finding: MeetingFinding }) {
  const say = useWords(minutesWords)
  const language = useLanguage()
  const { title, text } = meetingFindingText[finding.code]
  return (
    <li>
      <p>
        <Chip kind={finding.level === 'error' ? 'alert' : 'warn'}>{title[language]}</Chip>{' '}
        {finding.section !== null && <strong>{say('atSection', { section: finding.section })}</strong>}
      </p>
      <p className="second">
        {fillWords(text[language], finding.fields)}{' '}
        {finding.source !== null && <span className="minutes-source">{finding.source[language]}</span>}
      </p>
    </li>
  )
}
