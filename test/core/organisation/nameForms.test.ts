import { describe, expect, it } from 'vitest'
import { formsOf, proposedForms } from '../../../core/organisation/nameForms.ts'
import { suvantola } from '../../support/suvantola.ts'

describe('the proposed forms of a name', () => {
  it.each([
    ['Matti Virtanen', 'Matti Virtasen', 'Matti Virtasta'],
    ['Aino Hämäläinen', 'Aino Hämäläisen', 'Aino Hämäläistä'],
    ['Ville Saarnijoki', 'Ville Saarnijoen', 'Ville Saarnijokea'],
    ['Tuula Rantasuo', 'Tuula Rantasuon', 'Tuula Rantasuota'],
    ['Iida Kotisaari', 'Iida Kotisaaren', 'Iida Kotisaarta'],
    ['Olli Mäki', 'Olli Mäen', 'Olli Mäkeä'],
    ['Leena Lahti', 'Leena Lahden', 'Leena Lahtea'],
    ['Kirsi Koski', 'Kirsi Kosken', 'Kirsi Koskea'],
    ['Hannu Peltokorpi', 'Hannu Peltokorven', 'Hannu Peltokorpea'],
    ['Sari Ahvenniemi', 'Sari Ahvenniemen', 'Sari Ahvenniemeä'],
    ['Eero Salmivuori', 'Eero Salmivuoren', 'Eero Salmivuorta'],
    ['Outi Kivilampi', 'Outi Kivilammen', 'Outi Kivilampea'],
    ['Markus Heinolahti', 'Markus Heinolahden', 'Markus Heinolahtea'],
    ['Eeva-Riitta Vuorikangas', 'Eeva-Riitta Vuorikankaan', 'Eeva-Riitta Vuorikangasta'],
    ['Mikael Granstrand', 'Mikael Granstrandin', 'Mikael Granstrandia'],
    ['Petra Nyholm', 'Petra Nyholmin', 'Petra Nyholmia'],
    ['Johan Sandnäs', 'Johan Sandnäsin', 'Johan Sandnäsiä'],
    ['Peter Björkskär', 'Peter Björkskärin', 'Peter Björkskäriä'],
    ['Susanne Lillkvist', 'Susanne Lillkvistin', 'Susanne Lillkvistiä'],
    ['Maria Östergård', 'Maria Östergårdin', 'Maria Östergårdia'],
    ['Camilla Nyholmen', 'Camilla Nyholmenin', 'Camilla Nyholmenia'],
    ['Kaisa Leppä', 'Kaisa Lepän', 'Kaisa Leppää'],
    ['Ilmari Heikkilä', 'Ilmari Heikkilän', 'Ilmari Heikkilää'],
    ['Leena Myllyoja', 'Leena Myllyojan', 'Leena Myllyojaa'],
    ['Tiina Lepikko', 'Tiina Lepikon', 'Tiina Lepikkoa'],
    ['Jaana Metsäpelto', 'Jaana Metsäpellon', 'Jaana Metsäpeltoa'],
    ['Oskari Niemenranta', 'Oskari Niemenrannan', 'Oskari Niemenrantaa'],
    ['Mirva Tuulensuu', 'Mirva Tuulensuun', 'Mirva Tuulensuuta'],
    ['Kaarina Lehto', 'Kaarina Lehdon', 'Kaarina Lehtoa'],
    ['Anna Aalto', 'Anna Aallon', 'Anna Aaltoa'],
    ['Pia Honka', 'Pia Hongan', 'Pia Honkaa'],
    ['Veikko Niitty', 'Veikko Niityn', 'Veikko Niittyä'],
    ['Kari Kallio', 'Kari Kallion', 'Kari Kalliota'],
    ['Pertti Koivumaa', 'Pertti Koivumaan', 'Pertti Koivumaata'],
    ['Ulla Koivuharju', 'Ulla Koivuharjun', 'Ulla Koivuharjua'],
    ['Riitta Koivisto', 'Riitta Koiviston', 'Riitta Koivistoa'],
    ['Erik Salonius', 'Erik Saloniuksen', 'Erik Saloniusta'],
    ['Elsa Laine', 'Elsa Laineen', 'Elsa Lainetta'],
    ['Jussi Pirtti', 'Jussi Pirtin', 'Jussi Pirttiä'],
    ['Sofia Costa', 'Sofia Costan', 'Sofia Costaa'],
    ['Carl Wrede', 'Carl Wreden', 'Carl Wredeä'],
    ['Anna Mäki-Virtanen', 'Anna Mäki-Virtasen', 'Anna Mäki-Virtasta'],
    ['Marie Malraux', 'Marie Malraux’n', 'Marie Malraux’ta'],
    ['Luca D’Angelo', 'Luca D’Angelon', 'Luca D’Angeloa'],
    ['Antti Vaaka', 'Antti Vaa’an', 'Antti Vaakaa'],
    ['Aku Ruoko', 'Aku Ruo’on', 'Aku Ruokoa'],
    ['Elli Kuusiluoto', 'Elli Kuusiluodon', 'Elli Kuusiluotoa'],
    ['Pekka', 'Pekan', 'Pekkaa'],
    ['Marko', 'Markon', 'Markoa'],
    ['Heikki', 'Heikin', 'Heikkiä'],
    ['Andreas', 'Andreaksen', 'Andreasta'],
  ])('of %s are %s and %s', (name, genitive, partitive) => {
    expect(proposedForms(name)).toEqual({ genitive, partitive })
  })

  it('give way to the stored ones', () => {
    const forms = { genitive: 'Kaj Bäckin', partitive: 'Kaj Bäckiä' }
    expect(formsOf({ name: 'Kaj Bäck', forms })).toEqual(forms)
    expect(formsOf({ name: 'Kaj Bäck' })).toEqual(forms)
  })

  it('of the sample office can be read aloud', () => {
    const board = suvantola.people.filter(({ id }) => /lepikko|wikberg|ruohola|kangaspera/u.test(id))
    expect(board.map(({ name }) => proposedForms(name).genitive).toSorted()).toEqual([
      'Lotta Wikbergin',
      'Maija Ruoholan',
      'Olli Kangasperän',
      'Tiina Lepikön',
    ])
  })
})
