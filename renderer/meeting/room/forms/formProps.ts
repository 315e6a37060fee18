import type { EntryForm, FormKind } from '../entryForms.ts'

/** A form of one kind on the card. */
export interface FormProps<K extends FormKind> {
  readonly form: EntryForm<K>
  readonly change: (form: EntryForm<K>) => void
}
