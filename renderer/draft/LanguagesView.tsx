import { useState } from 'react'
import type { TranslationPart } from '../../core/draft/translation.ts'
import { type Block, blocksToText } from '../../core/shared/text.ts'
import { LANGUAGES, type Language } from '../../core/shared/language.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { TextArea } from '../ui/Field.tsx'
import { useChangeUi, useDraft, useDraftState } from './draftContext.tsx'
import { likeSource } from './likeSource.ts'

/** Both languages of the item side by side, part by part: said, missing or stale, with their figures compared. */
export function LanguagesView() {
  const say = useWords(draftWords)
  const { item, translation } = useDraftState()
  const change = useChangeUi()
  const other: Language = LANGUAGES.find((language) => language !== item.text.language) ?? 'sv'
  const done = translation.filter(({ state }) => state === 'translated').length
  return (
    <div className="draft-text">
      <header className="draft-pane-head">
        <h2>{say('languages')}</h2>
        <span className="second">{say('translatedParts', { done, of: translation.length })}</span>
        <Button kind="quiet" size="small" onPress={() => change({ view: 'text' })}>
          {say('backToText')}
        </Button>
      </header>
      <div className="draft-scroll draft-languages">
        {translation.map((part) => (
          <Part
            key={part.key}
            part={part}
            n={translation.filter((one) => one.part === part.part).indexOf(part) + 1}
            from={item.text.language}
            to={other}
          />
        ))}
      </div>
    </div>
  )
}

function Part({ part, n, from, to }: PartProps) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const own = part.part === 'clause' ? `${say('part_clause')} ${n}` : say(`part_${part.part}`)
  const name = part.heading === '' ? own : part.heading
  const { onlyInSource, onlyInTranslation } = part.figures
  const translate = (blocks: readonly Block[]): void =>
    void session.act('item.translate', { language: to, part: part.key, blocks: [...blocks] })
  return (
    <div role="group" className="draft-language-part" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <Chip kind={CHIPS[part.state]}>{say(`state_${part.state}`)}</Chip>
        {part.state === 'stale' && (
          <Button kind="quiet" size="small" onPress={() => translate(part.blocks)}>
            {say('stillRight')}
          </Button>
        )}
      </header>
      <div className="draft-language-pair">
        <div className="record draft-language-source" lang={from}>
          {blocksToText(part.source)
            .split('\n')
            .map((line, at) => (
              <p key={at}>{line}</p>
            ))}
        </div>
        <Said key={blocksToText(part.blocks)} part={part} to={to} onSaid={translate} />
      </div>
      {onlyInSource.length + onlyInTranslation.length > 0 && (
        <p className="draft-warning">
          {say('figuresDiffer', {
            source: onlyInSource.join(', ') || '–',
            translation: onlyInTranslation.join(', ') || '–',
          })}
        </p>
      )}
    </div>
  )
}

const CHIPS = { translated: 'ok', missing: 'outline', stale: 'warn' } as const

interface PartProps {
  readonly part: TranslationPart
  /** Which of its kind it is, from 1. */
  readonly n: number
  readonly from: Language
  readonly to: Language
}

/** The words in the other language, kept when they are left. */
function Said({
  part,
  to,
  onSaid,
}: Pick<PartProps, 'part' | 'to'> & { readonly onSaid: (blocks: readonly Block[]) => void }) {
  const say = useWords(draftWords)
  const said = blocksToText(part.blocks)
  const [typed, setTyped] = useState(said)
  const settle = (): void => {
    if (typed !== said) onSaid(likeSource(typed, part.source))
  }
  return (
    <div role="none" onBlur={settle}>
      <TextArea label={say(`in_${to}`)} value={typed} onChange={setTyped} rows={rowsOf(part)} lang={to} />
    </div>
  )
}

/** Rows that the source needs, a little over. */
const rowsOf = ({ source }: TranslationPart): number =>
  Math.max(2, Math.ceil(blocksToText(source).length / 50) + source.length - 1)
