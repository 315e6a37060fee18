import type { DispatchFailure } from '../../core/appeal/dispatch.ts'
import type { AppealStepFailure } from '../../core/appeal/appealSteps.ts'
import type { Words } from '../words.ts'

export type ServiceFailure =
  | Exclude<DispatchFailure, AppealStepFailure>
  | { readonly code: 'service/not-inspected'; readonly section: number }

/** What keeps a decision from being sent, or a sending from being marked. */
export const serviceFailureText = {
  'service/unknown-recipient': {
    fi: 'Päätöstä ei lähetetä vastaanottajalle ”{recipient}”. Valitse jokin näistä: {recipients}. Lisää puuttuva asianosainen asiakohtaan.',
    sv: 'Beslutet sänds inte till ”{recipient}”. Välj någon av dessa: {recipients}. Lägg till en part som saknas i ärendepunkten.',
    en: 'The decision does not go to "{recipient}". Choose one of these: {recipients}. Add a missing party to the item.',
  },
  'service/not-sent': {
    fi: 'Vastaanottajalle {recipient} ei ole merkitty lähetystä, joten se ei voi palautua. Merkitse ensin lähetetyksi.',
    sv: 'Ingen sändning till {recipient} är antecknad, så den kan inte komma i retur. Anteckna sändningen först.',
    en: 'Nothing is marked as sent to {recipient}, so it cannot come back. Mark it as sent first.',
  },
  'service/not-inspected': {
    fi: '§ {section} on tarkastamatta, joten siitä ei anneta otetta vielä. Tarkasta pöytäkirja ensin.',
    sv: '§ {section} är inte justerad, så inget utdrag ges ännu. Justera protokollet först.',
    en: '§ {section} has not been inspected, so no extract is given yet. Inspect the minutes first.',
  },
} satisfies Record<ServiceFailure['code'], Words>
