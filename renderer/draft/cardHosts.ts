/** Elements under the text into which cards are drawn: the same one as long as the card waits. */
const hosts = new Map<string, HTMLElement>()

export function cardHost(changeId: string): HTMLElement {
  const kept = hosts.get(changeId)
  if (kept !== undefined) return kept
  const made = document.createElement('div')
  made.className = 'draft-card-host'
  made.contentEditable = 'false'
  hosts.set(changeId, made)
  return made
}

export const dropCardHosts = (living: readonly string[]): void => {
  for (const changeId of hosts.keys()) if (!living.includes(changeId)) hosts.delete(changeId)
}
