import { describe, expect, it } from 'vitest'
import { outcomeSentence } from '../../../core/decision/outcomeText.ts'
import { findOutcome, outcomeOfSentence } from '../../../core/intake/outcome.ts'

describe('the outcome that a sentence of the minutes says', () => {
  it.each([
    ['Hyväksyttiin.', 'ACCEPTED'],
    ['Hyvaksyttiin.', 'ACCEPTED'],
    ['Päätösehdotus hyväksyttiin.', 'ACCEPTED'],
    ['Esittelijän ehdotus hyväksyttiin.', 'ACCEPTED'],
    ['Kaupunginhallitus hyväksyi kaupunginjohtajan ehdotuksen.', 'ACCEPTED'],
    ['Lautakunta hyväksyi vapaa-aika- ja sivistysjohtajan ehdotuksen.', 'ACCEPTED'],
    ['Hyväksyttiin esitys.', 'ACCEPTED'],
    ['Päätettiin ehdotuksen mukaan.', 'ACCEPTED'],
    ['Lautakunta päätti esityksen mukaisesti.', 'ACCEPTED'],
    ['Beslutsförslaget godkändes.', 'ACCEPTED'],
    ['Päätösehdotus hyväksyttiin yksimielisesti.', 'ACCEPTED_UNANIMOUS'],
    ['Hyväksyttiin yksimielisesti.', 'ACCEPTED_UNANIMOUS'],
    ['Beslutsförslaget godkändes enhälligt.', 'ACCEPTED_UNANIMOUS'],
    ['Keskustelun jälkeen päätösehdotus hyväksyttiin yksimielisesti.', 'ACCEPTED_AFTER_DISCUSSION'],
    ['Hallitus hyväksyi kaupunginjohtajan ehdotuksen keskustelun jälkeen.', 'ACCEPTED_AFTER_DISCUSSION'],
    [
      'Keskusteltuaan kunnanhallitus hyväksyi yksimielisesti kunnanjohtajan tekemän päätösehdotuksen.',
      'ACCEPTED_AFTER_DISCUSSION',
    ],
    ['Muutettu päätösehdotus hyväksyttiin.', 'ACCEPTED_AMENDED_PRESENTER'],
    ['Ehdotus hyväksyttiin seuraavalla lisäyksellä: opasteet valaistaan.', 'ACCEPTED_ADDITION'],
    ['Hyväksyttiin ja esitettiin valtuuston päätettäväksi.', 'TO_COUNCIL'],
    ['Asia jätettiin pöydälle.', 'TABLED'],
    ['Kaupunginhallitus päätti panna asian pöydälle.', 'TABLED'],
    ['Asia palautettiin uudelleen valmisteltavaksi.', 'RETURNED'],
    ['Asia poistettiin esityslistalta.', 'WITHDRAWN'],
    ['Merkittiin tiedoksi.', 'NOTED'],
    ['Lautakunta merkitsi katsauksen tiedokseen.', 'NOTED'],
    ['Päätökseksi tuli esittelijän ehdotus äänin 7–4.', 'VOTE'],
    ['Stadsstyrelsen godkände enhälligt stadsdirektörens förslag.', 'ACCEPTED_UNANIMOUS'],
    ['Förslaget godkändes ändrat.', 'ACCEPTED_AMENDED_PRESENTER'],
    ['Förslaget godkändes med följande tillägg: skyltarna belyses.', 'ACCEPTED_ADDITION'],
    ['Föredragandens förslag blev beslut efter omröstning.', 'VOTE'],
  ])('%s → %s', (sentence, code) => {
    expect(outcomeOfSentence(sentence)).toBe(code)
  })

  it.each([
    ['Päätösehdotus hylättiin yksimielisesti.', 'REJECTED'],
    ['Hylättiin yksimielisesti.', 'REJECTED'],
    ['Päätösehdotusta ei hyväksytty.', 'REJECTED'],
    ['Oikaisuvaatimus hylättiin yksimielisesti.', null],
    ['Ehdotusta ei kannatettu, ja se raukesi.', null],
    ['Lautakunta päätti hylätä hakemuksen.', null],
    ['Beslutsförslaget godkändes inte.', 'REJECTED'],
    ['Begäran om omprövning avslogs enhälligt.', null],
  ])('a refusal never reads as accepted: %s', (sentence, code) => {
    expect(outcomeOfSentence(sentence)).toBe(code)
  })

  it.each([
    'ACCEPTED',
    'ACCEPTED_UNANIMOUS',
    'ACCEPTED_AFTER_DISCUSSION',
    'TABLED',
    'RETURNED',
    'WITHDRAWN',
    'NOTED',
    'REJECTED',
    'TO_COUNCIL',
  ] as const)('reads its own sentences again in both languages: %s', (code) => {
    expect(outcomeOfSentence(outcomeSentence(code, 'fi'))).toBe(code)
    expect(outcomeOfSentence(outcomeSentence(code, 'sv'))).toBe(code)
  })

  it.each([
    'Kaupunginhallitus päätti myöntää avustuksen.',
    'Kaupunginhallitus hyväksyi sopimuksen.',
    'Jäsenen muutosehdotus hyväksyttiin.',
    'Äänestystavaksi hyväksyttiin kädennosto.',
    'Tarkastettiin ja hyväksyttiin pöytäkirja tämän pykälän osalta heti kokouksessa.',
    'Merkittiin, että johtaja selosti asiaa.',
    '',
  ])('stays open when the words are not sure: %s', (sentence) => {
    expect(outcomeOfSentence(sentence)).toBeNull()
  })
})

describe('the outcome of a whole decision', () => {
  it('is the first that is said, with its paragraph', () => {
    expect(findOutcome(['Merkittiin, että asiaa selostettiin.', 'Esko poistui. Hyväksyttiin.'])).toEqual({
      code: 'ACCEPTED',
      at: 1,
    })
  })

  it('is the vote when there was one', () => {
    const paragraphs = ['Esittelijän ehdotus hyväksyttiin.', 'Se sai kannatuksen äänin 6 ja vastaehdotus 5.']
    expect(findOutcome(paragraphs)).toEqual({ code: 'VOTE', at: 1 })
  })
})
