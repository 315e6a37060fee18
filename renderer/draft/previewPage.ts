/** How the live page looks: the house style's own typeface, at the size of a page read beside the text. */
const PAGE_STYLE = `
:host { display: block; }
.page { font: 400 0.78125rem/1.45 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { margin: 0.75em 0 0.2em; font: 700 1em/1.35 Arial, Helvetica, sans-serif; }
h3, h4 { font-size: 1.15em; }
.aside { font-weight: 400; }
p, ul, ol, dl, table, blockquote { margin: 0 0 0.4em; }
ul, ol { padding-left: 1.6em; }
dl div { display: flex; gap: 0.75em; }
dd { margin: 0; }
blockquote { padding-left: 0.8em; border-left: 2px solid #b0b8bd; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.15em 0.4em 0.15em 0; border-bottom: 1px solid #b0b8bd; text-align: left; vertical-align: top; }
.end { text-align: right; white-space: nowrap; }
a { color: inherit; }
[id] { cursor: pointer; }
.page > :not(.is-caret) { content-visibility: auto; contain-intrinsic-height: auto 4em; }
.is-caret { position: relative; }
.is-caret::before { content: ''; position: absolute; inset: 0 auto 0 -1.75rem; width: 3px; background: #235a9a; }
`

/**
 * Shows a document inside a shadow root: its rules reach nothing else, and ours do not reach it. The page's policy
 * forbids style elements, so the rules go in as a constructed sheet. Answers how to stop listening.
 */
export function showPage(host: HTMLElement, html: string, onPress: (id: string) => void): () => void {
  // A style element is complained of even in a document that is never shown.
  const page = new DOMParser().parseFromString(html.replaceAll(/<style>[^]*?<\/style>/gu, ''), 'text/html')
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(PAGE_STYLE)
  root.adoptedStyleSheets = [sheet]
  for (const element of page.querySelectorAll('script, style, link, iframe, object, embed, base, meta'))
    element.remove()
  for (const heading of page.querySelectorAll('h1, h2, h3, h4')) demote(heading)
  const body = document.createElement('div')
  body.className = 'page'
  body.lang = page.documentElement.lang
  body.append(...(page.querySelector('main') ?? page.body).childNodes)
  const shown = root.querySelector<HTMLElement>('.page')
  if (shown?.lang === body.lang) exchange(shown, body)
  else root.replaceChildren(body)
  const press = (event: Event): void => {
    event.preventDefault()
    const pressed = event.target instanceof Element ? event.target.closest('[id]') : null
    if (pressed !== null) onPress(pressed.id)
  }
  root.addEventListener('click', press)
  return () => root.removeEventListener('click', press)
}

/** Of a long page only what differs is drawn anew: what stands before and after it stays where it was scrolled to. */
function exchange(shown: HTMLElement, next: HTMLElement): void {
  const [before, after] = [[...shown.childNodes], [...next.childNodes]]
  const most = Math.min(before.length, after.length)
  const isSame = (at: number): boolean => before.at(at)?.isEqualNode(after.at(at) ?? null) === true
  let head = 0
  while (head < most && isSame(head)) head++
  let tail = 0
  while (tail < most - head && isSame(-1 - tail)) tail++
  for (const old of before.slice(head, before.length - tail)) old.remove()
  shown.insertBefore(fragmentOf(after.slice(head, after.length - tail)), shown.childNodes[head] ?? null)
}

function fragmentOf(nodes: readonly Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...nodes)
  return fragment
}

/** The view has its own first heading: the page's stand two levels lower. */
function demote(heading: Element): void {
  const lower = document.createElement(`h${Number(heading.localName.slice(1)) + 2}`)
  for (const { name, value } of heading.attributes) lower.setAttribute(name, value)
  lower.append(...heading.childNodes)
  heading.replaceWith(lower)
}
