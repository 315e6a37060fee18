import type { MalformedCaseNumber } from '../../core/casefile/caseNumber.ts'
import type { Words } from '../words.ts'

/** Failures of the register of cases. */
export type CasefileFailure =
  | MalformedCaseNumber
  /** The organisation gives its cases no numbers (F7), so none of its own can be read. */
  | { readonly code: 'case-number/not-used'; readonly organisation: string }

export const casefileFailureText = {
  'case-number/malformed': {
    fi: '”{text}” ei ole asianumero. Anna numero niin kuin se on asiakirjassa, esimerkiksi {examples}.',
    sv: '”{text}” är inget ärendenummer. Ange numret så som det står i handlingen, till exempel {examples}.',
    en: '"{text}" is not a case number. Give it as the document prints it, for example {examples}.',
  },
  'case-number/not-used': {
    fi: '{organisation} ei numeroi asioitaan. Jätä organisaatio pois, jos numero on toisen viranomaisen.',
    sv: '{organisation} numrerar inte sina ärenden. Utelämna organisationen om numret är en annan myndighets.',
    en: '{organisation} gives its cases no numbers. Leave the organisation out if the number is of another authority.',
  },
} satisfies Record<CasefileFailure['code'], Words>
