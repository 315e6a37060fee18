import type { ReactNode } from 'react'
import type { BodyId, OrganisationId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Block, Inline } from '../../core/shared/text.ts'
import type { ItemTemplate } from '../../core/template/template.ts'
import type { RenderedItem } from '../../core/draft/renderItem.ts'
import { useApi } from '../app/api.tsx'
import { templateWords } from '../i18n/template.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Answered } from '../ui/States.tsx'

/** A template's whole text, with the names of its facts in their places. */
export function TemplatePreview({
  template,
  organisationId,
  bodyId,
  language,
  onLanguage,
  children,
}: {
  readonly template: string
  readonly organisationId: OrganisationId
  readonly bodyId: BodyId | null
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly children: ReactNode
}) {
  const say = useWords(templateWords)
  const definition = useApi('template.show', { template })
  const rendered = useApi(
    'template.preview',
    { template, organisationId, bodyId: bodyId ?? '', language },
    { when: bodyId !== null },
  )
  return (
    <div className="template-preview">
      <Answered of={definition}>
        {(shown) => (
          <>
            <TemplateHead shown={shown}>
              {children}
              <Segment<Language>
                label={say('textLanguage')}
                value={language}
                onChange={onLanguage}
                choices={[
                  { value: 'fi', text: say('finnish') },
                  { value: 'sv', text: say('swedish') },
                ]}
              />
            </TemplateHead>
            <Answered of={rendered}>
              {(text) => <Paper text={text} definition={shown} language={language} />}
            </Answered>
          </>
        )}
      </Answered>
    </div>
  )
}

function TemplateHead({ shown, children }: { readonly shown: ItemTemplate; readonly children: ReactNode }) {
  const say = useWords(templateWords)
  const tool = useLanguage()
  const { facts, clauses, name, reviewed } = shown
  return (
    <header className="template-preview-head">
      <div>
        <h2>{name[tool]}</h2>
        <p className="second">
          {say('templateFacts', { facts: facts.length, clauses: clauses.length })}
          {!reviewed.sv && ` ${say('notReviewed')}`}
        </p>
      </div>
      {children}
    </header>
  )
}

function Paper({
  text,
  definition,
  language,
}: {
  readonly text: RenderedItem
  readonly definition: ItemTemplate
  readonly language: Language
}) {
  const say = useWords(templateWords)
  const names: Names = new Map(definition.facts.map(({ id, label }) => [id, label[language]]))
  const { proposal } = text
  return (
    <article
      className="template-paper record"
      lang={language}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
      tabIndex={0}
      aria-label={definition.name[language]}
    >
      <Part name={say('description')} blocks={text.description} names={names} />
      <Part name={say('effects')} blocks={text.effects} names={names} />
      <h3 className="label">{say('proposal')}</h3>
      {proposal.leadIn.length > 0 && (
        <p>
          <Line content={proposal.leadIn} names={names} />
        </p>
      )}
      {proposal.form === 'running' ? (
        proposal.clauses.map(({ clauseId, content }) => (
          <p key={clauseId}>
            <Line content={content} names={names} />
          </p>
        ))
      ) : (
        <ol>
          {proposal.clauses.map(({ clauseId, content }) => (
            <li key={clauseId}>
              <Line content={content} names={names} />
            </li>
          ))}
        </ol>
      )}
    </article>
  )
}

type Names = ReadonlyMap<string, string>

function Part({
  name,
  blocks,
  names,
}: {
  readonly name: string
  readonly blocks: readonly Block[]
  readonly names: Names
}) {
  if (blocks.length === 0) return null
  return (
    <>
      <h3 className="label">{name}</h3>
      {blocks.map((block) => (
        <BlockWords key={block.blockId} block={block} names={names} />
      ))}
    </>
  )
}

function BlockWords({ block, names }: { readonly block: Block; readonly names: Names }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Line content={block.content} names={names} />
        </h4>
      )
    case 'paragraph':
    case 'quotation':
      return (
        <p>
          <Line content={block.content} names={names} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item.blockId}>
              <Line content={item.content} names={names} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <table>
          <tbody>
            {[block.header, ...block.rows].map((row, at) => (
              <tr key={at}>
                {row.map((cell, index) => (
                  <td key={index} className={cell.align === 'end' ? 'number' : undefined}>
                    <Line content={cell.content} names={names} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

/** Words, with the name of a fact in place of what it would say. */
function Line({ content, names }: { readonly content: readonly Inline[]; readonly names: Names }) {
  const pieces: ReactNode[] = []
  let before: string | null = null
  for (const [at, inline] of content.entries()) {
    const fact = inline.kind === 'run' ? inline.marks.find(({ kind }) => kind === 'fact') : undefined
    const factId = fact?.kind === 'fact' ? (fact.factId.split('.')[0] ?? null) : null
    if (factId === null) pieces.push(inline.kind === 'run' ? inline.text : <br key={at} />)
    else if (factId !== before)
      pieces.push(
        <span key={at} className="template-fact">
          {(names.get(factId) ?? factId).toLowerCase()}
        </span>,
      )
    before = factId
  }
  return <>{pieces}</>
}
