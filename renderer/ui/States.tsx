import { CircleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { type AppFailure, explainFailure } from '../../api/failures/index.ts'
import type { Asked } from '../app/api.tsx'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from './Button.tsx'

/** Nothing yet: what this will hold, one main act, one way in from outside. */
export const EmptyState = ({
  icon: Icon,
  title,
  children,
  acts,
  level = 2,
}: {
  readonly icon: LucideIcon
  readonly title: string
  /** 1 when it is the whole view. */
  readonly level?: 1 | 2
  readonly children?: ReactNode
  readonly acts?: ReactNode
}) => (
  <div className="ui-state">
    <Icon className="ui-state-sign" aria-hidden />
    {level === 1 ? (
      <h1 className="ui-state-title" tabIndex={-1}>
        {title}
      </h1>
    ) : (
      <h2 className="ui-state-title">{title}</h2>
    )}
    {children !== undefined && <p className="second">{children}</p>}
    {acts !== undefined && <div className="ui-acts">{acts}</div>}
  </div>
)

/** What happened, what is safe, what to do; the code in a folded line for support. */
export function FailureState({
  failure,
  title,
  again,
  acts,
}: {
  readonly failure: AppFailure
  readonly title?: string
  readonly again?: () => void
  readonly acts?: ReactNode
}) {
  const say = useWords(appWords)
  const language = useLanguage()
  return (
    <div className="ui-state ui-state-failed" role="alert">
      <CircleAlert className="ui-state-sign" aria-hidden />
      <h2 className="ui-state-title">{title ?? say('failedTitle')}</h2>
      <p className="second">{explainFailure(failure, language)}</p>
      <div className="ui-acts">
        {again !== undefined && (
          <Button kind="main" onPress={again}>
            {say('retry')}
          </Button>
        )}
        {acts}
      </div>
      <details className="second">
        <summary>{say('support', { code: failure.code })}</summary>
        <code className="ui-state-code">{JSON.stringify(failure)}</code>
      </details>
    </div>
  )
}

/** Grey lines of the real row height while a list comes; shown only when it takes more than 400 ms. */
export function LoadingRows({ count = 8, label }: { readonly count?: number; readonly label?: string }) {
  const say = useWords(appWords)
  return (
    <div className="ui-loading" role="status" aria-label={label ?? say('loading')}>
      {Array.from({ length: count }, (_, at) => (
        <span key={at} className="ui-loading-row" aria-hidden>
          <span />
          <span />
        </span>
      ))}
    </div>
  )
}

/** Shows what was asked: loading, failed, or the answer. The answer before stays while a newer one is coming. */
export function Answered<T>({
  of,
  loading,
  children,
}: {
  readonly of: Asked<T>
  readonly loading?: ReactNode
  readonly children: (data: T) => ReactNode
}) {
  if (of.failure !== undefined) return <FailureState failure={of.failure} again={of.again} />
  if (of.data === undefined) return loading ?? <LoadingRows />
  return children(of.data)
}

/** Says on the spot why an act was refused. */
export function Refusal({ failure }: { readonly failure: AppFailure | undefined }) {
  const language = useLanguage()
  return failure === undefined ? null : (
    <p className="ui-refusal" role="alert">
      <CircleAlert className="icon" aria-hidden />
      {explainFailure(failure, language)}
    </p>
  )
}
