import { useCallback, useEffect, useRef, useState } from 'react'
import { type AppFailure, explainFailure } from '../../api/failures/index.ts'
import type { EditedOrganisation } from '../../api/contract/organisation.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { sameData } from '../../core/shared/same.ts'
import { useCommand } from '../app/api.tsx'
import { type SaveState, useSaveState } from '../app/place.ts'
import { useLanguage } from '../i18n/language.tsx'

/** How long a pause saves, in milliseconds. */
const PAUSE_MS = 500

/** The office's organisation while it is written. It saves itself at every pause; every save can be undone. */
export interface OrganisationEditor {
  readonly organisation: Organisation
  readonly change: (change: Partial<Organisation>) => void
  /** What to do about the value at this path, when it kept the whole from being saved. */
  readonly errorAt: (where: string) => string | undefined
  /** Why the last save was refused, when no field says it. */
  readonly failure: AppFailure | undefined
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

interface History {
  readonly now: Organisation
  readonly past: readonly Organisation[]
  readonly future: readonly Organisation[]
}

export function useOrganisationEditor(opened: EditedOrganisation): OrganisationEditor {
  const [history, setHistory] = useState<History>({ now: opened.organisation, past: [], future: [] })
  const { failure, state } = useSaving(opened, history.now)
  const language = useLanguage()
  useSaveState(state)
  const lastChange = useRef(0)
  const change = useCallback((changed: Partial<Organisation>): void => {
    const at = performance.now()
    const grouped = at - lastChange.current < PAUSE_MS * 2
    lastChange.current = at
    setHistory(({ now, past }) => ({
      now: { ...now, ...changed },
      past: grouped && past.length > 0 ? past : [...past, now],
      future: [],
    }))
  }, [])
  const problem = failure?.code === 'organisation/refused' ? failure : undefined
  return {
    organisation: history.now,
    change,
    errorAt: (where) => (problem?.where === where ? explainProblem(problem, language) : undefined),
    failure,
    undo: history.past.length === 0 ? undefined : () => setHistory(stepBack),
    redo: history.future.length === 0 ? undefined : () => setHistory(stepForward),
  }
}

type Refused = Extract<AppFailure, { code: 'organisation/refused' }>

/** The problem alone, without where it is: it stands at the field. */
function explainProblem({ problem }: Refused, language: 'fi' | 'sv'): string {
  const whole = explainFailure({ code: 'organisation/refused', where: '\u0000', problem }, language)
  const text = whole.split('\u0000”: ').at(-1) ?? whole
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function stepBack({ now, past, future }: History): History {
  const before = past.at(-1)
  return before === undefined
    ? { now, past, future }
    : { now: before, past: past.slice(0, -1), future: [now, ...future] }
}

function stepForward({ now, past, future }: History): History {
  const [after] = future
  return after === undefined
    ? { now, past, future }
    : { now: after, past: [...past, now], future: future.slice(1) }
}

/** Saves what is written, one save at a time, each on the version that the one before gave. */
function useSaving(
  opened: EditedOrganisation,
  organisation: Organisation,
): { readonly failure: AppFailure | undefined; readonly state: SaveState } {
  const save = useCommand('organisation.save')
  const saved = useRef({ organisation: opened.organisation, version: opened.version })
  const run = useRef(save.run)
  const [failure, setFailure] = useState<AppFailure>()
  /** What is to be saved. A new object of the same words tries again. */
  const [again, setAgain] = useState({ organisation })
  if (again.organisation !== organisation) setAgain({ organisation })
  const [state, setState] = useState<SaveState>({ state: 'saved' })
  useEffect(() => {
    run.current = save.run
  })
  useEffect(() => {
    const wanted = again.organisation
    let dropped = false
    const timer = setTimeout(() => {
      if (sameData(saved.current.organisation, wanted)) {
        setFailure(undefined)
        setState({ state: 'saved' })
        return
      }
      setState({ state: 'saving' })
      void queue(async () => {
        if (dropped) return
        const answer = await run.current({ organisation: wanted, version: saved.current.version })
        if (answer.ok) saved.current = answer.value
        setFailure(answer.ok ? undefined : answer.failure)
        setState(
          answer.ok
            ? { state: 'saved' }
            : { state: 'failed', remedy: () => setAgain({ organisation: wanted }) },
        )
      })
    }, PAUSE_MS)
    return () => {
      dropped = true
      clearTimeout(timer)
    }
  }, [again])
  return { failure, state }
}

let before: Promise<void> = Promise.resolve()

const queue = async (work: () => Promise<void>): Promise<void> => {
  before = before.then(work, work)
  return before
}
