import type { Pin } from './deskDays.ts'

/** A pin's words, each piece in its own language; a link where the pin leads somewhere. */
export function PinWords({ pin: { pieces, address } }: { readonly pin: Pin }) {
  const words = pieces.map(({ text, lang }) =>
    lang === undefined ? (
      text
    ) : (
      <span key={text} lang={lang}>
        {text}
      </span>
    ),
  )
  return address === null ? words : <a href={address}>{words}</a>
}
