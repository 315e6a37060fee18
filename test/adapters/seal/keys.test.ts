import { describe, expect, it } from 'vitest'
import { passwordIn } from '../../../adapters/seal/passwordFile.ts'
import { openKeyFile } from '../../../adapters/seal/signer.ts'
import { SIGNED_AT, password, readKey } from '../../support/signedDocx.ts'

const open = (file: string, words: Uint8Array = password()) =>
  openKeyFile(readKey(`${file}.p12`), words, SIGNED_AT)

const NOTHING = new Uint8Array()

describe('a key file', () => {
  it.each([
    ['sandnas', 'rsa-sha256', 'RSA-2048, AES-256, password with ä, ö and å'],
    ['vuorikangas', 'ecdsa-sha256', 'P-256'],
    ['rantasuo', 'ecdsa-sha384', 'P-384'],
    ['granstrand', 'rsa-sha256', 'RSA-3072'],
    ['old-3des', 'rsa-sha256', '3DES and SHA-1, as Windows made them until 2019'],
    ['old-rc2', 'rsa-sha256', 'certificates in RC2-40, as old browsers made them'],
    ['aes-128', 'ecdsa-sha256', 'AES-128, MAC over SHA-512'],
    ['no-mac', 'ecdsa-sha256', 'no MAC at all'],
  ])('%s opens for %s (%s)', (file, algorithm) => {
    const opened = open(file)
    expect(opened.ok && opened.value.algorithm).toBe(algorithm)
    expect(opened.ok && opened.value.chain).toHaveLength(2)
  })

  it.each(['empty-password', 'empty-old'])('%s opens with an empty password', (file) => {
    expect(open(file, NOTHING).ok).toBe(true)
  })

  it.each(['sandnas', 'vuorikangas', 'old-3des', 'old-rc2', 'aes-128', 'no-mac', 'empty-password'])(
    '%s does not open with another password',
    (file) => {
      expect(open(file, Buffer.from('Lumme-aoa-47'))).toStrictEqual({
        ok: false,
        failure: { code: 'key/wrong-password' },
      })
    },
  )

  it.each([
    ['expired', { code: 'key/expired', name: 'Vanha Varmenne', validTo: '31.12.2022' }],
    ['future', { code: 'key/not-yet-valid', name: 'Tuleva Varmenne', validFrom: '1.1.2055' }],
    ['not-for-signing', { code: 'key/not-for-signing', name: 'Salaava Varmenne' }],
    ['rsa-1024', { code: 'key/unsupported-key', key: 'RSA-1024' }],
    ['other-curve', { code: 'key/unsupported-key', key: 'EC secp256k1' }],
    ['no-key', { code: 'key/no-key' }],
    ['no-certificate', { code: 'key/no-certificate' }],
  ])('%s is refused with its own reason', (file, failure) => {
    expect(open(file)).toStrictEqual({ ok: false, failure })
  })

  it('with a PBMAC1 seal says that this is not read', () => {
    const file = Buffer.from(readKey('sandnas.p12'))
    const sha256 = Buffer.from('0609608648016503040201', 'hex')
    const pbmac1 = Buffer.from('06092a864886f70d01050e', 'hex')
    pbmac1.copy(file, file.lastIndexOf(sha256))
    expect(openKeyFile(file, password(), SIGNED_AT)).toStrictEqual({
      ok: false,
      failure: { code: 'key/pbmac1' },
    })
  })

  it.each([
    ['a text', Buffer.from('-----BEGIN CERTIFICATE-----')],
    ['nothing', NOTHING],
    ['half a file', readKey('sandnas.p12').slice(0, 900)],
  ])('that is %s is told to be none', (_, bytes) => {
    expect(openKeyFile(bytes, password(), SIGNED_AT)).toMatchObject({ failure: { code: 'key/unreadable' } })
  })

  it.each(Array.from({ length: 40 }, (_, at) => at * 97))(
    'with byte %i broken never opens and never throws',
    (at) => {
      const file = readKey('vuorikangas.p12')
      file[at % file.length] = (file[at % file.length] ?? 0) ^ 0x5a
      const opened = openKeyFile(file, password(), SIGNED_AT)
      expect(opened.ok).toBe(false)
    },
  )
})

describe('a file with the password', () => {
  it.each([
    ['as it is', 'Lumme-äöå-47'],
    ['with a line end', 'Lumme-äöå-47\n'],
    ['with the line end of Windows', 'Lumme-äöå-47\r\n'],
    ['with a byte order mark', '\uFEFFLumme-äöå-47\r\n'],
  ])('is read %s', (_, text) => {
    expect(Buffer.from(passwordIn(Buffer.from(text))).toString()).toBe('Lumme-äöå-47')
  })

  it('is read as ISO-8859-1 when it is not UTF-8', () => {
    expect(Buffer.from(passwordIn(Buffer.from('Lumme-äöå-47', 'latin1'))).toString()).toBe('Lumme-äöå-47')
  })

  it('keeps spaces and inner line ends: they may be of the password', () => {
    expect(Buffer.from(passwordIn(Buffer.from(' a b \n\n'))).toString()).toBe(' a b \n')
  })
})
