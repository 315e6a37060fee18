import type { Brand } from './ids.ts'
import type { Language } from './language.ts'
import { type Result, fail, ok } from './result.ts'
import { NBSP } from './typography.ts'

/** Euros in whole cents, so that sums are exact. */
export type Cents = Brand<number, 'Cents'>

export interface MalformedMoney {
  readonly code: 'money/malformed'
  readonly text: string
}

export const cents = (amount: number): Cents =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where cents get their brand
  Math.round(amount) as Cents

/** Reads `38880`, `38 880,00`, `1752.5` (spaces of any kind group thousands) as cents. */
export function parseMoney(text: string): Result<Cents, MalformedMoney> {
  const match = /^(-?\d+)(?:[,.](\d{1,2}))?$/u.exec(text.replaceAll(/\s/gu, ''))
  if (match === null) return fail({ code: 'money/malformed', text })
  const whole = Number(match[1])
  const part = Number((match[2] ?? '0').padEnd(2, '0'))
  const sign = text.trim().startsWith('-') ? -1 : 1
  return ok(cents(whole * 100 + sign * part))
}

/** `38 880,00` with NBSP between thousands and a decimal comma, in both languages (R-PHR-04). */
export function formatAmount(amount: Cents): string {
  const [whole = '0', part = '00'] = (Math.abs(amount) / 100).toFixed(2).split('.')
  return `${amount < 0 ? '−' : ''}${groupThousands(whole)},${part}`
}

/** `38 880,00 euroa`, in Swedish `38 880,00 euro` (R-PHR-04). */
export const formatMoney = (amount: Cents, language: Language): string =>
  `${formatAmount(amount)}${NBSP}${language === 'fi' ? 'euroa' : 'euro'}`

/** `20 %`, `17,5 %` with NBSP (R-PHR-04). */
export const formatPercent = (percent: number): string => `${formatNumber(percent)}${NBSP}%`

/** `2 223`, `0,5`: NBSP between thousands, decimal comma, no trailing zeros. */
export function formatNumber(value: number): string {
  const [whole = '0', part] = String(Math.abs(value)).split('.')
  return `${value < 0 ? '−' : ''}${groupThousands(whole)}${part === undefined ? '' : `,${part}`}`
}

const groupThousands = (digits: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/gu, NBSP)
