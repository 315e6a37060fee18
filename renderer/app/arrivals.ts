import { useMemo } from 'react'
import { useUsualDrops } from './drop.tsx'
import { type Address, addressTo, goTo } from './router.ts'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { createStored } from './stored.ts'

/** Files that came where no view takes them, on their way to the room that looks at them. */
export interface Arrivals {
  readonly act: 'check' | 'register'
  readonly files: readonly File[]
  /** The case that was open when they came. */
  readonly caseRef: string | null
}

export const arrivals = createStored<Arrivals | null>(null)

/** Where files are checked. */
export const VERIFICATION = 'verification'

/** Files dropped outside an item are checked or registered as arrived. Called once, by the shell. */
export function useArrivalDrops({ room, path }: Address): void {
  const say = useWords(appWords)
  const caseRef = room === 'cases' ? (path[0] ?? null) : null
  const drops = useMemo(
    () =>
      (['check', 'register'] as const).map((act) => ({
        says: say(act === 'check' ? 'dropCheck' : 'dropRegister'),
        take: (files: readonly File[]) => {
          arrivals.set({ act, files, caseRef })
          goTo(addressTo(VERIFICATION))
        },
      })),
    [say, caseRef],
  )
  useUsualDrops(drops)
}
