import { fold } from '../shared/fold.ts'

/** An id from a name: `Tekninen lautakunta` → `tekninen-lautakunta`, with a number when it is taken. */
export function slug(name: string, taken: readonly string[]): string {
  const base = fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
  const stem = base === '' ? 'nimi' : base
  const isFree = (id: string): boolean => !taken.includes(id)
  if (isFree(stem)) return stem
  return [...taken.keys()].map((at) => `${stem}-${at + 2}`).find(isFree) ?? `${stem}-${taken.length + 2}`
}
