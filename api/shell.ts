import { z } from 'zod'
import { type Method, method } from './contract/method.ts'

/** A file that a person chose, read whole. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the desktop tells a window without being asked. */
export type ShellNote =
  /** A menu row was chosen: run the command of this id. */
  | { readonly kind: 'command'; readonly id: string }
  /** Something opened before was chosen in the menu: go there. */
  | { readonly kind: 'address'; readonly address: string }
  /** A file was opened from outside (double click, dragged on the icon). */
  | { readonly kind: 'file'; readonly path: string }
  /** The window is about to close: put what is unsaved in safety, then call `shell.close`. */
  | { readonly kind: 'closing' }

/** A file's name without folders: what a person sees in a save dialog. */
const fileName = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => !/[/\\\0]/u.test(name))

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

const address = z.string().startsWith('#/').max(2000)

/**
 * What a window asks of the desktop it stands on, beside the service's contract and on the same channel. In a browser
 * the page does these itself (renderer/app/shell.ts).
 */
export const shellContract = {
  /** Asks where and writes. `false`: the person let it be. */
  'shell.save': method(z.strictObject({ name: fileName, bytes }), z.custom<boolean>()),
  /** Asks for files. None: the person let it be. */
  'shell.open': method(
    z.strictObject({
      title: z.string().max(200),
      /** `docx`, `pdf` …; empty: any. */
      endings: z.array(z.string().regex(/^[\w-]{1,20}$/u)).max(20),
      several: z.boolean(),
    }),
    z.custom<readonly OpenedFile[]>(),
  ),
  'shell.print': method(z.strictObject({}), z.custom<null>()),
  /** The page as PDF, where the person says. */
  'shell.pdf': method(z.strictObject({ name: fileName }), z.custom<boolean>()),
  /** Another window at an address of ours. */
  'shell.window': method(z.strictObject({ address }), z.custom<null>()),
  /** A link out of the program: only http, https and mailto, and only after asking. */
  'shell.link': method(z.strictObject({ url: z.string().max(2000) }), z.custom<null>()),
  /** Language of menus and dialogs; colours under the system's window buttons. */
  'shell.look': method(
    z.strictObject({ language: z.enum(['fi', 'sv']), theme: z.enum(['light', 'dark']) }),
    z.custom<null>(),
  ),
  /** What was opened last, the newest first, for the menu. */
  'shell.recent': method(
    z.strictObject({ objects: z.array(z.strictObject({ address, name: z.string().max(500) })).max(20) }),
    z.custom<null>(),
  ),
  /** Everything is in safety: the window may close. */
  'shell.close': method(z.strictObject({}), z.custom<null>()),
} satisfies Record<string, Method>

export type ShellContract = typeof shellContract
export type ShellMethodName = keyof ShellContract
export type ShellInput<M extends ShellMethodName> = z.output<ShellContract[M]['input']>
export type ShellOutput<M extends ShellMethodName> = z.output<ShellContract[M]['output']>

export const isShellMethod = (name: string): name is ShellMethodName => Object.hasOwn(shellContract, name)
