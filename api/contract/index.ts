import type { z } from 'zod'
import { agendaMethods } from './agenda.ts'
import { appealMethods } from './appeal.ts'
import { appealFileMethods } from './appealFile.ts'
import { documentMethods } from './document.ts'
import { draftMethods } from './draft.ts'
import { draftingMethods } from './drafting.ts'
import { intakeMethods } from './intake.ts'
import { auditMethods } from './audit.ts'
import { backupMethods } from './backup.ts'
import { casefileMethods } from './casefile.ts'
import { changesMethods } from './changes.ts'
import { counterMethods } from './counter.ts'
import { meetingMethods } from './meeting.ts'
import { meetingHoldMethods } from './meetingHold.ts'
import { minutesMethods } from './minutes.ts'
import { meetingRoomMethods } from './meetingRoom.ts'
import { meetingKeptMethods } from './meetingKept.ts'
import { numberMethods } from './number.ts'
import { officeMethods } from './office.ts'
import { officerMethods } from './officer.ts'
import { organisationMethods } from './organisation.ts'
import { sealMethods } from './seal.ts'
import { serviceMethods } from './service.ts'
import { signingMethods } from './signing.ts'
import { templateMethods } from './template.ts'
import { versionMethods } from './versions.ts'

/** The one contract between hosts and service. One file per room beside this one. */
export const contract = {
  ...agendaMethods,
  ...appealMethods,
  ...appealFileMethods,
  ...auditMethods,
  ...backupMethods,
  ...casefileMethods,
  ...changesMethods,
  ...counterMethods,
  ...documentMethods,
  ...draftMethods,
  ...draftingMethods,
  ...intakeMethods,
  ...meetingMethods,
  ...meetingHoldMethods,
  ...meetingRoomMethods,
  ...minutesMethods,
  ...meetingKeptMethods,
  ...numberMethods,
  ...officeMethods,
  ...officerMethods,
  ...organisationMethods,
  ...sealMethods,
  ...serviceMethods,
  ...signingMethods,
  ...templateMethods,
  ...versionMethods,
}

export type Contract = typeof contract
export type MethodName = keyof Contract
export type MethodInput<M extends MethodName> = z.output<Contract[M]['input']>
export type MethodOutput<M extends MethodName> = z.output<Contract[M]['output']>

export const isMethod = (name: string): name is MethodName => Object.hasOwn(contract, name)
