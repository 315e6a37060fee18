import { Fragment } from 'react'
import type { WordPart } from '../../core/casefile/wordDiff.ts'
import type { Inline } from '../../core/shared/text.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'

/** What was removed and added, word by word; a reader hears which is which. */
export function WordDiff({ parts }: { readonly parts: readonly WordPart[] }) {
  const say = useWords(draftWords)
  return (
    <>
      {parts.map(({ kind, text }, at) => {
        switch (kind) {
          case 'removed':
            return (
              <del key={at}>
                <span className="spoken">{say('removedWord')} </span>
                {text}
              </del>
            )
          case 'added':
            return (
              <ins key={at}>
                <span className="spoken">{say('addedWord')} </span>
                {text}
              </ins>
            )
          case 'same':
            return <Fragment key={at}>{text}</Fragment>
        }
      })}
    </>
  )
}

/** Words of a text as they read, with their facts shown. */
export const InlineWords = ({ content }: { readonly content: readonly Inline[] }) => (
  <>
    {content.map((inline, at) => {
      if (inline.kind === 'lineBreak') return <br key={at} />
      const isFact = inline.marks.some(({ kind }) => kind === 'fact')
      const hole = isFact ? /^\[(.+)\]$/u.exec(inline.text)?.[1] : undefined
      return isFact ? (
        <span key={at} className={hole === undefined ? 'draft-fact' : 'draft-hole'}>
          {hole ?? inline.text}
        </span>
      ) : (
        <Fragment key={at}>{inline.text}</Fragment>
      )
    })}
  </>
)
