import { getSchema } from '@tiptap/core'
import { blockMarks } from './marks.ts'
import { blockNodes } from './nodes.ts'

export const blockExtensions = [...blockNodes, ...blockMarks]

/** The schema alone, for turning texts into documents and back. */
export const blockSchema = getSchema(blockExtensions)
