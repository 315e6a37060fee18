import { useEffect } from 'react'
import type { OpenedFile, ShellContract, ShellMethodName, ShellNote, ShellOutput } from '../../api/shell.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { z } from 'zod'
import { bridge } from './bridge.ts'
import { currentActor } from './people.ts'
import { NOBODY } from './transport.ts'

/** What the window asks of what it stands on: the desktop, or the browser, which does the same its own way. */
export interface Shell {
  /** `false`: the person let it be. In a browser the file goes where downloads go. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<Result<boolean, AppFailure>>
  readonly open: (wish: OpenWish) => Promise<Result<readonly OpenedFile[], AppFailure>>
  readonly print: () => void
  /** The page as PDF; a browser offers it in its own print dialog. */
  readonly pdf: (name: string) => Promise<Result<boolean, AppFailure>>
  readonly openWindow: (address: string) => void
  /** A link out of the program; the desktop asks first. */
  readonly openLink: (url: string) => void
  readonly look: (look: ShellAsk<'shell.look'>) => void
  /** What the menu “open recent” holds; a browser has none. */
  readonly recent: (objects: ShellAsk<'shell.recent'>['objects']) => void
}

export type OpenWish = ShellAsk<'shell.open'>

type ShellAsk<M extends ShellMethodName> = z.input<ShellContract[M]['input']>

const desktopShell: Shell = {
  save: async (name, bytes) => ask('shell.save', { name, bytes }),
  open: async (wish) => ask('shell.open', wish),
  print: () => void ask('shell.print', {}),
  pdf: async (name) => ask('shell.pdf', { name }),
  openWindow: (address) => void ask('shell.window', { address }),
  openLink: (url) => void ask('shell.link', { url }),
  look: (look) => void ask('shell.look', look),
  recent: (objects) => void ask('shell.recent', { objects }),
}

async function ask<M extends ShellMethodName>(
  method: M,
  input: ShellAsk<M>,
): Promise<Result<ShellOutput<M>, AppFailure>> {
  try {
    const answer = await bridge?.call({ actor: currentActor() ?? NOBODY, method, input })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shell's contract says what main answers
    return answer as Result<ShellOutput<M>, AppFailure>
  } catch {
    return fail({ code: 'host/no-answer' })
  }
}

const browserShell: Shell = {
  save: async (name, bytes) => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
    press({ href: url, download: name })
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    return ok(true)
  },
  open: pickFiles,
  print: () => window.print(),
  pdf: async () => {
    window.print()
    return ok(true)
  },
  // With an opener the new tab gets a copy of this tab's key.
  openWindow: (address) => void window.open(`${location.pathname}${address}`),
  openLink: (url) => press({ href: url, target: '_blank', rel: 'noopener noreferrer' }),
  look: () => undefined,
  recent: () => undefined,
}

const press = (link: Readonly<Record<string, string>>): void =>
  Object.assign(document.createElement('a'), link).click()

async function pickFiles({ endings, several }: OpenWish): Promise<Result<readonly OpenedFile[], AppFailure>> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    const answer = (): void => {
      input.remove()
      resolve(readFiles([...(input.files ?? [])]))
    }
    input.type = 'file'
    input.hidden = true
    input.multiple = several
    input.accept = endings.map((ending) => `.${ending}`).join(',')
    input.addEventListener('cancel', answer)
    input.addEventListener('change', answer)
    // In the page until it is answered: an element that stands nowhere may be collected while its dialog is open.
    document.body.append(input)
    input.click()
  })
}

/** Reads files that were chosen or dragged in. */
export async function readFiles(files: readonly File[]): Promise<Result<readonly OpenedFile[], AppFailure>> {
  const opened: OpenedFile[] = []
  for (const file of files) {
    try {
      opened.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    } catch {
      return fail({ code: 'file/unreadable', path: file.name, reason: 'FileReader' })
    }
  }
  return ok(opened)
}

export const shell: Shell = bridge === undefined ? browserShell : desktopShell

/** Hears the desktop's notes while the caller is on the screen. */
export function useNotes(listener: (note: ShellNote) => void): void {
  useEffect(() =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only main speaks here (electron/windows.ts, tell)
    bridge?.hear((note) => listener(note as ShellNote)),
  )
}

const flushes = new Set<() => Promise<void>>()

/**
 * What must be put in safety before the window goes: the desktop waits for it (three seconds at most), a browser starts it
 * when the page is hidden.
 */
export function useBeforeClosing(flush: () => Promise<void>): void {
  useEffect(() => {
    flushes.add(flush)
    return () => void flushes.delete(flush)
  }, [flush])
}

const flushAll = async (): Promise<void> => {
  await Promise.allSettled([...flushes].map(async (flush) => flush()))
}

/** Mounted once, by the window. */
export function useClosing(): void {
  useNotes((note) => {
    if (note.kind === 'closing') void flushAll().then(async () => ask('shell.close', {}))
  })
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void flushAll()
    }
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [])
}
