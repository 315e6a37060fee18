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
  const scroller = host.parentElement
  const kept = scroller?.scrollTop ?? 0
  root.replaceChildren(body)
  if (scroller !== null) scroller.scrollTop = kept
  const press = (event: Event): void => {
    event.preventDefault()
    const pressed = event.target instanceof Element ? event.target.closest('[id]') : null
    if (pressed !== null) onPress(pressed.id)
  }
  root.addEventListener('click', press)
  return () => root.removeEventListener('click', press)
}

/** The view has its own first heading: the page's stand two levels lower. */
function demote(heading: Element): void {
  const lower = document.createElement(`h${Number(heading.localName.slice(1)) + 2}`)
  for (const { name, value } of heading.attributes) lower.setAttribute(name, value)
  lower.append(...heading.childNodes)
  heading.replaceWith(lower)
}
