import { isReadingLogged } from '../core/casefile/openCase.ts'
import type { Item } from '../core/draft/item.ts'
import { hasSecrets } from '../core/draft/secrecy.ts'
import { ok } from '../core/shared/result.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading } from './store.ts'

/**
 * Notes who read an item that has secret words or attachments, or whose case is secret or sensitive (TihL 17 §).
 * An item that anybody may read leaves no trace of its readers.
 */
export async function logSecretReading({ store }: Ports, actor: Actor, item: Item): Promise<void> {
  const secretCase = await store.read((tx) => hasSecretCase(tx, item))
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

async function hasSecretCase(tx: Reading, item: Item): Promise<boolean> {
  for (const caseId of item.caseIds) {
    const casefile = await tx.cases.get(caseId)
    if (casefile !== undefined && isReadingLogged(casefile)) return true
  }
  return false
}
