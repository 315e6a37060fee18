import { type WordLanguage, type Words, fillWords } from '../words.ts'
import { type AppealFailure, appealFailureText } from './appeal.ts'
import { type LibraryFailure, libraryFailureText } from './library.ts'
import { type MeetingRoomFailure, meetingFailureText } from './meeting.ts'
import { type SharedFailure, sharedFailureText } from './shared.ts'

/** Every expected failure of the program, as plain data with a code. One file per room beside this one. */
export type AppFailure = AppealFailure | SharedFailure | LibraryFailure | MeetingRoomFailure

/** Text of every failure: a code without its languages does not compile. */
export const failureText: Record<AppFailure['code'], Words> = {
  ...sharedFailureText,
  ...appealFailureText,
  ...libraryFailureText,
  ...meetingFailureText,
}

/** What a person reads: what happened and what to do next. */
export const explainFailure = (failure: AppFailure, language: WordLanguage): string =>
  fillWords(failureText[failure.code][language], { ...failure })
