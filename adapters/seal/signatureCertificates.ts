import { DSIG } from './algorithms.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { type Element, UnreadableXml, elementsNamed, onlyChild } from './xml.ts'

export interface SignatureCertificates {
  /** The signer's. */
  readonly own: Certificate
  /** Those that came along, to build a path to an authority with. */
  readonly others: readonly Certificate[]
}

export const XADES = 'http://uri.etsi.org/01903/v1.3.2#'

/** More than a path needs; a file with hundreds would only keep the program busy. */
const MOST_CERTIFICATES = 20

/** Certificates of a signature: the signer's stands first in KeyInfo. One that cannot be read among the rest is let be. */
export function certificatesOf(root: Element): SignatureCertificates {
  const inKeyInfo = elementsNamed(onlyChild(root, DSIG, 'KeyInfo'), DSIG, 'X509Certificate')
  const along = elementsNamed(root, XADES, 'EncapsulatedX509Certificate')
  const [own, ...others] = [...inKeyInfo, ...along].slice(0, MOST_CERTIFICATES).map(tryRead)
  if (inKeyInfo.length === 0 || own === undefined || own === null) throw new UnreadableXml('structure')
  return { own, others: others.filter((one) => one !== null) }
}

function tryRead(element: Element): Certificate | null {
  try {
    return readCertificate(Buffer.from(element.textContent ?? '', 'base64'))
  } catch {
    return null
  }
}
