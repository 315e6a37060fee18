import { type Asn1, MalformedAsn1, childAt, childrenOf, oidOf } from './der.ts'

/** Short names of RFC 4514 and of certificates of persons; other attributes are shown by their number. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
}

export interface NameAttribute {
  readonly name: string
  readonly value: string
}

/** Attributes of an X.501 name in the certificate's own order. */
export const nameAttributes = (name: Asn1): readonly NameAttribute[] =>
  childrenOf(name)
    .flatMap(childrenOf)
    .map((pair) => {
      const oid = oidOf(childAt(pair, 0))
      return { name: ATTRIBUTES[oid] ?? oid, value: textOf(childAt(pair, 1)) }
    })

/** `CN=Eeva-Riitta Vuorikangas, O=Suvantola, C=FI`: RFC 4514's order, joined as Word joins them. */
export const nameText = (attributes: readonly NameAttribute[]): string =>
  attributes
    .toReversed()
    .map(({ name, value }) => `${name}=${escapeValue(value)}`)
    .join(', ')

const escapeValue = (value: string): string =>
  value.replaceAll(/[,+"\\<>;]/gu, String.raw`\$&`).replace(/^[ #]|(?<=.) $/gu, String.raw`\$&`)

/** String kinds of ASN.1: UTF8String, BMPString, UniversalString, and the one-byte ones as Latin 1. */
function textOf({ tag, content }: Asn1): string {
  const bytes = Buffer.from(content)
  if (tag === 0x0c) return bytes.toString('utf8')
  if (tag === 0x1e && bytes.length % 2 === 0) return bytes.swap16().toString('utf16le')
  if (tag === 0x1c) throw new MalformedAsn1('UniversalString in a name')
  return bytes.toString('latin1')
}
