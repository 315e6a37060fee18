/**
 * The families of case numbers that Finnish authorities print (domain.md 9.2).
 * F1 `MliDno-2018-1165` · F2 `500/05.20.00/2016` · F3 `TRE:1770/00.01.03/2022`, `VN/5810/2021` ·
 * F4 `HEL 2025-003983` · F5 `5139-2016 (001, 101)` · F6 `840/2014` · F7 none.
 */
export type CaseNumberFamily = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7'

/** How one organisation writes its case numbers. Organisation data, never code. */
export interface CaseNumberPattern {
  readonly family: Exclude<CaseNumberFamily, 'F7'>
  /** As printed: `MliDno`, `TRE`, `HEL`; empty where the family has none. */
  readonly prefix: string
  /** F3 only: what stands between prefix and number, `:` or `/`. */
  readonly separator: ':' | '/' | null
  /** Least number of digits of the running number; shorter ones get zeros in front. 0 = as it is. */
  readonly pad: number
  /** F2 and F3: must the task class stand in the number? */
  readonly taskClass: 'required' | 'optional' | 'none'
}
