import { useEffect, useRef } from 'react'

/** The first that is found is chosen when other words are typed, and when what was chosen is not among them. */
export function useFirst({
  text,
  ids,
  isChosen,
  onChoose,
}: {
  readonly text: string
  /** What is found, in order, with spaces between. */
  readonly ids: string
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}): void {
  const before = useRef(text)
  useEffect(() => {
    const [first = ''] = ids.split(' ')
    const isNew = before.current !== text
    before.current = text
    if (first !== '' && (isNew || !isChosen)) onChoose(first)
  }, [text, ids, isChosen, onChoose])
}
