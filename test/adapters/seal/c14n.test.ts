import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { attributeText, canonicalise, plainText } from '../../../adapters/seal/c14n.ts'
import { transformRelationships } from '../../../adapters/seal/relationshipTransform.ts'
import { allElements, carriable, childElements, parseXml } from '../../../adapters/seal/xml.ts'

const canonical = (xml: string): string => Buffer.from(canonicalise(parseXml(Buffer.from(xml)))).toString()

/** XML as people write it, and as Canonical XML 1.0 has it. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['empty elements open and close', '<a/>', '<a></a>'],
  ['attributes by name', '<a z="1" b="2"/>', '<a b="2" z="1"></a>'],
  [
    'attributes with a namespace after those without, by its address',
    '<a xmlns:y="urn:a" xmlns:x="urn:b" x:c="1" y:d="2" e="3"/>',
    '<a xmlns:x="urn:b" xmlns:y="urn:a" e="3" y:d="2" x:c="1"></a>',
  ],
  [
    'namespaces once',
    '<a xmlns="urn:a"><b xmlns="urn:a"><c xmlns=""/></b></a>',
    '<a xmlns="urn:a"><b><c xmlns=""></c></b></a>',
  ],
  ['an empty namespace only where it undoes one', '<a xmlns=""><b/></a>', '<a><b></b></a>'],
  [
    'marks in attributes',
    `<a b="&lt;&gt;&amp;&quot;'&#9;&#10;&#13;ä"/>`,
    `<a b="&lt;>&amp;&quot;'&#x9;&#xA;&#xD;ä"></a>`,
  ],
  ['line ends in attributes as spaces', '<a b="1\n2\t3"/>', '<a b="1 2 3"></a>'],
  ['marks in text', `<a>&lt;&gt;&amp;"'&#13;ä</a>`, `<a>&lt;&gt;&amp;"'&#xD;ä</a>`],
  ['line ends of Windows', '<a>\r\n<b/>\r</a>', '<a>\n<b></b>\n</a>'],
  ['character data as text', '<a><![CDATA[<&>]]></a>', '<a>&lt;&amp;&gt;</a>'],
  ['no comments, but instructions', '<a><!-- b --><?c d?><?e?></a>', '<a><?c d?><?e?></a>'],
  ['no declaration', '<?xml version="1.0" encoding="UTF-8"?>\n<a> b </a>', '<a> b </a>'],
  ['letters beyond the first plane', '<a b="𝄞">😀</a>', '<a b="𝄞">😀</a>'],
]

/** An independent opinion, where the system has it. */
const XMLLINT = 'xmllint'

const hasXmllint = ((): boolean => {
  try {
    execFileSync(XMLLINT, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('canonical XML', () => {
  it.each(CASES)('has %s', (_, xml, expected) => {
    expect(canonical(xml)).toBe(expected)
  })

  it.skipIf(!hasXmllint).each(CASES)(
    `has %s, says xmllint too${hasXmllint ? '' : ' (not run: no xmllint)'}`,
    (_, xml) => {
      expect(canonical(xml)).toBe(
        execFileSync(XMLLINT, ['--c14n', '-'], { input: xml, encoding: 'utf8' }).replace(/<!-- b -->/u, ''),
      )
    },
  )

  it('of a piece has the namespaces and language that it inherits', () => {
    const root = parseXml(
      Buffer.from('<a xmlns="urn:a" xmlns:b="urn:b" xml:lang="fi"><c xmlns:d="urn:d"><e b:f="1"/></c></a>'),
    )
    const inner = [...allElements(root)].find(({ localName }) => localName === 'e')
    expect(inner && Buffer.from(canonicalise(inner)).toString()).toBe(
      '<e xmlns="urn:a" xmlns:b="urn:b" xmlns:d="urn:d" xml:lang="fi" b:f="1"></e>',
    )
  })
})

describe('relationships as a signature covers them', () => {
  const RELS = `<?xml version="1.0"?>
<Relationships xmlns="urn:r">
  <Relationship Id="rId10" Type="t" Target="b.xml"/> <Relationship Id="rId2" Type="t" Target="a.xml" TargetMode="External"/>
  <Relationship Id="rIda" Type="u" Target="c.xml"><!-- note --></Relationship>
</Relationships>`
  const transformed = (isKept: (id: string, type: string) => boolean): string =>
    Buffer.from(transformRelationships(Buffer.from(RELS), isKept)).toString()

  it('are those chosen, by id in code unit order, each with its mode, and nothing between', () => {
    expect(transformed(() => true)).toBe(
      '<Relationships xmlns="urn:r"><Relationship Id="rId10" Target="b.xml" TargetMode="Internal" Type="t"></Relationship>' +
        '<Relationship Id="rId2" Target="a.xml" TargetMode="External" Type="t"></Relationship>' +
        '<Relationship Id="rIda" Target="c.xml" TargetMode="Internal" Type="u"></Relationship></Relationships>',
    )
    expect(transformed((id) => id === 'rIda')).not.toContain('rId2')
    expect(transformed((_, type) => type === 'u')).not.toContain('rId2')
  })

  it('are refused when two have one id', () => {
    const twice = RELS.replace('rId10', 'rId2')
    expect(() => transformRelationships(Buffer.from(twice), () => true)).toThrow('structure')
  })
})

describe('XML that is read', () => {
  it.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
    ['no root', '<?xml version="1.0"?>', 'syntax'],
    ['an open element', '<a><b></a>', 'syntax'],
    ['two roots', '<a/><b/>', 'syntax'],
    ['an attribute twice', '<a b="1" b="2"/>', 'syntax'],
    ['an unknown entity', '<a>&b;</a>', 'syntax'],
    ['elements without end inside each other', `${'<a>'.repeat(3000)}${'</a>'.repeat(3000)}`, 'syntax'],
  ])('has not %s', (_, xml, reason) => {
    expect(() => parseXml(Buffer.from(xml))).toThrow(reason)
  })

  it('is UTF-8', () => {
    expect(() => parseXml(Buffer.from('<a>ä</a>', 'latin1'))).toThrow('encoding')
    expect(childElements(parseXml(Buffer.from('\uFEFF<a><b/></a>')))).toHaveLength(1)
  })

  it('gives back every text that was written for it', () => {
    const text = `"a" <b> & 'c' ]]> ä 😀`
    const xml = `<a b="${attributeText(text)}">${plainText(text)}</a>`
    expect(parseXml(Buffer.from(xml)).textContent).toBe(text)
    expect(canonical(xml)).toBe(xml)
    expect(carriable('a\u0000b\u001fc\uffffd\ud800e\rf')).toBe('abcd\ufffde\nf')
  })
})
