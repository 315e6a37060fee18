import type { FilesRead, ReadItem } from '../api/contract/intake.ts'
import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { readCasem } from '../core/intake/casem.ts'
import type { Finding } from '../core/intake/findings.ts'
import type { KnownOrganisations } from '../core/intake/place.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import type { OrganisationId } from '../core/shared/ids.ts'
import { type Result, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import { saveImported } from './intakeSaving.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'

export const intakeHandlers: Handlers<'intake.read' | 'intake.import'> = {
  'intake.read': async (ports, input) => {
    const known = await knownOrganisations(ports, input.organisationId)
    return known.ok ? ok(readFiles(ports, input.files, known.value)) : known
  },

  'intake.import': async (ports, input, actor) => {
    const known = await knownOrganisations(ports, input.organisationId)
    if (!known.ok) return known
    const { items, refused } = readFiles(ports, input.files, known.value)
    if (refused.length > 0) return ok({ saved: [], refused })
    const sources = new Map(input.files.map(({ file, text }) => [file, text]))
    const imports = items.map((read) => ({ ...read, source: sources.get(read.file) ?? '' }))
    return saveImported(ports, actor, imports, known.value.organisations)
  },
}

async function knownOrganisations(
  ports: Ports,
  chosenId: OrganisationId | undefined,
): Promise<Result<KnownOrganisations, AppFailure>> {
  const organisations = await ports.organisations.organisations()
  if (!organisations.ok) return organisations
  const all: readonly Organisation[] = organisations.value
  if (chosenId === undefined) return ok({ organisations: all, chosen: null })
  const chosen = await findOrganisation(ports, chosenId)
  return chosen.ok ? ok({ organisations: all, chosen: chosen.value }) : chosen
}

type SourceFile = MethodInput<'intake.read'>['files'][number]

function readFiles(ports: Ports, files: readonly SourceFile[], known: KnownOrganisations): FilesRead {
  const items: ReadItem[] = []
  const refused: AppFailure[] = []
  for (const source of files) {
    const read = readCasem(source, known, (kind) => ports.ids.next(kind))
    if (!read.ok) refused.push(read.failure)
    else items.push(...read.value.map((item) => withEncoding(source, { file: source.file, item })))
  }
  return { items, refused }
}

/** An encoding that was guessed is a finding of each item of the file. */
function withEncoding({ encoding }: SourceFile, { file, item }: ReadItem): ReadItem {
  if (encoding !== 'iso-8859-1') return { file, item }
  const finding: Finding = {
    code: 'intake/encoding-guessed',
    level: 'warning',
    line: 1,
    encoding: 'ISO-8859-1',
  }
  return { file, item: { ...item, findings: [finding, ...item.findings] } }
}
