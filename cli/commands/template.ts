import type { FactDefinition, FactType } from '../../core/template/facts.ts'
import type { ItemTemplate } from '../../core/template/template.ts'
import type { Language } from '../../core/shared/language.ts'
import type { WordLanguage } from '../../api/words.ts'
import type { Command } from '../command.ts'

export const templateCommands: readonly Command[] = [
  {
    noun: 'template',
    verb: 'list',
    summary: {
      fi: 'Luettele asiakohtien mallipohjat',
      sv: 'Lista mallarna för ärenden',
      en: 'List the item templates',
    },
    operands: '',
    operandCount: [0, 0],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const answer = await service.call(call.actor, 'template.list', {})
      if (!answer.ok) return answer
      const language = textLanguage(call.language)
      const width = Math.max(0, ...answer.value.map(({ id }) => id.length))
      const lines = answer.value.map(
        ({ id, name, description }) => `${id.padEnd(width)}  ${name[language]}. ${description[language]}`,
      )
      return { ok: true, json: answer.value, lines }
    },
  },
  {
    noun: 'template',
    verb: 'show',
    summary: {
      fi: 'Näytä mallipohjan tarvitsemat tiedot ja päätöskohdat',
      sv: 'Visa vilka uppgifter en mall behöver och dess beslutspunkter',
      en: 'Show the facts a template needs and its clauses',
    },
    operands: 'NAME',
    operandCount: [1, 1],
    options: {},
    run: async (call) => {
      const [template = ''] = call.operands
      const service = await call.service()
      const answer = await service.call(call.actor, 'template.show', { template })
      if (!answer.ok) return answer
      const lines = templateLines(answer.value, textLanguage(call.language), call.language)
      return { ok: true, json: answer.value, lines }
    },
  },
]

/** Templates speak Finnish and Swedish. */
const textLanguage = (language: WordLanguage): Language => (language === 'sv' ? 'sv' : 'fi')

function templateLines(template: ItemTemplate, language: Language, words: WordLanguage): readonly string[] {
  const width = Math.max(0, ...template.facts.map(({ id }) => id.length))
  return [
    `${template.name[language]} (${template.id}, v${template.version})`,
    template.description[language],
    ...(template.reviewed[language] ? [] : [UNREVIEWED[words]]),
    '',
    FACTS[words],
    ...template.facts.flatMap((fact, at) => [
      ...(fact.group[language] === template.facts[at - 1]?.group[language]
        ? []
        : [`  ${fact.group[language]}`]),
      ...factLines(fact, width, language, words),
    ]),
    '',
    CLAUSES[words],
    ...template.clauses.map(({ id, kind }, at) => `  ${at + 1}. ${id}  ${kind}`),
    '',
    ATTACHMENTS[words],
    ...template.attachmentsExpected.map((title) => `  ${title[language]}`),
  ]
}

function factLines(
  { id, type, label, help, required, choices, validation }: FactDefinition,
  width: number,
  language: Language,
  words: WordLanguage,
): readonly string[] {
  const indent = ' '.repeat(width + 6)
  const sign = required === 'always' ? '●' : validation.requiredWith === undefined ? '·' : '○'
  return [
    `  ${sign} ${id.padEnd(width)}  ${label[language]} (${TYPES[type][words]})`,
    `${indent}${help[language]}`,
    ...choices.map((choice) => `${indent}${choice.value} = ${choice.label[language]}`),
  ]
}

const FACTS = {
  fi: 'Tiedot (● pakollinen, ○ pakollinen toisen tiedon kanssa)',
  sv: 'Uppgifter (● obligatorisk, ○ obligatorisk tillsammans med en annan uppgift)',
  en: 'Facts (● required, ○ required together with another fact)',
}
const CLAUSES = { fi: 'Päätöskohdat', sv: 'Beslutspunkter', en: 'Clauses' }
const ATTACHMENTS = { fi: 'Tavalliset liitteet', sv: 'Vanliga bilagor', en: 'Usual attachments' }
const UNREVIEWED = {
  fi: 'Tekstejä ei ole vielä tarkastanut kieltä äidinkielenään puhuva lukija.',
  sv: 'Texterna har ännu inte granskats av en läsare med svenska som modersmål.',
  en: 'No native reader of the language has reviewed the texts yet.',
}

const TYPES: Readonly<Record<FactType, Readonly<Record<WordLanguage, string>>>> = {
  text: { fi: 'teksti', sv: 'text', en: 'text' },
  longText: { fi: 'pitkä teksti', sv: 'längre text', en: 'long text' },
  money: { fi: 'euroa', sv: 'euro', en: 'euros' },
  percent: { fi: 'prosenttia', sv: 'procent', en: 'per cent' },
  number: { fi: 'luku', sv: 'tal', en: 'number' },
  year: { fi: 'vuosi', sv: 'år', en: 'year' },
  date: { fi: 'päivä', sv: 'dag', en: 'day' },
  choice: { fi: 'valinta', sv: 'val', en: 'choice' },
  textList: { fi: 'luettelo', sv: 'lista', en: 'list' },
  yearlyAmounts: { fi: 'euroa vuosittain', sv: 'euro per år', en: 'euros by year' },
}
