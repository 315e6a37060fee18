import type { DocumentWriters } from '../../service/ports.ts'
import { writeDocx } from '../docx/writeDocx.ts'
import { writeText } from '../plain/writeText.ts'
import { writeHtml } from '../site/writeHtml.ts'

/** The three writers behind the port. Text formats are UTF-8. */
export const createDocumentWriters = (): DocumentWriters => ({
  docx: writeDocx,
  html: (document) => Promise.resolve(utf8(writeHtml(document))),
  txt: (document) => Promise.resolve(utf8(writeText(document))),
})

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
