import { fail, ok } from '../../core/shared/result.ts'
import type { Seal } from '../../service/sealPorts.ts'

/** Signing and verifying. Loaded when first used: most commands need none of it. */
export const createSeal = (): Seal => ({
  openKey: async (file, password, at) => {
    const { openKeyFile } = await import('./signer.ts')
    return openKeyFile(file, password, at)
  },
  sign: async (file, signer, order) => {
    const { signDocx } = await import('./sign.ts')
    return signDocx(file, signer, order)
  },
  verify: async (file, authorities) => {
    const { openDocx, readAuthorities, isDocument, verifyPackage } = await import('./verify.ts')
    const trusted = authorities === null ? ok(null) : readAuthorities(authorities)
    if (!trusted.ok) return trusted
    const opened = openDocx(file)
    if (!opened.ok) return opened
    if (!isDocument(opened.value)) return fail({ code: 'seal/not-docx' })
    const { contentOf, sha256Of } = await import('./content.ts')
    const { manifestOf } = await import('./manifest.ts')
    const { signedHashes } = await import('./signedAs.ts')
    const { readableBlocks } = await import('./readable.ts')
    return ok({
      verdict: verifyPackage(opened.value, trusted.value),
      content: contentOf(opened.value, manifestOf(opened.value)),
      sha256: sha256Of(file),
      signedHashes: signedHashes(opened.value),
      readable: () => readableBlocks(opened.value),
    })
  },
  readAuthorities: async (file) => {
    const { readAuthorities } = await import('./verify.ts')
    const read = readAuthorities(file)
    if (!read.ok) return read
    const other = read.value.find(({ authority }) => authority === null)
    if (other !== undefined) return fail({ code: 'seal/not-authority', name: other.commonName })
    const { signerOf } = await import('./certificate.ts')
    return ok(
      read.value.map((certificate) => {
        const { name, subject, fingerprint, validTo } = signerOf(certificate)
        return { name, subject, fingerprint, validTo, der: certificate.der }
      }),
    )
  },
})
