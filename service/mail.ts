import { bytesToBase64 } from '../api/wire.ts'
import { hashText } from '../core/casefile/eventLog.ts'

/** A message that a mail program opens as a draft of its own (RFC 5322, MIME). */
export interface Mail {
  readonly from: string
  /** `null`: the sender fills it in. */
  readonly to: string | null
  readonly subject: string
  readonly text: string
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The message as bytes. The same mail gives the same bytes: no clock, no random boundary. */
export function mailBytes({ from, to, subject, text, attachments }: Mail): Uint8Array {
  const boundary = `pykala-${hashText([from, to, subject, text].join('\n')).slice(0, 24)}`
  const lines = [
    // Mail programs of Windows open it for sending instead of reading.
    'X-Unsent: 1',
    `From: ${from}`,
    ...(to === null ? [] : [`To: ${to}`]),
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...folded(new TextEncoder().encode(text.replaceAll(/\r?\n/gu, '\r\n'))),
    ...attachments.flatMap(({ name, bytes }) => [
      `--${boundary}`,
      `Content-Type: ${DOCX}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      '',
      ...folded(bytes),
    ]),
    `--${boundary}--`,
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

/** Base64 in lines of 76 characters (RFC 2045, 6.8). */
const folded = (bytes: Uint8Array): readonly string[] => bytesToBase64(bytes).match(/.{1,76}/gu) ?? ['']

/** An encoded word is at most 75 characters long (RFC 2047, 2): ten letters of four bytes are 56 digits. */
const LETTERS_IN_WORD = 10

/** A header's words in UTF-8 (RFC 2047); plain ones as they are. */
function encodedWords(text: string): string {
  const plain = text.replaceAll(/[\r\n]+/gu, ' ')
  if (/^[\u0020-\u007e]*$/u.test(plain)) return plain
  const letters = Array.from(plain)
  const words: string[] = []
  for (let at = 0; at < letters.length; at += LETTERS_IN_WORD) {
    const part = letters.slice(at, at + LETTERS_IN_WORD).join('')
    words.push(`=?utf-8?B?${bytesToBase64(new TextEncoder().encode(part))}?=`)
  }
  return words.join('\r\n ')
}
