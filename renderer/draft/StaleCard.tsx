import { Users } from 'lucide-react'
import { useState } from 'react'
import type { StalePart } from '../../api/drafting.ts'
import { asInstant } from '../../core/calendar/day.ts'
import type { ItemText } from '../../core/draft/item.ts'
import { mergeTexts } from '../../core/draft/mergeTexts.ts'
import { type Block, blocksToText } from '../../core/shared/text.ts'
import { useActor } from '../app/people.ts'
import { callService } from '../app/transport.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/Field.tsx'
import { useDraft, useDraftState } from './draftContext.tsx'
import type { Stale } from './draftState.ts'
import { joinBlocks, linesToBlocks } from './joinBoth.ts'
import { setPart } from './setPart.ts'
import { clockOf } from './saveShown.ts'
import { WordDiff } from '../ui/WordDiff.tsx'

/** Two people changed the same part: both texts, part by part. Nothing is overwritten before a choice. */
export function StaleCard() {
  const { stale } = useDraftState()
  return stale === null ? null : <Conflict key={stale.version} stale={stale} />
}

type Choice = (text: ItemText, theirs: ItemText) => ItemText

function Conflict({ stale }: { readonly stale: Stale }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const actor = useActor()
  const [chosen, setChosen] = useState<readonly Choice[]>([])
  const part = stale.parts[chosen.length]
  const name = stale.savedBy.split(' ')[0] ?? stale.savedBy
  const choose = async (choice: Choice): Promise<void> => {
    const all = [...chosen, choice]
    setChosen(all)
    if (all.length < stale.parts.length) return
    const answer = await callService(actor, 'item.show', { itemId: session.itemId })
    if (!answer.ok) return setChosen([])
    const theirs = answer.value.item.text
    const base = session.state.get().item.text
    const merged = mergeTexts(base, session.text(), theirs).text
    const text = all.reduce((settled, settle) => settle(settled, theirs), merged)
    session.update((state) => ({ ...state, version: stale.version, item: answer.value.item, stale: null }))
    session.rebase(theirs)
    session.replaceText(text)
    await session.saveNow()
  }
  if (part === undefined) return null
  return (
    <section className="draft-banner draft-stale" aria-labelledby="draft-stale">
      <Users className="icon draft-sign-now" aria-hidden />
      <div className="draft-banner-words">
        <h2 id="draft-stale">
          {say('changedSame', { name: stale.savedBy, time: clockOf(asInstant(stale.savedAt)) })}
        </h2>
        <p className="second">
          {say('othersMerged', { part: part.heading === '' ? partName(part, say) : part.heading })}{' '}
          {stale.parts.length > 1 && `${chosen.length + 1} / ${stale.parts.length}`}
        </p>
        <Both key={part.part} part={part} name={name} choose={(choice) => void choose(choice)} />
      </div>
    </section>
  )
}

const partName = ({ part }: StalePart, say: (key: `part_${PartWord}`) => string): string => {
  const name = part.split(':')[0] ?? part
  const known = PART_WORDS.find((word) => word === name)
  return known === undefined ? name : say(`part_${known}`)
}

const PART_WORDS = [
  'title',
  'preparers',
  'presenter',
  'infoContact',
  'description',
  'effects',
  'leadIn',
  'clause',
  'attachments',
  'served',
  'informed',
] as const

type PartWord = (typeof PART_WORDS)[number]

/** Parts of prose can be joined; of people and papers one side is taken. */
const canJoin = ({ part }: StalePart): boolean => /^(?:title|leadIn|description|effects|clause)/u.test(part)

function Both({
  part,
  name,
  choose,
}: {
  readonly part: StalePart
  readonly name: string
  readonly choose: (choice: Choice) => void
}) {
  const say = useWords(draftWords)
  const [draft, setDraft] = useState<string | null>(null)
  const takeBlocks = (blocks: readonly Block[]): void => choose((text) => setPart(text, part.part, blocks))
  return (
    <>
      <div className="draft-card-texts">
        <figure>
          <figcaption className="label">{say('yours')}</figcaption>
          <p className="record">
            <WordDiff parts={part.ourWords} />
          </p>
        </figure>
        <figure>
          <figcaption className="label">{say('ofPerson', { name })}</figcaption>
          <p className="record">
            <WordDiff parts={part.theirWords} />
          </p>
        </figure>
      </div>
      {draft !== null && (
        <TextArea label={say('joinedDraft')} value={draft} onChange={setDraft} rows={4} autoFocus />
      )}
      <div className="ui-acts">
        {canJoin(part) && draft === null && (
          <Button kind="main" size="small" onPress={() => setDraft(blocksToText(joinBlocks(part)))}>
            {say('joinBoth')}
          </Button>
        )}
        {draft !== null && (
          <Button kind="main" size="small" onPress={() => takeBlocks(withWords(joinBlocks(part), draft))}>
            {say('takeJoined')}
          </Button>
        )}
        <Button size="small" onPress={() => choose((text) => text)}>
          {say('keepMine')}
        </Button>
        <Button
          size="small"
          onPress={() => choose((text, theirs) => setPart(text, part.part, part.theirs, theirs))}
        >
          {say('takeTheirs', { name })}
        </Button>
      </div>
    </>
  )
}

/** The draft as it was edited: a line that stayed keeps its block. */
function withWords(joined: readonly Block[], draft: string): readonly Block[] {
  return blocksToText(joined) === draft ? joined : linesToBlocks(joined, draft.split('\n'))
}
