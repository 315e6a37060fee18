import { useState } from 'react'
import type { IsoDate } from '../../core/calendar/day.ts'
import type {
  Case,
  Party,
  PersonalDataClass,
  Publicity,
  Responsible,
  Retention,
} from '../../core/casefile/case.ts'
import { canonicalJson } from '../../core/casefile/eventLog.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { useOffice } from '../app/office.ts'
import { today } from '../app/today.ts'
import type { MethodAsk } from '../app/transport.ts'

/** What is typed of a case. */
export interface CaseWords {
  readonly title: string
  /** A code, with or without its name. */
  readonly taskClass: string
  readonly pendingSince: IsoDate | null
  readonly initiator: string
  readonly responsible: string
  readonly publicity: Publicity['class']
  readonly ground: string
  readonly secretYears: string
  readonly secretFrom: IsoDate | null
  readonly publicTitle: string
  readonly personalData: PersonalDataClass
  readonly parties: readonly Party[]
  /** `null`: not decided yet. */
  readonly retentionYears: Retention['years'] | null
  readonly retentionGround: string
  readonly retentionFrom: IsoDate | null
}

export const newCaseWords = (responsible: string): CaseWords => ({
  title: '',
  taskClass: '',
  pendingSince: today(),
  initiator: '',
  responsible,
  publicity: 1,
  ground: '',
  secretYears: '',
  secretFrom: null,
  publicTitle: '',
  personalData: 1,
  parties: [],
  retentionYears: null,
  retentionGround: '',
  retentionFrom: null,
})

export const wordsOf = (casefile: Case): CaseWords => ({
  title: casefile.title,
  taskClass: casefile.taskClass ?? '',
  pendingSince: casefile.pendingSince,
  initiator: casefile.initiator?.name ?? '',
  responsible: casefile.responsible?.name ?? '',
  ...secrecyWords(casefile.publicity),
  publicTitle: casefile.publicTitle ?? '',
  personalData: casefile.personalData,
  parties: casefile.parties,
  ...retentionWords(casefile.retention),
})

const retentionWords = (of: Retention | null) => ({
  retentionYears: of === null ? null : of.years,
  retentionGround: of === null ? '' : of.ground,
  retentionFrom: of === null ? null : of.countedFrom,
})

const secrecyWords = (of: Publicity) =>
  of.class === 1
    ? { publicity: of.class, ground: '', secretYears: '', secretFrom: null }
    : {
        publicity: of.class,
        ground: of.ground,
        secretYears: of.years === null ? '' : String(of.years),
        secretFrom: of.countedFrom,
      }

export type CaseForm = ReturnType<typeof useCaseForm>

/** A case as it is typed, and what is missing once saving has been tried. */
export function useCaseForm(first: CaseWords) {
  const office = useOffice()
  const [words, setWords] = useState(first)
  const [tried, setTried] = useState(false)
  const missing = missingOf(words)
  return {
    words,
    set: (change: Partial<CaseWords>): void => setWords({ ...words, ...change }),
    /** The fields to save; `null`: something is missing, and is now shown. */
    take: (casefile?: Case) => {
      setTried(true)
      return Object.values(missing).some(Boolean) ? null : fieldsOf(words, office, casefile)
    },
    missing: tried ? missing : NOTHING_MISSING,
    people: office?.people ?? [],
  }
}

const missingOf = (words: CaseWords) => ({
  title: words.title.trim() === '',
  ground: words.publicity !== 1 && words.ground.trim() === '',
  secretYears: words.publicity !== 1 && !/^\d{0,3}$/u.test(words.secretYears.trim()),
  retentionGround: words.retentionYears !== null && words.retentionGround.trim() === '',
})

const NOTHING_MISSING: ReturnType<typeof missingOf> = {
  title: false,
  ground: false,
  secretYears: false,
  retentionGround: false,
}

/** Fields that the form writes, as the service takes them. What the form does not show comes from the case. */
export type CaseFields = { readonly [K in FieldName]: Exclude<MethodAsk<'case.update'>[K], undefined> }

type FieldName =
  | 'title'
  | 'taskClass'
  | 'initiator'
  | 'responsible'
  | 'publicity'
  | 'publicTitle'
  | 'personalData'
  | 'parties'
  | 'retention'

function fieldsOf(words: CaseWords, office: Organisation | undefined, casefile?: Case): CaseFields {
  const initiator = words.initiator.trim()
  return {
    title: words.title.trim(),
    taskClass: codeOf(words.taskClass),
    initiator: initiator === '' ? null : { name: initiator, role: casefile?.initiator?.role ?? '' },
    responsible: responsibleOf(words.responsible.trim(), office, casefile?.responsible ?? null),
    publicity: publicityOf(words),
    publicTitle: words.publicTitle.trim() === '' ? null : words.publicTitle.trim(),
    personalData: words.personalData,
    parties: words.parties.flatMap(({ name, role }) =>
      name.trim() === '' ? [] : [{ name: name.trim(), role: role.trim() }],
    ),
    retention: retentionOf(words, casefile?.retention ?? null),
  }
}

const responsibleOf = (name: string, office: Organisation | undefined, before: Responsible | null) => {
  if (name === '') return null
  if (name === before?.name) return before
  const person = office?.people.find((one) => one.name === name)
  return { personId: person?.id ?? null, name }
}

const publicityOf = ({ publicity, ground, secretYears, secretFrom, pendingSince }: CaseWords) =>
  publicity === 1
    ? { class: publicity }
    : {
        class: publicity,
        ground: ground.trim(),
        years: secretYears.trim() === '' ? null : Number(secretYears),
        countedFrom: secretFrom ?? pendingSince ?? today(),
      }

const retentionOf = (
  { retentionYears, retentionGround, retentionFrom }: CaseWords,
  before: Retention | null,
): Retention | null =>
  retentionYears === null
    ? null
    : {
        recordClass: before?.recordClass ?? null,
        years: retentionYears,
        ground: retentionGround.trim(),
        countedFrom: retentionFrom,
      }

/** `14.05.00` of `14.05.00 Työllisyys …`; what is not a class is left for the service to refuse. */
const codeOf = (text: string): string | null =>
  text.trim() === ''
    ? null
    : (/^\d{2}(?:[. ]\d{2})*/u.exec(text.trim())?.[0].replaceAll(' ', '.') ?? text.trim())

/** What the form writes, as it is in the case. */
export const presentFields = (casefile: Case): CaseFields => ({
  title: casefile.title,
  taskClass: casefile.taskClass,
  initiator: casefile.initiator,
  responsible: casefile.responsible,
  publicity: casefile.publicity,
  publicTitle: casefile.publicTitle,
  personalData: casefile.personalData,
  parties: [...casefile.parties],
  retention: casefile.retention,
})

/** The values of `later` that are not those of `earlier`. */
export function differing<T extends object>(earlier: T, later: T): Partial<T> {
  const before = new Map(Object.entries(earlier))
  const changed = Object.entries(later).filter(
    ([name, value]) => canonicalJson(before.get(name)) !== canonicalJson(value),
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- some entries of a T are a part of it
  return Object.fromEntries(changed) as Partial<T>
}
