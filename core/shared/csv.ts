/**
 * Rows as a table that a Finnish Excel opens by itself: semicolons between cells, a byte order mark for å, ä and ö, CRLF.
 * A cell that a spreadsheet would run as a formula is written as text.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
