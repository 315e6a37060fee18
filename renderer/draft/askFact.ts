import type { Stored } from '../app/stored.ts'
import type { DraftUi } from './draftContext.tsx'

/** Opens the field of a fact, wherever it is: `partners.0` is in the field of `partners`. */
export function askFact(ui: Stored<DraftUi>, factId: string): void {
  const now = ui.get()
  const id = factId.split('.')[0] ?? factId
  ui.set({ ...now, drawer: true, pane: 'facts', fact: { factId: id, asked: (now.fact?.asked ?? 0) + 1 } })
}
