import { blocksToLines, inlineToText } from '../../core/shared/text.ts'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import type { ItemStory } from '../../api/contract/draft.ts'
import type { Command } from '../command.ts'

export const itemCommands: readonly Command[] = [
  {
    noun: 'item',
    verb: 'list',
    summary: {
      fi: 'Luettele asiakohdat, uusin ensin',
      sv: 'Lista ärendepunkterna, nyast först',
      en: 'List the items, newest first',
    },
    operands: '',
    operandCount: [0, 0],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const answer = await service.call(call.actor, 'item.list', {})
      if (!answer.ok) return answer
      const lines = answer.value.map(({ item, caseNumbers }) =>
        [item.itemId, statusText(item.status), caseNumbers.join(', '), item.text.title]
          .filter(Boolean)
          .join('  '),
      )
      const empty = {
        fi: 'Asiakohtia ei ole vielä. Tuo julkaistu pöytäkirja: pykala import TIEDOSTO',
        sv: 'Det finns inga ärendepunkter ännu. Importera ett publicerat protokoll: pykala import FIL',
        en: 'There are no items yet. Import published minutes: pykala import FILE',
      }
      return { ok: true, json: answer.value, lines: lines.length === 0 ? [empty[call.language]] : lines }
    },
  },
  {
    noun: 'item',
    verb: 'show',
    summary: {
      fi: 'Näytä yksi asiakohta: teksti, ehdotus ja päätös',
      sv: 'Visa en ärendepunkt: text, förslag och beslut',
      en: 'Show one item: text, proposal and decision',
    },
    operands: 'ID',
    operandCount: [1, 1],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const itemId = asId<ItemId>(call.operands[0] ?? '')
      const answer = await service.call(call.actor, 'item.show', { itemId })
      return answer.ok ? { ok: true, json: answer.value, lines: storyLines(answer.value) } : answer
    },
  },
]

const statusText = (status: ItemStory['item']['status']): string =>
  status.status === 'handled' ? `§ ${status.section}` : status.status

function storyLines({ item, caseNumbers, decision }: ItemStory): readonly string[] {
  const { text } = item
  return [
    text.title,
    [...caseNumbers, statusText(item.status)].join(', '),
    '',
    ...blocksToLines(text.description),
    ...blocksToLines(text.effects),
    '',
    ...(text.proposal.leadIn.length === 0 ? [] : [inlineToText(text.proposal.leadIn)]),
    ...text.proposal.clauses.map(
      ({ kind, content }, at) => `${at + 1}. ${inlineToText(content)}${kind === null ? '' : `  [${kind}]`}`,
    ),
    ...(decision === null ? [] : ['', ...blocksToLines(decision.handling), ...blocksToLines(decision.text)]),
  ]
}
