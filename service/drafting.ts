import { draftAttachmentHandlers } from './draftAttachments.ts'
import { draftFactHandlers } from './draftFacts.ts'
import { draftOpeningHandlers } from './draftOpening.ts'
import { draftPreviewHandlers } from './draftPreview.ts'
import { draftSavingHandlers } from './draftSaving.ts'
import { draftStartingHandlers } from './draftStarting.ts'
import { draftStepHandlers } from './draftSteps.ts'
import { draftVersionHandlers } from './draftVersions.ts'
import { phraseHandlers } from './phrases.ts'

/** Handlers of the drafting room, by what a person does there. */
export const draftingHandlers = {
  ...draftAttachmentHandlers,
  ...draftFactHandlers,
  ...draftOpeningHandlers,
  ...draftPreviewHandlers,
  ...draftSavingHandlers,
  ...draftStartingHandlers,
  ...draftStepHandlers,
  ...draftVersionHandlers,
  ...phraseHandlers,
}
