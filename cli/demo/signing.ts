import { makeKeyFile } from '../../adapters/seal/makeKey.ts'
import { type Instant, asInstant } from '../../core/calendar/day.ts'
import type { Bilingual, Language } from '../../core/shared/language.ts'
import type { Story } from '../../service/sample/story.ts'
import type { StoryDocument } from './documents.ts'
import type { Insist } from './insist.ts'

const SIGNED: Bilingual<readonly [string, string]> = {
  fi: ['poytakirja-allekirjoitettu', 'neljän allekirjoittama pöytäkirja'],
  sv: ['protokoll-undertecknat', 'protokoll undertecknat av fyra'],
}

/** The key files live as long as this run. */
const PASSWORD = 'suvantola'

/** Freezes the minutes, lets all whom the signature page names sign them with keys made for this run, and gives the file. */
export const signedMinutes = (
  ask: Insist,
  { meeting: { meetingId } }: Story,
  language: Language,
  at: Instant,
): StoryDocument => ({
  name: `${SIGNED[language][0]}.docx`,
  what: SIGNED[language][1],
  write: async () => {
    const { view, document } = await ask('minutes.freeze', { meetingId, dueOn: null })
    const { documentId, version } = document.record
    for (const { signer } of view.signers)
      await ask('document.signKept', {
        documentId,
        version,
        signer: signer.name,
        key: makeKeyFile({ name: signer.name, validFrom: dayBefore(at), password: PASSWORD }),
        password: new TextEncoder().encode(PASSWORD),
        purpose: null,
      })
    await ask('minutes.ready', { meetingId })
    return ask('document.minutes', { meetingId, format: 'docx', inspected: true })
  },
})

const dayBefore = (at: Instant): Instant =>
  asInstant(Temporal.Instant.from(at).subtract({ hours: 24 }).toString())
