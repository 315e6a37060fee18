import type { Actor } from '../api/actor.ts'
import type { OpeningProgress } from '../api/contract/office.ts'
import type { DocumentFailure } from '../api/failures/document.ts'
import type { LibraryFailure, ShapeProblem } from '../api/failures/library.ts'
import type { OrganisationRefused } from '../api/failures/organisation.ts'
import type { StorageFailure } from '../api/failures/storage.ts'
import type { InstructionProblem } from '../core/appeal/checkInstruction.ts'
import type { Instruction, InstructionInput } from '../core/appeal/instruction.ts'
import type { InstructionFailure } from '../core/appeal/instructionValues.ts'
import type { ItemTemplateSource } from '../core/draft/renderItem.ts'
import type { TemplateFailure } from '../core/template/failures.ts'
import type { BinaryFile } from '../api/failures/intake.ts'
import type { SharedFailure } from '../api/failures/shared.ts'
import type { Analyser } from '../core/casefile/analyser.ts'
import type { TaskClass } from '../core/casefile/taskClass.ts'
import type { Instant, IsoDate } from '../core/calendar/day.ts'
import type { HouseStyle, OfficeDocument } from '../core/document/model.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import type { Result } from '../core/shared/result.ts'
import type { Backups } from './backups.ts'
import type { DraftPorts } from './draftPorts.ts'
import type { Seal } from './sealPorts.ts'
import type { Store } from './store.ts'

/** Time from outside. `today` is the day in Finland (Europe/Helsinki), not in UTC. */
export interface Clock {
  now(): Instant
  today(): IsoDate
}

/** New identifiers. `kind` is a short word that leads the id: `case`, `item`, `block`. */
export interface Ids {
  next(kind: string): string
}

/** The municipality's texts as data: what ships in templates/. */
export interface OrganisationLibrary {
  /** The office's own versions, and what ships where it has none. */
  readonly organisations: () => Promise<Result<readonly Organisation[], LibraryFailure>>
  /** As they ship with the program. */
  readonly shipped: () => Promise<Result<readonly Organisation[], LibraryFailure>>
  /** Holds data from a window against the schema and against itself. */
  readonly check: (data: unknown) => Result<Organisation, OrganisationRefused>
}

/** The item templates that ship in templates/items, read, checked and ready to print. */
export interface ItemTemplateLibrary {
  list(): Promise<Result<readonly ItemTemplateSource[], LibraryFailure | TemplateFailure>>
  /** By id; `template/unknown-template` names those that exist. */
  find(name: string): Promise<Result<ItemTemplateSource, LibraryFailure | TemplateFailure>>
}

/** The appeal instructions that ship in templates/appeal, filled for one decision. */
export interface AppealInstructions {
  render(input: InstructionInput): Promise<Result<Instruction, InstructionFailure | LibraryFailure>>
  /** What keeps an instruction, perhaps edited, from being printed. Empty: nothing. */
  check(
    instruction: Pick<Instruction, 'heading' | 'blocks' | 'version'>,
    input: InstructionInput,
  ): Promise<Result<readonly InstructionProblem[], LibraryFailure>>
}

/** Prints a document in one format. The same document gives the same bytes. */
export interface DocumentWriters {
  readonly docx: (document: OfficeDocument) => Promise<Uint8Array>
  readonly html: (document: OfficeDocument) => Promise<Uint8Array>
  readonly txt: (document: OfficeDocument) => Promise<Uint8Array>
}

/** The municipalities' common task classification that ships in templates/. */
export interface TaskClassLibrary {
  list(): Promise<Result<readonly TaskClass[], LibraryFailure>>
}

/** The house styles that ship in templates/styles: how the papers of an organisation look. */
export interface HouseStyleLibrary {
  find(name: string): Promise<Result<HouseStyle, LibraryFailure | UnknownStyle>>
}

/** An organisation names a house style that isn't there. */
export type UnknownStyle = Extract<DocumentFailure, { readonly code: 'style/unknown' }>

/** A handler's way to the outside. Each host fills it in. */
export interface Ports {
  readonly clock: Clock
  readonly ids: Ids
  readonly organisations: OrganisationLibrary
  readonly itemTemplates: ItemTemplateLibrary
  readonly appealInstructions: AppealInstructions
  readonly writers: DocumentWriters
  readonly houseStyles: HouseStyleLibrary
  readonly seal: Seal
  /** Opened when first used; a store that does not open throws StorageError. */
  readonly store: Store
  /** How far the opening of the store is; `null`: it is not being opened, or opens at once. */
  readonly opening: () => OpeningProgress | null
  readonly backups: Backups
  /** What the drafting room keeps beside the database. */
  readonly draft: DraftPorts
  readonly taskClasses: TaskClassLibrary
  /** The analyser that made the search index: it finds the words in what is shown, too. */
  readonly analyser: Analyser
}

export type { Actor, OpeningProgress }

export type { OrganisationRefused }

export type { LibraryFailure, ShapeProblem, StorageFailure, TemplateFailure }

/** A file that could not be read: it is not there, or may not be read. */
export type FileUnreadable = Extract<SharedFailure, { readonly code: 'file/unreadable' }>

/** A file that could not be written: no right, no room, or no such place. Nothing of it was. */
export type FileUnwritable = Extract<SharedFailure, { readonly code: 'file/unwritable' }>

export type { BinaryFile }
