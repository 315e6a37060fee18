import { z } from 'zod'
import { method } from './method.ts'

export const changesMethods = {
  /** Another text after any change of the office's data, also by another program: what a window shows is then asked again. */
  'changes.mark': method(z.strictObject({}), z.custom<string>()),
}
