import type { Words } from '../words.ts'

/** A finding's heading and its one sentence, with fields in braces. */
export interface FindingText {
  readonly title: Words
  readonly text: Words
}
