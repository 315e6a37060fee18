import type { AppFailure } from '../api/failures/index.ts'
import type { Authority } from '../core/document/authority.ts'
import { type Result, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

export const authorityHandlers: Handlers<'authority.list' | 'authority.add' | 'authority.remove'> = {
  'authority.list': (ports) => ports.store.read(async (tx) => ok(await tx.authorities())),

  'authority.add': async (ports, { file }, actor): Promise<Result<readonly Authority[], AppFailure>> => {
    const read = await ports.seal.readAuthorities(file)
    if (!read.ok) return read
    return ports.store.write(actor, async (tx) => {
      const listed = new Set((await tx.authorities()).map(({ fingerprint }) => fingerprint))
      for (const { der, ...one } of read.value) {
        if (listed.has(one.fingerprint)) continue
        listed.add(one.fingerprint)
        const certificate = Buffer.from(der).toString('base64')
        await tx.saveAuthority({ ...one, certificate, addedAt: ports.clock.now(), addedBy: actor.name })
        await tx.append({
          action: 'authority.added',
          subject: { kind: 'authority', id: one.fingerprint },
          caseId: null,
          payload: { subject: one.subject, validTo: one.validTo },
        })
      }
      return ok(await tx.authorities())
    })
  },

  'authority.remove': (ports, { fingerprint }, actor) =>
    ports.store.write(actor, async (tx): Promise<Result<readonly Authority[], AppFailure>> => {
      const listed = (await tx.authorities()).find((one) => one.fingerprint === fingerprint)
      if (listed === undefined) return ok(await tx.authorities())
      await tx.removeAuthority(fingerprint)
      await tx.append({
        action: 'authority.removed',
        subject: { kind: 'authority', id: fingerprint },
        caseId: null,
        payload: { subject: listed.subject },
      })
      return ok(await tx.authorities())
    }),
}

/** The office's own list as PEM; `null`: it has none, so trust is not checked. */
export async function officeAuthorities(tx: Reading): Promise<Uint8Array | null> {
  const listed = await tx.authorities()
  if (listed.length === 0) return null
  const blocks = listed.map(
    ({ certificate }) => `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  )
  return new TextEncoder().encode(blocks.join(''))
}

/** The same outside a transaction. */
export const trustedHere = (ports: Ports): Promise<Uint8Array | null> => ports.store.read(officeAuthorities)
