import { Fragment } from 'react'
import type { WordPart } from '../../core/casefile/wordDiff.ts'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'

/** What was removed and added, word by word; a reader hears which is which. */
export function WordDiff({ parts }: { readonly parts: readonly WordPart[] }) {
  const say = useWords(appWords)
  return parts.map(({ kind, text }, at) => {
    if (kind === 'same') return <Fragment key={at}>{text}</Fragment>
    const Tag = kind === 'removed' ? 'del' : 'ins'
    return (
      <Tag key={at}>
        <span className="spoken">{say(kind === 'removed' ? 'removedWord' : 'addedWord')} </span>
        {text}
      </Tag>
    )
  })
}
