import { FolderOpen } from 'lucide-react'
import type { Ask } from '../app/api.tsx'
import type { Command } from '../app/commands.ts'
import { addressTo, goTo } from '../app/router.ts'

const MOST_FOUND = 5

/** Cases by their words or number, for the palette; `#` before a number is passed over. */
export async function findCases(ask: Ask, text: string): Promise<readonly Command[]> {
  const { rows } = await ask('case.list', { text: text.replace(/^#\s*/u, ''), limit: MOST_FOUND })
  return rows.map((row) => ({
    id: `case.${row.caseId}`,
    group: 'found',
    name: row.title,
    hint: row.number ?? '',
    icon: FolderOpen,
    run: () => goTo(addressTo('cases', [row.number ?? row.caseId])),
  }))
}
