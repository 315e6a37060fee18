import type { CaseStateName } from '../../core/casefile/caseState.ts'
import type { Bilingual } from '../../core/shared/language.ts'

/** A case of the sample office's register, as far as it has come. Municipality, people and matters are invented. */
export interface SampleCase {
  readonly title: Bilingual
  readonly taskClass: string
  readonly state: CaseStateName
  /** How long ago it became pending. */
  readonly daysAgo: number
  readonly responsible: string
  /** `null`: the municipality's own. */
  readonly initiator: string | null
}

type Facts = readonly [
  taskClass: string,
  state: CaseStateName,
  daysAgo: number,
  responsible: string,
  initiator?: string,
]

const sample = (fi: string, sv: string, facts: Facts): SampleCase => {
  const [taskClass, state, daysAgo, responsible, initiator = null] = facts
  return { title: { fi, sv }, taskClass, state, daysAgo, responsible, initiator }
}

const IIDA = 'Iida Kotisaari'
const PETRA = 'Petra Lindfors'
const LOTTA = 'Lotta Wikberg'
const OLLI = 'Olli Kangasperä'
const ANNA = 'Anna Sjöstrand'
const MAIJA = 'Maija Ruohola'

export const SAMPLE_CASES: readonly SampleCase[] = [
  sample('Työllisyysalueen perustaminen', 'Inrättande av ett sysselsättningsområde', [
    '14.00.00',
    'closed',
    720,
    IIDA,
  ]),
  sample('Kuntouttavan työtoiminnan järjestäminen', 'Ordnande av arbetsverksamhet i rehabiliteringssyfte', [
    '14.05.00',
    'closed',
    610,
    IIDA,
  ]),
  sample('Nuorten työpajan toimitilat', 'Lokaler för ungdomsverkstaden', ['14.05.00', 'closed', 540, LOTTA]),
  sample('Lausunto työllisyyden rahoituslaista', 'Utlåtande om lagen om finansiering av sysselsättningen', [
    '00.02.06',
    'closed',
    470,
    IIDA,
    'Suvantomaan liitto',
  ]),
  sample('Lähiruokareitti-hankkeen osatoteutus', 'Delgenomförande av projektet Närmatsrutten', [
    '00.01.04',
    'monitored',
    400,
    PETRA,
    'Suvantomaan maaseutuyhdistys ry',
  ]),
  sample('Pitkäaikaistyöttömyyden vähentämisohjelma', 'Program för att minska långtidsarbetslösheten', [
    '14.00.01',
    'monitored',
    350,
    IIDA,
  ]),
  sample('Kirjaston omatoimiaukiolon kokeilu', 'Försök med meröppet bibliotek', [
    '00.01.04',
    'closed',
    330,
    ANNA,
  ]),
  sample('Ruokapalvelujen hankinta', 'Upphandling av kosttjänster', ['02.08.02', 'closed', 300, MAIJA]),
  sample('Työllisyyspalvelujen tilojen vuokraaminen', 'Hyrning av lokaler för sysselsättningstjänsterna', [
    '14.00.00',
    'appealed',
    150,
    OLLI,
  ]),
  sample('Palkkatuen kuntalisän jatkaminen', 'Fortsatt kommuntillägg till lönesubventionen', [
    '14.05.00',
    'toBeExecuted',
    120,
    IIDA,
  ]),
  sample('Koululiikunnan kehittämishanke', 'Projekt för utveckling av skolgymnastiken', [
    '00.01.04',
    'toBeExecuted',
    110,
    ANNA,
  ]),
  sample('Katuvalojen uusimisen suunnittelu', 'Planering av nya gatubelysningar', [
    '02.08.02',
    'served',
    90,
    OLLI,
  ]),
  sample('Työllisyysalueen sopimuksen muuttaminen', 'Ändring av avtalet om sysselsättningsområdet', [
    '14.00.00',
    'toBeDecided',
    70,
    IIDA,
  ]),
  sample('Kulttuuripassi yläkoululaisille', 'Kulturpass för högstadieelever', [
    '00.01.04',
    'toBeDecided',
    64,
    ANNA,
  ]),
  sample('Selvitys vesihuollon varautumisesta', 'Utredning om beredskapen inom vattentjänsterna', [
    '04',
    'inPreparation',
    55,
    OLLI,
  ]),
  sample('Nuorisovaltuuston toimintasääntö', 'Verksamhetsstadga för ungdomsfullmäktige', [
    '00.01.02',
    'inPreparation',
    52,
    LOTTA,
  ]),
  sample('Kirjaston omatoimiaukiolon jatkaminen', 'Fortsatta meröppettider på biblioteket', [
    '00.01.04',
    'inPreparation',
    45,
    ANNA,
  ]),
  sample('Satamanrannan maankäyttösopimus', 'Markanvändningsavtal för Hamnstranden', [
    '10',
    'inPreparation',
    40,
    OLLI,
    'Satamanrannan yritykset ry',
  ]),
  sample(
    'Lausunto maakunnan liikennejärjestelmäsuunnitelmasta',
    'Utlåtande om landskapets trafiksystemplan',
    ['00.02.06', 'inPreparation', 30, PETRA, 'Suvantomaan liitto'],
  ),
  sample('Nuorten kesätyösetelit ja työllistäminen', 'Sommarjobbssedlar och sysselsättning för unga', [
    '14.05.00',
    'pending',
    21,
    LOTTA,
  ]),
  sample('Aloite kylätalojen avoimista ovista', 'Motion om öppet hus i byagårdarna', [
    '00.02.00',
    'pending',
    12,
    ANNA,
    'Camilla Nyholmen',
  ]),
  sample('Vieraslajien torjunta rantapuistossa', 'Bekämpning av främmande arter i strandparken', [
    '11',
    'pending',
    4,
    OLLI,
  ]),
]

/** The way of handling of most cases: what has come further has been in every state before it. */
export const USUAL_WAY: readonly CaseStateName[] = [
  'pending',
  'inPreparation',
  'toBeDecided',
  'served',
  'toBeExecuted',
  'monitored',
  'closed',
]
