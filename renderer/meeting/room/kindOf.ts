import type { EntryForm, FormKind } from './entryForms.ts'

/** The name of a form's kind among the words: the two motions have their own. */
export const kindOf = (form: EntryForm): Exclude<FormKind, 'motion'> | 'table' | 'return' =>
  form.kind === 'motion' ? form.motion : form.kind
