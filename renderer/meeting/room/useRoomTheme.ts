import { z } from 'zod'
import { useSettings, useViewTheme } from '../../app/settings.ts'
import { createKept, useStored } from '../../app/stored.ts'
import { isEvening, useClock } from './clock.ts'

type RoomTheme = 'light' | 'dark'

/** The theme chosen in the room; `null`: dark after 18, unless the user has chosen a theme for the whole program. */
const chosenTheme = createKept<RoomTheme | null>('meetingTheme', z.enum(['light', 'dark']).nullable(), null)

export const chooseRoomTheme = (theme: RoomTheme): void => chosenTheme.set(theme)

/** The room's own theme; the window goes back to the user's when it is left. */
export function useRoomTheme(): void {
  const { theme } = useSettings()
  const chosen = useStored(chosenTheme)
  const evening = isEvening(useClock())
  const byClock = evening && theme === 'system' ? 'dark' : null
  useViewTheme(chosen ?? byClock)
}
