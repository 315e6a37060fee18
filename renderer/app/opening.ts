import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { OpeningProgress } from '../../api/contract/office.ts'
import { NOBODY, callService } from './transport.ts'

/** How long something is waited for before it is asked whether the office is still being opened, in milliseconds. */
const WAITED_MS = 1000

/** How often it is asked again. */
const ASK_EVERY_MS = 500

/** How far the opening of the office is, while the caller waits for its data. */
export function useOpening(): OpeningProgress | null {
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), WAITED_MS)
    return () => clearTimeout(timer)
  }, [])
  const { data } = useQuery({
    queryKey: ['office.opening'],
    queryFn: async () => {
      const answer = await callService(NOBODY, 'office.opening', {})
      return answer.ok ? answer.value : null
    },
    enabled: waited,
    refetchInterval: ASK_EVERY_MS,
  })
  return data ?? null
}
