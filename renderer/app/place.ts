import { useEffect } from 'react'
import { z } from 'zod'
import type { Language } from '../../core/shared/language.ts'
import { createKept, createStored, useStored } from './stored.ts'

/** What the shell shows of the view in it: its title, the object's short name in the crumb, and whether all is saved. */

const crumb = createStored<string | null>(null)

export const useShownCrumb = (): string | null => useStored(crumb)

/** Puts the object's short name after the room's in the title bar while the caller is on the screen. */
export function useCrumb(name: string | undefined): void {
  useEffect(() => {
    crumb.set(name ?? null)
    return () => crumb.set(null)
  }, [name])
}

/** The window's title: what is open, then the program. */
export function setTitle(title: string): void {
  document.title = `${title} – Pykälä`
}

/** `saving` is shown only when it takes more than 400 ms. `failed` stays and opens the remedy. */
export type SaveState =
  | { readonly state: 'saved'; readonly time?: string }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly remedy: () => void }

const saving = createStored<SaveState>({ state: 'saved' })

export const useShownSaveState = (): SaveState => useStored(saving)

/** What is written in this view is saved, on its way, or not saved. Back to “all saved” when the view goes. */
export function useSaveState(state: SaveState): void {
  useEffect(() => saving.set(state), [state])
  useEffect(() => () => saving.set({ state: 'saved' }), [])
}

/** Something that was opened and stays at hand in the rooms pane. */
export interface OpenObject {
  readonly address: string
  readonly name: string
  readonly room: string
  /** Of the name, where it is not the tool's. */
  readonly lang?: Language | undefined
}

const objects = z.array(
  z.object({
    address: z.string(),
    name: z.string(),
    room: z.string(),
    lang: z.enum(['fi', 'sv']).optional(),
  }),
)

const MOST_OPEN = 6

const openObjects = createKept<readonly OpenObject[]>('open', objects, [])

export const useOpenObjects = (): readonly OpenObject[] => useStored(openObjects)

const MOST_RECENT = 10

const recentObjects = createKept<readonly OpenObject[]>('recent', objects, [])

/** What was opened last, also what has been closed since; the newest first. It outlives the program's end. */
export const useRecentObjects = (): readonly OpenObject[] => useStored(recentObjects)

/** Keeps what the caller shows among the open ones, at most six; those opened last stay. */
export function useOpened(object: OpenObject | undefined): void {
  const { address, name, room, lang } = object ?? {}
  useEffect(() => {
    if (address === undefined || name === undefined || room === undefined) return
    const opened: OpenObject = { address, name, room, lang }
    openObjects.set(withOpened(openObjects.get(), opened))
    const others = recentObjects.get().filter((each) => each.address !== address)
    recentObjects.set([opened, ...others].slice(0, MOST_RECENT))
  }, [address, name, room, lang])
}

/** An object that is there keeps its place. */
const withOpened = (now: readonly OpenObject[], opened: OpenObject): readonly OpenObject[] =>
  now.some(({ address }) => address === opened.address)
    ? now.map((each) => (each.address === opened.address ? opened : each))
    : [...now, opened].slice(-MOST_OPEN)

export const closeObject = (address: string): void =>
  openObjects.set(openObjects.get().filter((each) => each.address !== address))

const unsaved = createStored<ReadonlySet<string>>(new Set())

export const useUnsaved = (): ReadonlySet<string> => useStored(unsaved)

/** Marks an open object's unsaved words with a dot. */
export function useUnsavedMark(address: string, isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    unsaved.set(new Set([...unsaved.get(), address]))
    return () => unsaved.set(new Set([...unsaved.get()].filter((each) => each !== address)))
  }, [address, isUnsaved])
}
