import type { Words } from '../../api/words.ts'
import type { ClauseRoute } from '../../core/appeal/route.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Service } from '../../service/service.ts'
import type { Call, Command } from '../command.ts'
import { readWord, textOption } from './appealOptions.ts'
import { CONTEXT_OPTIONS, contextOf, routesOutcome } from './route.ts'

/** What a person says of an item that bears on its appeal. */
export const routeOfItemCommands: readonly Command[] = [
  itemCommand(
    'choose',
    {
      fi: 'Valitse rajatapauksen muutoksenhaku ja kerro miksi',
      sv: 'Välj ändringssökande i ett gränsfall och ange varför',
      en: 'Choose the appeal of a borderline clause, and say why',
    },
    'ITEM N',
    [2, 2],
    {
      appeal: textOption(
        'NAME',
        'allowed tai prohibited',
        'allowed eller prohibited',
        'allowed or prohibited',
      ),
      why: textOption('TEXT', 'perustelu', 'motivering', 'reason'),
    },
    async (call, service) => {
      const appeal = readWord(call, 'appeal', ['allowed', 'prohibited'])
      if (!appeal.ok) return appeal
      const why = call.option('why') ?? ''
      return service.call(call.actor, 'route.choose', {
        itemId: itemOf(call),
        n: numberOf(call, 1),
        appeal: appeal.value,
        why,
      })
    },
  ),
  itemCommand(
    'follow',
    {
      fi: 'Kerro, mitä kohtaa ehto, varauma tai valtuutus koskee',
      sv: 'Ange vilken punkt ett villkor, ett förbehåll eller en fullmakt gäller',
      en: 'Say which clause a condition, reservation or authorisation concerns',
    },
    'ITEM N [M]',
    [2, 3],
    {},
    (call, service) =>
      service.call(call.actor, 'route.follow', {
        itemId: itemOf(call),
        n: numberOf(call, 1),
        follows: call.operands[2] === undefined ? null : numberOf(call, 2),
      }),
  ),
  itemCommand(
    'context',
    {
      fi: 'Kerro asiakohdasta, mikä vaikuttaa muutoksenhakuun: hankinta, muu laki, oikaisuvaatimus',
      sv: 'Ange vad som påverkar ändringssökandet: upphandling, annan lag, omprövning',
      en: 'Say what bears on the appeal of an item: procurement, another act, an oikaisuvaatimus',
    },
    'ITEM',
    [1, 1],
    Object.fromEntries(Object.entries(CONTEXT_OPTIONS).filter(([name]) => name !== 'decided')),
    (call, service) => {
      const { decided: _decided, ...context } = contextOf(call)
      return service.call(call.actor, 'route.setContext', { itemId: itemOf(call), context })
    },
  ),
]

const itemOf = (call: Call): ItemId => asId<ItemId>(call.operands[0] ?? '')

const numberOf = (call: Call, at: number): number => Number(call.operands[at])

function itemCommand(
  verb: string,
  summary: Words,
  operands: string,
  operandCount: Command['operandCount'],
  options: Command['options'],
  ask: (call: Call, service: Service) => Promise<Result<readonly ClauseRoute[], AppFailure>>,
): Command {
  return {
    noun: 'route',
    verb,
    summary,
    operands,
    operandCount,
    options,
    run: async (call) => {
      const answer = await ask(call, await call.service())
      return answer.ok ? routesOutcome(answer.value, call) : answer
    },
  }
}
