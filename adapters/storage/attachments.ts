import { createHash } from 'node:crypto'
import type { Db, Tx } from './tables.ts'

/** The schema that first had them. */
export const ATTACHMENTS_SINCE = 5

/** The name that bytes are kept under: SHA-256, hexadecimal. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export async function attachmentBytes(db: Db | Tx, hash: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('attachments').select('bytes').where('hash', '=', hash).executeTakeFirst()
  return row === undefined ? undefined : new Uint8Array(row.bytes)
}

export async function keepAttachmentBytes(tx: Tx, hash: string, bytes: Uint8Array): Promise<void> {
  await tx
    .insertInto('attachments')
    .values({ hash, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

/** Hash of the first attachment that is no longer the bytes of its hash; `undefined`: all are. */
export async function brokenAttachment(db: Db | Tx): Promise<string | undefined> {
  const rows = await db.selectFrom('attachments').select('hash').orderBy('hash').execute()
  for (const { hash } of rows) {
    const bytes = await attachmentBytes(db, hash)
    if (bytes === undefined || hashOfBytes(bytes) !== hash) return hash
  }
  return undefined
}
