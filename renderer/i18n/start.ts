import type { Catalogue } from './catalogue.ts'

/** Words of first start. */
export const startWords = {
  title: { fi: 'Mistä aloitetaan?', sv: 'Var börjar vi?' },
  later: {
    fi: 'Valinnan voi muuttaa myöhemmin asetuksissa.',
    sv: 'Valet kan ändras senare i inställningarna.',
  },
  motto1: { fi: 'Asia kerrotaan kerran.', sv: 'Ärendet berättas en gång.' },
  motto2: {
    fi: 'Siitä syntyvät päätösehdotus, pöytäkirja, ote ja julkaisu.',
    sv: 'Av det blir beslutsförslag, protokoll, utdrag och publicering.',
  },
  local: {
    fi: 'Kaikki pysyy tällä koneella, kunnes itse julkaiset. Verkkoyhteyttä ei tarvita.',
    sv: 'Allt stannar på den här datorn tills du själv publicerar. Ingen nätförbindelse behövs.',
  },
  organisation: { fi: 'Kunta', sv: 'Kommun' },
  choose: { fi: 'Valitse kunta', sv: 'Välj kommun' },
  organisationMissing: {
    fi: 'Valitse kunta, jonka asioita hoidat.',
    sv: 'Välj kommunen vars ärenden du sköter.',
  },
  sample: { fi: 'mallitoimisto', sv: 'exempelkontor' },
  begin: { fi: 'Aloita', sv: 'Börja' },
} satisfies Catalogue
