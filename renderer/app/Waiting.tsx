/** How much waits in a room. `now`: it waits for you. */
export const Waiting = ({ count, kind }: { readonly count: number; readonly kind: 'now' | 'plain' }) =>
  count === 0 ? null : (
    <span className={kind === 'now' ? 'rooms-count rooms-count-now' : 'rooms-count'}>{count}</span>
  )
