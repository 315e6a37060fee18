/** No-break space: keeps a figure and its unit on one line (R-PHR-04). */
export const NBSP = '\u00A0'

/** En dash: ranges of days and years (R-PHR-04). */
export const EN_DASH = '\u2013'
