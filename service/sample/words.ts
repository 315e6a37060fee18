import type { Bilingual } from '../../core/shared/language.ts'

/** Words of the demo's papers, Finnish and Swedish. The municipality is invented. */
interface StoryWords {
  readonly place: string
  readonly quorum: string
  readonly inspectors: readonly string[]
  readonly recusalReason: string
  readonly counterProposal: string
  readonly inspectorsOffice: string
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
    recusalReason: 'Järviranta Valmennus Oy:n hallituksen jäsen',
    counterProposal: 'omarahoituksesta päätetään vasta, kun rahoittaja on tehnyt hankkeesta päätöksen.',
    inspectorsOffice: 'pöytäkirjantarkastajiksi',
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
    recusalReason: 'styrelseledamot i Järviranta Valmennus Oy',
    counterProposal:
      'beslut om den egna finansieringen fattas först när finansiären har beslutat om projektet.',
    inspectorsOffice: 'protokolljusterare',
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
