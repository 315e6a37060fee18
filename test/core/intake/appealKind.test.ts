import { describe, expect, it } from 'vitest'
import { appealKindOf } from '../../../core/intake/appealKind.ts'

describe('the remedy that a printed appeal text gives', () => {
  it.each([
    [
      'Jos et hyväksy päätöstä, voit vaatia siihen oikaisua. Tuomioistuimeen ei voi valittaa.',
      'oikaisuvaatimus',
    ],
    [
      'Päätökseen voi tehdä kirjallisen oikaisuvaatimuksen. Siihen ei saa hakea muutosta valittamalla.',
      'oikaisuvaatimus',
    ],
    ['Oikaisuvaatimus on tehtävä 14 päivän kuluessa.', 'oikaisuvaatimus'],
    ['Päätökseen saa hakea muutosta valittamalla hallinto-oikeuteen.', 'kunnallisvalitus'],
    ['Valtuuston päätöksestä tehdään kunnallisvalitus.', 'kunnallisvalitus'],
    ['Päätöksestä ei saa tehdä oikaisuvaatimusta eikä kunnallisvalitusta (kuntalaki 136 §).', 'kielto'],
    ['Tämän asian muutoksenhakukielto perustuu kuntalain 136 §:ään.', 'kielto'],
    ['Ei muutoksenhakuoikeutta', 'kielto'],
    ['Omprövning ska begäras inom 14 dagar. Beslutet kan inte överklagas hos domstol.', 'oikaisuvaatimus'],
    ['Beslutet får överklagas genom besvär hos förvaltningsdomstolen.', 'kunnallisvalitus'],
    ['Ändring i beslutet får inte sökas (136 § i kommunallagen).', 'kielto'],
  ])('%s → %s', (text, kind) => {
    expect(appealKindOf(text)).toBe(kind)
  })

  it.each([
    '',
    'Ohje on kokouksen pöytäkirjan lopussa.',
    'Muutoksenhakukielto koskee 4 §:ää. Muihin pykäliin voi tehdä oikaisuvaatimuksen.',
  ])('stays open when the text gives none or several: %s', (text) => {
    expect(appealKindOf(text)).toBeNull()
  })
})
