import { strToU8 } from 'fflate'
import { DOCUMENT_RELS } from './signedDocx.ts'
import {
  TYPES,
  SIG1,
  type Row,
  both,
  breakPart,
  certificateOf,
  edit,
  entries,
  forged,
  hideEntry,
  parts,
  prefixed,
  relate,
  swap,
  turned,
  withPart,
  without,
} from './tampering.ts'

export const BAD: readonly Row[] = [
  [
    'a word of the text',
    swap('word/document.xml', 'Rantasali', 'Rantasila'),
    'Asiakirjan tekstiä on muutettu',
  ],
  [
    'the text written anew, the same words',
    swap('word/document.xml', '</w:document>', '</w:document>\n'),
    'Asiakirjan tekstiä on muutettu',
  ],
  ['styles', swap('word/styles.xml', 'Arial', 'Times'), 'Asiakirjan ulkoasua on muutettu'],
  [
    'a byte of a picture',
    parts((of) => ({
      ...of,
      'word/media/vaakuna.png': Buffer.from([...(of['word/media/vaakuna.png'] ?? []), 0]),
    })),
    'Kuvaa on muutettu',
  ],
  ['the header', swap('word/header1.xml', 'Suvantolan', 'Suvannon'), 'Ylä- tai alatunnistetta on muutettu'],
  [
    'where a link leads',
    swap(DOCUMENT_RELS, 'suvantola.example', 'muualla.example'),
    'Asiakirjan viittauksia',
  ],
  ['which header is shown', swap(DOCUMENT_RELS, 'header1.xml', 'header2.xml'), 'Asiakirjan viittauksia'],
  [
    'a header’s relationship removed',
    edit(DOCUMENT_RELS, (text) => text.replace(/<Relationship [^>]*header1\.xml"\/>/u, '')),
    'Allekirjoitettu viittaus',
  ],
  [
    'another main part',
    both(
      swap('_rels/.rels', 'word/document.xml', 'word/other.xml'),
      withPart('word/other.xml', '<w:document/>'),
      swap(TYPES, '/word/document.xml', '/word/other.xml'),
    ),
    'ei kata asiakirjan tekstiä',
  ],
  [
    'a header part removed',
    without('word/header1.xml'),
    'Allekirjoitettu osa on poistettu asiakirjasta: /word/header1.xml',
  ],
  [
    'the content type of the text',
    swap(TYPES, 'wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'),
    'Osan /word/document.xml tyyppi on vaihdettu',
  ],
  [
    'the signature value',
    edit(SIG1, (text) => turned(text, 'SignatureValue')),
    'Allekirjoitus ei vastaa varmennetta',
  ],
  [
    'another certificate',
    swap(SIG1, /<X509Certificate>[^<]+/u, `<X509Certificate>${certificateOf('authority.pem')}`),
    'Allekirjoitus ei vastaa varmennetta',
  ],
  [
    'a certificate of the same key, another name',
    swap(SIG1, /<X509Certificate>[^<]+/u, `<X509Certificate>${certificateOf('renamed.pem')}`),
    'varmenne on vaihdettu toiseen',
  ],
  [
    'a digest in the manifest',
    edit(SIG1, (text) =>
      text.replace(
        /(<Manifest>.*?<DigestValue>)(.)/u,
        (_, before: string, letter: string) => `${before}${letter === 'A' ? 'B' : 'A'}`,
      ),
    ),
    'Allekirjoituksen omia tietoja on muutettu: luettelo',
  ],
  [
    'a reference taken out of the manifest',
    edit(SIG1, (text) => text.replace(/<Reference URI="\/word\/header1\.xml[^"]*">.*?<\/Reference>/u, '')),
    'Tiedostossa on osa, jota allekirjoitus ei kata: /word/header1.xml',
  ],
  ['one of the times', swap(SIG1, '<mdssi:Value>2026', '<mdssi:Value>2025'), 'kaksi eri aikaa'],
  [
    'both times',
    both(
      swap(SIG1, '<mdssi:Value>2026', '<mdssi:Value>2027'),
      swap(SIG1, '<xd:SigningTime>2026', '<xd:SigningTime>2027'),
    ),
    'Allekirjoituksen omia tietoja on muutettu: aika, rooli',
  ],
  [
    'the time taken out',
    both(
      edit(SIG1, (text) => text.replace(/<mdssi:Value>[^<]*/u, '<mdssi:Value>')),
      edit(SIG1, (text) => text.replace(/<xd:SigningTime>[^<]*/u, '<xd:SigningTime>')),
    ),
    'ei ole aikaa',
  ],
  [
    'the purpose',
    swap(SIG1, '<SignatureComments>Pöytäkirja', '<SignatureComments>Esityslista'),
    'tarkoitus tai huomautus',
  ],
  ['the role', swap(SIG1, '<xd:ClaimedRole>chair', '<xd:ClaimedRole>inspector'), 'aika, rooli tai varmenne'],
  [
    'an unsigned part',
    both(
      withPart('word/extra.xml', '<a/>'),
      swap(TYPES, '</Types>', '<Override PartName="/word/extra.xml" ContentType="application/xml"/></Types>'),
    ),
    'osa, jota allekirjoitus ei kata: /word/extra.xml',
  ],
  [
    'an unsigned part with a relationship',
    both(
      withPart('word/footnotes2.xml', '<a/>'),
      relate(DOCUMENT_RELS, 'rIdNew', 'footnotes', 'footnotes2.xml'),
    ),
    'viittaus, jota allekirjoitus ei kata: rIdNew',
  ],
  [
    'a part of comments',
    both(
      withPart('word/comments2.xml', '<a/>'),
      relate(DOCUMENT_RELS, 'rIdComments', 'comments', 'comments2.xml'),
    ),
    'osa, jota allekirjoitus ei kata: /word/comments2.xml',
  ],
  [
    'a relationship into empty .rels',
    both(relate('word/_rels/settings.xml.rels', 'rId1', 'attachedTemplate', 'media/vaakuna.png')),
    'viittaus, jota allekirjoitus ei kata: rId1',
  ],
  [
    'a relationship of the package',
    relate('_rels/.rels', 'rIdNew', 'officeDocument', 'word/header1.xml'),
    'viittaus, jota allekirjoitus ei kata: rIdNew',
  ],
  [
    'an unsigned part called a property',
    both(
      withPart('word/evil.xml', '<a/>'),
      relate('_rels/.rels', 'rIdNew', 'extended-properties', 'word/evil.xml'),
      relate(DOCUMENT_RELS, 'rIdEvil', 'header', 'evil.xml'),
    ),
    'osa, jota allekirjoitus ei kata: /word/evil.xml',
  ],
  [
    'a stranger among the signatures',
    both(
      withPart('_xmlsignatures/evil.xml', '<a/>'),
      relate('_xmlsignatures/_rels/origin.sigs.rels', 'rIdNew', 'image', 'evil.xml'),
    ),
    'viittaus, jota allekirjoitus ei kata: rIdNew',
  ],
  [
    'the second signature unlinked but left',
    edit('_xmlsignatures/_rels/origin.sigs.rels', (text) =>
      text.replace(/<Relationship [^>]*sig2\.xml"\/>/u, ''),
    ),
    'Allekirjoitus /_xmlsignatures/sig2.xml on irrotettu',
  ],
  [
    'a signature’s part removed, its link left',
    without('_xmlsignatures/sig2.xml'),
    'Allekirjoitus /_xmlsignatures/sig2.xml on poistettu',
  ],
  [
    'two entries of the text',
    entries((of) => [...of, forged('word/document.xml')]),
    'osa /word/document.xml kahteen kertaan',
  ],
  [
    'the same entry twice, the forged one first',
    entries((of) => [forged('word/document.xml'), ...of]),
    'kahteen kertaan',
  ],
  [
    'Document.xml beside document.xml',
    entries((of) => [...of, forged('word/Document.xml')]),
    'eroavat vain kirjainkooltaan',
  ],
  ['a hidden local entry', hideEntry, 'piilotettu sisältöä'],
  ['bytes before the first entry', (bytes) => prefixed(bytes), 'piilotettu sisältöä'],
  [
    'a second manifest',
    swap(SIG1, '</Signature>', '<Object><Manifest></Manifest></Object></Signature>'),
    'yhtä ja ainoaa luetteloa',
  ],
  [
    'an id used twice',
    swap(SIG1, '</Signature>', '<Object Id="idPackageObject"></Object></Signature>'),
    'samalla tunnuksella (idPackageObject)',
  ],
  [
    'a DOCTYPE in the signature',
    swap(SIG1, '<Signature ', '<!DOCTYPE Signature [<!ENTITY a "b">]><Signature '),
    'DOCTYPE',
  ],
  [
    'a DOCTYPE in relationships',
    swap(DOCUMENT_RELS, '<Relationships ', '<!DOCTYPE a [<!ENTITY b "c">]><Relationships '),
    'DOCTYPE',
  ],
  ['a signature that is not XML', parts((of) => ({ ...of, [SIG1]: strToU8('rikki') })), 'XML on rikki'],
  [
    'two content types of one part',
    swap(TYPES, '</Types>', '<Override PartName="/WORD/document.xml" ContentType="text/plain"/></Types>'),
    'kaksi eri tyyppiä',
  ],
  ['a part whose bytes are broken', breakPart, 'vaurioitunut'],
]

export const GOOD: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, number])[] = [
  [
    'the second signature removed wholly',
    both(
      without('_xmlsignatures/sig2.xml'),
      edit('_xmlsignatures/_rels/origin.sigs.rels', (text) =>
        text.replace(/<Relationship [^>]*sig2\.xml"\/>/u, ''),
      ),
      swap(TYPES, /<Override PartName="\/_xmlsignatures\/sig2\.xml"[^>]*>/u, ''),
    ),
    3,
  ],
  ['the title among the properties', swap('docProps/core.xml', 'Pöytäkirja', 'Muistio'), 4],
  [
    'a property of one’s own',
    both(
      withPart('docProps/custom.xml', '<Properties/>'),
      relate('_rels/.rels', 'rIdCustom', 'custom-properties', 'docProps/custom.xml'),
      swap(
        TYPES,
        '</Types>',
        '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
      ),
    ),
    4,
  ],
  [
    'certificates that came along',
    swap(
      SIG1,
      /<xd:EncapsulatedX509Certificate>[^<]+/u,
      `<xd:EncapsulatedX509Certificate>${certificateOf('stranger.pem')}`,
    ),
    4,
  ],
  [
    'relationships in another order',
    edit(DOCUMENT_RELS, (text) => text.replace(/(<Relationship [^>]*\/>)(<Relationship [^>]*\/>)/u, '$2$1')),
    4,
  ],
  ['entries in another order', entries((of) => of.toReversed()), 4],
  [
    'a content type of nothing',
    swap(TYPES, '</Types>', '<Default Extension="tga" ContentType="image/x-tga"/></Types>'),
    4,
  ],
  [
    'relationships printed on many lines',
    edit(DOCUMENT_RELS, (text) => text.replaceAll('<Relationship ', '\n  <Relationship ')),
    4,
  ],
]
