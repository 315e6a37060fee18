import { casefileRoom } from '../casefile/room.ts'
import { deskRoom } from '../desk/room.ts'
import { draftRoom } from '../draft/room.ts'
import { meetingsRoom } from '../meeting/room.ts'
import { officerRoom } from '../officer/room.ts'
import { serviceRoom } from '../service/room.ts'
import { settingsRoom } from '../settings/room.ts'
import { documentsRoom, minutesRoom, verificationRoom } from '../signing/room.ts'
import type { Room } from './room.ts'

/** Every room there is, in the order of the pane: those with keys 1…7, then settings. */
export const rooms: readonly Room[] = [
  deskRoom,
  casefileRoom,
  draftRoom,
  meetingsRoom,
  minutesRoom,
  documentsRoom,
  serviceRoom,
  officerRoom,
  verificationRoom,
  settingsRoom,
]

/** Where the window opens. */
export const firstRoom: Room = deskRoom
