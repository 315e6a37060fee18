import { useState } from 'react'
import { type AppFailure, explainFailure } from '../../api/failures/index.ts'
import type { Result } from '../../core/shared/result.ts'
import { useLanguage } from '../i18n/language.tsx'

/** A value that is typed freely and shown in its usual form on leaving. */
export interface Typed<T> {
  readonly text: string
  readonly type: (text: string) => void
  /** Reads what was typed: on leaving the field, or on Enter. */
  readonly settle: () => void
  /** Takes a value from elsewhere (a calendar) instead of what was typed. */
  readonly take: (value: T) => void
  /** Why what was typed cannot be read. */
  readonly refused: string | undefined
}

export function useTyped<T>({
  value,
  onChange,
  read,
  show,
}: {
  readonly value: T | null
  /** Hears of values that could be read, and of an emptied field. */
  readonly onChange: (value: T | null) => void
  readonly read: (text: string) => Result<T, AppFailure>
  readonly show: (value: T) => string
}): Typed<T> {
  const language = useLanguage()
  const [text, setText] = useState<string | null>(null)
  const [failure, setFailure] = useState<AppFailure>()
  const take = (next: T | null): void => {
    setText(null)
    setFailure(undefined)
    onChange(next)
  }
  const settle = (): void => {
    if (text === null) return
    if (text.trim() === '') return take(null)
    const result = read(text)
    if (result.ok) take(result.value)
    else setFailure(result.failure)
  }
  return {
    text: text ?? (value === null ? '' : show(value)),
    type: setText,
    settle,
    take,
    refused: failure && explainFailure(failure, language),
  }
}
