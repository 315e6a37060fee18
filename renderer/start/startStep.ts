/** Where first start is. When the office is known, what is left to ask is who is there. */
export type StartStep =
  | { readonly step: 'ways' | 'new' | 'restore' }
  /** `restored`: how many cases a backup brought; `null`: no backup. */
  | { readonly step: 'choose'; readonly restored: number | null }
