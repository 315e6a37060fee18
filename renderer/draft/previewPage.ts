/** What the live page adds to the document's own style: a press leads to the source, the caret's block has a bar. */
const PAGE_STYLE = `
:host { display: block; }
body, .page { margin: 0; padding: 0; max-width: none; background: transparent; }
.skip, nav, a.skip { display: none; }
.is-caret { position: relative; }
.is-caret::before { content: ''; position: absolute; inset: 0 auto 0 -1rem; width: 3px; background: #235a9a; }
[id] { scroll-margin: 3rem; cursor: pointer; }
`

/**
 * Shows a document inside a shadow root: its own style reaches nothing else, and ours does not reach it. The page's
 * policy forbids style elements, so the rules go in as constructed sheets. Answers how to stop listening.
 */
export function showPage(host: HTMLElement, html: string, onPress: (id: string) => void): () => void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const styles = [...page.querySelectorAll('style')].map(({ textContent }) => textContent ?? '')
  root.adoptedStyleSheets = [...styles, PAGE_STYLE].map(sheetOf)
  for (const element of page.querySelectorAll('script, style, link, iframe, object, embed, base, meta'))
    element.remove()
  const body = document.createElement('div')
  body.className = 'page'
  body.lang = page.documentElement.lang
  body.append(...page.body.childNodes)
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

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules.replaceAll(/(^|[\s,}])(?:html|:root|body)(?=[\s,{])/gu, '$1.page'))
  return sheet
}
