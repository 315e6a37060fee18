import type { MethodInput, MethodName, MethodOutput } from '../../api/contract/index.ts'
import type { Actor } from '../../service/ports.ts'
import { StoryRefused } from '../../service/sample/story.ts'
import type { Service } from '../../service/service.ts'

/** Calls the service and insists on an answer. */
export const insist =
  (service: Service, actor: Actor) =>
  async <M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> => {
    const answer = await service.call(actor, method, input)
    if (!answer.ok) throw new StoryRefused(answer.failure)
    return answer.value
  }

export type Insist = ReturnType<typeof insist>
