import type { Case } from './case.ts'

/** The words a case is found by, besides its number and the texts of its items. */
export const caseSearchTexts = (casefile: Case): readonly string[] => [
  casefile.title,
  casefile.publicTitle ?? '',
  casefile.initiator?.name ?? '',
  ...casefile.parties.map((party) => party.name),
  casefile.responsible?.name ?? '',
  ...casefile.documents.map((document) => document.title),
  ...casefile.documents.map((document) => (document.kind === 'arrived' ? document.sender : document.author)),
  ...casefile.earlierHandlings.map((handling) => handling.authority),
]

/** `14.05.00` → `14`, `14.05`, `14.05.00`: a case of a class is also one of the classes above it. */
export function classLevels(taskClass: string | null): readonly string[] {
  if (taskClass === null) return []
  const levels = taskClass.split('.')
  return levels.map((_, last) => levels.slice(0, last + 1).join('.'))
}
