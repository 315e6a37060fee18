/** Words that end a sentence get their full stop. */
export const withStop = (text: string): string => {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…][”"’')]*$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Words that begin a subordinate clause: in Finnish a comma stands before them. */
const CONJUNCTION = /^(?:jotta|koska|kunnes|ennen kuin|sillä|mikäli|jos|että)\b/iu

/** `Asia jätettiin pöydälle` + `seuraavaan kokoukseen` → one sentence; nothing to add: as it was. */
export function continued(sentence: string, tail: string | null): string {
  const rest = tail?.trim() ?? ''
  const base = sentence.replace(/\.$/u, '')
  return withStop(rest === '' ? base : `${base}${CONJUNCTION.test(rest) ? ',' : ''} ${rest}`)
}
