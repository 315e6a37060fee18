import type { AppFailure } from '../api/failures/index.ts'
import { compareVersions } from '../core/casefile/versionDiff.ts'
import { type CaseId, asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import type { Reading, Version, VersionedKind, Writing } from './store.ts'

export const versionHandlers: Handlers<
  'version.list' | 'version.compare' | 'version.restore' | 'version.end'
> = {
  'version.list': (ports, { kind, id }) => ports.store.read((tx) => listVersions(tx, kind, id)),

  'version.compare': (ports, { kind, id, from, to }) =>
    ports.store.read(async (tx) => {
      const earlier = await tx.version(kind, id, from)
      if (earlier === undefined) return fail({ code: 'version/not-found', id, version: from })
      const later = await tx.version(kind, id, to)
      if (later === undefined) return fail({ code: 'version/not-found', id, version: to })
      return ok(compareVersions(earlier, later))
    }),

  'version.restore': (ports, { kind, id, version }, actor) =>
    ports.store.write(actor, async (tx) => {
      const restored = await restoreText(tx, kind, id, version)
      if (!restored.ok) return restored
      const payload = { restoredVersion: version }
      await tx.append({ action: `${kind}.restored`, subject: { kind, id }, caseId: restored.value, payload })
      return listVersions(tx, kind, id)
    }),

  'version.end': (ports, { kind, id, keep, ground }, actor) =>
    ports.store.write(actor, async (tx) => {
      const listed = await listVersions(tx, kind, id)
      if (!listed.ok) return listed
      const [, ...earlier] = listed.value
      const ended = earlier.slice(keep).filter(({ payload }) => payload !== null)
      for (const { version } of ended) await tx.endVersion(kind, id, version)
      const payload = { ended: ended.map(({ version }) => version), ground }
      await tx.append({
        action: `${kind}.versionsEnded`,
        subject: { kind, id },
        caseId: await caseOf(tx, kind, id),
        payload,
      })
      return listVersions(tx, kind, id)
    }),
}

async function listVersions(
  tx: Reading,
  kind: VersionedKind,
  id: string,
): Promise<Result<readonly Version[], AppFailure>> {
  const versions = await tx.versions(kind, id)
  return versions.length === 0 ? fail({ code: 'version/not-found', id, version: 1 }) : ok(versions)
}

/** The earlier text with the present state; answers the case whose chain the restoring belongs to. */
async function restoreText(
  tx: Writing,
  kind: 'case' | 'item',
  id: string,
  version: number,
): Promise<Result<CaseId | null, AppFailure>> {
  const missing = fail({ code: 'version/not-found', id, version } as const)
  const [present] = await tx.versions(kind, id)
  if (present === undefined) return missing
  if (kind === 'case') {
    const [earlier, now] = [await tx.version(kind, id, version), await tx.version(kind, id, present.version)]
    if (earlier === undefined || now === undefined) return missing
    const { state, number, relations } = now
    await tx.saveCase({ ...earlier, state, number, relations })
    return ok(earlier.caseId)
  }
  const [earlier, now] = [await tx.version(kind, id, version), await tx.version(kind, id, present.version)]
  if (earlier === undefined || now === undefined) return missing
  await tx.saveItem({ ...earlier, status: now.status, caseIds: now.caseIds })
  return ok(now.caseIds[0] ?? null)
}

/** The case whose chain the thing's log belongs to; what is neither a case nor an item is in the office's own. */
async function caseOf(tx: Reading, kind: VersionedKind, id: string): Promise<CaseId | null> {
  if (kind === 'case') return asId<CaseId>(id)
  if (kind !== 'item') return null
  const item = await tx.items.get(asId(id))
  return item?.caseIds[0] ?? null
}
