/** What was typed into a form's fields, as values. */

export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A whole number from 1; `null`: not one. */
export const countOf = (text: string): number | null =>
  /^\d{1,4}$/u.test(text.trim()) && Number(text) > 0 ? Number(text) : null
