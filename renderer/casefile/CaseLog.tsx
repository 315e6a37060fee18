import type { LogRecord } from '../../api/casefile.ts'
import { formatDate, localDayAndTime } from '../../core/calendar/day.ts'
import { CASE_STATE_NAMES, findCaseState } from '../../core/casefile/caseState.ts'
import { type Language } from '../../core/shared/language.ts'
import { type Say, sayIn } from '../i18n/catalogue.ts'
import { caseLogWords } from '../i18n/caseLog.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'

/** As many as the service tells. */
const LOG_ROWS = 1000

/** Who did what and when, the newest first: the case's own chain of the event log. */
export function CaseLog({ log }: { readonly log: readonly LogRecord[] }) {
  const say = useWords(caseLogWords)
  const language = useLanguage()
  return (
    <>
      <p className="second case-log-help">
        {log.length < LOG_ROWS ? say('logHelp') : say('oldest', { count: LOG_ROWS })}
      </p>
      <div className="case-log-box">
        <table className="case-log" aria-label={say('logName')}>
          <tbody>
            {log.toReversed().map((entry) => (
              <Entry key={entry.seq} entry={entry} language={language} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Entry({ entry, language }: { readonly entry: LogRecord; readonly language: Language }) {
  const say = useWords(caseLogWords)
  const { day, time } = localDayAndTime(entry.at)
  const detail = detailOf(entry, language)
  return (
    <tr>
      <td className="case-log-when">
        <span>{formatDate(day)}</span> <span className="second">{time.slice(0, 5).replace(':', '.')}</span>
      </td>
      <td>
        {actionWord(entry.action, say)}
        {detail !== '' && <span className="second case-under">{detail}</span>}
      </td>
      <td className="case-log-who">{entry.actorName}</td>
      <td className="second case-log-version">
        {entry.afterVersion !== null && say('version', { version: entry.afterVersion })}
      </td>
    </tr>
  )
}

type SayLog = Say<typeof caseLogWords>

const isKnown = (action: string): action is keyof typeof caseLogWords => Object.hasOwn(caseLogWords, action)

const actionWord = (action: string, say: SayLog): string =>
  isKnown(action) ? say(action) : say('other', { action })

/** What the entry itself says of what was done. */
function detailOf({ action, payload }: LogRecord, language: Language): string {
  const say = sayIn(caseLogWords, language)
  if (payload === null) return say('destroyed')
  const said = readPayload(payload)
  switch (action) {
    case 'case.changed':
      return listOf(said['fields'])
        .map((field) => fieldWord(field, language))
        .join(', ')
    case 'case.stepped':
      return say('fromTo', {
        from: stateWord(said['from'], language),
        to: stateWord(said['state'], language),
      })
    default:
      return [said['title'], said['name'], said['file'], said['reason'], said['recipient']]
        .filter((text) => typeof text === 'string')
        .join(', ')
  }
}

/** `tehtäväluokka` of `taskClass`. */
export function fieldWord(field: string, language: Language): string {
  const key = `field_${field}`
  return isKnown(key) ? sayIn(caseLogWords, language)(key) : field
}

const stateWord = (name: unknown, language: Language): string => {
  const state = findCaseState(String(name))
  return state === undefined ? String(name) : CASE_STATE_NAMES[state][language]
}

function readPayload(text: string): Readonly<Record<string, unknown>> {
  const said: unknown = JSON.parse(text)
  return typeof said === 'object' && said !== null ? { ...said } : {}
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
