import { Fragment } from 'react'
import type { Inline } from '../../core/shared/text.ts'

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
