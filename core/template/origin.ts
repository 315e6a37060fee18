import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Block, type Inline, type Origin, blocksToText, inlineToText } from '../shared/text.ts'
import type { ItemTemplate } from './template.ts'

type Made = Pick<ItemTemplate, 'id' | 'version'>

/** Stamps a block with where it came from: part `description`, `effects` … and the hash of its words. */
export const stampBlock = <B extends Block>(block: B, template: Made, part: string): B => ({
  ...block,
  origin: originOf(template, part, blocksToText([block])),
})

/** Origin of inline content that is not a block: a clause. */
export const originOfInline = (content: readonly Inline[], template: Made, part: string): Origin =>
  originOf(template, part, inlineToText(content))

/** Are the block's words still those its template gave? Marks may have changed; words may not. */
export const isUntouched = (block: Block): boolean => block.origin?.hash === hashText(blocksToText([block]))

/** The same for a clause of a proposal. */
export const isUntouchedInline = (content: readonly Inline[], origin: Origin | null): boolean =>
  origin?.hash === hashText(inlineToText(content))

const originOf = (template: Made, part: string, text: string): Origin => ({
  template: template.id,
  version: template.version,
  part,
  hash: hashText(text),
})

/** SHA-256 in hex. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
