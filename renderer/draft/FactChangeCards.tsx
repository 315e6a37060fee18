import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { FactChange } from '../../core/draft/factChange.ts'
import { compareWords } from '../../core/casefile/wordDiff.ts'
import { type Inline, inlineToText } from '../../core/shared/text.ts'
import { useCommands } from '../app/commands.ts'
import { showKeys } from '../app/keys.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { KeySigns } from '../ui/Layout.tsx'
import { cardHost, dropCardHosts } from './cardHosts.ts'
import { useDraft, useDraftState } from './draftContext.tsx'
import { WordDiff } from '../ui/WordDiff.tsx'
import { InlineWords } from './Words.tsx'

/** A fact changed where the author had written: one card at a time, under the sentence, in the text. */
export function FactChangeCards() {
  const { item } = useDraftState()
  const changes = item.factChanges ?? []
  const [first] = changes
  useEffect(() => dropCardHosts((item.factChanges ?? []).map(({ changeId }) => changeId)), [item.factChanges])
  if (first === undefined) return null
  return createPortal(<FactChangeCard change={first} of={changes.length} />, cardHost(first.changeId))
}

type Settle = (choice: 'exchange' | 'template' | 'leave', changeId?: string | null) => void

function FactChangeCard({ change, of }: { readonly change: FactChange; readonly of: number }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const names = useNames(change)
  const settle: Settle = (choice, changeId = change.changeId) => {
    void session.act('item.settleFactChange', { changeId, choice }).then(() => session.view.focus())
  }
  const hasOwn = change.mine !== null
  useCommands([
    {
      id: 'draft.card.1',
      group: 'do',
      name: say(hasOwn ? 'exchange' : 'takeTemplate'),
      keys: 'Alt+1',
      run: () => settle(hasOwn ? 'exchange' : 'template'),
    },
    {
      id: 'draft.card.2',
      group: 'do',
      name: say('takeTemplate'),
      keys: 'Alt+2',
      run: () => change.template !== null && settle('template'),
    },
  ])
  return (
    <section className="draft-card" aria-label={names} data-card={change.changeId}>
      <header className="draft-card-head">
        <h3>{names}</h3>
        <span className="second">1 / {of}</span>
      </header>
      <p className="second">{say('youWroteThis')}</p>
      <Sentences change={change} />
      <Choices change={change} of={of} settle={settle} />
    </section>
  )
}

/** `Kunnan osuus muuttui: 36 400,00 euroa → 38 880,00 euroa`. */
function useNames(change: FactChange): string {
  const say = useWords(draftWords)
  const { facts, item } = useDraftState()
  return change.facts
    .map(({ factId, from, to }) => {
      const field = facts.find(({ definition }) => definition.id === factId)
      const fact = field?.definition.label[item.text.language] ?? factId
      return say('factChanged', { fact, from: from === '' ? '–' : from, to: to === '' ? '–' : to })
    })
    .join(', ')
}

/** The author's sentence, list or table with the figure exchanged, and the template's. */
function Sentences({ change }: { readonly change: FactChange }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { description, effects } = session.text()
  const own = [...description, ...effects].find(({ blockId }) => blockId === change.blockId)
  const isTable = own?.kind === 'table'
  return (
    <div className="draft-card-texts">
      {change.mine !== null && (
        <figure>
          <figcaption className="label">{say(isTable ? 'yourTable' : 'yourSentence')}</figcaption>
          <ShownWords before={change.before} now={change.mine} isTable={isTable} />
        </figure>
      )}
      {change.template !== null && (
        <figure>
          <figcaption className="label">{say(isTable ? 'templateTable' : 'templateSentence')}</figcaption>
          {change.template.length === 0 ? (
            <p>{say('templateSaysNothing')}</p>
          ) : (
            <ShownWords now={change.template} isTable={change.block?.kind === 'table'} />
          )}
        </figure>
      )}
    </div>
  )
}

/** Words as they would stand, with what differs from `before` marked; a table as a table. */
function ShownWords({
  before,
  now,
  isTable,
}: {
  readonly before?: readonly Inline[]
  readonly now: readonly Inline[]
  readonly isTable: boolean
}) {
  const [was, is] = [before && inlineToText(before), inlineToText(now)]
  if (isTable) return <TableWords {...(was === undefined ? {} : { was })} is={is} />
  return (
    <p className="record">
      {was === undefined ? <InlineWords content={now} /> : <WordDiff parts={compareWords(was, is)} />}
    </p>
  )
}

/** Rows are lines and cells stand between tabs (`contentOf`). */
function TableWords({ was, is }: { readonly was?: string; readonly is: string }) {
  const before = was?.split('\n').map((line) => line.split('\t'))
  return (
    <table className="record">
      <tbody>
        {is.split('\n').map((line, row) => (
          <tr key={row}>
            {line.split('\t').map((cell, at) => (
              <td key={at}>
                <WordDiff
                  parts={compareWords(before === undefined ? cell : (before[row]?.[at] ?? ''), cell)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Choices({
  change,
  of,
  settle,
}: {
  readonly change: FactChange
  readonly of: number
  readonly settle: Settle
}) {
  const say = useWords(draftWords)
  return (
    <div className="ui-acts draft-card-acts">
      {change.mine !== null && (
        <Button kind="main" size="small" onPress={() => settle('exchange')}>
          {say('exchange')} <KeySigns keys={[showKeys('Alt+1').join(' ')]} />
        </Button>
      )}
      {change.template !== null && (
        <Button size="small" onPress={() => settle('template')}>
          {say('takeTemplate')} <KeySigns keys={[showKeys('Alt+2').join(' ')]} />
        </Button>
      )}
      <Button kind="quiet" size="small" onPress={() => settle('leave')}>
        {say('leaveAsIs')}
      </Button>
      {of > 1 && (
        <Button kind="quiet" size="small" onPress={() => settle('exchange', null)}>
          {say('exchangeAll')}
        </Button>
      )}
    </div>
  )
}
