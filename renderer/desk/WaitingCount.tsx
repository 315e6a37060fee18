import { Waiting } from '../app/Waiting.tsx'
import { useDesk } from './useDesk.ts'

/** How many items wait for the acting person. */
export function WaitingCount() {
  return <Waiting count={useDesk().data?.waiting.length ?? 0} kind="now" />
}
