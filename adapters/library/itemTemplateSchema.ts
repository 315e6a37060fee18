import { z } from 'zod'
import { CLAUSE_KINDS } from '../../core/template/clauseKinds.ts'
import type { FactDefinition } from '../../core/template/facts.ts'
import type { ItemTemplate } from '../../core/template/template.ts'

const words = z.string().trim().min(1)
const bilingual = z.strictObject({ fi: words, sv: words })
const factId = z.string().regex(/^[a-z][A-Za-z0-9]*$/u)
const count = z.int().min(0)

const fact = z.strictObject({
  id: factId,
  group: bilingual,
  type: z.enum([
    'text',
    'longText',
    'money',
    'percent',
    'number',
    'year',
    'date',
    'choice',
    'textList',
    'yearlyAmounts',
  ]),
  label: bilingual,
  help: bilingual,
  required: z.enum(['always', 'optional']),
  unit: bilingual.nullable().default(null),
  choices: z.array(z.strictObject({ value: factId, label: bilingual })).default([]),
  validation: z
    .strictObject({
      minLength: count.exactOptional(),
      maxLength: count.exactOptional(),
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
      minItems: count.exactOptional(),
      notBefore: factId.exactOptional(),
      sumsTo: factId.exactOptional(),
      notAbove: factId.exactOptional(),
      yearsWithin: z.tuple([factId, factId]).exactOptional(),
      requiredWith: factId.exactOptional(),
    })
    .default({}),
}) satisfies z.ZodType<FactDefinition>

/** `template.json` of one item template. What holds between its parts is checked by `checkTemplate`. */
export const itemTemplateSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  version: z.int().min(1),
  name: bilingual,
  description: bilingual,
  category: bilingual,
  reviewed: z.strictObject({ fi: z.boolean(), sv: z.boolean() }),
  facts: z.array(fact),
  clauses: z.array(z.strictObject({ id: factId, kind: z.enum(CLAUSE_KINDS) })).min(1),
  attachmentsExpected: z.array(bilingual),
}) satisfies z.ZodType<Omit<ItemTemplate, 'sources' | 'samples'>>

/** `sample.fi.json`: facts as a user would give them; their values are read by `checkFacts`. */
export const sampleSchema = z.record(z.string(), z.unknown())
