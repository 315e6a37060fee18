import { type WordLanguage, type Words, fillWords } from '../words.ts'
import { type AppealFailure, appealFailureText } from './appeal.ts'
import { type BackupFailure, backupFailureText } from './backup.ts'
import { type CasefileFailure, casefileFailureText } from './casefile.ts'
import { type DraftFailure, draftFailureText } from './draft.ts'
import { type DocumentFailure, documentFailureText } from './document.ts'
import { type HostFailure, hostFailureText } from './host.ts'
import { type IntakeFailure, intakeFailureText } from './intake.ts'
import {
  type LibraryFailure,
  houseStyleProblemText,
  libraryFailureText,
  shapeProblemText,
} from './library.ts'
import { type MeetingRoomFailure, meetingFailureText } from './meeting.ts'
import { type MeetingRecordFailure, meetingRecordFailureText } from './meetingRecord.ts'
import { type OfficerFailure, officerFailureText } from './officer.ts'
import { type OrganisationFailure, organisationFailureText } from './organisation.ts'
import { type KeyFailure, type SealFailure, keyFailureText, sealFailureText } from './seal.ts'
import { type ServiceFailure, serviceFailureText } from './service.ts'
import { type SharedFailure, sharedFailureText } from './shared.ts'
import { type TemplateFailure, templateFailureText, templateProblemText } from './template.ts'
import { type StorageFailure, storageFailureText } from './storage.ts'

/** Every expected failure of the program, as plain data with a code. One file per room beside this one. */
export type AppFailure =
  | BackupFailure
  | AppealFailure
  | SharedFailure
  | DocumentFailure
  | DraftFailure
  | HostFailure
  | IntakeFailure
  | LibraryFailure
  | MeetingRoomFailure
  | MeetingRecordFailure
  | StorageFailure
  | CasefileFailure
  | OfficerFailure
  | OrganisationFailure
  | KeyFailure
  | SealFailure
  | ServiceFailure
  | TemplateFailure

/** Text of every failure: a code without its languages does not compile. */
export const failureText: Record<AppFailure['code'], Words> = {
  ...sharedFailureText,
  ...appealFailureText,
  ...backupFailureText,
  ...casefileFailureText,
  ...documentFailureText,
  ...draftFailureText,
  ...libraryFailureText,
  ...hostFailureText,
  ...intakeFailureText,
  ...officerFailureText,
  ...organisationFailureText,
  ...meetingFailureText,
  ...meetingRecordFailureText,
  ...keyFailureText,
  ...sealFailureText,
  ...serviceFailureText,
  ...storageFailureText,
  ...templateFailureText,
}

/** Texts of failures and of the problems that failures carry. */
const words: Readonly<Record<string, Words>> = {
  ...failureText,
  ...shapeProblemText,
  ...houseStyleProblemText,
  ...templateProblemText,
}

/** What a person reads: what happened and what to do next. A problem inside the failure is told in its own words. */
export const explainFailure = (failure: AppFailure, language: WordLanguage): string =>
  explain(failure, failureText[failure.code], language)

function explain(coded: object, text: Words, language: WordLanguage): string {
  const fields = Object.entries(coded).map(([name, value]: readonly [string, unknown]) => {
    const own = wordsOf(value)
    return [name, own === undefined ? value : explain(own.coded, own.text, language)]
  })
  return fillWords(text[language], Object.fromEntries(fields))
}

function wordsOf(value: unknown): { readonly coded: object; readonly text: Words } | undefined {
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined
  const text = words[String(value.code)]
  return text === undefined ? undefined : { coded: value, text }
}
