import { type KeyObject, sign } from 'node:crypto'
import type { Instant } from '../../core/calendar/day.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { KeyFailure, Signer } from '../../service/sealPorts.ts'
import { type Certificate, canSign } from './certificate.ts'
import { LEAST_RSA_BITS, keyName } from './keyKinds.ts'
import { type KeyPair, openPkcs12 } from './pkcs12.ts'

/** A signer by a key file. Refuses a certificate that would make a signature nobody should accept. */
export function openKeyFile(file: Uint8Array, password: Uint8Array, at: Instant): Result<Signer, KeyFailure> {
  const pair = openPkcs12(file, password)
  if (!pair.ok) return pair
  const refusal = refusalOf(pair.value.certificate, at)
  if (refusal !== null) return fail(refusal)
  return signerOfPair(pair.value)
}

function refusalOf(certificate: Certificate, at: Instant): KeyFailure | null {
  const { commonName: name, validFrom, validTo } = certificate
  if (Date.parse(validTo) < Date.parse(at)) return { code: 'key/expired', name, validTo: printedDay(validTo) }
  if (Date.parse(at) < Date.parse(validFrom))
    return { code: 'key/not-yet-valid', name, validFrom: printedDay(validFrom) }
  return canSign(certificate) ? null : { code: 'key/not-for-signing', name }
}

/** ECDSA comes as raw r and s one after the other, as XML signatures have it. */
function signerOfPair({ key, certificate, chain }: KeyPair): Result<Signer, KeyFailure> {
  const algorithm = algorithmOf(key)
  if (algorithm === null) return fail({ code: 'key/unsupported-key', key: keyName(key) })
  const hash = algorithm === 'ecdsa-sha384' ? 'sha384' : 'sha256'
  return ok({
    certificate: certificate.der,
    chain: chain.map(({ der }) => der),
    algorithm,
    sign: (bytes) => Promise.resolve(sign(hash, bytes, { key, dsaEncoding: 'ieee-p1363' })),
  })
}

function algorithmOf(key: KeyObject): Signer['algorithm'] | null {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType === 'rsa') return modulusLength >= LEAST_RSA_BITS ? 'rsa-sha256' : null
  if (key.asymmetricKeyType !== 'ec') return null
  return namedCurve === 'prime256v1' ? 'ecdsa-sha256' : namedCurve === 'secp384r1' ? 'ecdsa-sha384' : null
}

/** `4.3.2028`: the certificate's day in UTC. */
const printedDay = (instant: Instant): string => {
  const [year = '', month = '', day = ''] = instant.slice(0, 10).split('-')
  return `${Number(day)}.${Number(month)}.${year}`
}
