/** Ways out of the program that a person may be asked about. */
const ALLOWED = new Set(['http:', 'https:', 'mailto:'])

/**
 * A link out of the program, put together again after parsing, so that what is shown is what is opened. `undefined`: it
 * may not be opened at all (file, javascript, smb, a program's own scheme, a link with a password in it).
 */
export function readLink(text: string): string | undefined {
  try {
    const url = new URL(text)
    if (!ALLOWED.has(url.protocol) || url.username !== '' || url.password !== '') return undefined
    return url.protocol === 'mailto:' ? readMail(url) : url.href
  } catch {
    return undefined
  }
}

/** Recipient and subject only: an attachment (`attach=`) or a hidden copy is never asked of a mail program. */
function readMail({ pathname, searchParams }: URL): string {
  const subject = searchParams.get('subject')
  return `mailto:${pathname}${subject === null ? '' : `?subject=${encodeURIComponent(subject)}`}`
}
