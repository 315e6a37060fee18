import { FolderOpen } from 'lucide-react'
import { useApi } from '../app/api.tsx'
import type { Command } from '../app/commands.ts'
import { addressTo, goTo } from '../app/router.ts'

const MOST_FOUND = 5

/** Cases by their words or number, for the palette. `#` asks for numbers only, which the register tells itself. */
export function useFoundCases(text: string): readonly Command[] {
  const asked = text.replace(/^#\s*/u, '')
  const { data } = useApi('case.list', { text: asked, limit: MOST_FOUND }, { when: asked.length > 1 })
  if (asked.length <= 1 || data === undefined) return []
  return data.rows.map((row) => ({
    id: `case.${row.caseId}`,
    group: 'found',
    name: row.title,
    hint: row.number ?? '',
    icon: FolderOpen,
    run: () => goTo(addressTo('cases', [], { text: row.number ?? row.title })),
  }))
}
