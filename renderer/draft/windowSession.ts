const PLACE = 'pykala.session'

/** This window: its journal and its presence. It lives as long as the tab, so a reload finds what was being typed. */
export const windowSession: string = keptSession()

function keptSession(): string {
  const kept = sessionStorage.getItem(PLACE) ?? crypto.randomUUID()
  sessionStorage.setItem(PLACE, kept)
  return kept
}
