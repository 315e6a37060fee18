import { FileCheck, PenTool, ShieldCheck } from 'lucide-react'
import { lazy } from 'react'
import { VERIFICATION } from '../app/arrivals.ts'
import { addressTo, goTo } from '../app/router.ts'
import type { Room } from '../app/room.ts'

/** First part of the addresses of minutes: `#/poytakirjat` the list, `#/poytakirjat/MEETING` one meeting's. */
const MINUTES = 'poytakirjat'

export const minutesRoom: Room = {
  id: MINUTES,
  name: { fi: 'Pöytäkirjat', sv: 'Protokoll' },
  icon: FileCheck,
  key: 5,
  pane: 'rail',
  View: lazy(async () => ({ default: (await import('./MinutesView.tsx')).MinutesView })),
}

/** `#/documents` lists what is to be signed, `#/documents/minutes:…` is one document. It stands with the minutes. */
export const documentsRoom: Room = {
  id: 'documents',
  name: { fi: 'Allekirjoitukset', sv: 'Underskrifter' },
  icon: PenTool,
  key: null,
  pane: 'rail',
  within: MINUTES,
  View: lazy(async () => ({ default: (await import('./DocumentsView.tsx')).DocumentsView })),
  find: async (ask, text) => {
    const listed = await ask('document.toSign', {})
    const words = text.toLowerCase().split(/\s+/u)
    return listed
      .filter(({ record }) => words.every((word) => record.title.toLowerCase().includes(word)))
      .map(({ record }) => ({
        id: `document.${record.documentId}`,
        group: 'found',
        name: record.title,
        icon: PenTool,
        run: () => goTo(addressTo('documents', [record.documentId])),
      }))
  },
}

/** Whether a file is ours, and what its signatures are worth. */
export const verificationRoom: Room = {
  id: VERIFICATION,
  name: { fi: 'Aitouden tarkistus', sv: 'Äkthetskontroll' },
  icon: ShieldCheck,
  key: null,
  pane: 'wide',
  View: lazy(async () => ({ default: (await import('./VerificationView.tsx')).VerificationView })),
}
