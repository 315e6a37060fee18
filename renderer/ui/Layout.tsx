import { type ReactNode, type Ref, useEffect, useId } from 'react'
import { setTitle } from '../app/place.ts'

/** Head of a view: h1, one line of facts, acts at the right with the main one last. */
export function ViewHead({
  title,
  above,
  facts,
  acts,
  size = 'view',
}: {
  readonly title: string
  /** A line over the title: number, class, chips. */
  readonly above?: ReactNode
  readonly facts?: ReactNode
  readonly acts?: ReactNode
  /** `object`: the smaller head of an editor. */
  readonly size?: 'view' | 'object'
}) {
  useEffect(() => setTitle(title), [title])
  return (
    <header className="ui-view-head">
      <div className="ui-view-words">
        {above !== undefined && <div className="ui-view-above">{above}</div>}
        <h1 className={size === 'object' ? 'object-title' : undefined} tabIndex={-1}>
          {title}
        </h1>
        {facts !== undefined && <p className="second">{facts}</p>}
      </div>
      {acts !== undefined && <div className="ui-acts">{acts}</div>}
    </header>
  )
}

/** A box with a head and what belongs under it. */
export function Card({
  title,
  count,
  aside,
  children,
}: {
  readonly title: string
  readonly count?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className="ui-card" aria-labelledby={id}>
      <header className="ui-card-head">
        <h2 id={id} className="ui-card-title">
          {title}
        </h2>
        {count !== undefined && <span className="ui-card-count">{count}</span>}
        {aside !== undefined && <span className="second ui-card-aside">{aside}</span>}
      </header>
      {children}
    </section>
  )
}

/** Names and values under each other: `Luokka  14 05 00 …`. */
export const Facts = ({
  rows,
}: {
  readonly rows: readonly (readonly [name: string, value: ReactNode])[]
}) => (
  <dl className="ui-facts">
    {rows.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

/** A row of acts on what is under it: a pointer's press leaves the focus where it is. */
export const Toolbar = ({
  label,
  toolbarRef,
  children,
}: {
  readonly label: string
  readonly toolbarRef?: Ref<HTMLDivElement>
  readonly children: ReactNode
}) => (
  // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus
  <div
    className="ui-toolbar"
    role="toolbar"
    aria-label={label}
    ref={toolbarRef ?? null}
    onMouseDownCapture={(event) => event.preventDefault()}
  >
    {children}
  </div>
)

/** A key or keys as they stand in menus and the palette. */
export const KeySigns = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className="ui-keys">
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
)
