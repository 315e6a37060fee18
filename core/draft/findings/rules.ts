import type { Bilingual } from '../../shared/language.ts'

/** What a finding rests on: its level, its rule (domain.md 8.3) and the section behind it. */
interface Rule {
  readonly level: 'error' | 'warning'
  readonly rule: string
  readonly source: Bilingual | null
}

const law = (fi: string, sv: string): Bilingual => ({ fi, sv })

const HL_44 = law('hallintolaki 44 §', '44 § i förvaltningslagen')
const HL_45 = law('hallintolaki 45 §', '45 § i förvaltningslagen')
const KUNTAL_110 = law('kuntalaki 110 §', '110 § i kommunallagen')
const KUNTAL_136 = law('kuntalaki 136 §', '136 § i kommunallagen')
const KUNTAL_140 = law('kuntalaki 140 §', '140 § i kommunallagen')
const KUNTAL_143 = law('kuntalaki 143 §', '143 § i kommunallagen')
const HL_28 = law('hallintolaki 28 § 1 mom.', '28 § 1 mom. i förvaltningslagen')
const AID = law('valtioneuvoston asetus 867/2021 4 §', '4 § i statsrådets förordning 867/2021')
const TSL_29 = law('tietosuojalaki 29 §', '29 § i dataskyddslagen')
/** Plain and clear language. */
const HL_9 = law('hallintolaki 9 §', '9 § i förvaltningslagen')
const KIELIL_29 = law('kielilaki 29 §', '29 § i språklagen')

const error = (rule: string, source: Bilingual | null = null): Rule => ({ level: 'error', rule, source })
const warning = (rule: string, source: Bilingual | null = null): Rule => ({ level: 'warning', rule, source })

/** Every finding of a draft. Table order is the order of findings at the same place. */
export const FINDING_RULES = {
  'draft/no-title': error('R-VAL-01', HL_44),
  'draft/no-grounds': error('R-VAL-01', HL_45),
  'draft/no-proposal': error('R-VAL-01', HL_44),
  'draft/no-info-contact': error('R-VAL-01', HL_44),
  'draft/info-contact-without-address': error('R-VAL-01', HL_44),
  'draft/party-not-served': warning('R-VAL-01', law('hallintolaki 54 §', '54 § i förvaltningslagen')),
  'draft/missing-fact': error('R-VAL-01'),
  'draft/hole': error('R-VAL-01'),
  'draft/wrong-fact': error('R-VAL-03'),
  'draft/clause-without-kind': error('R-VAL-02', law('kuntalaki 141 §', '141 § i kommunallagen')),
  'draft/prohibition-without-provision': error('R-VAL-02', KUNTAL_136),
  'draft/sums-differ': error('R-VAL-03'),
  'draft/figure-differs': error('R-VAL-03'),
  'draft/change-waits': warning('R-VAL-03'),
  'draft/aid-too-large': warning('R-VAL-04', AID),
  'draft/own-share-small': warning('R-VAL-04', AID),
  'draft/no-budget-item': error('R-VAL-05', KUNTAL_110),
  'draft/project-name-differs': warning('R-VAL-06'),
  'draft/no-attachments': warning('R-VAL-07'),
  'draft/attachment-missing': warning('R-VAL-07'),
  'draft/call-closes-before-meeting': warning('R-VAL-08'),
  'draft/call-closes-in-appeal-time': warning('R-VAL-08', KUNTAL_143),
  'draft/starts-before-meeting': warning('R-VAL-08'),
  'draft/commitment-before-decision': warning('R-VAL-09'),
  'draft/body-misspelt': error('R-VAL-10'),
  'draft/other-body-decides': error('R-VAL-10'),
  'draft/several-verbs': warning('R-VAL-11'),
  'draft/no-operative-verb': warning('R-VAL-11'),
  'draft/no-provision': warning('R-VAL-14', HL_45),
  'draft/condition-without-party': warning('R-VAL-15'),
  'draft/condition-without-day': warning('R-VAL-15'),
  'draft/possible-disqualification': warning('R-VAL-16', HL_28),
  'draft/identity-code': warning('R-VAL-17', TSL_29),
  'draft/email': warning('R-VAL-17', KUNTAL_140),
  'draft/phone': warning('R-VAL-17', KUNTAL_140),
  'draft/bank-account': warning('R-VAL-17', KUNTAL_140),
  'draft/property-id': warning('R-VAL-17', KUNTAL_140),
  'draft/attachment-after-meeting': warning('R-CLAIM-01'),
  'draft/day-after-meeting': warning('R-CLAIM-01'),
  'draft/clause-punctuation': warning('R-PHR-02'),
  'draft/mixed-lead-in': warning('R-PHR-02'),
  'draft/title-too-long': warning('R-ANAT-01'),
  'draft/title-full-stop': warning('R-ANAT-01'),
  'draft/unexplained-abbreviation': warning('R-PLAIN-01', HL_9),
  'draft/long-sentence': warning('R-PLAIN-02', HL_9),
  'draft/translation-missing': warning('R-MIN-07', KIELIL_29),
  'draft/translation-stale': warning('R-MIN-07', KIELIL_29),
  'draft/translation-figures': warning('R-MIN-07', KIELIL_29),
} as const satisfies Record<string, Rule>

export type FindingCode = keyof typeof FINDING_RULES
