import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openHost } from '../cli/host.ts'
import { type BlockId, asId } from '../core/shared/ids.ts'
import { type Block, run } from '../core/shared/text.ts'
import type { Actor } from '../service/ports.ts'
import type { Service } from '../service/service.ts'
import { createGenerator } from './generator.ts'

const iida: Actor = { personId: asId('iida-kotisaari'), name: 'Iida Kotisaari', roles: ['preparer'] }

/** Paragraphs of about 55 words that fill a page. */
const PARAGRAPHS_A_PAGE = 7

const SAMPLE = path.join(import.meta.dirname, '../templates/items/pilot-participation/sample.fi.json')

/** Two drafts made from a template: one as it comes, and one whose description fills so many pages. */
export async function layOutItem(home: string, pages: number) {
  const host = openHost({ home })
  const service = await host.service()
  const [short, long] = [await startItem(service), await startItem(service)]
  const { item, version } = await ask(service, 'item.open', { itemId: long, session: 'bench' })
  const description = [...item.text.description, ...paragraphs(pages * PARAGRAPHS_A_PAGE)]
  await ask(service, 'item.save', {
    itemId: long,
    session: 'bench',
    version,
    text: { ...item.text, description },
  })
  await ask(service, 'item.close', { itemId: long, session: 'bench' })
  await host.close()
  return { short, long }
}

function paragraphs(count: number): readonly Block[] {
  const { word } = createGenerator(200)
  return Array.from({ length: count }, (_, at) => ({
    kind: 'paragraph',
    blockId: asId<BlockId>(`bench-${at}`),
    origin: null,
    content: [run(`${Array.from({ length: 55 }, word).join(' ')}.`)],
  }))
}

async function startItem(service: Service) {
  const { caseId } = await ask(service, 'case.create', { organisationId: 'suvantola', title: 'Pilotti' })
  const facts: unknown = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  const { item } = await ask(service, 'item.start', {
    organisationId: 'suvantola',
    caseIds: [caseId],
    bodyId: 'kaupunginhallitus',
    template: 'pilot-participation',
    language: 'fi',
    facts,
    preparers: ['iida-kotisaari'],
    meetingOn: '2026-11-16',
  })
  return item.itemId
}

type Method = Parameters<Service['call']>[1]

async function ask<M extends Method>(service: Service, method: M, input: object) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract checks what is given
  const answer = await service.call(iida, method, input as never)
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}
