import { isReadingLogged } from '../core/casefile/openCase.ts'
import type { Item } from '../core/draft/item.ts'
import { hasSecrets } from '../core/draft/secrecy.ts'
import { ok } from '../core/shared/result.ts'
import type { Actor, Ports } from './ports.ts'

/**
 * Notes who read an item that has secret words or attachments, or whose case is secret or sensitive (TihL 17 §).
 * An item that anybody may read leaves no trace of its readers.
 */
export async function logSecretReading({ store }: Ports, actor: Actor, item: Item): Promise<void> {
  const cases = await store.read((tx) => Promise.all(item.caseIds.map((caseId) => tx.cases.get(caseId))))
  const secretCase = cases.some((casefile) => casefile !== undefined && isReadingLogged(casefile))
  if (!secretCase && !hasSecrets(item)) return
  await store.write(actor, async (tx) => {
    await tx.append({
      action: 'item.read',
      subject: { kind: 'item', id: item.itemId },
      caseId: item.caseIds[0] ?? null,
      payload: { secretCase },
    })
    return ok(undefined)
  })
}
