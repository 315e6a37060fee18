import { Fragment } from 'react'
import type { WordPart } from '../../../core/casefile/wordDiff.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'

/** What was removed and added, word by word; a reader hears which is which. */
export function WordDiff({ parts }: { readonly parts: readonly WordPart[] }) {
  const say = useWords(roomWords)
  return (
    <>
      {parts.map(({ kind, text }, at) =>
        kind === 'same' ? (
          <Fragment key={at}>{text}</Fragment>
        ) : kind === 'removed' ? (
          <del key={at}>
            <span className="spoken">{say('removedWord')} </span>
            {text}
          </del>
        ) : (
          <ins key={at}>
            <span className="spoken">{say('addedWord')} </span>
            {text}
          </ins>
        ),
      )}
    </>
  )
}
