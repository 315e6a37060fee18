import { readText } from '../../adapters/intake/readText.ts'
import type { ReadItem } from '../../api/contract/intake.ts'
import type { MethodInput } from '../../api/contract/index.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { explainFinding } from '../../api/findings/intake.ts'
import { type WordLanguage, type Words, fillWords } from '../../api/words.ts'
import { decisionName, recordOf } from '../../core/intake/record.ts'
import type { ItemId, OrganisationId } from '../../core/shared/ids.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Call, Command, Outcome } from '../command.ts'

type IntakeInput = MethodInput<'intake.read'>
type SourceFile = IntakeInput['files'][number]

export const importCommands: readonly Command[] = [
  {
    noun: 'import',
    verb: null,
    summary: {
      fi: 'Lue julkaistuja päätöksiä asioiksi ja asiakohdiksi; kaikki tiedostot tai ei mitään',
      sv: 'Läs publicerade beslut till ärenden och ärendepunkter; alla filer eller inga',
      en: 'Read published decisions into cases and items; all files or none',
    },
    operands: 'FILE…',
    operandCount: [1, Number.POSITIVE_INFINITY],
    options: {
      'dry-run': {
        type: 'boolean',
        help: {
          fi: 'näytä, mitä luettaisiin; mitään ei tallenneta',
          sv: 'visa vad som skulle läsas; ingenting sparas',
          en: 'show what would be read; nothing is saved',
        },
      },
      organisation: {
        type: 'string',
        placeholder: 'ID',
        help: {
          fi: 'kenen päätöksiä ne ovat, kun teksti ei sitä kerro (pykala organisation list)',
          sv: 'vems beslut de är, när texten inte visar det (pykala organisation list)',
          en: 'whose decisions they are, when the text does not tell (pykala organisation list)',
        },
      },
    },
    run: async (call) => {
      const { files, unreadable } = await readFiles(call)
      const organisation = call.option('organisation')
      const input: IntakeInput = {
        files,
        ...(organisation === undefined ? {} : { organisationId: asId<OrganisationId>(organisation) }),
      }
      return call.flag('dry-run') || unreadable.length > 0
        ? showRead(call, input, unreadable)
        : saveRead(call, input)
    },
  },
]

/** Longer than this, and each file is told of as it is read. */
const PATIENCE_MS = 1000

async function readFiles(
  call: Call,
): Promise<{ readonly files: readonly SourceFile[]; readonly unreadable: readonly AppFailure[] }> {
  const startedAt = performance.now()
  const files: SourceFile[] = []
  const unreadable: AppFailure[] = []
  for (const [at, file] of call.operands.entries()) {
    const read = await readText(file)
    if (read.ok) files.push({ file, ...read.value })
    else unreadable.push(read.failure)
    if (performance.now() - startedAt > PATIENCE_MS)
      call.progress(`${at + 1}/${call.operands.length} ${file}`)
  }
  return { files, unreadable }
}

/** What the readable files hold. Without --dry-run an unreadable file means that nothing is saved. */
async function showRead(call: Call, input: IntakeInput, unreadable: readonly AppFailure[]): Promise<Outcome> {
  const service = await call.service()
  const answer = await service.call(call.actor, 'intake.read', input)
  if (!answer.ok) return answer
  const refused = [...unreadable, ...answer.value.refused]
  return answerOf(call, answer.value.items, refused, call.flag('dry-run') ? 'dryRun' : 'refused')
}

async function saveRead(call: Call, input: IntakeInput): Promise<Outcome> {
  const service = await call.service()
  const answer = await service.call(call.actor, 'intake.import', input)
  if (!answer.ok) return answer
  const { saved, refused } = answer.value
  const onlyKnown = refused.every(({ code }) => code === 'intake/already-there')
  return answerOf(call, saved, refused, saved.length > 0 ? 'saved' : onlyKnown ? 'nothingNew' : 'refused')
}

const SUMMARIES = {
  dryRun: {
    fi: 'Luettiin {count} asiakohtaa. Mitään ei tallennettu.',
    sv: '{count} ärendepunkter lästes. Ingenting sparades.',
    en: '{count} items were read. Nothing was saved.',
  },
  saved: {
    fi: 'Tallennettiin {count} asiakohtaa.',
    sv: '{count} ärendepunkter sparades.',
    en: '{count} items were saved.',
  },
  nothingNew: {
    fi: 'Mitään ei tallennettu.',
    sv: 'Ingenting sparades.',
    en: 'Nothing was saved.',
  },
  refused: {
    fi: 'Mistään tiedostosta ei tallennettu mitään, koska kaikkia ei voitu lukea. Korjaa tai jätä pois hylätyt.',
    sv: 'Ingenting sparades ur någon fil, eftersom alla inte kunde läsas. Rätta de avvisade eller lämna bort dem.',
    en: 'Nothing of any file was saved, because not all could be read. Mend the refused ones or leave them out.',
  },
} satisfies Record<string, Words>

function answerOf(
  call: Call,
  items: readonly (ReadItem & { readonly itemId?: ItemId })[],
  refused: readonly AppFailure[],
  ending: keyof typeof SUMMARIES,
): Outcome {
  const summary = fillWords(SUMMARIES[ending][call.language], { count: items.length })
  return {
    ok: true,
    json: items.map(({ file, item, itemId }) => ({
      ...recordOf(file, item),
      ...(itemId === undefined ? {} : { itemId }),
    })),
    lines: [...items.flatMap((read) => itemLines(read, call.language)), summary],
    refused,
    exit: refused.length === 0 ? 0 : 1,
  }
}

const itemLines = ({ file, item }: ReadItem, language: WordLanguage): readonly string[] => [
  `${file}: ${decisionName(item)}  ${item.caseNumbers.map(({ text }) => text).join(', ')}  ${item.text.title}`,
  ...item.findings.map((finding) => `  ${explainFinding(finding, language)}`),
]
