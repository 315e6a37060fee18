import {
  QueryClient,
  QueryClientProvider,
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import type { MethodName, MethodOutput } from '../../api/contract/index.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { useActor } from './people.ts'
import { type MethodAnswer, type MethodAsk, callService } from './transport.ts'

/** What a screen knows of something it asked for. `data` may be the answer before while a newer one is coming. */
export interface Asked<T> {
  readonly data: T | undefined
  readonly failure: AppFailure | undefined
  /** No answer yet at all. */
  readonly pending: boolean
  readonly again: () => void
}

/**
 * Asks the service and keeps the answer until something changes: `const cases = useApi('case.list', { text })`.
 * `when: false` waits. Show it with `<Answered of={cases}>`.
 */
export function useApi<M extends MethodName>(
  method: M,
  input: MethodAsk<M>,
  { when = true }: { readonly when?: boolean } = {},
): Asked<MethodOutput<M>> {
  const actor = useActor()
  const query = useQuery({
    queryKey: [method, input],
    queryFn: async () => unwrap(await callService(actor, method, input)),
    enabled: when,
    placeholderData: keepPreviousData,
  })
  return {
    data: query.data,
    failure: query.error instanceof Refused ? query.error.failure : undefined,
    pending: query.isPending && when,
    again: () => void query.refetch(),
  }
}

/** Asks the service once; throws what it refuses. For the query library only. */
export type Ask = <M extends MethodName>(method: M, input: MethodAsk<M>) => Promise<MethodOutput<M>>

export function useAsk(): Ask {
  const actor = useActor()
  return async (method, input) => unwrap(await callService(actor, method, input))
}

/** An act on the service. `run` answers what the service did; every screen then asks again what it shows. */
export interface ApiCommand<M extends MethodName> {
  readonly run: (input: MethodAsk<M>) => Promise<MethodAnswer<M>>
  readonly working: boolean
  /** Why the last run was refused. */
  readonly failure: AppFailure | undefined
}

export function useCommand<M extends MethodName>(method: M): ApiCommand<M> {
  const actor = useActor()
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: async (input: MethodAsk<M>) => callService(actor, method, input),
  })
  return {
    run: async (input) => {
      const answer = await mutation.mutateAsync(input)
      if (answer.ok) await tellChanged(client)
      return answer
    },
    working: mutation.isPending,
    failure: mutation.data?.ok === false ? mutation.data.failure : undefined,
  }
}

/** An expected failure on its way through the query library. */
class Refused extends Error {
  readonly failure: AppFailure

  constructor(failure: AppFailure) {
    super(failure.code)
    this.failure = failure
  }
}

function unwrap<M extends MethodName>(answer: MethodAnswer<M>): MethodOutput<M> {
  if (!answer.ok) throw new Refused(answer.failure)
  return answer.value
}

/** How long an answer counts as fresh: a view opened again within it does not ask again. */
const FRESH_MS = 2000

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: FRESH_MS, retry: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

/** Windows of one program tell each other that something was changed. */
const changes = new BroadcastChannel('pykala.changed')

async function tellChanged(client: QueryClient): Promise<void> {
  changes.postMessage(null)
  await client.invalidateQueries()
}

export function ApiProvider({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const ask = (): void => void queries.invalidateQueries()
    changes.addEventListener('message', ask)
    return () => changes.removeEventListener('message', ask)
  }, [])
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>
}

/** How often the window looks whether another program has changed something. Not while it is hidden. */
const LOOK_EVERY_MS = 3000

/**
 * What another program wrote (the command line, another person on a shared database) comes to the screen by itself.
 * Called once, by the shell.
 */
export function useChangeWatch(): void {
  const actor = useActor()
  const { data: mark } = useQuery({
    queryKey: [MARK],
    queryFn: async () => unwrap(await callService(actor, MARK, {})),
    refetchInterval: LOOK_EVERY_MS,
  })
  const seen = useRef(mark)
  useEffect(() => {
    const changed = seen.current !== undefined && mark !== undefined && seen.current !== mark
    seen.current = mark
    if (changed) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== MARK })
  }, [mark])
}

const MARK = 'changes.mark'
