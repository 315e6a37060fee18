/** A Word file as a person reads it on the screen: headings, paragraphs, and the rows of its tables. */
export type ReadableBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
