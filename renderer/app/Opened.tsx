import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { OpeningProgress } from '../../api/contract/office.ts'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { NOBODY, callService } from './transport.ts'

/** How often a window hears how far the opening is, in milliseconds. */
const ASK_EVERY_MS = 300

/**
 * The window once the office is open. A large one whose search index is made anew takes minutes: nothing else is asked
 * until then (a browser lets few calls wait at a time), and how far it is stands in the window.
 */
export function Opened({ children }: { readonly children: ReactNode }) {
  const { data } = useQuery({
    queryKey: ['office.opening'],
    queryFn: async () => {
      const answer = await callService(NOBODY, 'office.opening', {})
      return answer.ok ? answer.value : null
    },
    refetchInterval: (query) => (query.state.data === null ? false : ASK_EVERY_MS),
  })
  if (data === undefined) return null
  return data === null ? children : <Opening at={data} />
}

function Opening({ at: { done, of } }: { readonly at: OpeningProgress }) {
  const say = useWords(appWords)
  return (
    <main className="ui-state">
      <p className="ui-state-title">{say('openingTitle')}</p>
      <p className="second" role="status">
        {of === 0 ? say('openingSoon') : say('opening', { done, of })}
      </p>
      <progress
        className="ui-opening"
        aria-label={say('openingTitle')}
        {...(of === 0 ? {} : { value: done, max: of })}
      />
    </main>
  )
}
