import type { KeyObject } from 'node:crypto'

/** Fewest bits of an RSA key that is not weak. Source: ETSI TS 119 312 (RSA 2048 at least). */
export const LEAST_RSA_BITS = 2048

const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
}

/** `RSA-2048`, `EC P-256` */
export function keyName(key: KeyObject): string {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {}
  const kind = key.asymmetricKeyType ?? 'unknown'
  if (modulusLength !== undefined) return `${kind.toUpperCase()}-${modulusLength}`
  return namedCurve === undefined ? kind : `EC ${CURVES[namedCurve] ?? namedCurve}`
}
