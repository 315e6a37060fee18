import type { Page } from '@playwright/test'
import type { Service } from '../../service/service.ts'
import { dropFiles } from '../support/dropFiles.ts'
import { goTo } from '../support/journey.ts'
import { askOf, freezeMinutes } from '../support/minutesToSign.ts'
import { edited, password, readKey, signByMany } from '../support/signedDocx.ts'
import type { View } from './views.ts'

/** The check of authenticity, and a document on its way from frozen to signed. */
export const signingViews: readonly View[] = [
  { name: 'aitous-tyhja', open: async (page) => goTo(page, '#/verification') },
  {
    name: 'poytakirjat',
    open: async (page, service) => {
      await freezeOnce(service)
      await goTo(page, '#/poytakirjat')
      await page.getByText('jäädytetty').first().waitFor()
    },
  },
  { name: 'allekirjoitettavat', open: async (page) => goTo(page, '#/documents') },
  { name: 'allekirjoitus', open: openHalfSigned },
  {
    name: 'allekirjoitus-dialogi',
    open: async (page, service) => {
      await openHalfSigned(page, service)
      await page.getByRole('button', { name: /^Allekirjoita Tuula/u }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'aitous',
    open: async (page, service) => {
      const { documentId } = await freezeOnce(service)
      const { bytes } = await askOf(service)('document.kept', { documentId, version: 1 })
      const signed = await signByMany(bytes, 2)
      const changed = edited(signed, 'word/document.xml', (xml) =>
        xml.replaceAll('Sandnäs', 'Sandberg').replace('Kaupunginhallitus', 'Kunnanhallitus'),
      )
      await goTo(page, '#/verification')
      await page.getByRole('heading', { level: 1, name: 'Onko tämä aito?' }).waitFor()
      await dropFiles(
        page,
        [
          { name: 'Poytakirja_KH_14-2026.docx', bytes: signed },
          { name: 'ote_247_uusi.docx', bytes: changed },
          { name: 'valtuustoaloite_luonnos.txt', bytes: new TextEncoder().encode('Aloite väylästä.\n') },
          { name: 'skannaus.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
        ],
        'Onko tämä aito?',
      )
      await page.getByText('Tiedosto on PDF.').waitFor()
    },
  },
  {
    name: 'asetukset-authorities',
    open: async (page, service) => {
      await askOf(service)('authority.add', { file: readKey('authority.pem') })
      await goTo(page, '#/settings/authorities')
      await page.getByText('Suvannon juurivarmentaja').first().waitFor()
    },
  },
]

/** Minutes are frozen by the first view that needs them. */
async function freezeOnce(service: Service): Promise<{ documentId: string }> {
  const [first] = await askOf(service)('document.toSign', {})
  return first === undefined ? freezeMinutes(service) : { documentId: first.record.documentId }
}

async function openHalfSigned(page: Page, service: Service): Promise<void> {
  const { documentId } = await freezeOnce(service)
  const ask = askOf(service)
  const place = { documentId, version: 1 }
  for (const [key, signer] of [
    ['sandnas', 'Johan Sandnäs'],
    ['vuorikangas', 'Eeva-Riitta Vuorikangas'],
  ] as const)
    await ask('document.signKept', {
      ...place,
      signer,
      key: readKey(`${key}.p12`),
      password: password(),
      purpose: null,
    })
  const { signers } = await ask('document.signing', { documentId })
  if (signers.every((one) => one.state !== 'missing' || one.remark === undefined))
    await ask('document.remark', {
      ...place,
      signer: 'Mikael Granstrand',
      kind: 'correction',
      reason: 'Kannattaja oli Leena Myllyoja.',
    })
  await goTo(page, `#/documents/${encodeURIComponent(documentId)}`)
  await page.getByText('Kannattaja oli Leena Myllyoja.').first().waitFor()
}
