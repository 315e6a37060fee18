import type { AppFailure } from '../api/failures/index.ts'
import { type HandOverContent, handOverFile } from '../api/handOver.ts'
import { canonicalJson, hashText } from '../core/casefile/eventLog.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'

/** Reads a hand-over file. Refused when it is not one, or was changed or broken on the way. */
export function readHandOver(bytes: Uint8Array): Result<HandOverContent, AppFailure> {
  const parsed = handOverFile.safeParse(parseJson(bytes))
  if (!parsed.success) return fail({ code: 'meeting/not-hand-over' })
  const { content, sha256 } = parsed.data
  return hashText(canonicalJson(content)) === sha256
    ? ok(content)
    : fail({ code: 'meeting/hand-over-damaged' })
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
