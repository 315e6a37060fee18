import type { CaseListing } from '../../api/casefile.ts'
import { type IsoDate, formatDate } from '../../core/calendar/day.ts'
import { CASE_STATE_NAMES } from '../../core/casefile/caseState.ts'
import { csvText } from '../../core/shared/csv.ts'
import type { Language } from '../../core/shared/language.ts'
import { sayIn } from '../i18n/catalogue.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { publicityWord } from './caseWords.tsx'
import { type HandledWord, nextDue } from './handledWord.ts'

/** How the table names what the rows only have codes for. */
export interface TableNames {
  readonly language: Language
  readonly handledWord: HandledWord
  /** `14.05.00 Työvoimapalvelut`: a code alone would become a time of day in a spreadsheet. */
  readonly className: (code: string) => string
  readonly today: IsoDate
}

/** Rows of the register as a file that a spreadsheet opens. */
export function caseTable(rows: readonly CaseListing[], names: TableNames): Uint8Array {
  const say = sayIn(casefileWords, names.language)
  const head = [
    say('number'),
    say('caseName'),
    say('state'),
    say('class'),
    say('lastHandling'),
    say('due'),
    say('pendingSince'),
    say('responsible'),
    say('publicity'),
  ]
  return new TextEncoder().encode(csvText([head, ...rows.map((row) => cellsOf(row, names))]))
}

function cellsOf(
  row: CaseListing,
  { language, handledWord, className, today }: TableNames,
): readonly string[] {
  const due = nextDue(row, today)
  return [
    row.number ?? '',
    row.title,
    CASE_STATE_NAMES[row.state][language],
    row.taskClass === null ? '' : className(row.taskClass),
    row.handled === null ? '' : handledWord(row.handled),
    due === undefined ? '' : formatDate(due),
    formatDate(row.pendingSince),
    row.responsible ?? '',
    sayIn(casefileWords, language)(publicityWord(row.publicity)),
  ]
}
