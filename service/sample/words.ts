import type { Bilingual } from '../../core/shared/language.ts'

/** Words of the demo's papers, Finnish and Swedish. The municipality is invented. */
interface StoryWords {
  readonly place: string
  readonly quorum: string
  readonly inspectors: readonly string[]
  readonly recusalGround: string
  readonly pilotCase: string
  readonly pilotAttachments: readonly string[]
  readonly pilotServed: string[]
  readonly pilotInformed: string[]
  readonly fundingCase: string
  readonly fundingAttachments: readonly string[]
  readonly fundingServed: string[]
  readonly fundingInformed: string[]
}

export const STORY_WORDS: Bilingual<StoryWords> = {
  fi: {
    place: 'kaupungintalo, Rantasali',
    quorum:
      'Läsnä oli seitsemän jäsentä tai varajäsentä. Päätösvaltaisuuteen tarvitaan viisi (kuntalaki 103 §).',
    inspectors: ['Tuula Rantasuo', 'Mikael Granstrand'],
    recusalGround: 'hallintolaki 28 § 1 mom. 5 kohta',
    pilotCase: 'Ensiaskel-pilotti',
    pilotAttachments: ['Hakemusluonnos', 'Kustannusarvio'],
    pilotServed: ['Järviranta Valmennus Oy'],
    pilotInformed: ['Suvantomaan elinvoimakeskus', 'talouspalvelut'],
    fundingCase: 'Satamanrannan energiahanke',
    fundingAttachments: ['Rahoitussuunnitelma'],
    fundingServed: ['Suvantomaan liitto'],
    fundingInformed: ['tekninen johtaja', 'talouspalvelut'],
  },
  sv: {
    place: 'stadshuset, Strandsalen',
    quorum:
      'Närvarande var sju ledamöter eller ersättare. För beslutförhet krävs fem (103 § i kommunallagen).',
    inspectors: ['Tuula Rantasuo', 'Mikael Granstrand'],
    recusalGround: '28 § 1 mom. 5 punkten i förvaltningslagen',
    pilotCase: 'Pilotprojektet Första steget',
    pilotAttachments: ['Utkast till ansökan', 'Kostnadskalkyl'],
    pilotServed: ['Järviranta Valmennus Oy'],
    pilotInformed: ['Suvantomaa livskraftscentral', 'ekonomitjänsterna'],
    fundingCase: 'Energiprojektet Hamnstranden',
    fundingAttachments: ['Finansieringsplan'],
    fundingServed: ['Suvantomaa förbund'],
    fundingInformed: ['tekniska direktören', 'ekonomitjänsterna'],
  },
}
