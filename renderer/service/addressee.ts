import { linesOf } from '../app/lines.ts'
import type { MethodAsk } from '../app/transport.ts'
import type { ServiceRow } from '../../api/contract/service.ts'
import type { DispatchWay, RecipientRole } from '../../core/appeal/dispatch.ts'
import type { Language } from '../../core/shared/language.ts'

/** What is typed of one recipient before the papers are made. */
export interface Addressee {
  readonly recipient: string
  readonly role: RecipientRole
  readonly included: boolean
  readonly way: DispatchWay
  readonly language: Language
  /** Lines under the name. */
  readonly address: string
  readonly email: string
  readonly isAuthority: boolean
}

export const addresseeOf = (row: ServiceRow, included: boolean, language: Language): Addressee => ({
  recipient: row.recipient,
  role: row.role,
  included,
  way: row.dispatch?.way ?? (row.role === 'served' ? 'post' : 'email'),
  language: row.dispatch?.language ?? language,
  address: '',
  email: '',
  isAuthority: false,
})

/** Empty, or what has the shape of an address; the service has the last word. */
export const isEmail = ({ email }: Addressee): boolean =>
  email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email.trim())

export const toRecipient = ({
  recipient,
  address,
  email,
  language,
  way,
  isAuthority,
}: Addressee): MethodAsk<'service.prepare'>['recipients'][number] => ({
  recipient,
  address: linesOf(address),
  email: email.trim() === '' ? null : email.trim(),
  language,
  way,
  isAuthority,
})
