/**
 * The look of a published page; its fonts (`--sans`, `--record`) are the house's. For reading on any width, in light and dark, and on paper. Every pair of text and
 * ground passes WCAG 2.2 AA (4.5 : 1).
 */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #ffffff; --ground: #f5f7f8; --ink: #182026; --ink-2: #434e55;
  --line: #d3d9dd; --brand: #00357a; --on-brand: #ffffff; --action: #235a9a; --soft: #eaf2fa; --focus: #0f7fb0; }
@media (prefers-color-scheme: dark) { :root { --paper: #1d252c; --ground: #161d23; --ink: #e9eef1; --ink-2: #bdc8cf;
  --line: #46545f; --brand: #131a20; --on-brand: #e9eef1; --action: #9cc6f4; --soft: #1c2f44; --focus: #5cc4ee; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 var(--record); overflow-wrap: anywhere; }
header, main, footer { padding: 0 max(1.25rem, calc((100% - 46rem) / 2)); }
header { background: var(--brand); color: var(--on-brand); font-family: var(--sans); }
header p { margin: 0; padding: 1rem 0; }
header strong { margin-right: .5rem; }
.logo { height: 2.5rem; margin-right: .75rem; padding: .2rem; vertical-align: middle; background: #ffffff; border-radius: 3px; }
.side-by-side { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
main { padding-top: 2rem; padding-bottom: 3rem; }
main:focus { outline: none; }
footer { padding-top: 1rem; padding-bottom: 1.5rem; background: var(--ground); border-top: 1px solid var(--line);
  color: var(--ink-2); font: 1rem/1.5 var(--sans); }
footer p { margin: 0; }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 .35em; font-family: var(--sans); font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { margin-top: 0; font-size: 2.125rem; }
h2 { margin-top: 2em; padding-top: .5em; border-top: 2px solid var(--ink); font-size: 1.5rem; }
h3 { font-size: 1.25rem; }
h4 { font-size: 1.125rem; }
h5, h6 { font-size: 1rem; color: var(--ink-2); }
.number { font-family: var(--record); white-space: nowrap; }
.aside { font-weight: 400; color: var(--ink-2); }
p { margin: 0 0 .8em; text-wrap: pretty; }
a { color: var(--action); text-underline-offset: .15em; }
a:focus-visible, main:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); font-family: var(--sans); }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; }
.meeting, .caseNumber, .recipient { color: var(--ink-2); font-family: var(--sans); }
.status { padding: .6rem 1rem; background: var(--soft); border-left: 4px solid var(--action); font: 600 1.0625rem/1.5 var(--sans); }
.certification, .statement { margin-top: 1.6em; }
.lead-in { margin-bottom: .3em; }
ul, ol { margin: 0 0 1em; padding-left: 1.6em; }
li { margin-bottom: .3em; }
li ul, li ol { margin: .3em 0 .5em; }
li::marker { font-variant-numeric: tabular-nums; }
dl { margin: 0 0 1.2em; font-family: var(--sans); }
dl div { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: 0 1rem; padding: .25rem 0; }
dt { color: var(--ink-2); }
dd { margin: 0; }
blockquote { margin: 0 0 1em; padding: .1rem 0 .1rem 1.2rem; border-left: 3px solid var(--line); }
blockquote p { margin: 0; }
table { width: 100%; margin: 0 0 1.4em; border-collapse: collapse; font: 1rem/1.4 var(--sans); font-variant-numeric: tabular-nums; }
caption { padding-bottom: .4rem; font-weight: 600; text-align: left; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
  overflow-wrap: break-word; hyphens: auto; }
th { border-bottom: 2px solid var(--ink); font-weight: 600; }
.end { padding-right: 0; padding-left: .75rem; text-align: right; white-space: nowrap; hyphens: none; }
nav h2 { border-top: 0; padding-top: 0; }
nav ul { padding: 0; list-style: none; border-top: 2px solid var(--ink); }
nav li { display: grid; grid-template-columns: 4.5rem 1fr; margin: 0; padding: .5rem 0; border-bottom: 1px solid var(--line); font-family: var(--sans); }
nav .number { font-weight: 600; }
nav a { grid-column: 2; font-weight: 600; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.signatures { padding: 0; list-style: none; font-family: var(--sans); }
.signatures span { display: block; color: var(--ink-2); }
@media (max-width: 45rem) { .side-by-side { grid-template-columns: 1fr; } }
@media (max-width: 30rem) { body { font-size: 1.0625rem; } h1 { font-size: 1.625rem; } h2 { font-size: 1.3125rem; }
  dl div { grid-template-columns: 1fr; } nav li { grid-template-columns: 1fr; } nav a { grid-column: 1; } }
@media print { :root { color-scheme: light; --paper: #fff; --ground: #fff; --ink: #000; --ink-2: #333; --line: #999; --brand: #fff; --on-brand: #000;
  --action: #000; --soft: #fff; } body { font-size: 11pt; } .skip, nav { display: none; }
  header, main, footer { padding-left: 0; padding-right: 0; } h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  tr, .signatures { break-inside: avoid; } .page-break { break-after: page; } }
`
