import { expect, it } from 'vitest'
import { readLink } from '../../electron/links.ts'

it.each([
  [
    'https://www.finlex.fi/fi/laki/ajantasa/2015/20150410',
    'https://www.finlex.fi/fi/laki/ajantasa/2015/20150410',
  ],
  ['HTTPS://Example.fi', 'https://example.fi/'],
  ['https://xn--e1awd7f.com', 'https://xn--e1awd7f.com/'],
  ['https://еxample.fi', 'https://xn--xample-2of.fi/'],
  ['  https://example.fi/a b', 'https://example.fi/a%20b'],
  ['mailto:kirjaamo@suvantola.example', 'mailto:kirjaamo@suvantola.example'],
  [
    'mailto:a@b.fi?subject=Oikaisuvaatimus&bcc=x@y.z&attach=/etc/passwd',
    'mailto:a@b.fi?subject=Oikaisuvaatimus',
  ],
])('%s is shown and opened as %s', (text, link) => {
  expect(readLink(text)).toBe(link)
})

it.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'smb://server/share',
  'ms-word:ofe|u|https://evil.example/x.docx',
  'search-ms:query=x&crumb=location:\\\\evil.example',
  'app://pykala/',
  'https://bank.fi@evil.example/',
  'https://user:pass@evil.example/',
  '\\\\evil.example\\share',
  '//evil.example',
  'evil.example',
  '',
])('%s is not opened', (text) => {
  expect(readLink(text)).toBeUndefined()
})
