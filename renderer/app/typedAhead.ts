import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { type Address, parseAddress } from './router.ts'

/** What was typed at an address whose search field is still on its way. */
let typed = ''

/** Is the field there, so that it hears the keys itself? */
let isThere = false

/**
 * Keeps what is typed between the act that opens a view with a search (`isComing` says for which address) and the field's
 * own first moment. Nothing typed is lost, and a space does not press the button that opened it again. Called once, by
 * the shell.
 */
export function useKeepsTypedAhead(isComing: (address: Address) => boolean): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent): void => {
      if (isThere || !isComing(parseAddress(location.hash))) typed = ''
      else if (isTyping(event)) {
        typed = event.key === 'Backspace' ? typed.slice(0, -1) : typed + (KEPT_AS[event.key] ?? event.key)
        event.preventDefault()
        event.stopPropagation()
      }
    }
    addEventListener('keydown', keep, { capture: true })
    return () => removeEventListener('keydown', keep, { capture: true })
  }, [isComing])
}

const KEPT_AS: Readonly<Record<string, string>> = { Enter: '\n' }

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Enter' || key === 'Backspace') && !ctrlKey && !metaKey && !altKey

/** The field has the focus from its first moment, with what was typed before it was there (Enter as a line feed). */
export function useTypedAhead(
  field: RefObject<HTMLInputElement | null>,
  onTyped: (text: string) => void,
): void {
  useLayoutEffect(() => {
    field.current?.focus()
    isThere = true
    if (typed !== '') onTyped(typed)
    typed = ''
    return () => {
      isThere = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the field comes
  }, [])
}
