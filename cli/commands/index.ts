import type { Command } from '../command.ts'
import { auditCommands } from './audit.ts'
import { authorityCommands } from './authority.ts'
import { backupCommands } from './backup.ts'
import { caseCommands } from './case.ts'
import { appealCommands } from './appeal.ts'
import { deadlineCommands } from './deadline.ts'
import { legalForceCommands } from './legalForce.ts'
import { caseSearchCommands } from './caseSearch.ts'
import { counterCommands } from './counter.ts'
import { demoCommands } from './demo.ts'
import { documentCommands } from './document.ts'
import { exportCommands } from './export.ts'
import { importCommands } from './import.ts'
import { itemCommands } from './item.ts'
import { meetingCommands } from './meeting.ts'
import { meetingAgendaCommands } from './meetingAgenda.ts'
import { meetingHoldCommands } from './meetingHold.ts'
import { meetingMinutesCommands } from './meetingMinutes.ts'
import { meetingPlanCommands } from './meetingPlan.ts'
import { meetingShowCommands } from './meetingShow.ts'
import { numberCommands } from './number.ts'
import { officerCommands } from './officer.ts'
import { organisationCommands } from './organisation.ts'
import { serveCommands } from './serve.ts'
import { serviceCommands } from './service.ts'
import { routeCommands } from './route.ts'
import { routeOfItemCommands } from './routeOfItem.ts'
import { templateCommands } from './template.ts'

/** Every command, in the order of the overview. One file per noun beside this one. */
export const commands: readonly Command[] = [
  ...demoCommands,
  ...caseCommands,
  ...caseSearchCommands,
  ...counterCommands,
  ...importCommands,
  ...itemCommands,
  ...meetingCommands,
  ...meetingPlanCommands,
  ...meetingAgendaCommands,
  ...meetingHoldCommands,
  ...meetingShowCommands,
  ...meetingMinutesCommands,
  ...exportCommands,
  ...documentCommands,
  ...authorityCommands,
  ...serviceCommands,
  ...officerCommands,
  ...numberCommands,
  ...organisationCommands,
  ...routeCommands,
  ...routeOfItemCommands,
  ...deadlineCommands,
  ...appealCommands,
  ...legalForceCommands,
  ...templateCommands,
  ...serveCommands,
  ...auditCommands,
  ...backupCommands,
]
