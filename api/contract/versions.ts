import { z } from 'zod'
import type { VersionChange } from '../../core/casefile/versionDiff.ts'
import type { Version } from '../casefile.ts'
import { method } from './method.ts'

const thing = { kind: z.enum(['case', 'item', 'meeting', 'decision']), id: z.string().min(1) }

const version = z.number().int().min(1)

export const versionMethods = {
  /** Every version of a thing, the present one first. */
  'version.list': method(z.strictObject(thing), z.custom<readonly Version[]>()),
  /** Two versions word by word. */
  'version.compare': method(
    z.strictObject({ ...thing, from: version, to: version }),
    z.custom<readonly VersionChange[]>(),
  ),
  /**
   * Makes an earlier text the newest version. Its state, number, place on an agenda and relations stay as they are: they
   * came from steps, not from writing.
   */
  'version.restore': method(
    z.strictObject({ kind: z.enum(['case', 'item']), id: z.string().min(1), version }),
    z.custom<readonly Version[]>(),
  ),
  /** Ends the texts of all but the newest `keep` earlier versions, by a retention rule. */
  'version.end': method(
    z.strictObject({ ...thing, keep: z.number().int().min(0), ground: z.string().min(1) }),
    z.custom<readonly Version[]>(),
  ),
}
